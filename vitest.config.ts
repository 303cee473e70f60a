/** `npm test` runs what is quick; `npm run test:slow` what is slow by nature: the networks, endurance, fuzzing at length. */
import { defineConfig } from 'vitest/config';

export default defineConfig(({ mode }) => ({
  test:
    mode === 'slow'
      ? { include: ['test/**/*.slow.ts'], isolate: false, testTimeout: 600_000, hookTimeout: 600_000 }
      : { include: ['test/**/*.test.ts'], isolate: false, testTimeout: 60_000, hookTimeout: 60_000 },
}));
