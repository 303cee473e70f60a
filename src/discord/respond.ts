/** One interaction in, exactly one reply out. The only place where errors are caught. */
import { randomBytes } from 'node:crypto';
import type { AutocompleteInteraction, Interaction } from 'discord.js';
import { codeOf } from '../library/store.ts';
import type { Command, Desk } from '../reply/command.ts';
import { notice, type Reply } from '../reply/reply.ts';
import { toForm, type Unfinished } from './action.ts';
import { askedBy, displayNameOf, doorTexts, mayChange, readerLanguage } from './asker.ts';
import { clamp } from './card.ts';
import type { Refusals } from './crowd.ts';
import { type Lateness, Leaving, type Pace, type Queue } from './crowd.ts';
import { deliver, post, send, sendBeside, UNKNOWN_MESSAGE } from './deliver.ts';
import { times } from './limits.ts';
import { type InteractionOutcome, kindOf, type Log, type Tally, traceOf } from './log.ts';
import type { Taken } from './request.ts';
import { type Asking, isAsking, type Request, readRequest, readTyping, shared } from './request.ts';

/** What the door needs to answer. */
export interface Door {
  /** By English name. Only what is said of them is looked at: the desk runs them. */
  readonly commands: ReadonlyMap<string, Command>;
  readonly desk: Desk;
  /** What the interaction's event held that discord.js forgets; only in the turn in which it comes. */
  takenFrom(interaction: Interaction): Taken;
  readonly pace: Pace;
  readonly isLate: Lateness;
  readonly refusals: Refusals;
  readonly queues: Queues;
  readonly log: Log;
  readonly tally: Tally;
  /** Milliseconds until a reply that takes long is announced. */
  readonly patience: number;
  /** Milliseconds of waiting from which on questions are only looked up. */
  readonly hurry: number;
  /** Milliseconds that nobody is to wait for an answer. */
  readonly longestWait: number;
}

/** What waits for its turn. */
export interface Queues {
  readonly questions: Queue;
  readonly completions: Queue;
  /** What reads elsewhere: it waits for others' machines, and holds up no question. */
  readonly errands: Queue;
}

/**
 * Answers the interaction. Never throws.
 * @param isQuiet whether few others are being answered
 */
export async function respond(interaction: Interaction, door: Door, isQuiet: boolean): Promise<void> {
  const kind = kindOf(interaction);
  if (!kind) return;
  const start = performance.now();
  // A reply that Discord would not take costs as much as one that it takes.
  const isOver = door.isLate(interaction.createdTimestamp, isQuiet);
  const { tally, log } = door;
  const settled = (outcome: InteractionOutcome): void => {
    const what = { kind, outcome, milliseconds: Math.round((performance.now() - start) * 10) / 10 };
    tally.settled(what);
    log[kind === 'autocomplete' ? 'debug' : 'info'](what, 'Answered');
  };
  const outcome = isOver ? 'over' : await settle(interaction, door);
  // Nothing of this interaction is held while it waits for its line.
  if (outcome === 'turned away' && isAsking(interaction)) door.refusals.crowded(interaction, settled);
  else if (outcome !== 'turned away') settled(outcome);
}

/** What came of it; `turned away` where too many ask to be answered in time, which is still to be said. */
async function settle(interaction: Interaction, door: Door): Promise<InteractionOutcome | 'turned away'> {
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

/** Choices that come too late help nobody; while somebody types, the next ones are on their way. */
async function suggest(interaction: AutocompleteInteraction, door: Door): Promise<InteractionOutcome> {
  const { completions } = door.queues;
  const typing = readTyping(interaction, door.commands);
  const isCrowded = completions.wait() > times.patience;
  const place = { language: readerLanguage(interaction), asked: askedBy(interaction, door.takenFrom(interaction)) };
  const choices = typing && !isCrowded ? await completions.run(() => door.desk.suggest({ ...typing, ...place })) : [];
  await interaction.respond(clamp(choices));
  return isCrowded ? 'crowded' : 'completed';
}

async function answer(interaction: Asking, door: Door): Promise<InteractionOutcome | 'turned away'> {
  const texts = doorTexts(interaction);
  const refuse = async (text: string, outcome: InteractionOutcome): Promise<InteractionOutcome> => {
    await send(interaction, notice(text), 'private');
    return outcome;
  };
  const request = readRequest(interaction, door.commands, door.takenFrom(interaction).message);
  if (typeof request === 'string') return refuse(texts[request], 'refused');
  const { command, input, place, asks } = request;
  const wait = queueFor(command, door).wait();
  // Before anything is made for it. A form waits for nobody.
  if (!asks && wait > door.longestWait) return 'turned away';
  // Turning pages is not asking, nor is opening a form, but Discord is asked who may change something.
  const isFree = asks ? !command.changes : place === 'here';
  const seconds = isFree ? 0 : door.pace(interaction.user.id);
  if (seconds > 0) return refuse(texts.tooFast(seconds), 'paced');
  if (asks)
    return (await isForbidden(request, interaction))
      ? refuse(texts.mayNot, 'refused')
      : open(interaction, { ...request, option: asks });
  const pending = ask(request, interaction, door);
  const patience = command.takesTime || wait > door.patience ? 0 : door.patience;
  await deliver(interaction, pending, {
    place,
    patience,
    isPublic: command.public === true && place === 'asked' && !input.private,
  });
  return (await pending).tone;
}

/** A form can only be the first response (interactions/receiving-and-responding): nothing is announced before. */
async function open(interaction: Asking, unfinished: Unfinished): Promise<InteractionOutcome> {
  if (interaction.isModalSubmit()) return 'refused'; // Discord lets no form open another
  await interaction.showModal(toForm(unfinished, readerLanguage(interaction)));
  return 'asked';
}

async function ask(request: Request, interaction: Asking, door: Door): Promise<Reply> {
  const { command, input, place } = request;
  const { desk, log, hurry } = door;
  const texts = doorTexts(interaction);
  const asked = askedBy(interaction, door.takenFrom(interaction));
  const order = { command: command.name.en, language: readerLanguage(interaction) };
  const queue = queueFor(command, door);
  // Judged when its turn comes: by then the crowd may be gone.
  const answered = (given: Request['input']) =>
    desk.answer({ ...order, input: given, asked: { ...asked, isHurried: queue.wait() > hurry } });
  // Nothing is waited for before it stands in the queue: whoever comes next is to see it there.
  const reply = await queue.run(async () =>
    command.changes && (await isForbidden(request, interaction)) ? notice(texts.mayNot) : answered(input),
  );
  const { report } = reply;
  if (report && !(await post(report, interaction.client, log))) return report.otherwise;
  if (report?.afterwards) return queue.run(() => answered(report.afterwards ?? {}));
  return place === 'public' ? shared(reply, texts.sharedBy(displayNameOf(interaction))) : reply;
}

const queueFor = ({ takesTime }: Command, { queues }: Door): Queue => (takesTime ? queues.errands : queues.questions);

async function isForbidden({ command: { changes, name } }: Request, interaction: Asking): Promise<boolean> {
  return changes === true && !(await mayChange(interaction, name.en.split(' ', 1).join()));
}

/** The interaction, or the token to answer it with, is over or used: 10062, 10015, 50027, 40060 (topics/opcodes-and-status-codes#json). */
const OVER: ReadonlySet<unknown> = new Set([10062, 10015, 50027, 40060]);
/** Logs what may be known of the error, and tells the person what they can do. Fails where even that cannot be sent. */
async function recover(interaction: Interaction, error: unknown, log: Log): Promise<InteractionOutcome> {
  const code = codeOf(error);
  if (OVER.has(code)) {
    log.warn({ code }, 'An interaction was over before its reply');
    return 'over';
  }
  if (error instanceof Leaving) return leave(interaction);
  const reference = randomBytes(4).toString('hex');
  if (code !== UNKNOWN_MESSAGE) report(error, reference, log);
  await apologize(interaction, code, reference);
  return code === UNKNOWN_MESSAGE ? 'refused' : 'failed';
}

async function leave(interaction: Interaction): Promise<InteractionOutcome> {
  if (interaction.isAutocomplete()) await interaction.respond([]);
  else if (isAsking(interaction)) await send(interaction, notice(doorTexts(interaction).leaving), 'private');
  return 'refused';
}

async function apologize(interaction: Interaction, code: unknown, reference: string): Promise<void> {
  if (interaction.isAutocomplete()) return interaction.responded ? undefined : interaction.respond([]);
  if (!isAsking(interaction)) return;
  const say = doorTexts(interaction);
  if (code === UNKNOWN_MESSAGE) await sendBeside(interaction, notice(say.gone));
  else await send(interaction, notice(say.failed(reference)), 'private');
}

function report(error: unknown, reference: string, log: Log): void {
  log.error({ reference, ...traceOf(error) }, 'A reply failed');
  log.debug({ reference, error: String(error) }, 'What failed');
}
