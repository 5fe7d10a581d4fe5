import { matchesRef } from '../../github/environments.ts';
import { isAbsent } from '../../release/gate.ts';
import type { Finding } from '../../report/types.ts';
import { someOf } from '../some.ts';
import { ENVIRONMENTS } from './references.ts';
import { ENVIRONMENT, example, gateRule, stop } from './gate-rule.ts';

export const environmentUnprotected = gateRule({
  id: 'environment-unprotected',
  title: 'An environment that lets a job publish without a person, or from a branch',
  rationale:
    'The environment is what holds a release until a person says yes, and what keeps branches away from PyPI. A job that names an environment that does not exist creates it without any protection; “protected branches only” lets every branch deploy where none is protected.',
  remediation:
    'In the settings of the environment: required reviewers, and “Selected branches and tags” with tag patterns alone, such as `v*`.',
  needs: ['gate', 'gateEnvironment'],
  references: [ENVIRONMENTS],
  examples: {
    bad: [
      example('nobody has to approve', 'pypi: no required reviewers, tags v*', {
        gateEnvironment: { ...ENVIRONMENT, reviewers: [] },
      }),
      example('branches may deploy', 'pypi: octocat, branches main and tags v*', {
        gateEnvironment: {
          ...ENVIRONMENT,
          refs: [
            { pattern: 'main', type: 'branch' },
            { pattern: 'v*', type: 'tag' },
          ],
        },
      }),
      example('any ref may deploy', 'pypi: octocat, no restriction', {
        gateEnvironment: { ...ENVIRONMENT, refs: 'all' },
      }),
    ],
    good: [example('a person, and tags alone', 'pypi: octocat, tags v*')],
  },
  check({ gate: { environment, tag }, gateEnvironment: found }) {
    const name = JSON.stringify(environment);
    if (isAbsent(found)) return [stop(`there is no environment ${name}: ${found.absent}`)];
    const findings: Finding[] = [];
    const { reviewers, refs } = found;
    if (reviewers.length === 0) {
      findings.push(stop(`the environment ${name} requires no reviewers: nobody has to approve`));
    }
    if (typeof refs === 'string') {
      const may = refs === 'all' ? 'every branch and tag' : 'protected branches';
      findings.push(stop(`${may} may deploy to the environment ${name}; it should be tags alone`));
      return findings;
    }
    const others = refs.filter(({ type }) => type !== 'tag').map(({ pattern }) => pattern);
    if (others.length > 0) {
      findings.push(stop(`branches may deploy to the environment ${name}: ${someOf(others)}`));
    }
    if (!refs.some(({ type, pattern }) => type === 'tag' && matchesRef(pattern, tag))) {
      const patterns = refs.map(({ pattern }) => pattern);
      findings.push(
        stop(
          `no tag pattern of the environment ${name} matches ${JSON.stringify(tag)}${patterns.length === 0 ? '' : `: ${someOf(patterns)}`}`,
        ),
      );
    }
    return findings;
  },
});
