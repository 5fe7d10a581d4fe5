import { describe, expect, it } from 'vitest';
import { PackageURL } from 'packageurl-js';
import { memorySource } from '../../src/archive/byte-source.ts';
import { DEFAULT_LIMITS } from '../../src/archive/limits.ts';
import type { Distribution } from '../../src/distribution/types.ts';
import { evaluate } from '../../src/engine.ts';
import { known } from '../../src/facts.ts';
import { DEFAULT_POLICY } from '../../src/policy/defaults.ts';
import { declaredToolchain } from '../../src/release/declared-toolchain.ts';
import { pypiPurl } from '../../src/release/purl.ts';
import { writeSbom } from '../../src/release/sbom.ts';
import { sbomMismatch } from '../../src/rules/release/sbom-mismatch.ts';
import { readSubject } from '../../src/shells/read-subjects.ts';
import { parseProject } from '../../src/toolchain/project.ts';
import { parseRequirementsFile } from '../../src/toolchain/requirements.ts';
import { TOOL } from '../../src/version.ts';
import { schemaFaults } from '../support/cyclonedx-schema.ts';
import { buildSdist, buildWheel, type WheelSpec } from '../support/distribution-builder.ts';
import { sha256 } from '../support/verify.ts';

const COMMIT = 'c'.repeat(40);
const WHEEL = 'demo-1.0-py3-none-any.whl';
const SDIST = 'demo-1.0.tar.gz';

async function read(filename: string, bytes: Uint8Array): Promise<Distribution> {
  const open = () => Promise.resolve({ ...memorySource(bytes), close: () => Promise.resolve() });
  const log = { progress: () => undefined };
  const subject = await readSubject({ filename, open }, { limits: DEFAULT_LIMITS, lineEnds: false }, log);
  if (subject.kind === 'other') throw new Error(subject.why);
  return subject;
}

async function release(spec: Omit<WheelSpec, 'tag'> = {}) {
  const files = { [WHEEL]: buildWheel(spec), [SDIST]: buildSdist(spec) };
  const distributions = await Promise.all(Object.entries(files).map(([name, bytes]) => read(name, bytes)));
  const listed = distributions.map(({ filename, size, sha256, kind }) => ({
    name: filename,
    size,
    sha256,
    kind,
  }));
  return {
    distributions,
    files,
    manifest: { project: 'demo', version: '1.0', commit: COMMIT, files: listed },
  };
}

const TOOLCHAIN = declaredToolchain({
  project: parseProject(
    'pyproject.toml',
    Buffer.from('[build-system]\nrequires = ["setuptools==80.9.0", "wheel", "cython>=3"]\n'),
  ),
  constraints: [
    parseRequirementsFile(
      'requirements-dev.txt',
      Buffer.from(`setuptools==80.9.0 --hash=sha256:${'a'.repeat(64)}\nwheel==0.45.1\n`),
    ),
  ],
  named: false,
  missing: [],
});

const RICH: WheelSpec = {
  headers: [
    'Requires-Dist: click (>=8.0,<9)',
    'Requires-Dist: Embit==0.8.0 ; python_version < "3.12"',
    'Requires-Dist: pytest; extra == "test"',
    'Provides-Extra: test',
    '',
  ].join('\n'),
  files: {
    'demo/_vendor/six-1.16.0.dist-info/METADATA': 'Metadata-Version: 2.1\nName: six\nVersion: 1.16.0\n',
    'demo-1.0.dist-info/sboms/native.cdx.json': '{}\n',
  },
};

interface Component {
  readonly name: string;
  readonly type: string;
  readonly version?: string;
  readonly scope?: string;
  readonly purl?: string;
  readonly 'bom-ref': string;
  readonly hashes?: readonly { readonly content: string }[];
  readonly properties?: readonly { readonly name: string; readonly value: string }[];
}
interface Bom {
  readonly serialNumber: string;
  readonly metadata: {
    readonly timestamp?: string;
    readonly component: Component & { readonly licenses?: unknown };
  };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
  readonly formulation?: readonly { readonly components: readonly Component[] }[];
}
const parse = (text: string) => JSON.parse(text) as Bom;

describe('the SBOM', () => {
  it('is valid by the official schema, rich and poor', async () => {
    const rich = await release(RICH);
    expect(schemaFaults(writeSbom({ ...rich, committed: 1_700_000_000, toolchain: TOOLCHAIN }))).toEqual([]);
    expect(schemaFaults(writeSbom(await release()))).toEqual([]);
    const unlicensed = await release({ metadata: 'Metadata-Version: 2.1\nName: demo\nVersion: 1.0\n\n' });
    expect(schemaFaults(writeSbom(unlicensed))).toEqual([]);
    // The schema is there to refuse.
    expect(schemaFaults('{"bomFormat":"CycloneDX","specVersion":"1.6","components":[{}]}')).not.toEqual([]);
  });

  it('says what the files are, what they require, and what is vendored', async () => {
    const made = await release(RICH);
    const bom = parse(writeSbom({ ...made, committed: 1_700_000_000, toolchain: TOOLCHAIN }));
    expect(bom.metadata).toMatchObject({
      timestamp: '2023-11-14T22:13:20.000Z',
      component: {
        type: 'library',
        name: 'demo',
        version: '1.0',
        purl: 'pkg:pypi/demo@1.0',
        licenses: [{ expression: 'MIT', acknowledgement: 'declared' }],
      },
    });
    const files = bom.components.filter(({ 'bom-ref': ref }) => ref.startsWith('file:'));
    expect(files.map(({ name, hashes }) => [name, hashes?.[0]?.content])).toEqual([
      [WHEEL, sha256(made.files[WHEEL])],
      [SDIST, sha256(made.files[SDIST])],
    ]);
    const required = bom.components.filter(({ 'bom-ref': ref }) => ref.startsWith('requires:'));
    expect(
      required.map(({ name, version, scope, properties }) => [name, version, scope, properties?.[0]?.value]),
    ).toEqual([
      ['embit', undefined, 'optional', 'Embit==0.8.0 ; python_version < "3.12"'],
      ['click', undefined, 'required', 'click (>=8.0,<9)'],
      ['pytest', undefined, 'optional', 'pytest; extra == "test"'],
    ]);
    expect(bom.components.find(({ name }) => name === 'six')).toMatchObject({
      version: '1.16.0',
      purl: 'pkg:pypi/six@1.16.0',
    });
    expect(bom.components.some(({ name }) => name.endsWith('sboms/native.cdx.json'))).toBe(true);
    const built = bom.formulation?.[0]?.components ?? [];
    expect(built.map(({ name, version }) => [name, version])).toEqual([
      ['cython', undefined],
      ['setuptools', '80.9.0'],
      ['wheel', '0.45.1'],
      ['pyproject.toml', undefined],
      ['requirements-dev.txt', undefined],
    ]);
    for (const { properties } of built)
      expect(properties?.[0]).toEqual({ name: 'hardening-actions:evidence', value: 'declared' });
    const refs = bom.components.map((component) => component['bom-ref']);
    for (const ref of bom.dependencies[0]?.dependsOn ?? []) expect(refs).toContain(ref);
    expect(new Set(refs).size).toBe(refs.length);
  });

  it('has equal bytes for equal input, and a number of its own for other files or another commit', async () => {
    const made = await release(RICH);
    expect(writeSbom(made)).toBe(writeSbom(await release(RICH)));
    const serial = parse(writeSbom(made)).serialNumber;
    expect(serial).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u);
    const other = { ...made, manifest: { ...made.manifest, commit: 'd'.repeat(40) } };
    expect(parse(writeSbom(other)).serialNumber).not.toBe(serial);
    expect(parse(writeSbom(await release())).serialNumber).not.toBe(serial);
  });
});

describe('package URLs', () => {
  it.each([
    ['demo', '1.0', undefined, 'pkg:pypi/demo@1.0'],
    ['demo', '1!1.0+local.1', undefined, 'pkg:pypi/demo@1%211.0%2Blocal.1'],
    [
      'demo',
      '1.0',
      'demo-1.0+a-py3-none-any.whl',
      'pkg:pypi/demo@1.0?file_name=demo-1.0%2Ba-py3-none-any.whl',
    ],
    ['demo', undefined, undefined, 'pkg:pypi/demo'],
  ])('%s %s %s', (project, version, file, expected) => {
    const purl = pypiPurl(project, version, file);
    expect(purl).toBe(expected);
    // A reader of others takes it as it is meant.
    const read = PackageURL.fromString(purl);
    expect([read.type, read.name, read.version ?? undefined, read.qualifiers?.file_name]).toEqual([
      'pypi',
      project,
      version,
      file,
    ]);
  });
});

describe('sbom-mismatch', () => {
  const judge = async (change: (text: string) => string, spec: WheelSpec = RICH) => {
    const { distributions, manifest } = await release(spec);
    const text = change(writeSbom({ distributions, manifest }));
    const facts = {
      subjects: known(distributions),
      policy: known(DEFAULT_POLICY),
      today: known('2026-01-01'),
      sbom: known({ path: 'sbom.cdx.json', text }),
    };
    const [result] = evaluate([sbomMismatch], facts, { tool: TOOL }).results;
    return result?.outcome === 'error' ? [result.why] : result?.findings.map(({ message }) => message);
  };
  const edit =
    (change: (bom: { metadata: { component: Record<string, unknown> }; components: Component[] }) => void) =>
    (text: string) => {
      const bom = JSON.parse(text) as Parameters<typeof change>[0];
      change(bom);
      return JSON.stringify(bom);
    };

  it('takes what was written of the files', async () => {
    expect(await judge((text) => text)).toEqual([]);
    expect(await judge((text) => text, {})).toEqual([]);
  });

  it.each<[string, (text: string) => string, string]>([
    ['another name', edit((bom) => (bom.metadata.component.name = 'other')), 'it is of "other" "1.0"'],
    ['another version', edit((bom) => (bom.metadata.component.version = '2.0')), 'it is of "demo" "2.0"'],
    ['no package URL', edit((bom) => delete bom.metadata.component.purl), 'no library of PyPI'],
    [
      'another reference to its root',
      edit((bom) => (bom.metadata.component['bom-ref'] = 'x')),
      'another name than its package URL',
    ],
    ['a file less', edit((bom) => bom.components.shift()), 'its files lack "demo-1.0-py3-none-any.whl'],
    [
      'a file more',
      edit((bom) => bom.components.push({ type: 'file', name: 'x.whl', 'bom-ref': 'x' })),
      'its files hold "x.whl with SHA-256 absent"',
    ],
    [
      'a file twice',
      edit((bom) => bom.components.push(bom.components[0]!)),
      'its files hold something twice',
    ],
    [
      'another digest',
      (text) => text.replace(/"content": "[0-9a-f]{64}"/u, `"content": "${'0'.repeat(64)}"`),
      'its files lack',
    ],
    [
      'another licence',
      (text) => text.replace('"expression": "MIT"', '"expression": "GPL-3.0-only"'),
      'its licence is "GPL-3.0-only", the metadata declares "MIT"',
    ],
    ['no licence', edit((bom) => delete bom.metadata.component.licenses), 'its licence is none'],
    [
      'two licences',
      edit((bom) => (bom.metadata.component.licenses = [{ expression: 'MIT' }, { expression: 'MIT' }])),
      'its licence is',
    ],
    [
      'a named licence',
      edit((bom) => (bom.metadata.component.licenses = [{ license: { name: 'MIT' } }])),
      'its licence is "MIT"',
    ],
    [
      'a requirement less',
      edit((bom) => (bom.components = bom.components.filter(({ name }) => name !== 'click'))),
      'its requirements lack "click (>=8.0,<9)"',
    ],
    ['another range', (text) => text.replaceAll('(>=8.0,<9)', '(>=8.0)'), 'which no artifact has'],
    [
      'nothing vendored',
      edit((bom) => (bom.components = bom.components.filter(({ name }) => name !== 'six'))),
      'its vendored metadata lack "demo/_vendor/six-1.16.0.dist-info"',
    ],
    ['no JSON', () => '{', "can't be read"],
    ['another format', (text) => text.replace('CycloneDX', 'SPDX'), 'no CycloneDX 1.6'],
    [
      'another version of the format',
      (text) => text.replace('"specVersion": "1.6"', '"specVersion": "1.7"'),
      'no CycloneDX 1.6',
    ],
    ['null', () => 'null', 'no CycloneDX 1.6'],
    [
      'keys of Object',
      () => '{"__proto__":{"bomFormat":"CycloneDX","specVersion":"1.6"}}',
      'no CycloneDX 1.6',
    ],
  ])('refuses %s', async (_, change, why) => {
    expect((await judge(change))?.join('\n')).toContain(why);
  });

  it('takes an older licence text, and refuses where there is nothing to compare with', async () => {
    const metadata = 'Metadata-Version: 2.1\nName: demo\nVersion: 1.0\nLicense: BSD\n\n';
    expect(await judge((text) => text, { metadata })).toEqual([]);
    expect(await judge((text) => text.replace('"BSD"', '"MIT"'), { metadata })).toHaveLength(1);
    const { distributions, manifest } = await release();
    const text = writeSbom({ distributions, manifest });
    const sbom = { path: 'sbom.cdx.json', text };
    const said = [...(sbomMismatch.check({ subjects: [], sbom } as never) as Iterable<{ message: string }>)];
    expect(said.map(({ message }) => message).join()).toContain('no distributions');
    const odd = { ...distributions[0], name: { code: 'x', message: 'y' } };
    const other = [
      ...(sbomMismatch.check({ subjects: [odd], sbom } as never) as Iterable<{ message: string }>),
    ];
    expect(other.map(({ message }) => message).join()).toContain('whose name tells no project');
  });
});
