/** Log lines for whoever runs the bot: one per event, on standard error. */
import type { Configuration } from './configuration.ts';
import type { Log } from './discord/log.ts';

const LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;

/** A log that writes the events of a level and above. */
export function createLog(level: Configuration['logLevel'], write: (line: string) => void): Log {
  const at = (name: keyof Log) => (fields: object, message: string) => {
    if (LEVELS.indexOf(name) < LEVELS.indexOf(level)) return;
    const details = Object.keys(fields).length > 0 ? ` ${JSON.stringify(fields)}` : '';
    write(`${new Date().toISOString()} ${name} ${message}${details}\n`);
  };
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}
