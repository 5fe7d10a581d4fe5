import { defineRule } from '../define.ts';
import { PLAN } from '../references.ts';
import { ANNOTATED, example, OBJECT, tagFact } from './examples.ts';
import { said } from './findings.ts';
import { GIT_TAG } from './references.ts';

export const tagObjectMisnamed = defineRule({
  id: 'tag-object-misnamed',
  family: 'tag',
  title: 'A tag object under another name than its own',
  rationale:
    'An annotated tag holds its name, and its signature covers it. Whoever may push can point a new ref to an old, well signed tag object: then `v2.0` is the signed release `v1.0`, with every fault that was mended since.',
  remediation: 'Make the tag anew under its right name. Find out who pushed this one.',
  severity: 'error',
  since: '0.1.0',
  appliesTo: ['project'],
  needs: ['tag'],
  notApplicable: 'there is no annotated tag',
  references: [PLAN, GIT_TAG],
  approvable: true,
  examples: {
    bad: [
      example('an old tag under a new name', 'refs/tags/v1.0 → a tag object that says "tag v0.9"', {
        tag: tagFact({ found: { ...ANNOTATED, chain: [{ sha: OBJECT, name: 'v0.9' }] } }),
      }),
    ],
    good: [example('its own name', 'refs/tags/v1.0 → a tag object that says "tag v1.0"', { tag: tagFact() })],
  },
  check({ tag: { name, found } }) {
    if ('missing' in found || found.chain[0] === undefined) return undefined;
    const [outermost] = found.chain;
    if (outermost.name === name) return [];
    const message = `refs/tags/${name} points to a tag object that calls itself ${JSON.stringify(outermost.name)}`;
    return [said('error', message, { object: outermost.sha, name: outermost.name })];
  },
});
