/** Puts exactly one reply where it belongs, in time: what takes long is announced first and filled in later. */

import type { Reply } from '../reply/reply.ts';
import { toCard } from './card.ts';
import { type Client, MessageFlags, Routes } from './discord-js.ts';
import { type Log, traceOf } from './log.ts';
import { type Place, placed } from './place.ts';
import type { Asking } from './request.ts';

/** Sends the reply; if it is not there after `patience` milliseconds, first says that it is coming. */
export async function deliver(
  interaction: Asking,
  pending: Promise<Reply>,
  { place, patience }: { readonly place: Place; readonly patience: number },
): Promise<void> {
  let clock: NodeJS.Timeout | undefined;
  const timeout = new Promise<undefined>((resolve) => {
    clock = setTimeout(() => resolve(undefined), patience);
  });
  const early = await Promise.race([pending, timeout]).finally(() => clearTimeout(clock));
  if (!early) await defer(interaction);
  await send(interaction, early ?? (await pending), place);
}

/**
 * Sends the reply, whether or not something was said before. A command's announcement is edited, a button's has none
 * to edit unless the reply takes the card's place.
 */
export async function send(interaction: Asking, reply: Reply, place: Place): Promise<void> {
  const { components, allowedMentions, flags } = toCard(placed(reply, place));
  const edit = { components, allowedMentions, flags: MessageFlags.IsComponentsV2 } as const;
  const message = { components, allowedMentions, flags };
  const said = interaction.deferred || interaction.replied;
  if (interaction.isButton() && place === 'here') await (said ? interaction.editReply(edit) : interaction.update(edit));
  else if (!said) await interaction.reply(message);
  else if (interaction.isButton()) await interaction.followUp(message);
  else await interaction.editReply(edit);
}

/** Says something privately where the message that a reply belongs to is gone. */
export async function sendBeside(interaction: Asking, reply: Reply): Promise<void> {
  const said = interaction.deferred || interaction.replied;
  if (said) await interaction.followUp(toCard(placed(reply, 'private')));
  else await interaction.reply(toCard(placed(reply, 'private')));
}

/**
 * Only the ephemeral flag is valid here (interactions/receiving-and-responding), and it cannot be taken back: as the
 * reply, which says whether it is private, is not there yet, it will be private.
 */
async function defer(interaction: Asking): Promise<void> {
  if (interaction.isButton()) await interaction.deferUpdate();
  else await interaction.deferReply({ flags: MessageFlags.Ephemeral });
}

/** Writes a report to its channel; false where that is not there, or not for us to write to. */
export async function post(
  { channel, reply }: NonNullable<Reply['report']>,
  client: Client,
  log: Log,
): Promise<boolean> {
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
