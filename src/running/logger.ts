/** Log lines for whoever runs the bot, one per event: JSON, or for the eye at a terminal; never with the token. */
import { writeSync } from 'node:fs';
import { type DestinationStream, pino, stdTimeFunctions } from 'pino';
import type { Configuration } from '../configuration.ts';
import { type Log, redactText } from '../discord/log.ts';
import { codeOf } from '../library/store.ts';
import type { Progress } from '../meaning/vectors.ts';

/** What is logged, and for whom. */
export interface LogSettings {
  readonly level: Configuration['logLevel'];
  /** Taken out of every line, wherever it comes from. */
  readonly secret: string;
  /** For people rather than programs. */
  readonly human: boolean;
}

/**
 * A log that writes the events of a level and above. The secret is taken out of the whole line at the last moment; pino's `redact`
 * knows fields by their names, and a token may stand within any text.
 */
export function createLog({ level, secret, human }: LogSettings, destination: DestinationStream): Log {
  const options = {
    level,
    base: null,
    timestamp: stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    hooks: { streamWrite: (line: string) => redactText(human ? forPeople(line) : line, secret) },
  };
  return pino(options, destination);
}

/** Where a log is written. */
interface Destination {
  readonly stream: DestinationStream;
  /** Writes what is left. */
  flush(): void;
}

/** Bytes that wait for a reader who is slow; beyond, they are forgotten. */
const MOST_WAITING = 1_000_000;
/** Milliseconds until a slow reader is tried again. */
const PAUSE = 20;

/**
 * Writes what is logged within one turn of the event loop as one text: a write is a system call. Nothing that goes wrong there
 * ends the program or holds it up: on a full disk the log goes on once there is room, who closed it (EPIPE) hears no more.
 * (pino's own destination tries for ever to write its last lines to a full disk, so that the process does not end.)
 */
export function writeTo(fd: number): Destination {
  let waiting = '';
  const flush = () => {
    let rest = Buffer.from(waiting);
    waiting = '';
    try {
      while (rest.length > 0) rest = rest.subarray(writeSync(fd, rest));
    } catch (error) {
      if (codeOf(error) !== 'EAGAIN' || rest.length > MOST_WAITING) return;
      waiting = rest.toString();
      setTimeout(flush, PAUSE).unref();
    }
  };
  const write = (line: string) => {
    if (waiting === '') setImmediate(flush);
    waiting += line;
  };
  return { stream: { write }, flush };
}

/** `{"level":"info","time":"2026-05-01T08:00:00.000Z","articles":1,"msg":"Ready"}` → `08:00:00 info  Ready articles=1` */
function forPeople(line: string): string {
  const { level, time, msg, ...fields }: Readonly<Record<string, unknown>> = JSON.parse(line);
  const details = Object.entries(fields).map(([key, value]) => ` ${key}=${JSON.stringify(value)}`);
  return `${String(time).slice(11, 19)} ${String(level).padEnd(5)} ${String(msg)}${details.join('')}\n`;
}

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
