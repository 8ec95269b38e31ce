import path from 'node:path';
import { defineConfig } from 'vitest/config';

/** The built extension in a real browser: LATE_EDITION_BROWSER is chromium (as well as when left out) or firefox. */
export default defineConfig({
  root: path.resolve(import.meta.dirname, '../..'),
  test: {
    include: ['tests/browser/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Suites share the machine; a poll waits for its condition, not for a speed.
    expect: { poll: { timeout: 15_000 } },
  },
});
