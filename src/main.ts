/**
 * Entry of the bundle: a table of lazy imports, one a shell, so that a check loads only what it needs.
 * The stubs in dist/ call `start` with their own name and address.
 */
const SHELLS = {
  cli: async () => (await import('./shells/cli.ts')).main(),
} as const satisfies Record<string, () => Promise<void>>;

export async function start(name: keyof typeof SHELLS): Promise<void> {
  await SHELLS[name]();
}
