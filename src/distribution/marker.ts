/** Variables of environment markers (PEP 508; `extras` and `dependency_groups` by PEP 751), and their old spellings. */
const VARIABLES: ReadonlySet<string> = new Set([
  'python_version',
  'python_full_version',
  'os_name',
  'os.name',
  'sys_platform',
  'sys.platform',
  'platform_release',
  'platform_system',
  'platform_version',
  'platform.version',
  'platform_machine',
  'platform.machine',
  'platform_python_implementation',
  'platform.python_implementation',
  'python_implementation',
  'implementation_name',
  'implementation_version',
  'extra',
  'extras',
  'dependency_groups',
]);

const TOKEN =
  /[ \t]*(?:([()])|("[^"]*"|'[^']*')|(===|~=|==|!=|<=|>=|<|>)|(not[ \t]+in(?![\w.]))|([A-Za-z_][\w.]*))/y;

type Token = '(' | ')' | 'operand' | 'operator' | 'joiner';

/** Tokens of a marker, or `undefined` where some text is none. */
function tokenize(text: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  const end = text.trimEnd().length;
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < end) {
    const match = TOKEN.exec(text);
    if (!match) return undefined;
    const [, parenthesis, literal, comparison, notIn, word = ''] = match;
    if (parenthesis !== undefined) tokens.push(parenthesis === '(' ? '(' : ')');
    else if (literal !== undefined || VARIABLES.has(word)) tokens.push('operand');
    else if (comparison !== undefined || notIn !== undefined || word === 'in') tokens.push('operator');
    else if (word === 'and' || word === 'or') tokens.push('joiner');
    else return undefined;
  }
  return tokens;
}

/**
 * True for a well-formed environment marker. It is not evaluated. A state machine, not a recursive parser: a marker may
 * open ten thousand parentheses.
 */
export function isMarker(text: string): boolean {
  const tokens = tokenize(text);
  if (!tokens) return false;
  let depth = 0;
  let state: 'left' | 'operator' | 'right' | 'after' = 'left';
  for (const token of tokens) {
    if (state === 'left' && token === '(') depth += 1;
    else if (state === 'left' && token === 'operand') state = 'operator';
    else if (state === 'operator' && token === 'operator') state = 'right';
    else if (state === 'right' && token === 'operand') state = 'after';
    else if (state === 'after' && token === 'joiner') state = 'left';
    else if (state === 'after' && token === ')' && depth > 0) depth -= 1;
    else return false;
  }
  return state === 'after' && depth === 0;
}
