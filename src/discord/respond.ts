/** One interaction in, exactly one reply out. The only place where errors are caught. */
import type { AutocompleteInteraction, Interaction } from 'discord.js';
import type { LanguageCode } from '../language/language.ts';
import type { Asked } from '../library/store.ts';
import type { Command, Context } from '../reply/command.ts';
import { notice, type Reply } from '../reply/reply.ts';
import { askedIn } from './asked.ts';
import { complete } from './complete.ts';
import { deliver, send } from './deliver.ts';
import { languageOf, textsFor } from './locale.ts';
import { type Log, traceOf } from './log.ts';
import type { Pace } from './pace.ts';
import { shared } from './place.ts';
import { recover } from './recover.ts';
import { type Asking, isAsking, type Request, readRequest } from './request.ts';
import { kindOf, type Outcome, type Tally } from './tally.ts';

/** What the door needs to answer. */
export interface Door {
  /** By English name. */
  readonly commands: ReadonlyMap<string, Command>;
  /** Asked for each interaction, so that another article is taken over at once. */
  context(language: LanguageCode, asked: Asked): Context | Promise<Context>;
  readonly pace: Pace;
  readonly log: Log;
  readonly tally: Tally;
  /** Milliseconds until a reply that takes long is announced. */
  readonly patience: number;
}

/** Answers the interaction. Never throws. */
export async function respond(interaction: Interaction, door: Door): Promise<void> {
  const kind = kindOf(interaction);
  if (!kind) return;
  const start = performance.now();
  const outcome = await settle(interaction, door);
  const settled = { kind, outcome, milliseconds: Math.round((performance.now() - start) * 10) / 10 };
  door.tally.settled(settled);
  door.log[kind === 'autocomplete' ? 'debug' : 'info'](settled, 'Answered');
}

async function settle(interaction: Interaction, door: Door): Promise<Outcome> {
  try {
    if (interaction.isAutocomplete()) return await suggest(interaction, door);
    return isAsking(interaction) ? await answer(interaction, door) : 'refused';
  } catch (error) {
    return recover(interaction, error, door.log).catch((again: unknown) => {
      door.log.warn(traceOf(again), 'The apology could not be sent');
      return 'over';
    });
  }
}

async function suggest(interaction: AutocompleteInteraction, { commands, context }: Door): Promise<Outcome> {
  const ready = await context(languageOf(interaction), { ...askedIn(interaction), isTyping: true });
  await interaction.respond(complete(interaction, commands, ready));
  return 'completed';
}

async function answer(interaction: Asking, door: Door): Promise<Outcome> {
  const texts = textsFor(interaction);
  const request = readRequest(interaction, door.commands);
  if (typeof request === 'string') {
    await send(interaction, notice(texts[request]), 'private');
    return 'refused';
  }
  // Turning pages is not asking.
  const seconds = request.place === 'here' ? 0 : door.pace(interaction.user.id);
  if (seconds > 0) {
    await send(interaction, notice(texts.tooFast(seconds)), 'private');
    return 'paced';
  }
  const pending = ask(request, interaction, door);
  await deliver(interaction, pending, { place: request.place, patience: door.patience });
  return (await pending).tone;
}

/** Asynchronous, so that a command that throws is caught and one that takes its time is waited for. */
async function ask({ command, input, place }: Request, interaction: Asking, { context }: Door): Promise<Reply> {
  const reply = await command.run(input, await context(languageOf(interaction), { ...askedIn(interaction), input }));
  return place === 'public' ? shared(reply, textsFor(interaction).sharedBy(nameOf(interaction))) : reply;
}

/** What the others in the channel know the person by. */
function nameOf({ member, user }: Asking): string {
  const nickname = member && ('nickname' in member ? member.nickname : member.nick);
  return nickname ?? user.displayName;
}
