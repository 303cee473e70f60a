/** What the door logs: nothing about people, no words of theirs, never the token. */

/** Where log lines go; pino has this shape. */
export interface Log {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** The log with a secret taken out of every text, however deep. */
export function withoutSecret(log: Log, secret: string): Log {
  const at =
    (level: keyof Log) =>
    (fields: object, message: string): void =>
      log[level](redact(fields, secret) as object, redactText(message, secret));
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}

/**
 * What may be logged of an error above debug: its name, Discord's code, the HTTP status and where it was thrown.
 * Not its message, which may quote what somebody typed; nor its address, which holds an interaction's token.
 */
export function traceOf(error: unknown): object {
  if (!(error instanceof Error)) return { name: typeof error };
  const { code, status } = error as Error & { code?: unknown; status?: unknown };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { name: error.name.replace(/\[.*/s, ''), code, status, at: frames.map((line) => line.trim()).slice(0, 8) };
}

/** The text without the secret. */
export function redactText(text: string, secret: string): string {
  return secret === '' ? text : text.replaceAll(secret, '[token]');
}

function redact(value: unknown, secret: string): unknown {
  if (typeof value === 'string') return redactText(value, secret);
  if (Array.isArray(value)) return value.map((item) => redact(item, secret));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, redact(item, secret)]));
}
