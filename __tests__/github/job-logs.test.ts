import { describe, expect, it } from 'vitest';
import { restoredCache } from '../../src/github/job-logs.ts';

/** Lines as the tools write them, from their sources of summer 2026. */
const RESTORED: readonly (readonly [tool: string, line: string])[] = [
  ['actions/cache', 'Cache restored from key: Linux-build-1f'],
  ['actions/cache, after the job', 'Cache hit occurred on the primary key Linux-build-1f, not saving cache.'],
  ['@actions/cache', 'Cache hit for: Linux-build-1f'],
  ['@actions/cache, another key', 'Cache hit for restore-key: Linux-build-'],
  ['@actions/cache, unpacked', 'Cache restored successfully'],
  [
    'actions/setup-python',
    'Cache restored from key: setup-python-Linux-x64-24.04-Ubuntu-python-3.12.3-pip-1f',
  ],
  ['actions/setup-node', 'Cache restored from key: node-cache-Linux-x64-npm-1f'],
  ['actions/setup-go', 'Cache restored from key: setup-go-Linux-x64-ubuntu24-go-1.26.0-1f'],
  ['actions/setup-java', 'Maven wrapper cache restored from key: setup-java-Linux-x64-maven-1f'],
  [
    'astral-sh/setup-uv',
    'cache restored from GitHub Actions cache with key: setup-uv-2-x86_64-unknown-linux-gnu-1f',
  ],
  [
    'astral-sh/setup-uv, after the job',
    'uv cache hit occurred on key setup-uv-2-x86_64-1f, not saving cache.',
  ],
  ['Swatinem/rust-cache', 'Restored from cache key "v0-rust-build-Linux-x64-1f" full match: true.'],
  [
    'Swatinem/rust-cache, another key',
    'Restored from cache key "v0-rust-build-Linux-x64" full match: false.',
  ],
  ['hendrikmuhs/ccache-action', 'Restored from cache key "ccache-linux-2026".'],
  ['BuildKit, the cache of GitHub', '#7 importing cache manifest from gha:9262387134'],
  ['BuildKit, a registry', '#9 importing cache manifest from ghcr.io/octo/demo:cache'],
  ['in colour', '\u001b[36;1mCache restored from key: k\u001b[0m'],
  ['in other letters', 'CACHE RESTORED FROM KEY: k'],
];

const NONE: readonly (readonly [tool: string, line: string])[] = [
  ['actions/cache', 'Cache not found for input keys: Linux-build-1f, Linux-build-'],
  ['actions/cache, a look-up', 'Cache found and can be restored from key: Linux-build-1f'],
  ['actions/cache, after the job', 'Cache saved with key: Linux-build-1f'],
  [
    'actions/cache, refused',
    'Failed to restore cache entry. Exiting as fail-on-cache-miss is set. Input key: k',
  ],
  ['actions/setup-python', 'pip cache is not found'],
  ['actions/setup-python, the runner’s own', 'Found in cache @ /opt/hostedtoolcache/Python/3.12.3/x64'],
  ['actions/setup-node', 'npm cache is not found'],
  ['actions/setup-go', 'Cache is not found'],
  ['astral-sh/setup-uv', 'No GitHub Actions cache found for key: setup-uv-2-x86_64-1f'],
  [
    'astral-sh/setup-uv, an attempt',
    'Trying to restore cache from GitHub Actions cache with key: setup-uv-2-1f',
  ],
  ['astral-sh/setup-uv, switched off', 'restore-cache is false. Skipping restore cache step.'],
  ['Swatinem/rust-cache', 'No cache found.'],
  ['Swatinem/rust-cache, an attempt', '... Restoring cache ...'],
  ['Swatinem/rust-cache, its settings', 'Restore Key:'],
  ['pypa/cibuildwheel', 'Cache folder: /home/runner/.cache/cibuildwheel'],
  ['pip, its own of this job', '  Using cached packaging-26.0-py3-none-any.whl (74 kB)'],
  ['BuildKit, its own of this build', '#12 CACHED'],
  ['BuildKit, writing', '#20 exporting cache to GitHub Actions Cache'],
  ['nothing', 'No cache restored'],
  ['nothing of the kind', 'Successfully built demo-1.0.tar.gz'],
];

describe('a line of a job’s log', () => {
  const stamped = (line: string) => `2026-01-01T00:00:00.0000000Z ${line}\r`;

  it.each(RESTORED)('shows a restored cache: %s', (_, line) => {
    const shown = restoredCache(stamped(line));
    expect(shown).toBeDefined();
    expect(line).toContain(shown);
    expect(restoredCache(`\uFEFF${stamped(line)}`)).toBe(shown);
  });

  it.each(NONE)('shows none: %s', (_, line) => {
    expect(restoredCache(stamped(line))).toBeUndefined();
  });

  it('is bounded, however long', () => {
    const started = performance.now();
    expect(restoredCache(`Cache hit for: ${'k'.repeat(1e5)}`)).toHaveLength(200);
    expect(restoredCache('restored '.repeat(1e4))).toBeUndefined();
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
