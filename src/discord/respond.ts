/** One interaction in, exactly one reply out. The only place where errors are caught. */
import { randomBytes } from 'node:crypto';
import type { AutocompleteInteraction, Interaction } from 'discord.js';
import type { Command, Context } from '../command.ts';
import type { LanguageCode } from '../language.ts';
import { languages } from '../languages/index.ts';
import { paragraph, type Reply, run } from '../reply.ts';
import { complete } from './complete.ts';
import { deliver, send, sendBeside } from './deliver.ts';
import { languageOf } from './locale.ts';
import { type Log, traceOf } from './log.ts';
import type { Pace } from './pace.ts';
import { shared } from './place.ts';
import { type Asking, type Request, readRequest } from './request.ts';
import { kindOf, type Outcome, type Tally } from './tally.ts';

/** What the door needs to answer. */
export interface Door {
  /** By English name. */
  readonly commands: ReadonlyMap<string, Command>;
  /** Asked for each interaction, so that another article is taken over at once. */
  context(language: LanguageCode): Context;
  readonly pace: Pace;
  readonly log: Log;
  readonly tally: Tally;
  /** Milliseconds until a reply that takes long is announced. */
  readonly patience: number;
}

/** The interaction, or the token to answer it with, is over or used: 10062, 10015, 50027, 40060 (topics/opcodes-and-status-codes#json). */
const OVER: ReadonlySet<unknown> = new Set([10062, 10015, 50027, 40060]);
const UNKNOWN_MESSAGE = 10008;

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

function isAsking(interaction: Interaction): interaction is Asking {
  return interaction.isChatInputCommand() || interaction.isMessageContextMenuCommand() || interaction.isButton();
}

async function suggest(interaction: AutocompleteInteraction, { commands, context }: Door): Promise<Outcome> {
  await interaction.respond(complete(interaction, commands, context(languageOf(interaction))));
  return 'completed';
}

async function answer(interaction: Asking, door: Door): Promise<Outcome> {
  const language = languageOf(interaction);
  const request = readRequest(interaction, door.commands);
  if (typeof request === 'string') {
    await send(interaction, notice(textsIn(language)[request]), 'private');
    return 'refused';
  }
  // Turning pages is not asking.
  const seconds = request.place === 'here' ? 0 : door.pace(interaction.user.id);
  if (seconds > 0) {
    await send(interaction, notice(textsIn(language).tooFast(seconds)), 'private');
    return 'paced';
  }
  const pending = ask(request, interaction, door);
  await deliver(interaction, pending, { place: request.place, patience: door.patience });
  return (await pending).tone;
}

/** Asynchronous, so that a command that throws is caught and one that takes its time is waited for. */
async function ask({ command, input, place }: Request, interaction: Asking, { context }: Door): Promise<Reply> {
  const language = languageOf(interaction);
  const reply = await command.run(input, context(language));
  return place === 'public' ? shared(reply, textsIn(language).sharedBy(nameOf(interaction))) : reply;
}

/** What the others in the channel know the person by. */
function nameOf({ member, user }: Asking): string {
  const nickname = member && ('nickname' in member ? member.nickname : member.nick);
  return nickname ?? user.displayName;
}

async function recover(interaction: Interaction, error: unknown, log: Log): Promise<Outcome> {
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
  const say = textsIn(languageOf(interaction));
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

function textsIn(language: LanguageCode) {
  return languages[language].messages.discord;
}

function notice(text: string): Reply {
  return { tone: 'plain', blocks: [paragraph(run(text))], actions: [], private: true };
}
