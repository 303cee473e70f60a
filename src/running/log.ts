/** Log lines for whoever runs the bot, one per event: JSON, or for the eye at a terminal; never with the token. */
import { type DestinationStream, pino, stdTimeFunctions } from 'pino';
import type { Configuration } from '../configuration.ts';
import { type Log, redactText } from '../discord/log.ts';

/** What is logged, and for whom. */
export interface LogSettings {
  readonly level: Configuration['logLevel'];
  /** Taken out of every line, wherever it comes from. */
  readonly secret: string;
  /** For people rather than programs. */
  readonly human: boolean;
  write(line: string): void;
}

/** A log that writes the events of a level and above. */
export function createLog({ level, secret, human, write }: LogSettings): Log {
  const stream: DestinationStream = {
    write: (line) => write(redactText(human ? forPeople(line) : line, secret)),
  };
  const options = {
    level,
    base: null,
    timestamp: stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
  };
  return pino(options, stream);
}

/**
 * Hands on what is written within one turn of the event loop as one text: a write is a system call, which costs as much as
 * wording a reply. What is left is handed on when the process ends.
 */
export function inBatches(write: (text: string) => void): LogSettings['write'] {
  let waiting = '';
  const flush = () => {
    if (waiting !== '') write(waiting);
    waiting = '';
  };
  process.on('exit', flush);
  return (line) => {
    if (waiting === '') setImmediate(flush);
    waiting += line;
  };
}

/** `{"level":"info","time":"2026-05-01T08:00:00.000Z","articles":1,"msg":"Ready"}` → `08:00:00 info  Ready articles=1` */
function forPeople(line: string): string {
  const { level, time, msg, ...fields }: Readonly<Record<string, unknown>> = JSON.parse(line);
  const details = Object.entries(fields).map(([key, value]) => ` ${key}=${JSON.stringify(value)}`);
  return `${String(time).slice(11, 19)} ${String(level).padEnd(5)} ${String(msg)}${details.join('')}\n`;
}
