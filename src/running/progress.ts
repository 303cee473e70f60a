/** What the log says while new texts are prepared: a start that takes long is no mystery. */
import type { Log } from '../discord/log.ts';
import type { Progress } from '../meaning/vectors.ts';

/** Milliseconds after which whoever waits wants to know for what, and then between two lines. */
const PATIENCE = 2000;
const EVERY = 10_000;

/** Says now and then how far it is, from then on when it has taken long. @param now milliseconds of a clock */
export function progressIn(log: Pick<Log, 'info'>, now = () => performance.now()): Progress {
  let next = now() + PATIENCE;
  return (done, of) => {
    if (done >= of || now() < next) return;
    next = now() + EVERY;
    log.info({ done, of }, 'New texts are being prepared');
  };
}
