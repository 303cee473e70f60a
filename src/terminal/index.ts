/**
 * The conversation at a terminal: the commands of the Discord door, without Discord. In: commands, and what they may look at.
 * `line.ts` reads what is typed, `screen.ts` shows what is replied; `main.ts` starts the scripts, which ask once and end.
 */
import { createInterface, type Interface } from 'node:readline';
import type { LanguageCode } from '../language/language.ts';
import { languages, textIn } from '../language/languages.ts';
import { FileError } from '../library/index.ts';
import { StoreError } from '../library/store.ts';
import type { Command, Context } from '../reply/command.ts';
import { type Action, notice, type Reply } from '../reply/reply.ts';
import { readSource } from './arguments.ts';
import { type Commands, completeLine, findCommand, languageOfName, type ParsedLine, picked, readLine } from './line.ts';
import { chooseable, languageOfSystem, type Screen, screenOf, showActions, showReply } from './screen.ts';

/** What there is to talk to. */
export interface Program {
  readonly commands: Commands;
  /** What is ready at once. */
  context(language: LanguageCode): Context;
  /** What a command runs with; without it, what is ready. */
  asked?(language: LanguageCode, input: Readonly<Record<string, string | undefined>>): Promise<Context>;
}

/** A command that waits for the text of one more option, and the lines of it that were typed. */
interface Unfinished {
  readonly command: Command;
  readonly input: Readonly<Record<string, string>>;
  readonly option: string;
  readonly lines: readonly string[];
}

/** What is remembered from line to line. */
interface State {
  readonly language: LanguageCode;
  readonly actions: readonly Action[];
  readonly unfinished?: Unfinished | undefined;
}

type Said = State & { readonly text: string };

/** Ends a text of several lines, as in mail (RFC 5321, 4.1.1.4). */
const END = '.';

/** The program as it is at a terminal, where there are no channels: what takes one is neither known nor listed. */
export function atTerminal({ commands: all, context, asked }: Program): Program {
  const takesChannel = ({ options }: Command) => Object.values(options).some(({ type }) => type === 'channel');
  const commands = new Map([...all].filter(([, command]) => !takesChannel(command)));
  const listing = (known: Context): Context => ({ ...known, commands: [...commands.values()] });
  return {
    commands,
    context: (language) => listing(context(language)),
    asked: async (language, input) => listing((await asked?.(language, input)) ?? context(language)),
  };
}

/** Talks until /quit or Ctrl-D. */
export async function converse(bot: Program): Promise<void> {
  const program = atTerminal(bot);
  let state: State = { language: languageOfSystem(process.env), actions: [] };
  const { terminal } = languages[state.language].messages;
  const rl = openPrompt(program, (line) => languageOfLine(line, state.language, program));
  process.stdout.write(`${terminal.noToken}\n${terminal.welcome}\n\n`);
  rl.prompt();
  for await (const line of rl) {
    if (/^\s*\/(?:quit|exit|ende)\s*$/i.test(line)) break;
    const said = await respondTo(line, state, program, screenOf(process.stdout));
    state = said;
    process.stdout.write(said.text);
    rl.setPrompt(said.unfinished ? '… ' : '> ');
    rl.prompt();
  }
  rl.close();
  // Ctrl-C and Ctrl-D leave the cursor behind what was typed.
  process.stdout.write(`\n${languages[state.language].messages.terminal.goodbye}\n`);
}

/** One line in, its reply out. A mistake in a command is told and ends nothing. */
export async function respondTo(line: string, state: State, program: Program, screen: Screen): Promise<Said> {
  if (state.unfinished) return goOn(line, state, state.unfinished, program, screen);
  if (line.trim() === '') return { ...state, text: '' };
  const number = /^\s*(\d{1,2})\s*$/.exec(line)?.[1];
  if (number !== undefined) return choose(Number(number), state, program, screen);
  const language = languageOfLine(line, state.language, program);
  const read = readLine(line, program.commands);
  const next = { ...state, language };
  if (read.kind !== 'run') return tell(complaint(read, language), next, screen);
  const { command, input } = read;
  const option = command.asks?.(input);
  return option
    ? ask({ command, input, option, lines: [] }, next, screen)
    : execute(command, input, next, program, screen);
}

async function choose(number: number, state: State, program: Program, screen: Screen): Promise<Said> {
  const action = state.actions[number - 1];
  const command = action && program.commands.get(action.command);
  const { terminal } = languages[state.language].messages;
  if (!command) return tell(terminal.noChoice(state.actions.length), state, screen);
  const { input, option } = action;
  return option
    ? ask({ command, input, option, lines: [] }, state, screen)
    : execute(command, input, state, program, screen);
}

/** What Discord asks for in a form is asked for in the next line, or lines where it is a whole text. */
function ask(unfinished: Unfinished, state: State, screen: Screen): Said {
  const { language } = state;
  const { terminal } = languages[language].messages;
  const form = unfinished.command.options[unfinished.option]?.form;
  const label = form?.label[language] ?? unfinished.option;
  const { text } = tell(isLong(unfinished) ? terminal.enterText(label) : terminal.enter(label), state, screen);
  return { ...state, unfinished, text };
}

const isLong = ({ command, option }: Unfinished): boolean => (command.options[option]?.form?.fields ?? 1) > 1;

async function goOn(line: string, state: State, unfinished: Unfinished, program: Program, screen: Screen) {
  const { command, input, option } = unfinished;
  const ended = isLong(unfinished) ? line.trim() === END : true;
  const lines = ended && isLong(unfinished) ? unfinished.lines : [...unfinished.lines, line];
  if (!ended) return { ...state, unfinished: { ...unfinished, lines }, text: '' };
  const next = { ...state, unfinished: undefined };
  const text = lines.join('\n').trim();
  const { terminal } = languages[state.language].messages;
  if (text === '') return tell(terminal.nothingEntered, next, screen);
  return execute(command, { ...input, [option]: text }, next, program, screen);
}

async function execute(
  command: Command,
  input: Readonly<Record<string, string>>,
  state: State,
  program: Program,
  screen: Screen,
): Promise<Said> {
  try {
    const { context, asked } = program;
    const known = { ...((await asked?.(state.language, input)) ?? context(state.language)), read: readSource };
    return say(await command.run(picked(command, input, known), known), state, screen);
  } catch (error) {
    const { terminal } = languages[state.language].messages;
    if (error instanceof FileError) return tell(terminal.unreadable[error.reason], state, screen);
    if (error instanceof StoreError) return tell(error.message, state, screen);
    throw error;
  }
}

function say(reply: Reply, { language }: State, screen: Screen): Said {
  const actions = chooseable(reply);
  return { language, actions, text: `${showReply(reply, screen)}${showActions(actions, screen)}\n` };
}

/** What the terminal says itself; nothing else changes. */
const tell = (text: string, state: State, screen: Screen): Said => ({
  ...state,
  text: `${showReply(notice(text), screen)}\n`,
});

/** Why a line cannot be run, for its reader. */
export function complaint(line: Exclude<ParsedLine, { kind: 'run' }>, language: LanguageCode): string {
  const { terminal } = languages[language].messages;
  if (line.kind === 'unknownCommand') return terminal.unknownCommand(`/${line.name}`);
  if (line.kind === 'unknownPart')
    return terminal.unknownPart(
      line.parts.map(({ name }) => `/${textIn(name, language)}`),
      line.name,
    );
  const command = textIn(line.command.name, language);
  if (line.kind === 'missing') return terminal.missing(textIn(line.option.name, language), command);
  const shown = Object.values(line.command.options).filter(({ hidden }) => !hidden);
  return terminal.unknownOption(
    line.name,
    command,
    shown.map(({ name }) => textIn(name, language)),
  );
}

/** A question or claim tells its language; else a command's name does, where only one language has it. */
function languageOfLine(line: string, current: LanguageCode, program: Program): LanguageCode {
  const { commands } = program;
  const { command = commands.get('ask'), rest } = findCommand(line, commands);
  const options = Object.values(command?.options ?? {});
  const isAsked = !line.trim().startsWith('/') || rest !== line;
  if (isAsked && rest.trim() !== '' && options.some(({ required }) => required))
    return program.context(current).search.languageOf(rest);
  return languageOfName(line, commands) ?? current;
}

function openPrompt(program: Program, languageOf: (line: string) => LanguageCode): Interface {
  return createInterface({
    input: process.stdin,
    output: process.stdout,
    prompt: '> ',
    historySize: 200,
    removeHistoryDuplicates: true,
    completer: (line: string) => completeLine(line, program.commands, program.context(languageOf(line))),
  });
}
