import { describe, expect, it } from 'vitest';
import { publishJobs } from '../../src/card/publish-job.ts';
import { readWorkflow } from '../../src/card/workflow.ts';
import { RELEASE_YML } from '../support/card-project.ts';

const QUESTION = {
  environment: 'pypi',
  job: 'verify',
  action: { repository: 'diybitcoinhardware/hardening-actions', ref: 'd'.repeat(40) },
};

const remarks = (yaml: string): readonly string[] =>
  publishJobs(readWorkflow(Buffer.from(yaml)), QUESTION).remarks.map(({ mark, text }) => `${mark}: ${text}`);

const GATE = `uses: diybitcoinhardware/hardening-actions/actions/publish-gate@${'d'.repeat(40)}`;
const STEPS = '    steps:\n      - id: gate';
const before = (step: string) => RELEASE_YML.replace(STEPS, `    steps:\n      - ${step}\n      - id: gate`);
const after = (step: string) => `${RELEASE_YML}      - ${step}\n`;

describe('the job that publishes', () => {
  it('has nothing against it where it does what it must', () => {
    const { jobs, remarks: found } = publishJobs(readWorkflow(Buffer.from(RELEASE_YML)), QUESTION);
    expect(found).toEqual([]);
    expect(jobs.map(({ id, line, steps }) => [id, line, steps.map((step) => step.line)])).toEqual([
      ['publish', 14, [25, 32, 36]],
    ]);
  });

  it.each<[string, string, string]>([
    ['no gate', RELEASE_YML.replace(GATE, 'run: make'), 'fail: no job of the workflow uses publish-gate of'],
    [
      'a gate of somebody else',
      RELEASE_YML.replace(
        'diybitcoinhardware/hardening-actions/actions/publish-gate',
        'evil/x/actions/publish-gate',
      ),
      'fail: no job of the workflow uses publish-gate of diybitcoinhardware/hardening-actions',
    ],
    ['a step before the gate', before('run: make'), 'fail: publish does something before publish-gate'],
    [
      'a gate whose failure means nothing',
      RELEASE_YML.replace(GATE, `continue-on-error: true\n        ${GATE}`),
      'fail: publish goes on where publish-gate stops: continue-on-error',
    ],
    [
      'variables around the gate',
      RELEASE_YML.replace(GATE, `env: {NODE_OPTIONS: --require=./x.js, HTTPS_PROXY: x}\n        ${GATE}`),
      'look: a step of publish has env (NODE_OPTIONS, HTTPS_PROXY): see what that changes',
    ],
    [
      'variables of the whole workflow',
      RELEASE_YML.replace('permissions: {}', 'permissions: {}\nenv: {NODE_OPTIONS: --require=./x.js}'),
      'look: publish has env (NODE_OPTIONS) of the workflow, which changes what its steps run in',
    ],
    [
      'a password under a name that the runner takes as well',
      RELEASE_YML.replace('packages-dir:', 'Password: x\n          packages-dir:'),
      'fail: publish uploads with a password or token',
    ],
    [
      'another job in the environment, written otherwise',
      `${RELEASE_YML}  other:\n    runs-on: ubuntu-24.04\n    permissions: {}\n    environment: PyPI\n    steps: []\n`,
      'fail: other runs in the environment "pypi" and does not pass publish-gate',
    ],
    [
      'another job in an environment that nobody can read here',
      `${RELEASE_YML}  other:\n    runs-on: ubuntu-24.04\n    permissions: {}\n    environment: \${{ vars.E }}\n    steps: []\n`,
      'look: other runs in an environment that is known only then',
    ],
    ['a script', after('run: python -m build'), 'look: publish runs a script'],
    ['a checkout', after(`uses: actions/checkout@${'1'.repeat(40)}`), 'fail: publish checks out the source'],
    ['an action of the checkout', after('uses: ./build'), 'fail: publish runs ./build'],
    ['an image', after('uses: docker://alpine'), 'fail: publish runs docker://alpine'],
    [
      'an action by tag',
      after('uses: other/action@v1'),
      'fail: publish uses other/action@v1, which is not pinned',
    ],
    ['another action', after(`uses: other/action@${'3'.repeat(40)}`), 'look: publish uses other/action@'],
    [
      'a gate of another commit',
      RELEASE_YML.replace('d'.repeat(40), 'c'.repeat(40)),
      `look: publish uses diybitcoinhardware/hardening-actions/actions/publish-gate@${'c'.repeat(40)}, and this card was made by`,
    ],
    [
      'another environment',
      RELEASE_YML.replace('environment: pypi', 'environment: test'),
      'fail: publish has the environment "test"',
    ],
    [
      'no environment',
      RELEASE_YML.replace('    environment: pypi\n', ''),
      'fail: publish has no environment',
    ],
    [
      'no wait',
      RELEASE_YML.replace('needs: [verify]', 'needs: [build]'),
      'fail: publish does not wait for verify',
    ],
    [
      'more permissions',
      RELEASE_YML.replace('      contents: read\n      id-token', '      contents: write\n      id-token'),
      'fail: publish has the permission contents: write',
    ],
    [
      'a permission of another kind',
      RELEASE_YML.replace('actions: read', 'packages: write'),
      'fail: publish has the permission packages: write',
    ],
    [
      'all permissions',
      RELEASE_YML.replace(/permissions:\n {6}actions[^]*id-token: write/u, 'permissions: write-all'),
      'fail: publish may do write-all',
    ],
    [
      'always()',
      RELEASE_YML.replace("if: needs.verify.outputs.tag != ''", 'if: always()'),
      'fail: publish runs although a job before it failed',
    ],
    [
      'a step in spite of the gate',
      RELEASE_YML.replace("if: steps.gate.outputs.upload-needed == 'true'", 'if: ${{ !cancelled () }}'),
      'fail: a step of publish runs although publish-gate stopped',
    ],
    [
      'a gate that can be passed by',
      RELEASE_YML.replace('- id: gate', '- id: gate\n        if: github.actor'),
      'fail: publish can pass publish-gate by',
    ],
    [
      'another folder',
      RELEASE_YML.replace('steps.gate.outputs.path', 'steps.gate.outputs.files'),
      'fail: publish uploads ${{steps.gate.outputs.files}}',
    ],
    [
      'the default folder',
      RELEASE_YML.replace(/ {8}with:\n {10}packages-dir.*\n/u, ''),
      'fail: publish uploads its default folder',
    ],
    [
      'digests of a job that ran code',
      RELEASE_YML.replace('needs.verify.outputs.checksums', 'needs.build.outputs.checksums'),
      'fail: publish-gate of publish takes checksums from ${{needs.build.outputs.checksums}}, not from verify',
    ],
    [
      'a written digest',
      RELEASE_YML.replace('${{ needs.verify.outputs.artifact-digest }}', 'e'.repeat(64)),
      'fail: publish-gate of publish takes artifact-digest from eeee',
    ],
    ['a password', `${RELEASE_YML}          password: x\n`, 'fail: publish uploads with a password or token'],
    [
      'another index',
      `${RELEASE_YML}          repository-url: https://test.pypi.org/legacy/\n`,
      'look: publish uploads to https://test',
    ],
    [
      'a container',
      RELEASE_YML.replace('    environment: pypi', '    environment: pypi\n    container: alpine'),
      'look: publish has container',
    ],
    [
      'a machine of one’s own',
      RELEASE_YML.replace('needs: [verify]', 'needs: [verify]\n    x: 1').replace(
        /runs-on: ubuntu-24.04\n {4}environment/u,
        'runs-on: [self-hosted]\n    environment',
      ),
      'look: publish does not run on a fresh machine',
    ],
    [
      'tokens elsewhere',
      RELEASE_YML.replace('contents: read\n    steps', 'id-token: write\n    steps'),
      'fail: verify can ask for ID tokens',
    ],
    [
      'tokens for all',
      RELEASE_YML.replace('permissions: {}', 'permissions: write-all').replace(
        '    permissions:\n      contents: read\n',
        '',
      ),
      'fail: verify can ask for ID tokens',
    ],
    [
      'the environment elsewhere',
      RELEASE_YML.replace(
        'contents: read\n    steps',
        'contents: read\n    environment: {name: pypi}\n    steps',
      ),
      'fail: verify runs in the environment "pypi"',
    ],
    [
      'no upload',
      RELEASE_YML.replace('pypa/gh-action-pypi-publish', 'other/upload'),
      'look: publish does not upload by pypa',
    ],
    ['no YAML', '{', 'fail: the workflow could not be read: line '],
    ['a key twice', `${RELEASE_YML}jobs: {}\n`, 'fail: the workflow could not be read: line '],
    ['no jobs', 'on: push\n', 'fail: the workflow could not be read: '],
    ['jobs of another shape', 'jobs: {publish: {steps: 1}}', 'fail: the workflow could not be read: '],
    [
      'more than GitHub reads',
      `#${'x'.repeat(600_000)}`,
      'fail: the workflow could not be read: it is larger',
    ],
    [
      'aliases without end',
      `a: &a [1]\n${Array.from({ length: 9 }, (_, at) => `${'bcdefghij'[at]}: &${'bcdefghij'[at]} [${`*${'abcdefghi'[at]},`.repeat(9)}]`).join('\n')}\njobs: {x: {steps: [{with: {a: 1}}]}, y: *j}\n`,
      'fail: the workflow could not be read: ',
    ],
    ['nesting without end', `jobs: ${'['.repeat(100_000)}`, 'fail: the workflow could not be read: '],
  ])('is looked at: %s', (_, yaml, expected) => {
    expect(yaml).not.toBe(RELEASE_YML);
    expect(remarks(yaml).filter((one) => one.startsWith(expected))).toHaveLength(1);
  });
});
