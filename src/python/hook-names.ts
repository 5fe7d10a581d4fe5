/** What `site` imports at every start, as a module or package of any kind. */
const CUSTOMIZE = /^(?:site|user)customize(?:\.|$)/iu;

/** Files that Python reads at every start, by their ending: `site`, PEP 829, an embedded Python of Windows. */
const START_UP_FILE = /\.(?:_?pth|start)$/iu;

/** Interpreters and installers, which a script of that name replaces in the environment. */
const COMMAND =
  /^(?:python|pythonw|pypy|py|pip|pipx|uv|uvx|activate|git|ssh|sudo|bash|sh)[-_.\d]*(?:\.exe)?$/iu;

/** Whether a file or package that a build installs under this name runs at every start of Python. */
export function isStartUpName(destination: string): boolean {
  const parts = destination.trim().split(/[/\\]/u);
  return START_UP_FILE.test(parts.at(-1) ?? '') || parts.some((part) => CUSTOMIZE.test(part));
}

/** Whether a script that a build installs under this name takes the place of a well-known command. */
export function isCommandName(destination: string): boolean {
  return COMMAND.test(destination.trim().split(/[/\\]/u).at(-1) ?? '');
}
