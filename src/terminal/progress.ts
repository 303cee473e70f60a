/** What a person at a terminal sees of work that takes long; programs see nothing of it. */

import type { Progress } from '../meaning/vectors.ts';

/** Who waits longer wants to know for what. */
const PATIENCE_MS = 2000;
/** So many characters of text are read in that time. */
const LARGE = 300_000;

const say = (text: string): void => {
  if (process.stderr.isTTY) process.stderr.write(`${text}\n`);
};

/** Says what is being read if that takes long. */
export async function whileReading<T>(address: string, work: Promise<T>): Promise<T> {
  const timer = setTimeout(say, PATIENCE_MS, `Reading ${address} …`);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
  }
}

/** Says that a long text takes long, before nothing else can be said until it is done. */
export function sayLarge(address: string, text: string): void {
  if (text.length > LARGE)
    say(`Looking for facts and quotes in ${address}, ${(text.length / 1_000_000).toFixed(1)} million characters …`);
}

/** One line that is written over; nothing where nobody watches, and nothing at first. */
export function progressAt(stream: NodeJS.WriteStream): Progress {
  const start = performance.now();
  return (done, of) => {
    if (!stream.isTTY || performance.now() - start < PATIENCE_MS) return;
    stream.write(done < of ? `\r${done} / ${of}` : '\r\u001b[K');
  };
}
