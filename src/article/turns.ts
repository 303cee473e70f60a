/** Work that would be too much at once → one after the other. */

/** Too many are waiting already. */
export class BusyError extends Error {}

/**
 * Makes whatever is handed to it wait until fewer than `atOnce` are at work.
 * @param mostWaiting more than so many are refused
 */
export function inTurns(atOnce: number, mostWaiting: number): <T>(work: () => Promise<T>) => Promise<T> {
  let atWork = 0;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (atWork < atOnce) atWork += 1;
    else if (waiting.length < mostWaiting) await new Promise<void>((resolve) => waiting.push(resolve));
    else throw new BusyError('Too much is being read at the moment: try again in a minute.');
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else atWork -= 1;
    }
  };
}
