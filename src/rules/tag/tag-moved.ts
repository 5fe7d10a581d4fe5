import { known } from '../../facts.ts';
import type { TagPlaces } from '../../tag/types.ts';
import type { Finding } from '../../report/types.ts';
import { defineRule } from '../define.ts';
import { PLAN } from '../references.ts';
import { COMMIT, example, OBJECT, OTHER, places, tagFact } from './examples.ts';
import { commitOf, NO_COMMIT, said, seen } from './findings.ts';
import { GIT_REFS } from './references.ts';

export const tagMoved = defineRule({
  id: 'tag-moved',
  family: 'tag',
  title: 'A tag that moved',
  rationale:
    'What was reviewed, built and tested is the commit that the tag led to when the run began. Whoever can move the tag afterwards can have another commit published under the same name. The run’s own commit, the tag by the API, the tag that git sees at the remote, and the tag in the clone have to be one.',
  remediation:
    'Stop. Find out who moved the tag (the audit log, or the activity of the repository), put a ruleset on tags that forbids it, and release a new version from a new tag.',
  severity: 'error',
  since: '0.1.0',
  appliesTo: ['project'],
  needs: ['tag', 'tagPlaces'],
  notApplicable: NO_COMMIT,
  references: [PLAN, GIT_REFS],
  approvable: false,
  examples: {
    bad: [
      example('moved after the run began', `run: ${OTHER}\nrefs/tags/v1.0: ${COMMIT}`, {
        tag: tagFact(),
        tagPlaces: places({ run: OTHER }),
      }),
      example('another tag in the clone', `clone: ${OTHER}\nrefs/tags/v1.0: ${COMMIT}`, {
        tag: tagFact(),
        tagPlaces: places({ local: known({ object: OTHER, commit: OTHER }) }),
      }),
    ],
    good: [
      example('one commit everywhere', `run, clone, remote: ${COMMIT}`, {
        tag: tagFact(),
        tagPlaces: places(),
      }),
      example('a run that names the tag object', `run: ${OBJECT}`, {
        tag: tagFact(),
        tagPlaces: places({ run: OBJECT }),
      }),
    ],
  },
  check({ tag, tagPlaces }) {
    const commit = commitOf(tag);
    if (commit === undefined || 'missing' in tag.found) return undefined;
    return differences(tag.name, tag.found.object, commit, tagPlaces);
  },
});

function* differences(
  name: string,
  object: string,
  commit: string,
  { run, local, remote }: TagPlaces,
): Generator<Finding> {
  const evidence = { object, commit };
  if (run !== undefined && run !== object && run !== commit) {
    yield said('error', `the run is of ${run}, and the tag ${JSON.stringify(name)} now leads to ${commit}`, {
      ...evidence,
      run,
    });
  }
  // A checkout may keep the commit under the tag’s name where the tag object belongs; it is the same commit.
  if (local.state === 'known' && local.value !== undefined && local.value.commit !== commit) {
    yield said(
      'error',
      `in the clone the tag leads to ${local.value.commit ?? 'no commit'}, by the API to ${commit}`,
      {
        ...evidence,
        clone: local.value.object,
      },
    );
  }
  if (remote.state === 'known' && remote.value?.object !== object) {
    const there = remote.value === undefined ? 'no such tag' : `the tag ${remote.value.object}`;
    yield said('error', `git finds ${there} at the remote, the API answers with ${object}`, evidence);
  }
  const seenBy = [
    'the API',
    ...(run === undefined ? [] : ['the run']),
    ...(local.state === 'known' && local.value !== undefined ? ['the clone'] : []),
    ...(remote.state === 'known' ? ['git at the remote'] : []),
  ];
  const not = [
    ...(local.state === 'known' ? [] : [`the clone: ${local.why}`]),
    ...(remote.state === 'known' ? [] : [`the remote: ${remote.why}`]),
  ];
  yield seen(`commit ${commit} was compared as seen by ${seenBy.join(', ')}`, {
    ...evidence,
    ...(not.length > 0 && { 'not compared': not }),
  });
}
