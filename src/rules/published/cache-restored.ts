import { example, publishedRule, wrong } from './published-rule.ts';
import { GOOD } from './samples.ts';

export const cacheRestored = publishedRule({
  id: 'cache-restored',
  title: 'A release job that restored a cache',
  rationale:
    'Any workflow of the default branch can write caches, also one that runs code of strangers or a tool that was taken over. A job that restores one takes files into the release that nobody reviewed: so were releases poisoned that every other check let pass.',
  remediation:
    'Find out which step restored it, and switch its cache off (`cache-mode: none` for the job, `enable-cache: false`, no `cache:` of set-up actions). Then release a new version from a run without caches.',
  needs: ['runCaches'],
  references: [
    {
      title: 'GitHub: dependency caching reference',
      url: 'https://docs.github.com/en/actions/reference/workflows-and-actions/dependency-caching',
    },
  ],
  examples: {
    bad: [
      example('a cache was restored', 'build: Cache restored from key: pip-…', {
        runCaches: {
          ...GOOD.runCaches,
          restored: [{ job: 'build', line: 'Cache restored from key: pip-1' }],
        },
      }),
    ],
    good: [
      example('no job restored any', 'no log tells of a cache'),
      example('unknown: a log can’t be read', 'log of build: gone', {
        runCaches: { ...GOOD.runCaches, unread: ['build: its log is gone'] },
      }),
    ],
  },
  check({ runCaches: { runId, restored, unread } }) {
    if (restored.length > 0) {
      return restored.map(({ job, line }) => wrong(`job ${JSON.stringify(job)} of run ${runId}: ${line}`));
    }
    if (unread.length === 0) return [];
    return {
      unknown: `not every log of run ${runId} could be read (${unread.join('; ')}): look at its page`,
    };
  },
});
