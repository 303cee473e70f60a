/** The conversation at a terminal: the commands of the Discord door, without Discord. */
import { createInterface, type Interface } from 'node:readline';
import type { LanguageCode } from '../language/language.ts';
import { languages } from '../language/languages.ts';
import type { Context } from '../reply/command.ts';
import type { Action, Reply } from '../reply/reply.ts';
import { completeLine, picked } from './complete.ts';
import { type Commands, findCommand, type Line, languageOfName, readLine } from './line.ts';
import { chooseable, type Screen, screenOf, showActions, showReply } from './show.ts';

/** What there is to talk to. */
export interface Program {
  readonly commands: Commands;
  /** What is ready at once. */
  context(language: LanguageCode): Context;
  /** What a command runs with; without it, what is ready. */
  asked?(language: LanguageCode, input: Readonly<Record<string, string | undefined>>): Promise<Context>;
}

/** What is remembered from line to line. */
interface State {
  readonly language: LanguageCode;
  readonly actions: readonly Action[];
}

type Said = State & { readonly text: string };

/** Talks until /quit or Ctrl-D. */
export async function converse(program: Program): Promise<void> {
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
    rl.prompt();
  }
  rl.close();
  // Ctrl-C and Ctrl-D leave the cursor behind what was typed.
  process.stdout.write(`\n${languages[state.language].messages.terminal.goodbye}\n`);
}

/** One line in, its reply out. A mistake in a command is told and ends nothing. */
export async function respondTo(line: string, state: State, program: Program, screen: Screen): Promise<Said> {
  if (line.trim() === '') return { ...state, text: '' };
  const number = /^\s*(\d{1,2})\s*$/.exec(line)?.[1];
  if (number !== undefined) return choose(Number(number), state, program, screen);
  const language = languageOfLine(line, state.language, program);
  const read = readLine(line, program.commands);
  const next = { ...state, language };
  if (read.kind !== 'run') return { ...next, text: `${complaint(read, language)}\n\n` };
  const context = await contextFor(program, language, read.input);
  return say(await read.command.run(picked(read.command, read.input, context), context), next, screen);
}

const contextFor = async (
  program: Program,
  language: LanguageCode,
  input: Readonly<Record<string, string | undefined>>,
): Promise<Context> => (program.asked ? program.asked(language, input) : program.context(language));

async function choose(number: number, state: State, program: Program, screen: Screen): Promise<Said> {
  const action = state.actions[number - 1];
  const command = action && program.commands.get(action.command);
  const { terminal } = languages[state.language].messages;
  if (!command) return { ...state, text: `${terminal.noChoice(state.actions.length)}\n\n` };
  return say(await command.run(action.input, await contextFor(program, state.language, action.input)), state, screen);
}

function say(reply: Reply, { language }: State, screen: Screen): Said {
  const actions = chooseable(reply);
  return { language, actions, text: `${showReply(reply, screen)}${showActions(actions, screen)}\n` };
}

/** Why a line cannot be run, for its reader. */
export function complaint(line: Exclude<Line, { kind: 'run' }>, language: LanguageCode): string {
  const { terminal } = languages[language].messages;
  if (line.kind === 'unknownCommand') return terminal.unknownCommand(`/${line.name}`);
  const command = line.command.name[language];
  if (line.kind === 'missing') return terminal.missing(line.option.name[language], command);
  const shown = Object.values(line.command.options).filter(({ hidden }) => !hidden);
  return terminal.unknownOption(
    line.name,
    command,
    shown.map(({ name }) => name[language]),
  );
}

/** A question or claim tells its language; else a command's name does, where only one language has it. */
function languageOfLine(line: string, current: LanguageCode, program: Program): LanguageCode {
  const [, name = 'ask', rest = line] = /^\s*\/(\S*)\s*(.*)$/s.exec(line) ?? [];
  const options = Object.values(findCommand(name, program.commands)?.options ?? {});
  if (rest.trim() !== '' && options.some(({ required }) => required))
    return program.context(current).search.languageOf(rest);
  return languageOfName(name, program.commands) ?? current;
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

/** LC_ALL, LC_MESSAGES, LANG in that order (POSIX); German unless it is English. */
function languageOfSystem(environment: Readonly<Record<string, string | undefined>>): LanguageCode {
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
  return locale.startsWith('en') ? 'en' : 'de';
}
