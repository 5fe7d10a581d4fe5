import type { Blockable, DistributionDiff } from '../../baseline/types.ts';
import { defineRule } from '../define.ts';
import { CORE_METADATA, PLAN } from '../references.ts';
import { blocked, blocks, comparedOf, NOTHING_COMPARED, type Blocked } from './compared.ts';

const POLICY =
  'schema-version = 1\n\n[baseline]\nblock = ["new-requirement", "new-entry-point", "requires-python"]\n';
const METADATA =
  'Metadata-Version: 2.4\nName: demo\nVersion: 1.1\nSummary: A demonstration.\nRequires-Python: >=3.9\n';

export const metadataChangedSinceBaseline = defineRule({
  id: 'metadata-changed-since-baseline',
  family: 'baseline',
  title: 'A requirement, extra, entry point or Python that the former release did not have',
  rationale:
    'A new requirement lets somebody else’s code into every installation, a new entry point puts a program on the PATH or is loaded by another project, a new build requirement runs where the sdist is built. Each is one line of metadata, and easily passed over in the review of a release.',
  remediation:
    'Look at the line and at what it brings. If it is meant, approve it for this METADATA or PKG-INFO by its SHA-256, which the report shows, or take the kind of change out of `baseline.block`.',
  severity: 'error',
  since: '0.1.0',
  appliesTo: ['wheel', 'sdist'],
  needs: ['baseline', 'policy'],
  notApplicable: NOTHING_COMPARED,
  references: [CORE_METADATA, PLAN],
  approvable: true,
  examples: {
    bad: [
      {
        title: 'a requirement that the former release does not have',
        policy: POLICY,
        files: [
          {
            artifact: 'demo-1.1-py3-none-any.whl',
            contents: { 'demo-1.1.dist-info/METADATA': `${METADATA}Requires-Dist: clack\n` },
          },
        ],
        baseline: [{ artifact: 'demo-1.0-py3-none-any.whl', contents: {} }],
      },
    ],
    good: [
      {
        title: 'the same requirement in another spelling',
        policy: POLICY,
        files: [
          {
            artifact: 'demo-1.1-py3-none-any.whl',
            contents: { 'demo-1.1.dist-info/METADATA': `${METADATA}Requires-Dist: Click<9,>=8\n` },
          },
        ],
        baseline: [
          {
            artifact: 'demo-1.0-py3-none-any.whl',
            contents: {
              'demo-1.0.dist-info/METADATA': `${METADATA.replace('1.1', '1.0')}Requires-Dist: click (>=8.0, <9)\n`,
            },
          },
        ],
      },
    ],
  },
  check: (facts) =>
    comparedOf(facts)?.flatMap((one) => {
      const wanted = changesOf(one.diff).filter(({ kind }) => blocks(facts, kind));
      return [
        ...blocked(
          one,
          wanted.map(({ message }): Blocked => ({ message, ...one.metadata })),
        ),
      ];
    }),
});

const LISTS = [
  ['new-requirement', 'requirements', 'a new requirement'],
  ['new-extra', 'extras', 'a new extra'],
  ['new-entry-point', 'entryPoints', 'a new entry point'],
  ['new-build-requirement', 'buildRequirements', 'a new requirement of the build'],
] as const satisfies readonly (readonly [Blockable, keyof DistributionDiff, string])[];

function changesOf(
  diff: DistributionDiff,
): readonly { readonly kind: Blockable; readonly message: string }[] {
  const lists = LISTS.flatMap(([kind, key, what]) =>
    diff[key].added.map((text) => ({ kind, message: `${what}: ${text}` })),
  );
  if (diff.requiresPython === undefined) return lists;
  const { before = 'none', after = 'none' } = diff.requiresPython;
  return [...lists, { kind: 'requires-python', message: `Requires-Python: ${after} here, ${before} before` }];
}
