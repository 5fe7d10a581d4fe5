import { normalizeVersion } from '../../distribution/version.ts';
import type { Sdist, Wheel } from '../../distribution/types.ts';
import type { Policy } from '../../policy/types.ts';
import type { Finding } from '../../report/types.ts';
import { versionOfTag } from '../../source/metadata/version.ts';
import type { SourceTree } from '../../source/tree.ts';
import { defineRule } from '../define.ts';
import { CORE_METADATA, PLAN } from '../references.ts';
import { finding, shownPath } from '../subjects.ts';
import { messageOf, metadataDifferences, reviewedSide } from './reviewed.ts';

const PYPROJECT =
  '[build-system]\nrequires = ["flit_core==4.2.0"]\nbuild-backend = "flit_core.buildapi"\n\n[project]\nname = "demo"\nversion = "1.0"\ndescription = "A demonstration."\nrequires-python = ">=3.9"\ndependencies = ["click >=8, <9"]\n';
const METADATA =
  'Metadata-Version: 2.4\nName: demo\nVersion: 1.0\nSummary: A demonstration.\nRequires-Python: >=3.9\n';

export const metadataNotReviewed = defineRule({
  id: 'metadata-not-reviewed',
  family: 'source',
  title: 'Metadata that the reviewed source does not have',
  rationale:
    'Reviewers read pyproject.toml; installers read METADATA. A build that was tampered with can add a dependency to wheel and sdist alike, so that the two agree with each other and with RECORD, and with nothing that anybody reviewed. So each field is worked out from the source at the tagged commit, without running any of its code, and compared with what the artifact says.',
  remediation:
    'Find out what wrote the field: the build backend’s version, a plug-in, or an attacker. What only running code can know belongs into `[expect.metadata]`, `expect.requirements` or `expect.extras` of release-policy.toml, where it is reviewed; better still, write it literally in `[project]`.',
  severity: 'error',
  since: '0.1.0',
  appliesTo: ['wheel', 'sdist'],
  needs: ['subjects', 'source', 'policy'],
  references: [
    {
      title: 'PEP 621: storing project metadata in pyproject.toml',
      url: 'https://peps.python.org/pep-0621/',
    },
    CORE_METADATA,
    PLAN,
  ],
  approvable: true,
  examples: {
    bad: [
      {
        title: 'a dependency that pyproject.toml does not have',
        source: { 'pyproject.toml': PYPROJECT },
        files: [
          {
            artifact: 'demo-1.0-py3-none-any.whl',
            contents: {
              'demo-1.0.dist-info/METADATA': `${METADATA}Requires-Dist: click<9,>=8\nRequires-Dist: clack\n`,
            },
          },
        ],
      },
      {
        title: 'a version that only code of the project knows',
        source: {
          'pyproject.toml': PYPROJECT.replace('version = "1.0"', 'dynamic = ["version"]'),
          'demo.py': '__version__ = ".".join(["1", "0"])\n',
        },
        files: [
          {
            artifact: 'demo-1.0-py3-none-any.whl',
            contents: { 'demo-1.0.dist-info/METADATA': `${METADATA}Requires-Dist: click<9,>=8\n` },
          },
        ],
      },
    ],
    good: [
      {
        title: 'the same in the spelling of the backend',
        source: { 'pyproject.toml': PYPROJECT },
        files: [
          {
            artifact: 'demo-1.0-py3-none-any.whl',
            contents: { 'demo-1.0.dist-info/METADATA': `${METADATA}Requires-Dist: click<9,>=8\n` },
          },
        ],
      },
    ],
  },
  *check({ subjects, source, policy }): Generator<Finding> {
    for (const subject of subjects) if (subject.kind !== 'other') yield* look(subject, source, policy);
  },
});

function* look(subject: Wheel | Sdist, source: SourceTree, policy: Policy): Generator<Finding> {
  const { metadata } = subject;
  if (metadata === undefined) return;
  const path = shownPath(subject, metadata.path);
  const { expected } = reviewedSide(source);
  if (expected.unreadable !== undefined) {
    // Once, and not field by field: naming each in the policy would be no way to mend it.
    yield finding('error', `compared with nothing: ${expected.unreadable}`, subject, { path });
    return;
  }
  let version = false;
  for (const difference of metadataDifferences(subject, metadata.value, source, policy)) {
    const { field, line } = difference;
    if (field === 'entry-point') continue;
    version ||= field === 'version';
    const place = line === undefined ? { path } : { path, line };
    const { title, actual, expected: reviewed } = difference;
    yield finding('error', messageOf(difference, expected.path), subject, place, {
      field: title,
      actual,
      reviewed,
    });
  }
  const { name = '', version: built = '' } = metadata.value;
  const tagged = source.tag === undefined ? undefined : versionOfTag(source.tag, name);
  if (version || source.tag === undefined || tagged === undefined || tagged === normalizeVersion(built))
    return;
  yield finding('error', `Version: ${built} here and in the source, whose tag is ${source.tag}`, subject, {
    path,
  });
}
