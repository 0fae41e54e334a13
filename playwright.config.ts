import { defineConfig } from '@playwright/test';

/** One worker: two real Electrons at once on two cores measure each other. */
export default defineConfig({
  testDir: 'test',
  // What only the running app can prove about faults and security stands beside what needs no window.
  testMatch: ['e2e/**/*.test.ts', '{fault,security}/**/*.spec.ts'],
  outputDir: 'out/e2e',
  workers: 1,
  timeout: 60_000,
  // A window on a busy machine may once be late; what fails twice is a fault.
  retries: 1,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [['list'], ['json']] : 'list',
});
