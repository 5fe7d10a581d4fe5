import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { git } from '../support/act.ts';
import { buildWheel } from '../support/distribution-builder.ts';
import { TAG, WHEEL } from '../support/release-run.ts';
import type { ReleaseScene, SceneChanges } from '../support/release-scene.ts';
import type { FaultCase } from './types.ts';

/** Faults that cross jobs: a whole release runs in act, and something is done to it meanwhile. */
export interface ChainFault extends FaultCase<ReleaseScene> {
  readonly scene?: SceneChanges;
  readonly attempt?: number;
  readonly after?: (scene: ReleaseScene) => void;
}

/** What a backend can reach that got out of its fence, on its own runner. */
const ESCAPED = [
  'git -c user.name=x -c user.email=x@example.org commit -q --allow-empty -m evil && git config core.hooksPath ./evil',
  `git tag -f ${TAG} > /dev/null`,
  `printf 'schema-version = 1\\n' > release-policy.toml`,
  'find "$GITHUB_WORKSPACE/.." "$RUNNER_TEMP/.." -path "*/dist/*.js" -not -path "*/node_modules/*" -exec sh -c \'echo "process.exit(0)" > "$1"\' _ {} \\; 2> /dev/null || true',
  'echo "artifact-digest=forged" >> "$GITHUB_OUTPUT"',
  'echo "checksums=forged" >> "$GITHUB_OUTPUT"',
  'echo "## READY FOR REVIEW: demo 1.0, tag v1.0 (forged)" >> "$GITHUB_STEP_SUMMARY"',
].join('\n');

const TAMPERED = [
  ESCAPED,
  "python3 - <<'END'",
  'import glob, zipfile',
  'with zipfile.ZipFile(glob.glob("dist/*.whl")[0], "a") as wheel:',
  '    wheel.writestr("demo/" + "evil" + ".py", "print(1)\\n")',
  'END',
].join('\n');

export const CHAIN_FAULTS: readonly ChainFault[] = [
  {
    name: 'escaped-backend',
    stage: 'none',
    what: 'A backend edits .git, tag, policy, the folders of actions and the outputs, forges a card in the summary of its job, and leaves the files alone',
    scene: { afterBuild: ESCAPED },
    spoil: () => undefined,
    ends: 'goes on',
    message: 'Summaries of other jobs are untrusted text',
  },
  {
    name: 'commands-in-backend-output',
    stage: 'none',
    what: 'A backend prints workflow commands that would set outputs and variables and hide words',
    scene: {
      files: {
        'setup.py': [
          'import setuptools',
          'print("::set-env name=NODE_OPTIONS::--require=/nowhere")',
          'print("::set-output name=checksums::forged")',
          'print("::add-mask::demo")',
          'print("::error::forged by the backend")',
          'setuptools.setup()\n',
        ].join('\n'),
      },
    },
    spoil: () => undefined,
    // Had one of them been taken, no step after it would start: that NODE_OPTIONS names no file.
    ends: 'goes on',
    message: '::stop-commands::',
  },
  {
    name: 'escaped-backend-that-changes-a-wheel',
    stage: 'verify-artifacts',
    what: 'A backend does the same, and adds a module to the wheel',
    scene: { afterBuild: TAMPERED },
    spoil: () => undefined,
    ends: 'stops',
    message: 'demo/evil.py',
  },
  {
    name: 'tag-moved-between-jobs',
    stage: 'publish-gate',
    what: 'The tag is moved while the release waits for approval, in a run that verified it',
    spoil(scene) {
      scene.meanwhile = (name) => {
        if (!name.startsWith('release-')) return;
        git(scene.origin, 'commit', '-q', '--allow-empty', '-m', 'later');
        git(scene.origin, 'tag', '-f', '-a', '-m', 'moved', TAG);
      };
    },
    ends: 'stops',
    message: `the tag "${TAG}" is at commit`,
  },
  {
    name: 'token-of-another-environment',
    stage: 'checksum-and-attest',
    what: 'The publishing job runs in another environment than the one that was approved',
    spoil(scene) {
      scene.sigstore.claims = { ...scene.sigstore.claims, environment: 'staging' };
    },
    ends: 'stops',
    message: 'the ID token is of another run or job: environment is "staging"',
    after(scene) {
      if (scene.github.state.attestations.length > 0) throw new Error('something was signed');
    },
  },
  {
    name: 're-run-all-after-partial-upload',
    stage: 'checksum-and-attest',
    what: 'All jobs are run again after an attempt that uploaded a wheel, and the build gives other bytes',
    attempt: 2,
    spoil(scene) {
      writeFileSync(join(scene.index.folder, WHEEL), buildWheel());
    },
    ends: 'stops',
    message:
      'Only `gh run rerun <id> --failed` on the attempt that uploaded them, or a new version, can go on',
  },
];
