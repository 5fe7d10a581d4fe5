import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['__tests__/**/*.test.ts'],
    exclude: ['__tests__/e2e/**'],
    testTimeout: 60_000,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      reporter: ['text-summary', 'json-summary'],
      // What reads hostile bytes and what judges them: a branch that no test takes is one that nobody has seen work.
      thresholds: {
        'src/archive/**': { branches: 95 },
        'src/distribution/**': { branches: 95 },
        'src/rules/**': { branches: 95 },
      },
    },
  },
});
