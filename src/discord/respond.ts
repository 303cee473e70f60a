/** One interaction in, exactly one reply out. The only place where errors are caught. */
import type { APIMessage, AutocompleteInteraction, Interaction } from 'discord.js';
import type { LanguageCode } from '../language/language.ts';
import type { Asked } from '../library/store.ts';
import type { Command, Context } from '../reply/command.ts';
import { notice, type Reply } from '../reply/reply.ts';
import { askedBy, displayNameOf, mayChange } from './asker.ts';
import { complete } from './complete.ts';
import { deliver, send } from './deliver.ts';
import { toForm, type Unfinished } from './form.ts';
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
  /** The message whose menu was used, as Discord sent it. */
  messageOf(interaction: Interaction): APIMessage | undefined;
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
  const known = await context(languageOf(interaction), { ...askedBy(interaction), isTyping: true });
  await interaction.respond(complete(interaction, commands, known));
  return 'completed';
}

async function answer(interaction: Asking, door: Door): Promise<Outcome> {
  const texts = textsFor(interaction);
  const refuse = async (text: string, outcome: Outcome): Promise<Outcome> => {
    await send(interaction, notice(text), 'private');
    return outcome;
  };
  const request = readRequest(interaction, door.commands, door.messageOf(interaction));
  if (typeof request === 'string') return refuse(texts[request], 'refused');
  if (request.asks)
    return (await isForbidden(request, interaction))
      ? refuse(texts.mayNot, 'refused')
      : open(interaction, { ...request, option: request.asks });
  // Turning pages is not asking.
  const seconds = request.place === 'here' ? 0 : door.pace(interaction.user.id);
  if (seconds > 0) return refuse(texts.tooFast(seconds), 'paced');
  const pending = ask(request, interaction, door);
  await deliver(interaction, pending, {
    place: request.place,
    patience: request.command.takesTime ? 0 : door.patience,
  });
  return (await pending).tone;
}

/** A form can only be the first response (interactions/receiving-and-responding): nothing is announced before. */
async function open(interaction: Asking, unfinished: Unfinished): Promise<Outcome> {
  if (interaction.isModalSubmit()) return 'refused'; // Discord lets no form open another
  await interaction.showModal(toForm(unfinished, languageOf(interaction)));
  return 'asked';
}

/** Asynchronous, so that a command that throws is caught and one that takes its time is waited for. */
async function ask(request: Request, interaction: Asking, { context }: Door): Promise<Reply> {
  const { command, input, place } = request;
  const texts = textsFor(interaction);
  if (await isForbidden(request, interaction)) return notice(texts.mayNot);
  const [language, asked] = [languageOf(interaction), askedBy(interaction)];
  const known = await context(language, { ...asked, input });
  const alone = async (article: string) => context(language, { ...asked, input: { article } });
  const reply = await command.run(input, { ...known, alone });
  return place === 'public' ? shared(reply, texts.sharedBy(displayNameOf(interaction))) : reply;
}

async function isForbidden({ command: { changes, name } }: Request, interaction: Asking): Promise<boolean> {
  return changes === true && !(await mayChange(interaction, name.en.split(' ', 1).join()));
}
