import type { Rule, RuleFamily } from './define.ts';
import { RULES } from './index.ts';

/** `policy` judges approvals, whatever was looked at. */
const rulesOf = (...families: readonly RuleFamily[]): readonly Rule[] =>
  RULES.filter(({ family }) => family === 'policy' || families.includes(family));

/** The rules of verify-artifacts: all that need no more than artifacts and their source. */
export const ARTIFACT_RULES = rulesOf(
  'archive',
  'distribution',
  'contents',
  'build',
  'metadata',
  'index',
  'set',
  'source',
  'native',
  'baseline',
);

export const TOOLCHAIN_RULES = rulesOf('toolchain');

export const DEPENDENCY_RULES = rulesOf('dependencies');

export const BUILD_RULES = rulesOf('reproducibility');

export const SMOKE_RULES = rulesOf('smoke');

export const TAG_RULES = rulesOf('tag');

/** What publish-gate looks at again: the run, and the files without their source, which only the job before has. */
export const GATE_RULES = rulesOf(
  'gate',
  'archive',
  'distribution',
  'contents',
  'build',
  'metadata',
  'index',
  'set',
);

const RELEASE_RULE_IDS: readonly string[] = [
  'event-not-allowed',
  'workflow-not-allowed',
  'run-of-other-source',
  'artifact-missing',
  'artifact-of-other-run',
  'artifact-ambiguous',
  'artifact-digest-mismatch',
  'artifact-malformed',
  'file-set-mismatch',
  'digest-mismatch',
  'verified-tag-moved',
];

/** What publish-release looks at again before it writes anything: who runs it, the artifact, its files, and the tag. */
export const RELEASE_RULES = RULES.filter(({ id }) => RELEASE_RULE_IDS.includes(id));

/** The rules of verify-published for a release of one's own: whether the world gets what was verified. */
export const PUBLISHED_RULES = rulesOf('published').filter(
  ({ needs }) => !needs.includes('watched') && !needs.includes('rebuilt'),
);

/** The rules of watch-releases. */
export const WATCH_RULES = RULES.filter(({ needs }) => needs.includes('watched'));

/** For those who install: that, every byte against the source, and what another build gives. */
export const CONSUMER_RULES = RULES.filter(
  (rule) => PUBLISHED_RULES.includes(rule) || ARTIFACT_RULES.includes(rule) || rule.needs.includes('rebuilt'),
);
