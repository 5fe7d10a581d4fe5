import { setFlagsFromString } from 'node:v8';

/**
 * Entry of the bundle: a table of lazy imports, one a shell, so that a check loads only what it needs.
 * Each has a stub of its name in dist/, which calls `start` with that name and its own address.
 */
export const SHELLS = {
  cli: async (stub) => (await import('./shells/cli.ts')).main(stub),
  'publish-gate': async () => (await import('./shells/publish-gate-action.ts')).main(),
  'verify-artifacts': async (stub) => (await import('./shells/verify-artifacts-action.ts')).main(stub),
  'verify-dependency-changes': async () =>
    (await import('./shells/verify-dependency-changes-action.ts')).main(),
  'verify-toolchain': async () => (await import('./shells/verify-toolchain-action.ts')).main(),
  'build-distributions': async () => (await import('./shells/build-distributions-action.ts')).main(),
  'smoke-test': async () => (await import('./shells/smoke-test-action.ts')).main(),
  'verify-published': async (stub) => (await import('./shells/verify-published-action.ts')).main(stub),
  'verify-tag-on-default-branch': async () =>
    (await import('./shells/verify-tag-on-default-branch-action.ts')).main(),
  'checksum-and-attest': async () => (await import('./shells/checksum-and-attest-action.ts')).main(),
  'publish-release': async () => (await import('./shells/publish-release-action.ts')).main(),
  'review-card': async () => (await import('./shells/review-card-action.ts')).main(),
  'watch-releases': async () => (await import('./shells/watch-releases-action.ts')).main(),
  worker: async () => (await import('./shells/worker.ts')).main(),
} as const satisfies Record<string, (stub: string) => Promise<void>>;

/** @param stub `import.meta.url` of the file that calls: within the bundle it would name a file of the build. */
export async function start(name: keyof typeof SHELLS, stub: string): Promise<void> {
  // Else V8 lets the young generation grow to 128 MiB for the garbage of 100,000 entries; measured, that saves no time.
  setFlagsFromString('--semi-space-growth-factor=1');
  await SHELLS[name](stub);
}
