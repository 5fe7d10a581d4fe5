import { ToolError } from '../errors.ts';
import type { Skip } from '../smoke/types.ts';

/** Inputs that hold several values. */

export function linesOf(text: string | undefined): readonly string[] {
  return (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

export function wordsOf(text: string | undefined): readonly string[] {
  return (text ?? '').split(/\s+/).filter((word) => word !== '');
}

/** Dotted names of Python modules. @throws ToolError `usage` */
export function moduleNames(input: string, names: readonly string[]): readonly string[] {
  const wrong = names.find((name) => !/^[\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}_][\p{L}\p{N}_]*)*$/u.test(name));
  if (wrong === undefined) return names;
  throw new ToolError('usage', `input "${input}": ${JSON.stringify(wrong)} is no name of a module`, {
    hint: 'Write it as in an import, such as `package.module`.',
  });
}

/** `name: reason` a line. @throws ToolError `usage` for a line of another form, one without a reason, or a name twice */
export function skipsOf(text: string | undefined): readonly Skip[] {
  const skips = linesOf(text).map((line) => {
    const colon = line.indexOf(':');
    const [name, reason] = [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
    if (colon <= 0 || reason === '') {
      throw new ToolError('usage', `input "import-skip": ${JSON.stringify(line)} gives no reason`, {
        hint: 'Write `package.module: why it can’t be imported here`.',
      });
    }
    return { name, reason };
  });
  moduleNames(
    'import-skip',
    skips.map(({ name }) => name),
  );
  const twice = skips.find(({ name }, index) => skips.findIndex((skip) => skip.name === name) !== index);
  if (twice !== undefined) throw new ToolError('usage', `input "import-skip" names ${twice.name} twice`);
  return skips;
}

/** Names of projects, which pip could else take for options, paths or URLs. @throws ToolError `usage` */
export function projectNames(input: string, names: readonly string[]): readonly string[] {
  const wrong = names.find((name) => !/^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/.test(name));
  if (wrong === undefined) return names;
  throw new ToolError('usage', `input "${input}": ${JSON.stringify(wrong)} is no name of a project`, {
    hint: 'Give names alone; the constraints hold the versions.',
  });
}

/** `KEY=VALUE` a line. @throws ToolError `usage` */
export function settingsOf(text: string | undefined): readonly string[] {
  const lines = linesOf(text);
  const wrong = lines.find((line) => !/^[^=\s][^=]*=/.test(line));
  if (wrong === undefined) return lines;
  throw new ToolError('usage', `input "config-settings": ${JSON.stringify(wrong)} is not KEY=VALUE`);
}

/** Minutes to seconds. @throws ToolError `usage` */
export function secondsOf(minutes: string): number {
  if (/^(?:[1-9]\d?|1[01]\d|120)$/.test(minutes)) return Number(minutes) * 60;
  throw new ToolError('usage', `input "timeout-minutes" is ${JSON.stringify(minutes)}`, {
    hint: 'It may be a number from 1 to 120.',
  });
}
