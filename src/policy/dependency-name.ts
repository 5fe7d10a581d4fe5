import { isValidName, normalizeName } from '../distribution/filename.ts';
import { repositoryName } from '../toolchain/hook-version.ts';
import type { DependencyKind } from './types.ts';

/** What each kind is, and how it is named. */
export const DEPENDENCY_KINDS = {
  runtime: 'a requirement of the package itself, by its name on the index',
  build: 'a requirement of the build',
  tool: 'a requirement of development, CI or a lock file',
  hook: 'a repository of pre-commit hooks, as "github.com/owner/name"',
  action: 'an action or reusable workflow, as "owner/name"',
  image: 'a container image, as "python" or "ghcr.io/owner/name"',
  submodule: 'the repository of a git submodule, as "github.com/owner/name"',
  index: 'a package index or page of files, by its URL',
  option: 'an option of pip with its value, as "--trusted-host example.org"',
} as const satisfies Readonly<Record<DependencyKind, string>>;

/** One name for all spellings: what the policy and a file say of one dependency has to be equal. */
export function dependencyName(kind: DependencyKind, written: string): string {
  const name = written.trim();
  switch (kind) {
    case 'runtime':
    case 'build':
    case 'tool':
      return isValidName(name) ? normalizeName(name) : name;
    case 'hook':
    case 'submodule':
      return repositoryName(name.replace(/^(?:[^@/\s]+@)?([\w.-]{2,}):(?!\/\/)(?=[^\\\d])/, '$1/'));
    case 'action':
      return name.toLowerCase();
    case 'image':
      return name
        .toLowerCase()
        .replace(/^(?:index\.)?docker\.io\//, '')
        .replace(/^library\//, '');
    case 'index':
      return name.replace(/\/+$/, '');
    case 'option':
      return name.replaceAll(/\s+/g, ' ');
  }
}
