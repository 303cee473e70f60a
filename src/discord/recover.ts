/** An error on the way to a reply → a word to the log and one to the person. */
import { randomBytes } from 'node:crypto';
import type { Interaction } from 'discord.js';
import { notice } from '../reply/reply.ts';
import { send, sendBeside } from './deliver.ts';
import { textsFor } from './locale.ts';
import { type Log, traceOf } from './log.ts';
import { isAsking } from './request.ts';
import type { Outcome } from './tally.ts';

/** The interaction, or the token to answer it with, is over or used: 10062, 10015, 50027, 40060 (topics/opcodes-and-status-codes#json). */
const OVER: ReadonlySet<unknown> = new Set([10062, 10015, 50027, 40060]);
/** The message whose button was pressed is gone. */
const UNKNOWN_MESSAGE = 10008;

/** Logs what may be known of the error, and tells the person what they can do. Fails where even that cannot be sent. */
export async function recover(interaction: Interaction, error: unknown, log: Log): Promise<Outcome> {
  const code = codeOf(error);
  if (OVER.has(code)) {
    log.warn({ code }, 'An interaction was over before its reply');
    return 'over';
  }
  const reference = randomBytes(4).toString('hex');
  if (code !== UNKNOWN_MESSAGE) report(error, reference, log);
  await apologize(interaction, code, reference);
  return code === UNKNOWN_MESSAGE ? 'refused' : 'failed';
}

async function apologize(interaction: Interaction, code: unknown, reference: string): Promise<void> {
  if (interaction.isAutocomplete()) return interaction.responded ? undefined : interaction.respond([]);
  if (!isAsking(interaction)) return;
  const say = textsFor(interaction);
  if (code === UNKNOWN_MESSAGE) await sendBeside(interaction, notice(say.gone));
  else await send(interaction, notice(say.failed(reference)), 'private');
}

function report(error: unknown, reference: string, log: Log): void {
  log.error({ reference, ...traceOf(error) }, 'A reply failed');
  log.debug({ reference, error: String(error) }, 'What failed');
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
