/** How the process ends: gracefully at the first signal, at once at the second. */

/** Milliseconds after which the process ends whether or not it is done; supervisors wait 10 s and more. */
const LONGEST = 4800;
/** Milliseconds in which a signal may come twice: at Ctrl-C from the terminal, and from npm, which passes it on. */
const SAME = 250;

/**
 * Ends the process with 0 at SIGINT or SIGTERM, once `stop` is done or has taken too long.
 * @param stop finishes what is under way
 */
export function stopOnSignal(stop: () => Promise<void>): void {
  let since: number | undefined;
  const onSignal = () => {
    if (since !== undefined && performance.now() - since < SAME) return;
    if (since !== undefined) process.exit(1);
    since = performance.now();
    setTimeout(() => process.exit(0), LONGEST).unref();
    void stop().finally(() => process.exit(0));
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, onSignal);
}
