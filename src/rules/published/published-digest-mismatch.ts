import { example, publishedRule, wrongFile } from './published-rule.ts';
import { SIMPLE_API } from './references.ts';
import { withWheel } from './samples.ts';

const OTHER = 'e5'.repeat(32);

export const publishedDigestMismatch = publishedRule({
  id: 'published-digest-mismatch',
  title: 'Other bytes than those that were verified',
  rationale:
    'What an index announces and what it hands out are two answers, perhaps of two servers. Both are compared: the hash that pip would compare with, and the hash of the bytes that really came.',
  remediation:
    'Download the file again from another network. If it stays so, treat it as an incident: yank the release, tell the index’s administrators, and release a new version.',
  needs: ['publishedRequest', 'served'],
  references: [SIMPLE_API],
  examples: {
    bad: [
      example(
        'another hash is announced',
        'verified a1a1…\nannounced e5e5…',
        withWheel({ announced: OTHER }),
      ),
      example(
        'other bytes come',
        'verified a1a1…\ndownloaded e5e5…',
        withWheel({ downloaded: { sha256: OTHER } }),
      ),
      example(
        'a download that is not what was announced',
        'downloaded: other bytes than announced',
        withWheel({ downloaded: { fault: 'it has 10 bytes, announced were 900' } }),
      ),
    ],
    good: [example('the same bytes', 'verified, announced and downloaded: a1a1…')],
  },
  *check({ publishedRequest: { expected = [] }, served }) {
    const verified = new Map(expected.map(({ name, sha256 }) => [name, sha256]));
    for (const { name, announced, downloaded } of served.files) {
      const wanted = verified.get(name) ?? announced;
      if (announced !== wanted) {
        yield wrongFile(
          name,
          `the index announces ${name} with the SHA-256 ${announced ?? 'of nothing'}, and ${wanted ?? 'another'} was verified`,
        );
      }
      if ('fault' in downloaded) {
        yield wrongFile(name, `${name} as downloaded is not what the index announced: ${downloaded.fault}`);
      } else if (downloaded.sha256 !== wanted) {
        yield wrongFile(
          name,
          `${name} as downloaded has the SHA-256 ${downloaded.sha256}, and ${wanted ?? 'none'} was ${verified.has(name) ? 'verified' : 'announced'}`,
          { sha256: downloaded.sha256 },
        );
      }
    }
  },
});
