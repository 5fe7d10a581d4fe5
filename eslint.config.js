import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** What only adapters may touch: everything that reaches outside the process. */
const effects = [
  'node:fs',
  'node:fs/promises',
  'node:child_process',
  'node:worker_threads',
  'node:http',
  'node:https',
  'node:net',
  'node:os',
  'node:process',
  'undici',
];

const forbidden = (extra) => [
  'error',
  {
    paths: effects.map((name) => ({ name, message: 'Effects live in src/adapters; take a port instead.' })),
    patterns: [
      { group: ['@actions/*'], message: 'Only src/adapters may import the Actions toolkit.' },
      ...extra,
    ],
  },
];

const outward = {
  group: ['**/adapters/**', '**/shells/**'],
  message: 'The core is pure: it may not import adapters or shells.',
};

export default defineConfig(
  globalIgnores(['eslint.config.js', 'dist/', 'lib/', 'coverage/', 'node_modules/']),
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      complexity: ['error', 20],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/adapters/**', 'src/shells/**', 'src/main.ts'],
    rules: {
      'no-restricted-imports': forbidden([outward]),
      'no-restricted-globals': [
        'error',
        { name: 'process', message: 'The core reads no process state.' },
        { name: 'fetch', message: 'The core opens no connection.' },
      ],
    },
  },
  {
    // Generated: it grows by a line a rule.
    files: ['src/rules/index.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['src/archive/**/*.ts'],
    rules: {
      'no-restricted-imports': forbidden([
        outward,
        {
          group: ['**/distribution/**', '**/rules/**', '**/policy/**', '**/report/**', '**/python/**'],
          message: 'The archive readers know nothing of Python.',
        },
      ]),
    },
  },
  {
    files: ['__tests__/**/*.ts', 'scripts/**/*.ts', 'bench/**/*.ts', '*.config.ts'],
    rules: {
      'max-lines': 'off',
      'no-console': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
);
