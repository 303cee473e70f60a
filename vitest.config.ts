/** `npm test` runs what is quick; `npm run test:slow` what is slow by nature: the networks, endurance, fuzzing at length. */
import { defineConfig } from 'vitest/config';

/** discord.js lets nobody wait for what it sends while it is destroyed in the middle of connecting anew; the bot logs it. */
const isOfDiscordJs = ({ message }: { readonly message: string }) => message.startsWith('WebSocket is not open');

export default defineConfig(({ mode }) => ({
  test: {
    include: [mode === 'slow' ? 'test/**/*.slow.ts' : 'test/**/*.test.ts'],
    isolate: false,
    // Also on two cores, where Vitest would take one; what is slow measures, or starts programs, and runs alone.
    maxWorkers: mode === 'slow' ? 1 : 2,
    retry: mode === 'slow' ? 1 : 0,
    onUnhandledError: (error) => !isOfDiscordJs(error),
    // Generous, so that a machine with other things to do turns nothing red.
    testTimeout: mode === 'slow' ? 600_000 : 60_000,
    hookTimeout: mode === 'slow' ? 600_000 : 60_000,
    expect: { poll: { timeout: 30_000, interval: 10 } },
  },
}));
