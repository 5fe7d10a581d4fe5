import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/report/types.ts';
import { cli, NODES, ROOT } from '../support/command.ts';
import { buildFolder, buildPython } from '../support/fresh-builds.ts';
import { gitProject, tagged } from '../support/git-project.ts';
import { fillWheelhouse } from '../support/python-projects.ts';
import { releasedFiles } from '../support/released-files.ts';

const NODE = NODES[0] ?? process.execPath;
const RELEASE = {
  project: 'embit',
  version: '0.8.0',
  files: { 'embit-0.8.0.tar.gz': '8bf4b10073c67400370ce523fb16f035fe759f6fdd987c579bdcc268d75ed770' },
};

const LOADER = 'src/embit/util/ctypes_secp256k1.py';
const SUBMODULE = 'secp256k1/secp256k1-zkp';
const PREBUILT = [
  'libsecp256k1_darwin_arm64.dylib',
  'libsecp256k1_darwin_x86_64.dylib',
  'libsecp256k1_linux_aarch64.so',
  'libsecp256k1_linux_armv6l.so',
  'libsecp256k1_linux_armv7l.so',
  'libsecp256k1_linux_x86_64.so',
  'libsecp256k1_windows_amd64.dll',
].map((name) => `src/embit/util/prebuilt/${name}`);

/** The native library policy of the plan, for embit as it is: the submodule is not reviewed yet. */
const POLICY = `schema-version = 1

[expect]
top-level = ["embit"]

[native]
loaders = ["${LOADER}"]
`;

let folder: string;
let dist: string;

/** The real sdist under git, with what it lacks laid over it, built as its maintainer would build it. */
beforeAll(async () => {
  const temporary = mkdtempSync(join(tmpdir(), 'embit-as-found-'));
  folder = join(temporary, 'embit');
  mkdirSync(folder);
  const [sdist = ''] = await releasedFiles(RELEASE);
  execFileSync('tar', ['-xzf', sdist, '-C', folder, '--strip-components=1']);
  for (const path of ['PKG-INFO', 'setup.cfg', 'src/embit.egg-info'])
    rmSync(join(folder, path), { recursive: true });
  cpSync(join(ROOT, 'examples/embit-as-found'), folder, { recursive: true });
  writeFileSync(join(folder, 'release-policy.toml'), POLICY);
  const project = gitProject(folder);
  project.git(
    'update-index',
    '--add',
    '--cacheinfo',
    `160000,d9560e0af78d9059bba0c4845a310387abfa4e5e,${SUBMODULE}`,
  );
  tagged(project, 'v0.8.0');
  // Its build requirements are open ranges, and one of them is no longer needed: nothing of that is installed anew.
  dist = await buildFolder(await buildPython(), folder, { args: ['--skip-dependency-check'] });
});

afterAll(() => {
  rmSync(join(folder, '..'), { recursive: true, force: true });
});

/** Runs the shipped command line; answers findings as lines: severity, rule, file and path. */
function run(...args: readonly string[]): {
  report: Report;
  lines: readonly string[];
  status: number | null;
} {
  const { status, stdout, stderr } = cli(NODE, [
    ...args,
    '--source',
    folder,
    '--source-ref',
    'v0.8.0',
    '--format',
    'json',
  ]);
  expect(stdout, stderr).not.toBe('');
  const report = JSON.parse(stdout) as Report;
  const lines = report.results.flatMap(({ ruleId, findings }) =>
    findings.map(({ severity, location }) =>
      [severity, ruleId, location?.artifact, location?.path].filter((part) => part !== undefined).join(' '),
    ),
  );
  return { report, lines, status };
}

describe('a fresh build of embit as it was found', () => {
  it('is explained file by file', () => {
    expect(readdirSync(dist).sort()).toEqual(['embit-0.8.0-py3-none-any.whl', 'embit-0.8.0.tar.gz']);
    const { report, status } = run('verify-artifacts', dist);
    expect(status).toBe(1);
    expect(report.complete).toBe(true);
    expect(report.source).toMatchObject({ tag: 'v0.8.0' });
    const explaining = [
      'unexplained-file',
      'moved-file',
      'line-endings-differ',
      'metadata-not-reviewed',
      'entry-point-not-reviewed',
    ];
    for (const id of explaining) {
      expect(report.results.find(({ ruleId }) => ruleId === id)).toMatchObject({
        outcome: 'pass',
        findings: [],
      });
    }
  });

  it('has exactly the faults that the plan names', () => {
    const { lines } = run('verify-artifacts', dist);
    const wheel = 'embit-0.8.0-py3-none-any.whl';
    const sdist = 'embit-0.8.0.tar.gz';
    expect(lines.filter((line) => line.startsWith('error')).sort()).toEqual(
      [
        ...PREBUILT.map((path) => `error committed-native-file ${path}`),
        'error legacy-metadata-block pyproject.toml',
        ...PREBUILT.map((path) => `error native-binary ${wheel} ${path.replace('src/', '')}`),
        ...PREBUILT.map((path) => `error native-binary ${sdist} ${path}`),
        `error native-loader-package-path ${LOADER} ctypes.cdll.LoadLibrary`,
        `error submodule-not-reviewed .gitmodules ${SUBMODULE}`,
      ].sort(),
    );
    expect(lines).toEqual(
      expect.arrayContaining([
        'warning requires-python-unbounded pyproject.toml',
        'warning project-urls-missing pyproject.toml',
        'warning manifest-in-missing pyproject.toml',
      ]),
    );
  });

  it('says why, where the loader and the submodule are concerned', () => {
    const { report } = run('verify-artifacts', dist);
    const messages = (id: string) =>
      report.results.find(({ ruleId }) => ruleId === id)?.findings.map(({ message }) => message);
    expect(messages('native-loader-package-path')).toEqual([
      'ctypes.cdll.LoadLibrary may load a file of the package: __file__, which says where files of the package are (line 62)',
    ]);
    expect(messages('submodule-not-reviewed')).toEqual([
      'the submodule secp256k1/secp256k1-zkp at commit d9560e0af78d9059bba0c4845a310387abfa4e5e has the URL ' +
        '"https://github.com/ElementsProject/secp256k1-zkp.git", and the policy does not name it',
    ]);
  });

  it('stands on a toolchain that is not pinned', () => {
    const { lines, status } = run('verify-toolchain');
    expect(status).toBe(1);
    expect(lines).toEqual(
      expect.arrayContaining([
        'error build-requirement-unpinned pyproject.toml setuptools',
        'error build-requirement-unpinned pyproject.toml wheel',
        expect.stringMatching(/^\w+ pre-commit-outdated \.pre-commit-config\.yaml/),
      ]),
    );
  });
});

describe('the composite commands', { timeout: 300_000 }, () => {
  it('build it without a network, twice and from its sdist, and install and import what was built', () => {
    const work = join(folder, '..', 'composites');
    const clone = join(work, 'embit');
    // The folder itself holds what the build above left beside the sources.
    execFileSync('git', ['clone', '--quiet', folder, clone]);
    const house = fillWheelhouse(join(work, 'wheels'), 'setuptools');
    const constraints = join(work, 'requirements.txt');
    writeFileSync(constraints, house.constraints);
    const built = join(work, 'dist');
    const command = (...args: readonly string[]) => {
      const more = ['--constraints', constraints, '--wheelhouse', house.folder, '--format', 'json'];
      const { status, stdout, stderr } = cli(NODE, [...args, ...more]);
      expect(stdout, stderr).not.toBe('');
      return { status, report: JSON.parse(stdout) as Report, stdout };
    };

    const build = command('build-distributions', '--source', clone, '--dist', built);
    expect(build.status, build.stdout).toBe(0);
    expect(readdirSync(built).sort()).toEqual(readdirSync(dist).sort());
    const messages = ({ results }: Report, id: string) =>
      results.find(({ ruleId }) => ruleId === id)?.findings.map(({ message }) => message);
    expect(messages(build.report, 'build-not-isolated')).toEqual([
      expect.stringContaining('without a network'),
    ]);
    expect(messages(build.report, 'wheel-differs-from-sdist')).toEqual([]);

    const smoke = (...skips: readonly string[]) =>
      command(
        'smoke-test',
        built,
        '--import-skip',
        skips.map((name) => `${name}: needs MicroPython`).join('\n'),
      );
    // Both need MicroPython’s uembit; the prebuilt libraries beside them are no modules.
    const needing = ['embit.wordlists.ubip39', 'embit.wordlists.uslip39'];
    const passed = smoke(...needing);
    expect(passed.status, passed.stdout).toBe(0);
    const failed = smoke('embit.wordlists.ubip39', 'embit.gone');
    expect(failed.status).toBe(1);
    const artifacts = 2;
    expect(messages(failed.report, 'import-failed')).toHaveLength(artifacts);
    expect(failed.report.results.find(({ ruleId }) => ruleId === 'import-failed')?.findings[0]).toMatchObject(
      {
        location: { path: 'embit.wordlists.uslip39' },
      },
    );
    expect(messages(failed.report, 'import-skip-unused')).toEqual([expect.stringContaining('embit.gone')]);
    expect(failed.stdout).not.toContain(tmpdir());
  });
});
