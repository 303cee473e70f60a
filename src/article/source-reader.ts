/** An address, or bytes → what is in them: the door for texts that anybody may bring in, two at a time. */
import { AddressError, isHandedOver, type ReadingOptions, readAddress } from './address.ts';
import type { Hint, SourceContent } from './index.ts';
import { readSandboxed } from './sandbox.ts';

/** What was read. `name` is the file's without its ending, or the address; `address` where it was found, or the file's name. */
export interface ReadSource {
  readonly name: string;
  readonly address: string;
  readonly source: SourceContent;
}

/** Reads what is brought in; each call throws an AddressError or an ArticleFileError, one sentence. */
export interface SourceReader {
  address(address: string): Promise<ReadSource>;
  bytes(bytes: Uint8Array, hint: Hint): Promise<ReadSource>;
}

/** So many are read at once: each may take a thread, and half a gigabyte. */
const AT_ONCE = 2;
/** So many wait; who came later would wait for minutes. */
const MOST_WAITING = 20;

/** One for the whole program, since the turns are its own. */
export function createReader(options: ReadingOptions = {}): SourceReader {
  const turn = inTurns(AT_ONCE, MOST_WAITING);

  return {
    address: (asked) =>
      turn(async () => {
        const { bytes, type, address } = await readAddress(asked, options);
        const source = await readSandboxed(bytes, { name: address, type });
        return isHandedOver(address) ? { ...fileAt(address), source } : { name: address, address, source };
      }),
    bytes: (bytes, hint) =>
      turn(async () => ({ name: nameOf(hint.name), address: hint.name, source: await readSandboxed(bytes, hint) })),
  };
}

/** A file that was handed over is no page: its address ends with the day. */
function fileAt(address: string): Pick<ReadSource, 'name' | 'address'> {
  const file = new URL(address).pathname.replace(/^.*\//, '');
  return { name: nameOf(file), address: file };
}

/** "Neue Brücke.html" → "Neue Brücke". */
const nameOf = (file: string): string => file.replace(/^.*[/\\]/, '').replace(/(?<=.)\.[^.]*$/, '');

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
    else throw new AddressError('tooSlow', 'Too much is being read at the moment: try again in a minute.');
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else atWork -= 1;
    }
  };
}
