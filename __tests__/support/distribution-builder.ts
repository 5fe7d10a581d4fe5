import { Buffer } from 'node:buffer';
import { hash } from 'node:crypto';
import type { ExampleFile } from '../../src/rules/define.ts';
import type { HostileCase } from '../hostile/types.ts';
import { buildTarGz } from './tar-builder.ts';
import { buildZip } from './zip-builder.ts';

type Data = string | Uint8Array;

/** Path to contents; `undefined` leaves out a file that the builder would write. */
export type Files = Readonly<Record<string, Data | undefined>>;

interface Spec {
  readonly project?: string;
  readonly version?: string;
  /** Over and above the honest ones, or in their place. */
  readonly files?: Files;
  /** Permission bits by path; 0o644 where nothing is said. */
  readonly modes?: Readonly<Record<string, number>>;
  /** Lines put among the headers of METADATA or PKG-INFO. */
  readonly headers?: string;
  /** All of METADATA or PKG-INFO. */
  readonly metadata?: Data;
}

export interface WheelSpec extends Spec {
  /** `py3-none-any` unless told otherwise; a compressed set is expanded in WHEEL. */
  readonly tag?: string;
  readonly build?: string;
  /** All of RECORD, or what to make of the honest one. */
  readonly record?: Data | ((honest: string) => Data);
  readonly entryPoints?: Data;
}

/** The file type of a POSIX mode, which zip stores and tar does not. */
const REGULAR = 0o100000;

function bytesOf(data: Data): Uint8Array {
  return typeof data === 'string' ? Buffer.from(data) : data;
}

function present(files: Files): [string, Uint8Array][] {
  return Object.entries(files).flatMap(([path, data]) => (data === undefined ? [] : [[path, bytesOf(data)]]));
}

function escaped(project: string): string {
  return project.replace(/[-_.]+/g, '_').toLowerCase();
}

function honestMetadata({ project = 'demo', version = '1.0', headers = '' }: Spec): string {
  return (
    `Metadata-Version: 2.4\nName: ${project}\nVersion: ${version}\nSummary: A demonstration\nLicense-Expression: MIT\n` +
    `License-File: LICENSE\nRequires-Python: >=3.9\nDescription-Content-Type: text/plain\n${headers}\nA demonstration.\n`
  );
}

const LICENCE = 'MIT License\n\nPermission is hereby granted, free of charge, to any person.\n';

function expandTag(tag: string): string[] {
  const [pythons = '', abis = '', platforms = ''] = tag.split('-');
  const each = (set: string): string[] => set.split('.');
  return each(pythons).flatMap((p) =>
    each(abis).flatMap((a) => each(platforms).map((t) => `${p}-${a}-${t}`)),
  );
}

/** A field of RECORD, quoted where CSV needs it. */
function csv(text: string): string {
  return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The row of RECORD that an honest builder writes for a file. */
export function recordRow(path: string, data: Data): string {
  const bytes = bytesOf(data);
  return `${csv(path)},sha256=${hash('sha256', bytes, 'base64url')},${bytes.length}\n`;
}

/** A wheel that is right in every way but those that the spec names: RECORD lists whatever is in it. */
export function buildWheel(spec: WheelSpec = {}): Uint8Array {
  const { project = 'demo', version = '1.0', tag = 'py3-none-any', modes = {} } = spec;
  const name = escaped(project);
  const info = `${name}-${version}.dist-info`;
  const pure = tag.endsWith('-none-any');
  const build = spec.build === undefined ? '' : `Build: ${spec.build}\n`;
  const tags = expandTag(tag).map((one) => `Tag: ${one}\n`);
  const files: Files = {
    [`${name}/__init__.py`]: '"""A demonstration."""\n',
    [`${info}/METADATA`]: spec.metadata ?? honestMetadata(spec),
    [`${info}/WHEEL`]: `Wheel-Version: 1.0\nGenerator: demo-backend 1.0\nRoot-Is-Purelib: ${String(pure)}\n${build}${tags.join('')}\n`,
    [`${info}/licenses/LICENSE`]: LICENCE,
    ...(spec.entryPoints === undefined ? {} : { [`${info}/entry_points.txt`]: spec.entryPoints }),
    ...spec.files,
  };
  const recordPath = `${info}/RECORD`;
  const { [recordPath]: givenRecord, ...others } = files;
  const entries = present(others);
  const honest = `${entries.map(([path, data]) => recordRow(path, data)).join('')}${recordPath},,\n`;
  const record =
    typeof spec.record === 'function' ? spec.record(honest) : (spec.record ?? givenRecord ?? honest);
  if (!(recordPath in files) || givenRecord !== undefined) entries.push([recordPath, bytesOf(record)]);
  return buildZip(entries.map(([name, data]) => ({ name, data, mode: REGULAR | (modes[name] ?? 0o644) })));
}

/** An sdist that is right in every way but those that the spec names. Paths are below the top folder. */
export function buildSdist(spec: Spec & { readonly top?: string } = {}): Uint8Array {
  const { project = 'demo', version = '1.0', modes = {} } = spec;
  const name = escaped(project);
  const top = spec.top ?? `${name}-${version}`;
  const files: Files = {
    'PKG-INFO': spec.metadata ?? honestMetadata(spec),
    'pyproject.toml':
      `[build-system]\nrequires = ["flit_core>=3.11,<4"]\nbuild-backend = "flit_core.buildapi"\n\n` +
      `[project]\nname = "${project}"\nversion = "${version}"\nrequires-python = ">=3.9"\nlicense = "MIT"\n`,
    LICENSE: LICENCE,
    [`src/${name}/__init__.py`]: '"""A demonstration."""\n',
    ...spec.files,
  };
  return buildTarGz(
    present(files).map(([path, data]) => [`${top}/${path}`, data, { mode: modes[path] ?? 0o644 }] as const),
  );
}

const WHEEL_NAME = /^([^-]+)-([^-]+)(?:-([0-9][^-]*))?-([^-]+-[^-]+-[^-]+)\.whl$/;
const SDIST_NAME = /^(.+)-([^-]+)\.tar\.gz$/;

/**
 * The artifact of a rule's example, honest but for the files that it names. An example whose fault no builder makes names a
 * case of the hostile corpus instead.
 */
export function buildExample(file: ExampleFile, corpus: readonly HostileCase[] = []): Uint8Array {
  const { artifact, contents, modes = {} } = file;
  if (file.hostile !== undefined) {
    const found = corpus.find(({ name }) => name === file.hostile);
    if (!found) throw new RangeError(`no hostile case is named ${file.hostile}`);
    return found.build();
  }
  if (artifact.endsWith('.whl')) {
    const [, project = 'demo', version = '1.0', build, tag = 'py3-none-any'] =
      WHEEL_NAME.exec(artifact) ?? [];
    return buildWheel({
      project,
      version,
      tag,
      files: contents,
      modes,
      ...(build === undefined ? {} : { build }),
    });
  }
  const [, project = 'demo', version = '1.0'] = SDIST_NAME.exec(artifact) ?? [];
  return buildSdist({ project, version, files: contents, modes });
}
