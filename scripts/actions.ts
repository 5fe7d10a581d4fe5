import { BUILD_DISTRIBUTIONS } from '../src/inputs/build-distributions.ts';
import { PUBLISH_GATE } from '../src/inputs/publish-gate.ts';
import { PUBLISH_RELEASE } from '../src/inputs/publish-release.ts';
import { SMOKE_TEST } from '../src/inputs/smoke-test.ts';
import type { InputSpec } from '../src/inputs/spec.ts';
import { VERIFY_ARTIFACTS } from '../src/inputs/verify-artifacts.ts';
import {
  BUILD_DISTRIBUTIONS_OUTPUTS,
  CHECKSUM_AND_ATTEST_OUTPUTS,
  PUBLISH_GATE_OUTPUTS,
  PUBLISH_RELEASE_OUTPUTS,
  REVIEW_CARD_OUTPUTS,
  SMOKE_TEST_OUTPUTS,
  VERIFY_ARTIFACTS_OUTPUTS,
  VERIFY_DEPENDENCY_CHANGES_OUTPUTS,
  VERIFY_PUBLISHED_OUTPUTS,
  VERIFY_TAG_OUTPUTS,
  VERIFY_TOOLCHAIN_OUTPUTS,
  WATCH_RELEASES_OUTPUTS,
} from '../src/inputs/outputs.ts';
import { CHECKSUM_AND_ATTEST } from '../src/inputs/checksum-and-attest.ts';
import { REVIEW_CARD } from '../src/inputs/review-card.ts';
import { VERIFY_DEPENDENCY_CHANGES } from '../src/inputs/verify-dependency-changes.ts';
import { VERIFY_TAG } from '../src/inputs/verify-tag-on-default-branch.ts';
import { VERIFY_PUBLISHED } from '../src/inputs/verify-published.ts';
import { WATCH_RELEASES } from '../src/inputs/watch-releases.ts';
import { VERIFY_TOOLCHAIN } from '../src/inputs/verify-toolchain.ts';

/** What action.yml and the tables of an action's README are made from. */
export interface Action {
  readonly title: string;
  readonly description: string;
  readonly inputs: InputSpec;
  /** Name to description. */
  readonly outputs: Readonly<Record<string, string>>;
  /** Runs as a step of the job, without the runner's token; see docs/adr/0018-composite-actions.md. */
  readonly composite?: true;
}

export const ACTIONS = {
  'verify-artifacts': {
    title: 'Verify Python distributions',
    description:
      'Opens built wheels and sdists and says, with evidence, whether they may be published to PyPI',
    inputs: VERIFY_ARTIFACTS,
    outputs: VERIFY_ARTIFACTS_OUTPUTS,
  },
  'verify-dependency-changes': {
    title: 'Verify the dependencies of a pull request',
    description:
      'Fails a pull request that brings a dependency, action, hook or submodule that nobody has reviewed',
    inputs: VERIFY_DEPENDENCY_CHANGES,
    outputs: VERIFY_DEPENDENCY_CHANGES_OUTPUTS,
  },
  'verify-toolchain': {
    title: 'Verify the build toolchain',
    description:
      'Says whether the tools that build, check and release a Python project are pinned, hashed and all there',
    inputs: VERIFY_TOOLCHAIN,
    outputs: VERIFY_TOOLCHAIN_OUTPUTS,
  },
  'build-distributions': {
    title: 'Build Python distributions',
    description:
      'Builds sdist and wheel twice with a hashed toolchain and without a network, and says what differs',
    inputs: BUILD_DISTRIBUTIONS,
    outputs: BUILD_DISTRIBUTIONS_OUTPUTS,
    composite: true,
  },
  'smoke-test': {
    title: 'Smoke-test Python distributions',
    description:
      'Installs each artifact in a fresh environment without a network, imports it, and sees what it does at start-up',
    inputs: SMOKE_TEST,
    outputs: SMOKE_TEST_OUTPUTS,
    composite: true,
  },
  'verify-tag-on-default-branch': {
    title: 'Verify the release tag',
    description:
      'Proves that the tag of a release leads to a reviewed commit on the protected default branch',
    inputs: VERIFY_TAG,
    outputs: VERIFY_TAG_OUTPUTS,
  },
  'checksum-and-attest': {
    title: 'Checksum and attest a release',
    description:
      'Writes checksums, SBOM and unsigned statements of verified Python distributions, and signs those statements after approval',
    inputs: CHECKSUM_AND_ATTEST,
    outputs: CHECKSUM_AND_ATTEST_OUTPUTS,
  },
  'review-card': {
    title: 'Review card of a release',
    description: 'Puts all that a reviewer of a release decides by on one page, with links to the evidence',
    inputs: REVIEW_CARD,
    outputs: REVIEW_CARD_OUTPUTS,
  },
  'publish-gate': {
    title: 'Publish gate',
    description: 'Hands out the files of a release only if they are what was verified and approved',
    inputs: PUBLISH_GATE,
    outputs: PUBLISH_GATE_OUTPUTS,
  },
  'publish-release': {
    title: 'Publish the GitHub Release',
    description:
      'Publishes the GitHub Release of a tag with exactly the files that were verified, and reads each of them back',
    inputs: PUBLISH_RELEASE,
    outputs: PUBLISH_RELEASE_OUTPUTS,
  },
  'verify-published': {
    title: 'Verify a published release',
    description:
      'Says whether the package index and the GitHub Release serve exactly what was verified, and who signed it',
    inputs: VERIFY_PUBLISHED,
    outputs: VERIFY_PUBLISHED_OUTPUTS,
  },
  'watch-releases': {
    title: 'Watch releases on the package index',
    description:
      'Says what changed on the package index since the last look, and keeps one issue with the steps of an incident',
    inputs: WATCH_RELEASES,
    outputs: WATCH_RELEASES_OUTPUTS,
  },
} as const satisfies Record<string, Action>;
