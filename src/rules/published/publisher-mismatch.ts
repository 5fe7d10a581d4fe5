import type { PublishedRequest } from '../../published/types.ts';
import type { Publisher } from '../../pypi/attestations.ts';
import { example, publishedRule, remark, wrongFile } from './published-rule.ts';
import { PEP_740, TRUSTED_PUBLISHING } from './references.ts';
import { PUBLISHER, WHEEL, withWheel } from './samples.ts';

const by = (changes: Partial<Publisher>) =>
  withWheel({
    attestations: WHEEL.attestations.map((one) => ({ ...one, publisher: { ...PUBLISHER, ...changes } })),
  });

export const publisherMismatch = publishedRule({
  id: 'publisher-mismatch',
  title: 'Uploaded by another publisher',
  rationale:
    'A project on PyPI can have several trusted publishers, and whoever takes over an account adds one: another repository, another workflow, or the same one without its protected environment. What the index says of the publisher has to be exactly the one that the project releases by.',
  remediation:
    'Look at the publishers of the project on PyPI, and remove every one but the workflow that releases. If the file was uploaded by another, treat it as an incident.',
  needs: ['publishedRequest', 'served'],
  notApplicable: 'the index names no publisher',
  references: [PEP_740, TRUSTED_PUBLISHING],
  examples: {
    bad: [
      example(
        'another repository',
        'publisher: mallory/demo release.yml',
        by({ repository: 'mallory/demo' }),
      ),
      example('another workflow', 'publisher: octo/demo nightly.yml', by({ workflow: 'nightly.yml' })),
      example('another environment', 'publisher: octo/demo release.yml test', by({ environment: 'test' })),
      example('not GitHub', 'publisher: GitLab octo/demo', by({ kind: 'GitLab' })),
    ],
    good: [example('the workflow that releases', 'publisher: octo/demo release.yml pypi')],
  },
  check({ publishedRequest, served }) {
    const publishers = served.files.flatMap(({ name, attestations }) =>
      attestations.map(({ publisher }) => ({ name, publisher })),
    );
    if (publishers.length === 0) return undefined;
    const findings = publishers.flatMap(({ name, publisher }) =>
      differences(publisher, publishedRequest).map((what) =>
        wrongFile(name, `${name} was uploaded by ${shown(publisher)}: ${what}`),
      ),
    );
    if (findings.length > 0) return findings;
    return [...new Set(publishers.map(({ publisher }) => shown(publisher)))].map((who) =>
      remark(`the index says that ${who} uploaded the files`),
    );
  },
});

function differences(publisher: Publisher, request: PublishedRequest): readonly string[] {
  if (publisher.kind !== 'GitHub') return [`only publishers of the kind GitHub are understood`];
  // GitHub and PyPI tell neither repositories nor environments apart by case; file names they do.
  const wanted = [
    ['repository', lower(publisher.repository), lower(request.repository)],
    ['workflow', publisher.workflow, request.workflow],
    ['environment', lower(publisher.environment), lower(request.environment)],
  ] as const;
  return wanted.flatMap(([what, found, expected]) =>
    expected === undefined || found === expected ? [] : [`its ${what} is not ${expected}`],
  );
}

function lower(text: string | undefined): string | undefined {
  return text?.toLowerCase();
}

function shown({ kind, repository, workflow, environment }: Publisher): string {
  return [
    kind,
    repository ?? '',
    workflow ?? '',
    environment === undefined
      ? 'without an environment'
      : `in the environment ${JSON.stringify(environment)}`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}
