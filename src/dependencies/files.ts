import { posix } from 'node:path';
import { CONVENTIONAL_CONSTRAINTS } from '../toolchain/conventional.ts';
import { parsePdmLock, parsePoetryLock } from '../toolchain/poetry-lock.ts';
import { parsePylock } from '../toolchain/pylock.ts';
import { parseRequirementsFile } from '../toolchain/requirements.ts';
import { parseUvLock } from '../toolchain/uv-lock.ts';
import { constraintDependencies, isRequirementsName } from './constraints.ts';
import { dockerfileDependencies } from './dockerfile.ts';
import { pyprojectDependencies } from './pyproject.ts';
import { setupCfgDependencies } from './setuptools.ts';
import type { ParsedFile, Use } from './types.ts';

export type FileKind =
  | 'pyproject'
  | 'setup-cfg'
  | 'setup-py'
  | 'requirements'
  | 'pylock'
  | 'uv-lock'
  | 'poetry-lock'
  | 'pdm-lock'
  | 'pre-commit'
  | 'workflow'
  | 'dockerfile';

const NAMES: Readonly<Record<string, FileKind>> = {
  'pyproject.toml': 'pyproject',
  'setup.cfg': 'setup-cfg',
  'setup.py': 'setup-py',
  'uv.lock': 'uv-lock',
  'poetry.lock': 'poetry-lock',
  'pdm.lock': 'pdm-lock',
  '.pre-commit-config.yaml': 'pre-commit',
  '.pre-commit-config.yml': 'pre-commit',
  'action.yml': 'workflow',
  'action.yaml': 'workflow',
};

/** Files that name dependencies in formats that are not read here: that one changed is said, not passed over. */
const NOT_READ = new Set(
  `Pipfile Pipfile.lock environment.yml environment.yaml conda-lock.yml pixi.toml pixi.lock package.json package-lock.json
  npm-shrinkwrap.json yarn.lock pnpm-lock.yaml Cargo.toml Cargo.lock go.mod go.sum Gemfile Gemfile.lock
  docker-compose.yml docker-compose.yaml compose.yml compose.yaml .gitlab-ci.yml flake.nix flake.lock`.split(
    /\s+/,
  ),
);

/** What a file is by its path, at any depth; `undefined` for what names no dependencies. */
export function fileKind(path: string): FileKind | undefined {
  const name = posix.basename(path);
  if (Object.hasOwn(NAMES, name)) return NAMES[name];
  if (/(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/.test(path)) return 'workflow';
  if (/^pylock(?:\.[^.]+)?\.toml$/.test(name)) return 'pylock';
  if (/^(?:Docker|Container)file(?:\..+)?$|\.(?:Docker|Container)file$/i.test(name)) return 'dockerfile';
  return CONVENTIONAL_CONSTRAINTS.includes(name) || isRequirementsName(path) ? 'requirements' : undefined;
}

export function isUnreadFormat(path: string): boolean {
  return NOT_READ.has(posix.basename(path));
}

/** What is read of a file that somebody names: a text with requirements, unless its name says otherwise. */
export function namedKind(path: string): FileKind {
  return fileKind(path) ?? 'requirements';
}

export const TOOLS: Use = { kind: 'tool' };

/** Reads one file. Never throws. YAML and Python readers are loaded where there is such a file. */
export async function parseFile(
  kind: FileKind,
  path: string,
  bytes: Uint8Array,
  use: Use,
): Promise<ParsedFile> {
  switch (kind) {
    case 'pyproject':
      return pyprojectDependencies(path, bytes);
    case 'setup-cfg':
      return setupCfgDependencies(path, bytes);
    case 'setup-py':
      return (await import('./setuptools.ts')).setupPyDependencies(path, bytes);
    case 'requirements':
      return constraintDependencies(parseRequirementsFile(path, bytes), use);
    case 'pylock':
      return constraintDependencies(parsePylock(path, bytes), use);
    case 'uv-lock':
      return constraintDependencies(parseUvLock(path, bytes), use);
    case 'poetry-lock':
      return constraintDependencies(parsePoetryLock(path, bytes), use);
    case 'pdm-lock':
      return constraintDependencies(parsePdmLock(path, bytes), use);
    case 'pre-commit':
      return (await import('./hooks.ts')).hookDependencies(path, bytes);
    case 'workflow':
      return (await import('./workflow.ts')).workflowDependencies(path, bytes);
    case 'dockerfile':
      return dockerfileDependencies(path, bytes);
  }
}
