/** What a command is: plain data and a function from input to reply. Both doors read it. */

import type { Library } from '../article/statements.ts';
import type { LanguageCode, Texts } from '../language/language.ts';
import type { ServerArticles } from '../library/store.ts';
import type { Search } from '../search/index.ts';
import type { Reply } from './reply.ts';

/** What a command may look at. Nothing in it changes while the command runs. */
export interface Context {
  readonly library: Library;
  readonly search: Search;
  /** All commands, as help lists them. */
  readonly commands: readonly Listed[];
  /** The reader's language. */
  readonly language: LanguageCode;
  /** Whether the reader chose it for this question, whatever the question's own. */
  readonly chosen?: boolean;
  /** What the asker's server added, to look through and to change; missing where nothing can be kept. */
  readonly articles?: ServerArticles | undefined;
  /** The name of the article that the channel's questions go to, where one was chosen; `search` looks only there already. */
  readonly here?: string | undefined;
  /** The id of the channel that the server chose for reports of what is not right. */
  readonly reports?: string | undefined;
}

/** A completion: what the reader sees, and what the option then holds (an id or the text itself). */
export interface Choice {
  readonly name: string;
  readonly value: string;
}

/** What a command is called and what it does, in a few words. */
export interface Listed {
  readonly name: Texts;
  readonly description: Texts;
}

/** What a command can be given. */
export interface Option {
  readonly name: Texts;
  readonly description: Texts;
  readonly required?: boolean;
  /** `flag` is yes or no: 'true' or ''. Default: text. */
  readonly type?: 'text' | 'flag';
  /** Only a button sets it; nobody sees it offered. */
  readonly hidden?: boolean;
  /** Completions for what is typed so far, best first; any number, the door cuts. */
  suggest?(typed: string, context: Context): readonly Choice[];
}

/** An input: what each option holds; a missing one is missing. */
export type Input<Options extends Record<string, Option>> = {
  readonly [Name in keyof Options]: Options[Name]['required'] extends true ? string : string | undefined;
};

/** A command: its names, its options, and what it replies to their values. */
export interface Command<Options extends Record<string, Option> = Record<string, Option>> {
  /** The default name is the English one. */
  readonly name: Texts;
  readonly description: Texts;
  readonly options: Options;
  /** Set where the command also works on somebody's message: the entry's name, and the option that gets the message's text. */
  readonly onMessage?: { readonly name: Texts; readonly option: keyof Options & string };
  run(input: Input<Options>, context: Context): Reply | Promise<Reply>;
}

/** Returns its argument; it is there so that `run` knows the options (as citty's defineCommand). */
export function defineCommand<const Options extends Record<string, Option>>(
  command: Command<Options>,
): Command<Options> {
  return command;
}
