/** A bot and a loopback Discord together, with small invented commands, for the tests of this folder. */

import { type Bot, type BotSettings, startBot } from '../../src/discord/index.ts';
import type { Log } from '../../src/discord/log.ts';
import { type Command, type Context, type ContextFor, defineCommand, deskOf } from '../../src/reply/command.ts';
import { paragraph, passage, type Reply, run, source, strong, title } from '../../src/reply/reply.ts';
import { type Loopback, type LoopbackSettings, startLoopback } from './loopback.ts';

const both = (text: string) => ({ en: text, de: `${text}-de` });

/** A reply whose buttons do each of the three things. */
function bridge(question: string, language: string, isPrivate: boolean): Reply {
  const action = (label: string, does: 'update' | 'reply' | 'share') => ({
    label,
    does,
    command: 'ask',
    input: { question: `${label} ${question}`.slice(0, 40) },
  });
  return {
    tone: 'answered',
    blocks: [
      title('12 million'),
      paragraph(run(`You asked in ${language}: ${question}`)),
      passage(run('The bridge costs '), strong('12 million'), run(' euros.')),
      source('Mayor Bell · paragraph 2, sentence 1'),
    ],
    actions: [action('Next', 'update'), action('More', 'reply'), action('Share', 'share')],
    private: isPrivate,
  };
}

export const ask = defineCommand({
  name: { en: 'ask', de: 'frage' },
  description: { en: 'Ask about the bridge', de: 'Frag nach der Brücke' },
  options: {
    private: { name: both('private'), description: both('Only for me'), type: 'flag' },
    question: {
      name: { en: 'question', de: 'frage' },
      description: both('What you want to know'),
      required: true,
      suggest: (typed) => [
        { name: typed, value: typed },
        { name: 'What does the bridge cost?', value: 'f1' },
        { name: 'too long', value: 'x'.repeat(101) },
        ...Array.from({ length: 40 }, (_, n) => ({ name: `Bridge ${n} ${'long '.repeat(40)}`, value: `f${n}` })),
      ],
    },
    page: { name: both('page'), description: both('Only buttons turn pages'), hidden: true },
  },
  onMessage: {
    name: { en: 'Ask about this', de: 'Danach fragen' },
    read: ({ text }) => (text ? { question: text } : undefined),
  },
  run: ({ question, private: only }, { language }) => bridge(question, language, only === 'true'),
});

export const broken = defineCommand({
  name: both('broken'),
  description: both('Always fails'),
  options: { text: { name: both('text'), description: both('Anything'), suggest: () => fail('typed') } },
  run: ({ text = '' }) => fail(text),
});

function fail(text: string): never {
  throw new RangeError(`no bridge for ${text}`);
}

/** A command that does nothing until told; then everybody who waits for it is answered. */
export function createSlow(more: Pick<Command, 'public' | 'takesTime' | 'changes'> = {}) {
  const waiting: PromiseWithResolvers<Reply>[] = [];
  const run = () => {
    const one = Promise.withResolvers<Reply>();
    waiting.push(one);
    return one.promise;
  };
  const options = { private: ask.options.private };
  const command = defineCommand({ name: both('slow'), description: both('Takes its time'), options, run, ...more });
  return {
    command,
    answer(text: string, isPrivate = false) {
      for (const { resolve } of waiting.splice(0)) resolve(bridge(text, 'en', isPrivate));
    },
    giveUp(error: Error) {
      for (const { reject } of waiting.splice(0)) reject(error);
    },
  };
}

interface Logged {
  readonly level: keyof Log;
  readonly fields: object;
  readonly message: string;
}

/** A log that keeps its lines. */
export function keepLog(): { log: Log; lines: Logged[] } {
  const lines: Logged[] = [];
  const at = (level: keyof Log) => (fields: object, message: string) => void lines.push({ level, fields, message });
  return { log: { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') }, lines };
}

/** What differs from the invented commands in a world without articles. */
type Acting = Partial<BotSettings> & { readonly context?: ContextFor };

export interface Stage {
  readonly discord: Loopback;
  readonly bot: Bot;
  readonly lines: readonly Logged[];
  /** Starts another bot on the same Discord. */
  again(settings?: Acting): Promise<Bot>;
  stop(): Promise<void>;
}

/** Both, up and running. The watchdog barks early. */
export async function setStage(loopback: LoopbackSettings = {}, bot: Acting = {}): Promise<Stage> {
  const discord = await startLoopback(loopback);
  const { log, lines } = keepLog();
  const again = (settings: Acting = {}) => startBot(acting(discord, log, { ...bot, ...settings }));
  const first = await again();
  const stop = () => first.stop().then(() => discord.stop());
  return { discord, bot: first, lines, again, stop };
}

/** Commands by name, as they are loaded. */
export function commandsOf(...commands: readonly object[]): ReadonlyMap<string, Command> {
  return new Map((commands as readonly Command[]).map((command) => [command.name.en, command]));
}

const nothing: ContextFor = (language) => ({ library: [], language }) as unknown as Context;

/** Commands and who runs them, as the bot wants both. */
export function serving(commands: BotSettings['commands'], context: ContextFor = nothing) {
  return { commands, desk: deskOf(commands, context) };
}

function acting({ token, apiUrl }: Loopback, log: Log, { context, ...settings }: Acting): BotSettings {
  const served = serving(settings.commands ?? commandsOf(ask, broken), context);
  return { token, apiUrl, log, patience: 60, ...served, ...settings };
}
