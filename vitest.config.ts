import { defineConfig } from 'vitest/config';

/** One project per kind of promise; `npm run check` runs the first two, `npm test` all of them. */
const kinds = [
  { name: 'unit', timeoutMs: 10_000 },
  { name: 'architecture', timeoutMs: 120_000 },
  { name: 'integration', timeoutMs: 60_000 },
  { name: 'fault', timeoutMs: 120_000 },
  { name: 'security', timeoutMs: 60_000 },
  { name: 'soak', timeoutMs: 900_000 },
];

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: kinds.map(({ name, timeoutMs }) => ({
      test: {
        name,
        include: [`test/${name}/**/*.test.{ts,tsx}`],
        environment: 'node',
        testTimeout: timeoutMs,
        hookTimeout: timeoutMs,
      },
    })),
  },
});
