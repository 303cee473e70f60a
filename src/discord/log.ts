/** What the door tells whoever runs it: lines and counts; nothing about people, no words of theirs. */
import type { Interaction } from 'discord.js';
import type { Tone } from '../reply/reply.ts';

/** Where log lines go; pino has this shape. */
export interface Log {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
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

/** What somebody did. */
type InteractionKind = 'command' | 'menu' | 'button' | 'form' | 'autocomplete';

/**
 * What came of it: the reply's tone; `completed` for an autocomplete; `asked` where a form was opened; `paced` for somebody
 * too fast; `crowded` where too many ask at once; `refused` where there was nothing to run, or they may not; `failed` where they were told that something went
 * wrong; `over` where Discord took no reply.
 */
export type InteractionOutcome = Tone | 'completed' | 'asked' | 'paced' | 'crowded' | 'refused' | 'failed' | 'over';

/** An interaction that is over. */
interface Settled {
  readonly kind: InteractionKind;
  readonly outcome: InteractionOutcome;
  /** From the event's arrival until Discord has the reply. */
  readonly milliseconds: number;
}

/** Who counts them. */
export interface Tally {
  settled(settled: Settled): void;
  /** A connection to the gateway was lost and is being made again. */
  reconnecting(): void;
}

/** Counts nothing. */
export const noTally: Tally = { settled: () => {}, reconnecting: () => {} };

/** Undefined for what the bot does not take. */
export function kindOf(interaction: Interaction): InteractionKind | undefined {
  if (interaction.isAutocomplete()) return 'autocomplete';
  if (interaction.isChatInputCommand()) return 'command';
  if (interaction.isMessageContextMenuCommand()) return 'menu';
  if (interaction.isModalSubmit()) return 'form';
  return interaction.isButton() ? 'button' : undefined;
}
