/** Where constraints usually are; looked for at the project's root where the policy names none. */
export const CONVENTIONAL_CONSTRAINTS: readonly string[] = [
  'constraints.txt',
  'constraints-ci.txt',
  'constraints-dev.txt',
  'requirements-build.txt',
  'requirements-ci.txt',
  'requirements-dev.txt',
  'pylock.toml',
  'uv.lock',
];
