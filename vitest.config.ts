import { defineConfig } from 'vitest/config';

/**
 * Two projects on the real engine: `parallel` shares one Neo4j and isolates each file by a dataset version of its own;
 * `serial` holds what switches, prunes, locks, kills or restarts, one file at a time with an engine of its own.
 */
export default defineConfig({
  // Vite would take graphql's ES module and Node gives Apollo the CommonJS one: two copies of the library, which refuse each other's schemas.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    testTimeout: 120_000,
    hookTimeout: 180_000,
    projects: [
      {
        extends: true,
        test: { name: 'conventions', include: ['test/conventions/**/*.test.ts'], sequence: { groupOrder: 0 } },
      },
      {
        extends: true,
        test: {
          name: 'parallel',
          include: ['test/**/*.test.ts'],
          exclude: ['test/serial/**', 'test/conventions/**'],
          globalSetup: ['test/support/engine.ts'],
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'serial',
          include: ['test/serial/**/*.test.ts'],
          // These watch the clock and end processes; a neighbour that takes both cores for a moment must not fail the run.
          retry: 1,
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
