import type { Subject } from '../../distribution/types.ts';
import { versionsEqual } from '../../distribution/version.ts';
import { tagRequirements } from '../../policy/tag-table.ts';
import type { Finding } from '../../report/types.ts';
import type { SourceTree } from '../../source/tree.ts';
import { projectVersion, versionOfTagName } from '../../tag/version.ts';
import { defineRule } from '../define.ts';
import { PLAN } from '../references.ts';
import { example, PYPROJECT, sourceOf, tagFact } from './examples.ts';
import { said, seen } from './findings.ts';
import { PEP_440 } from './references.ts';

export const tagVersionMismatch = defineRule({
  id: 'tag-version-mismatch',
  family: 'tag',
  title: 'A tag of another version than the project’s',
  rationale:
    'People look for the source of version 1.0 at the tag `v1.0`. Where tag, project and files name different versions, what they find there is not what they installed. Versions are compared as PEP 440 does: `1.0` and `1.0.0` are one.',
  remediation:
    'Set the version in pyproject.toml, merge that, and tag it. Where your tags begin otherwise, set `prefix` in `[tag]` of the policy.',
  severity: 'error',
  since: '0.1.0',
  appliesTo: ['project'],
  needs: ['tag', 'source', 'subjects', 'policy'],
  references: [PLAN, PEP_440],
  approvable: false,
  examples: {
    bad: [
      example('another version', 'refs/tags/v1.0, and version = "1.1" in pyproject.toml', {
        tag: tagFact(),
        source: sourceOf({ 'pyproject.toml': PYPROJECT.replace('1.0', '1.1') }),
      }),
      example('no version', 'refs/tags/latest', {
        tag: tagFact({ name: 'latest' }),
        source: sourceOf({ 'pyproject.toml': PYPROJECT }),
      }),
    ],
    good: [
      example('unknown: neither project nor file says a version', 'dynamic = ["version"], no built files', {
        tag: tagFact(),
        source: sourceOf({ 'pyproject.toml': '[project]\nname = "demo"\ndynamic = ["version"]\n' }),
      }),
      example('the same version', 'refs/tags/v1.0, and version = "1.0" in pyproject.toml', {
        tag: tagFact(),
        source: sourceOf({ 'pyproject.toml': PYPROJECT }),
      }),
    ],
  },
  check({ tag: { name }, source, subjects, policy }) {
    const { prefix } = tagRequirements(policy);
    const version = versionOfTagName(name, prefix);
    if (version === undefined) {
      const message = `the tag ${JSON.stringify(name)} is not ${JSON.stringify(prefix)} and a version (PEP 440)`;
      return [said('error', message, { tag: name, prefix })];
    }
    if (subjects.length === 0 && projectVersion(source).state === 'unknown') {
      return {
        unknown: `no file of the project says its version, and no built file was given: give "paths", or see that it is ${version}`,
      };
    }
    return compared(version, source, subjects);
  },
});

function* compared(version: string, source: SourceTree, subjects: readonly Subject[]): Generator<Finding> {
  const project = projectVersion(source);
  if (project.state === 'unknown') {
    yield seen(`no file of the project says its version, so the tag’s holds: ${version}`, {
      why: project.why,
    });
  } else if (versionsEqual(project.version, version)) {
    yield seen(`${project.path} has the version of the tag: ${version}`, { version });
  } else {
    const message = `the tag is of version ${version}, and ${project.path} says ${JSON.stringify(project.version)}`;
    yield said('error', message, { tag: version, project: project.version });
  }
  for (const { filename, ...subject } of subjects) {
    const own = subject.kind === 'other' || 'code' in subject.name ? undefined : subject.name.version;
    if (own !== undefined && versionsEqual(own, version)) continue;
    const what = own === undefined ? 'names no version' : `is of version ${JSON.stringify(own)}`;
    yield said('error', `${JSON.stringify(filename)} ${what}, the tag is of ${version}`, {
      file: filename,
      tag: version,
    });
  }
}
