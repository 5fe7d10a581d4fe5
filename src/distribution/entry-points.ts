import { isValidName } from './filename.ts';
import { ProblemList, quote } from './problems.ts';
import { CONTROL, decodeText, ODD_LINE_END, splitLines } from './text.ts';
import type { Line } from './text.ts';
import type { Parsed } from './types.ts';

/** `name = module:attr [extra]` in a group of entry_points.txt. */
export interface EntryPoint {
  readonly group: string;
  readonly name: string;
  /** All right of the first `=`, trimmed, as written. */
  readonly target: string;
  /** Dotted module of the target; absent where the target is malformed. */
  readonly module?: string;
  /** Dotted attribute; absent where there is none. */
  readonly attribute?: string;
  readonly extras: readonly string[];
  /** 1-based. */
  readonly line: number;
}

export interface EntryPoints {
  /** In the order of the file, duplicates included. */
  readonly entries: readonly EntryPoint[];
}

/** Groups whose entries become programs on the user's PATH. */
const SCRIPT_GROUPS: ReadonlySet<string> = new Set(['console_scripts', 'gui_scripts']);

const GROUP = /^[A-Za-z0-9_]+(?:\.[A-Za-z0-9_]+)*$/;
/** With the hyphens that real groups have. */
const ODD_GROUP = /^[A-Za-z0-9_.-]+$/;
/** What the specification advises for names. */
const NAME = /^[A-Za-z0-9_.-]+$/;
/** A program's name becomes a file's: no separator, no dot at either end. */
const SCRIPT_NAME = /^[A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_-])?$/;

const TARGET =
  /^(?<module>[\p{ID_Start}_]\p{ID_Continue}*(?:\.[\p{ID_Start}_]\p{ID_Continue}*)*)(?<colon>[ \t]*:[ \t]*(?<attribute>[\p{ID_Start}_]\p{ID_Continue}*(?:\.[\p{ID_Start}_]\p{ID_Continue}*)*))?(?:[ \t]*\[(?<extras>[^[\]]*)\])?$/u;

/** True for a group whose entries are installed as programs. */
export function isScriptGroup(group: string): boolean {
  return SCRIPT_GROUPS.has(group);
}

/**
 * Reads entry_points.txt as importlib.metadata does. Wherever configparser, with the settings of the entry points
 * specification, would see something else or stop, there is a problem.
 */
export function parseEntryPoints(path: string, bytes: Uint8Array): Parsed<EntryPoints> {
  const reader = new EntryPointReader();
  for (const line of splitLines(decodeText(bytes, reader.problems))) reader.take(line);
  return { path, value: { entries: reader.entries }, problems: reader.problems.list };
}

class EntryPointReader {
  readonly entries: EntryPoint[] = [];
  readonly problems = new ProblemList();
  private group: string | undefined;
  private readonly groups = new Set<string>();
  /** Names of the current group; those of both script groups share one, since they land in one folder. */
  private readonly names = new Map<string, Set<string>>();
  private indent = 0;
  /** configparser takes a line that is indented deeper than the one before for more of its value. */
  private inValue = false;

  take(line: Line): void {
    const { number } = line;
    if (line.end === '\r') this.problems.add('bare-cr', 'a carriage return without line feed', number);
    if (CONTROL.test(line.text)) this.problems.add('control-character', 'a control character', number);
    if (ODD_LINE_END.test(line.text)) {
      this.problems.add('line-separator', 'a character that some readers take for a line end', number);
    }
    const text = line.text.trim();
    if (text === '' || text.startsWith('#')) return;
    if (text.startsWith(';')) {
      this.problems.add('semicolon-comment', 'importlib.metadata takes no `;` for a comment', number);
      return;
    }
    this.checkIndent(line.text, number);
    if (text.startsWith('[')) this.section(text, number);
    else this.entry(text, number);
  }

  private checkIndent(text: string, line: number): void {
    const indent = text.length - text.trimStart().length;
    if (this.inValue && indent > this.indent) {
      this.problems.add(
        'continuation-line',
        'configparser takes this line for more of the value above',
        line,
      );
    } else {
      this.indent = indent;
    }
  }

  private section(text: string, line: number): void {
    this.inValue = false;
    if (!text.endsWith(']')) {
      this.problems.add('bad-section', `${quote(text)} begins like a group and is none`, line);
      this.entry(text, line);
      return;
    }
    const group = text.slice(1, -1);
    if (group.toUpperCase() === 'DEFAULT') {
      this.problems.add(
        'default-section',
        'configparser copies the entries of [DEFAULT] into every group',
        line,
      );
    }
    if (!GROUP.test(group)) {
      const code = ODD_GROUP.test(group) ? 'odd-group' : 'bad-section';
      this.problems.add(code, `${quote(group)} is no group name of letters, digits, \`_\` and dots`, line);
    }
    if (this.groups.has(group))
      this.problems.add('duplicate-section', `the group ${quote(group)} stands twice`, line);
    this.groups.add(group);
    this.group = group;
  }

  private entry(text: string, line: number): void {
    const equals = text.indexOf('=');
    if (equals === -1) {
      this.problems.add('no-delimiter', `${quote(text)} has no \`=\``, line);
      return;
    }
    this.inValue = true;
    if (this.group === undefined) {
      this.problems.add('outside-section', `${quote(text)} stands in no group`, line);
      return;
    }
    const { group } = this;
    const name = text.slice(0, equals).trim();
    const target = text.slice(equals + 1).trim();
    this.checkName(group, name, line);
    const { groups } = TARGET.exec(target) ?? {};
    const extras = (groups?.extras ?? '').split(',').map((extra) => extra.trim());
    const named = extras.length === 1 && extras[0] === '' ? [] : extras;
    const module = groups?.module;
    const attribute = groups?.attribute;
    if (module === undefined || !named.every(isValidName)) {
      this.problems.add('bad-target', `${quote(target)} is not \`module:attribute\``, line);
    } else if (attribute === undefined && isScriptGroup(group)) {
      this.problems.add('script-without-attribute', `the program ${quote(name)} names no function`, line);
    } else if (/\s/.test(groups?.colon ?? '')) {
      this.problems.add('spaced-target', `white space about the colon of ${quote(target)}`, line);
    }
    this.entries.push({
      group,
      name,
      target,
      ...(module === undefined ? {} : { module }),
      ...(attribute === undefined ? {} : { attribute }),
      extras: named,
      line,
    });
  }

  private checkName(group: string, name: string, line: number): void {
    const script = isScriptGroup(group);
    // Programs become files, so that `Demo` and `demo` are one on some systems, and gui_scripts overwrite console_scripts.
    const key = script ? name.toLowerCase() : name;
    const scope = script ? 'console_scripts' : group;
    let names = this.names.get(scope);
    if (!names) this.names.set(scope, (names = new Set()));
    if (names.has(key))
      this.problems.add('duplicate-key', `${quote(name)} stands twice in ${quote(group)}`, line);
    names.add(key);
    if (name.includes(':')) {
      this.problems.add(
        'colon-delimiter',
        `${quote(name)} holds a colon, which ends a name for configparser`,
        line,
      );
    } else if (script ? !SCRIPT_NAME.test(name) : name === '') {
      this.problems.add(
        'bad-name',
        `${quote(name)} can't be the name of ${script ? 'a program' : 'an entry point'}`,
        line,
      );
    } else if (!NAME.test(name)) {
      this.problems.add(
        'odd-name',
        `${quote(name)} is no name of letters, digits, \`.\`, \`_\` and \`-\``,
        line,
      );
    }
  }
}
