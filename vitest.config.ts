/** `npm test` runs what is quick; `npm run test:slow` what is slow by nature: the networks, endurance, fuzzing at length. */
import { defineConfig } from 'vitest/config';

export default defineConfig(({ mode }) => ({
  test: {
    include: [mode === 'slow' ? 'test/**/*.slow.ts' : 'test/**/*.test.ts'],
    isolate: false,
    // Generous, so that a machine with other things to do turns nothing red.
    testTimeout: mode === 'slow' ? 600_000 : 60_000,
    hookTimeout: mode === 'slow' ? 600_000 : 60_000,
    expect: { poll: { timeout: 30_000, interval: 10 } },
  },
}));
