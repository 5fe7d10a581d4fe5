import { defineRule } from '../define.ts';
import { PEP_503, SDIST_FORMAT, WHEEL_FORMAT } from '../references.ts';
import { problemFinding } from './problem-rule.ts';

export const filenameInvalid = defineRule({
  id: 'filename-invalid',
  family: 'distribution',
  title: 'File name that is not that of a distribution',
  rationale:
    'Index and installers choose a file by its name alone: project, version and tags. A name that can be split in two ways, or not at all, is offered to users as something it is not, or refused at upload after the release was approved.',
  remediation: 'Build again and do not rename what the build backend wrote.',
  severity: 'error',
  since: '0.1.0',
  appliesTo: ['wheel', 'sdist'],
  needs: ['subjects'],
  references: [WHEEL_FORMAT, SDIST_FORMAT, PEP_503],
  approvable: false,
  examples: {
    bad: [{ title: 'no tags', files: [{ artifact: 'demo-1.0.whl', contents: {} }] }],
    good: [{ title: 'a pure wheel', files: [{ artifact: 'demo-1.0-py3-none-any.whl', contents: {} }] }],
  },
  *check({ subjects }) {
    for (const subject of subjects) {
      if (subject.kind === 'other') continue;
      const { name } = subject;
      if (!('project' in name)) yield problemFinding(subject, name);
      else for (const problem of name.problems) yield problemFinding(subject, problem);
    }
  },
});
