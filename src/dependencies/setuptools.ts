import { posix } from 'node:path';
import type { Value } from '../python/constants.ts';
import { readSetupPy } from '../source/metadata/setup-values.ts';
import { requirementsOf } from '../source/metadata/setuptools-values.ts';
import { parseSetupCfg } from '../source/setup-cfg.ts';
import { Collector } from './collect.ts';
import type { ParsedFile } from './types.ts';

type PythonKind = 'runtime' | 'build' | 'tool';

/** Options of `setup()` and of `[options]` that hold requirements. */
const OPTIONS: Readonly<Record<string, PythonKind>> = {
  install_requires: 'runtime',
  setup_requires: 'build',
  tests_require: 'tool',
};

/** The part of the key of an extra before its marker, and the marker. */
function splitExtra(key: string): {
  readonly extra: string | undefined;
  readonly marker: string | undefined;
} {
  const at = key.indexOf(':');
  const [extra, marker] = at === -1 ? [key, undefined] : [key.slice(0, at), key.slice(at + 1)];
  return { extra: extra === '' ? undefined : extra, marker };
}

function withMarker(text: string, marker: string | undefined): string {
  if (marker === undefined || marker === '') return text;
  const [requirement = '', own] = text.split(/;(.*)/s);
  return own === undefined ? `${text}; ${marker}` : `${requirement}; (${own.trim()}) and (${marker})`;
}

/** The requirements of setup.cfg (setuptools, "Declarative config"). Never throws. */
export function setupCfgDependencies(path: string, bytes: Uint8Array): ParsedFile {
  const out = new Collector();
  const { sections, problems } = parseSetupCfg(bytes);
  for (const { message, line } of problems) out.problems.add(message, line);
  const read = (kind: PythonKind, value: string, section: string, line: number, key?: string): void => {
    const { extra, marker } = splitExtra(key ?? '');
    const file = /^file:(.*)$/s.exec(value.trim())?.[1];
    if (file !== undefined) {
      const use = {
        kind: kind === 'runtime' ? kind : 'tool',
        ...(extra !== undefined && { extra }),
      } as const;
      for (const one of file.split(/[,\n]/).map((part) => part.trim())) {
        if (one !== '') out.include(posix.join(posix.dirname(path), one), use, line);
      }
      return;
    }
    for (const text of requirementsOf(value)) {
      if (!text.startsWith('#')) out.requirement(kind, withMarker(text, marker), { section, line, extra });
    }
  };
  for (const [key, { value, line }] of sections.get('options') ?? []) {
    const kind = Object.hasOwn(OPTIONS, key) ? OPTIONS[key] : undefined;
    if (kind !== undefined) read(kind, value, `options.${key}`, line);
  }
  for (const [extra, { value, line }] of sections.get('options.extras_require') ?? []) {
    read('runtime', value, `options.extras_require.${extra}`, line, extra);
  }
  return out.parsed;
}

function textsOf(value: Value | undefined): readonly string[] | undefined {
  if (value === null || value === false) return [];
  if (typeof value === 'string') return requirementsOf(value);
  return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : undefined;
}

/** The requirements of setup.py, where they are literals; what has to be run to be known is a problem. Never throws. */
export function setupPyDependencies(_path: string, bytes: Uint8Array): ParsedFile {
  const out = new Collector();
  const values = readSetupPy(bytes);
  if ('why' in values) {
    out.problems.add(values.why);
    return out.parsed;
  }
  const add = (kind: PythonKind, key: string, value: Value | undefined, extraKey?: string): void => {
    const texts = textsOf(value);
    if (texts === undefined) out.problems.add(`${key} of setup() has to be run to be known`);
    const { extra, marker } = splitExtra(extraKey ?? '');
    for (const text of texts ?? [])
      out.requirement(kind, withMarker(text, marker), { section: `setup.${key}`, extra });
  };
  for (const [key, kind] of Object.entries(OPTIONS)) if (values.has(key)) add(kind, key, values.get(key));
  if (values.has('extras_require')) {
    const extras = values.get('extras_require');
    if (extras instanceof Map) {
      for (const [extra, value] of extras as ReadonlyMap<string, Value>)
        add('runtime', `extras_require.${extra}`, value, extra);
    } else if (extras !== null) add('runtime', 'extras_require', undefined);
  }
  return out.parsed;
}
