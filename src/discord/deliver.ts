/** Puts exactly one reply where it belongs, in time: what takes long is announced first and filled in later. */

import { codeOf } from '../library/store.ts';
import type { Posting, Reply } from '../reply/reply.ts';
import { toCard } from './card.ts';
import { type Client, MessageFlags, Routes } from './discord-js.ts';
import { type Log, traceOf } from './log.ts';
import { type Asking, placed, type ReplyTarget } from './request.ts';

/** Where a reply goes, and how one that takes long is announced. */
interface Delivery {
  readonly place: ReplyTarget;
  /** Milliseconds until it is announced. */
  readonly patience: number;
  /** Whether to everybody. */
  readonly isPublic: boolean;
}

/** Sends the reply; if it is not there in time, first says that it is coming. */
export async function deliver(
  interaction: Asking,
  pending: Promise<Reply>,
  { place, patience, isPublic }: Delivery,
): Promise<void> {
  pending.catch(() => {}); // Where the announcement fails, nobody else waits for it.
  let clock: NodeJS.Timeout | undefined;
  const timeout = new Promise<undefined>((resolve) => {
    clock = setTimeout(() => resolve(undefined), patience);
  });
  const early = await Promise.race(patience > 0 ? [pending, timeout] : [undefined]).finally(() => clearTimeout(clock));
  if (!early) await announce(interaction, isPublic);
  await send(interaction, early ?? (await pending), place);
}

/**
 * Only the ephemeral flag is valid here, and it cannot be taken back (interactions/receiving-and-responding): the reply that is
 * coming will be as private as its announcement.
 */
async function announce(interaction: Asking, isPublic: boolean): Promise<void> {
  if (interaction.isButton()) await interaction.deferUpdate();
  else await interaction.deferReply(isPublic ? {} : { flags: MessageFlags.Ephemeral });
}

/**
 * Sends the reply, whether or not something was said before. A command's announcement is edited, a button's has none
 * to edit unless the reply takes the card's place.
 */
export async function send(interaction: Asking, reply: Reply, place: ReplyTarget): Promise<void> {
  const { components, allowedMentions, flags } = toCard(placed(reply, place));
  const edit = { components, allowedMentions, flags: MessageFlags.IsComponentsV2 } as const;
  const message = { components, allowedMentions, flags };
  const said = interaction.deferred || interaction.replied;
  if (interaction.isButton() && place === 'here') await (said ? interaction.editReply(edit) : interaction.update(edit));
  else if (!said) await interaction.reply(message);
  else if (interaction.isButton()) await interaction.followUp(message);
  else if (isPrivate(flags) && !interaction.ephemeral) await exchange(interaction, message);
  else await interaction.editReply(edit);
}

const isPrivate = (flags: number): boolean => (flags & MessageFlags.Ephemeral) !== 0;

/**
 * Takes a public announcement back and says it privately. In this order: the first message after an announcement would take its
 * place, and be public as it is (interactions/receiving-and-responding#create-followup-message; discord-api-docs issue 2739).
 */
async function exchange(interaction: Asking, message: Parameters<Asking['followUp']>[0]): Promise<void> {
  if (interaction.deferred && !interaction.replied) await interaction.deleteReply().catch(unlessGone);
  await interaction.followUp(message);
}

/** Somebody who may was quicker. */
function unlessGone(error: unknown): void {
  if (codeOf(error) !== UNKNOWN_MESSAGE) throw error;
}

/** The message that a reply belongs to is gone: topics/opcodes-and-status-codes#json. */
export const UNKNOWN_MESSAGE = 10008;

/** Says something privately where the message that a reply belongs to is gone. */
export async function sendBeside(interaction: Asking, reply: Reply): Promise<void> {
  const said = interaction.deferred || interaction.replied;
  if (said) await interaction.followUp(toCard(placed(reply, 'private')));
  else await interaction.reply(toCard(placed(reply, 'private')));
}

/** Writes a report to its channel; false where that is not there, or not for us to write to. */
export async function post({ channel, reply }: Posting, client: Client, log: Log): Promise<boolean> {
  const { components, flags } = toCard({ ...reply, private: false });
  try {
    await client.rest.post(Routes.channelMessages(channel), {
      body: { components, flags, allowed_mentions: { parse: [] } },
    });
    return true;
  } catch (error) {
    log.warn(traceOf(error), 'A report could not be written');
    return false;
  }
}
