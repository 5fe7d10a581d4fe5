import { belongsTo } from './filename.ts';
import type { Wheel } from './types.ts';

/** Where files of a wheel go: the keys of an install scheme (PEP 427, sysconfig). */
export const SCHEMES = ['purelib', 'platlib', 'headers', 'scripts', 'data'] as const;

export type Scheme = (typeof SCHEMES)[number];

export interface InstalledPath {
  /** `undefined`: a key that no installer knows; pip refuses it. */
  readonly scheme: Scheme | undefined;
  /** Relative to the folder of the scheme. */
  readonly path: string;
  /** False for a `.data` folder of another project or version: uv leaves it where it is, pip installs it all the same. */
  readonly own: boolean;
}

function asScheme(key: string): Scheme | undefined {
  return SCHEMES.find((scheme) => scheme === key);
}

/**
 * Where the file at `path` of a wheel lands. Any top folder that ends in `.data` counts as a scheme folder, since pip takes
 * it for one; `own` tells whether it is this wheel's.
 */
export function installedPath(wheel: Pick<Wheel, 'name' | 'wheelFile'>, path: string): InstalledPath {
  const [top = '', key = '', ...rest] = path.split('/');
  if (key !== '' && top.endsWith('.data')) {
    return { scheme: asScheme(key), path: rest.join('/'), own: belongsTo(wheel.name, top) };
  }
  // PEP 427: all at the root goes to purelib or platlib as WHEEL says.
  return { scheme: wheel.wheelFile?.value.rootIsPurelib === false ? 'platlib' : 'purelib', path, own: true };
}

/**
 * site-packages below the prefix, where `data` lands: on POSIX, of Debian (`local`), of Windows (`Lib`, and `Python312` for one
 * user) and of old PyPy (at the prefix).
 */
const SITE =
  /^(?:(?:usr\/)?(?:local\/)?lib[^/]*\/(?:(?:python|pypy|graalpy)[^/]*\/)?|python[^/]*\/|)(?:site|dist)-packages\//iu;

/**
 * The path within site-packages, for what Python looks for there (`.pth`, sitecustomize, modules); `undefined` where the file
 * lands elsewhere. Knows the way round through `data`: `demo-1.0.data/data/lib/python3.12/site-packages/x.pth`.
 */
export function sitePath({ scheme, path }: InstalledPath): string | undefined {
  if (scheme === 'purelib' || scheme === 'platlib') return path;
  if (scheme !== 'data') return undefined;
  const match = SITE.exec(path);
  return match ? path.slice(match[0].length) : undefined;
}

/** The standard library below the prefix: of POSIX, as an archive (`lib/python312.zip` is searched first), of PyPy, of Windows. */
const STANDARD_LIBRARY: readonly RegExp[] = [
  /^(?:usr\/)?(?:local\/)?lib[^/]*\/(?:python|pypy|graalpy)[^/]*(?:\/|\.zip$)/iu,
  /^(?:lib-python|lib_pypy|dlls)\//iu,
  /^python[23][^/]*(?:\/|\.zip$)/iu,
  // `Lib` is where Windows has it; `lib` is the same there, but elsewhere a place for libraries of all kinds.
  /^Lib\//u,
  /^lib\/.*\.(?:py|pyw|pyc|pyd)$/iu,
];

/** `pyvenv.cfg` says which Python an environment has, `._pth` where that of Windows searches. */
const SEARCH_PATH = /(?:^|\/)(?:pyvenv\.cfg|[^/]*\._pth)$/iu;

/** What a file of the `data` scheme would replace of Python itself, if anything. */
export function replacedOfPython({
  scheme,
  path,
}: InstalledPath): 'search path' | 'standard library' | undefined {
  if (scheme !== 'data') return undefined;
  if (SEARCH_PATH.test(path)) return 'search path';
  return STANDARD_LIBRARY.some((place) => place.test(path)) ? 'standard library' : undefined;
}

/** Something that stands at the top of site-packages once the wheel is installed. */
export interface TopLevelName {
  /** What would be imported; of a plain file its whole name. */
  readonly name: string;
  /** `extension` and `bytecode` by their suffixes; `file` can't be imported. */
  readonly kind: 'package' | 'module' | 'extension' | 'bytecode' | 'file';
  /** The first path in the wheel that brings it. */
  readonly path: string;
}

function classify(site: string): Omit<TopLevelName, 'path'> {
  const slash = site.indexOf('/');
  if (slash !== -1) return { name: site.slice(0, slash), kind: 'package' };
  const dot = site.indexOf('.');
  const stem = dot === -1 ? site : site.slice(0, dot);
  if (/\.pyw?$/i.test(site)) return { name: site.replace(/\.pyw?$/i, ''), kind: 'module' };
  if (/\.pyc$/i.test(site)) return { name: stem, kind: 'bytecode' };
  if (/\.(?:so|pyd|dylib|dll)$/i.test(site)) return { name: stem, kind: 'extension' };
  return { name: site, kind: 'file' };
}

/**
 * What the wheel puts at the top of site-packages, metadata folders (`.dist-info`) aside, in the order of the archive. The
 * same name of two kinds stands twice: Python would pick one of them.
 */
export function topLevelNames(wheel: Wheel): readonly TopLevelName[] {
  const names = new Map<string, TopLevelName>();
  for (const { path, kind } of wheel.archive.entries) {
    if (kind === 'dir') continue;
    const site = sitePath(installedPath(wheel, path));
    if (site === undefined || site === '') continue;
    const top = classify(site);
    const key = `${top.kind}/${top.name}`;
    if (top.kind === 'package' && top.name.endsWith('.dist-info')) continue;
    if (!names.has(key)) names.set(key, { ...top, path });
  }
  return [...names.values()];
}
