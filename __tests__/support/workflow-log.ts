/** A workflow command as the runner reads it from a step's log. */
export interface WorkflowCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

export interface WorkflowLog {
  readonly commands: readonly WorkflowCommand[];
  /** Lines that only a pair of `stop-commands` kept from being commands. */
  readonly stopped: readonly string[];
  /** What stays in the log as text. */
  readonly text: string;
}

const unescaped = (text: string) =>
  text.replace(/%(0D|0A|3A|2C|25)/gu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/**
 * Reads a step's standard output as the runner does: a line that begins with `::` after white space is a command, and so is
 * `##[` anywhere in a line, until `::stop-commands::TOKEN`, and again from `::TOKEN::`.
 */
export function readWorkflowLog(stdout: string): WorkflowLog {
  const commands: WorkflowCommand[] = [];
  const stopped: string[] = [];
  const text: string[] = [];
  let token: string | undefined;
  for (const line of stdout.split(/\r\n|\r|\n/u)) {
    const match =
      /^\s*::([\w-]+)(?: ([^:]*))?::(.*)$/u.exec(line) ?? /##\[([\w-]+)(?: ([^\]]*))?\](.*)$/u.exec(line);
    if (token !== undefined) {
      if (line === `::${token}::`) token = undefined;
      else {
        text.push(line);
        if (match !== null) stopped.push(line);
      }
    } else if (match === null) {
      text.push(line);
    } else {
      const [, name = '', properties = '', message = ''] = match;
      if (name === 'stop-commands') token = message;
      else commands.push({ name, properties: propertiesOf(properties), message: unescaped(message) });
    }
  }
  return { commands, stopped, text: text.join('\n') };
}

function propertiesOf(text: string): Record<string, string> {
  const pairs = text.split(',').filter((pair) => pair !== '');
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf('=');
      return [pair.slice(0, at), unescaped(pair.slice(at + 1))];
    }),
  );
}

/** The outputs that a step wrote to its GITHUB_OUTPUT file. */
export function readOutputs(file: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  for (const [, name = '', , value = ''] of file.matchAll(
    /^([^\n=]+)<<(ghadelimiter_[\w-]+)\n([^]*?)\n?\2\n/gmu,
  )) {
    outputs[name] = value;
  }
  return outputs;
}
