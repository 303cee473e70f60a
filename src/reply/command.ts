/** What a command is: plain data and a function from input to reply. All doors read it. And whom a reply is for, and who runs commands for a door. */
import type { Library } from '../article/statements.ts';
import type { LanguageCode, Messages, Texts } from '../language/language.ts';
import { languages } from '../language/languages.ts';
import type { Given, Origin, ServerArticles } from '../library/store.ts';
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
  /** Those of the library that the asker's server added itself. */
  readonly own?: Library | undefined;
  /** What a command sees that is asked of one text alone, which was kept for a day under this name. */
  alone?(article: string): Promise<Context>;
  /**
   * Reads a page or file by its address; missing where nothing can be read.
   * @throws AddressError or ArticleFileError where that is not possible
   */
  read?(address: string): Promise<Given>;
  /** The id of the channel that the server chose for reports of what is not right. */
  readonly reports?: string | undefined;
}

/** Whom a reply is for. */
export type Audience = Pick<Context, 'library' | 'language' | 'reports'>;

/** What the bot says in the reader's language. */
export function textsFor({ language }: Audience): Messages {
  return languages[language].messages;
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
  /** Nobody types it. */
  readonly hidden?: boolean;
  /** Its entry in the menu of a message. */
  readonly onMessage?: { readonly name: Texts };
}

/** What a person is shown who is asked for an option's text. */
export interface Form {
  readonly title: Texts;
  readonly label: Texts;
  readonly placeholder?: Texts;
  /** So many fields, one below the other, of which the first must be filled; their texts become one. Default: 1. */
  readonly fields?: number;
}

/** What a command can be given. */
export interface Option {
  readonly name: Texts;
  readonly description: Texts;
  readonly required?: boolean;
  /** `flag` is yes or no: 'true' or ''. `file` is the address of one, or its path at a terminal. `channel` is the id of one. Default: text. */
  readonly type?: 'text' | 'flag' | 'file' | 'channel';
  /** How a person is asked for it by a button, or where `asks` says so; at most 4,000 characters a field. */
  readonly form?: Form;
  /** Only a button sets it; nobody sees it offered. */
  readonly hidden?: boolean;
  /** Below a card it is that card's title: what was asked. */
  readonly isCardTitle?: boolean;
  /** Completions for what is typed so far, best first; any number, the door cuts. */
  suggest?(typed: string, context: Context): readonly Choice[];
}

/** Of a command whose reply has pages: a button turns them. */
export const pageOption = {
  name: { en: 'page', de: 'seite' },
  description: { en: 'Which page', de: 'Welche Seite' },
  hidden: true,
} as const satisfies Option;

/** An input: what each option holds; a missing one is missing. */
type Input<Options extends Record<string, Option>> = {
  readonly [Name in keyof Options]: Options[Name]['required'] extends true ? string : string | undefined;
};

/** Somebody's message: what people see of it, and what it brings. Nothing of who wrote it. */
export interface Message {
  /** What it says, a line or paragraph each: its own words and those that it forwards, embeds or puts to the vote. */
  readonly text: string;
  /** The addresses of its links, then of the files attached to it that may hold an article. */
  readonly links: readonly string[];
  /** The addresses of the short texts among the attached files. */
  readonly texts: readonly string[];
  /** Short keys of the articles that it, or the message it replies to, is about, as far as these are cards of ours. */
  readonly articles: readonly string[];
  /** The links of the message it replies to. */
  readonly repliesTo: readonly string[];
}

/** What of a message goes into a command. */
interface OnMessage<Name extends string> {
  /** The entry of the message's menu. */
  readonly name: Texts;
  /** The input; undefined where the message has nothing for the command. */
  read(message: Message): { readonly [Key in Name]?: string } | undefined;
}

/** A command: its names, its options, and what it replies to their values. */
export interface Command<Options extends Record<string, Option> = Record<string, Option>> {
  /** The default name is the English one. Two words are a subcommand: "article add". */
  readonly name: Texts;
  readonly description: Texts;
  readonly options: Options;
  /** Set where the command also works on somebody's message. */
  readonly onMessage?: OnMessage<keyof Options & string>;
  /** Only a message's menu and buttons run it; nobody sees it offered. */
  readonly hidden?: boolean;
  /** It changes what a server has, which not everybody there may. */
  readonly changes?: boolean;
  /** Its answers are for everybody in the channel, unless asked for alone: one that takes long is announced to everybody. */
  readonly public?: boolean;
  /** It reads what is elsewhere: a door says at once, and privately, that the reply is coming. */
  readonly takesTime?: boolean;
  /** The option that a person is to be asked for before it can run. */
  asks?(input: Input<Options>): (keyof Options & string) | undefined;
  run(input: Input<Options>, context: Context): Reply | Promise<Reply>;
}

/** Returns its argument; it is there so that `run` knows the options (as citty's defineCommand). */
export function defineCommand<const Options extends Record<string, Option>>(
  command: Command<Options>,
): Command<Options> {
  return command;
}

/** A command to run, by its English name. */
interface CommandCall {
  readonly command: string;
  readonly input: Readonly<Record<string, string | undefined>>;
  readonly language: LanguageCode;
  readonly asked: Origin;
}

/** An option that somebody is typing into. */
export interface Typing {
  readonly command: string;
  /** The option's key in the command. */
  readonly option: string;
  readonly typed: string;
  readonly language: LanguageCode;
  readonly asked: Origin;
}

/** Who runs commands and completes what is typed. */
export interface Desk {
  /** Throws what the command throws. */
  answer(order: CommandCall): Promise<Reply>;
  /** Best first, any number; none where the option has no completions. */
  suggest(typing: Typing): Promise<readonly Choice[]>;
}

/** What a command may look at where something is asked; asked anew each time, so that another article is taken over at once. */
export type ContextFor = (language: LanguageCode, asked: Origin) => Context | Promise<Context>;

/** A desk in this thread. Asynchronous, so that a command that throws is caught and one that takes its time is waited for. */
export function deskOf(commands: ReadonlyMap<string, Command>, context: ContextFor): Desk {
  return {
    async answer({ command, input, language, asked }) {
      const known = commands.get(command);
      if (!known) throw new Error(`There is no command ${command}.`);
      const alone = async (article: string) => context(language, { ...asked, input: { article } });
      return known.run(input, { ...(await context(language, { ...asked, input })), alone });
    },
    async suggest({ command, option, typed, language, asked }) {
      const known = commands.get(command)?.options[option];
      if (!known?.suggest) return [];
      return known.suggest(typed, await context(language, { ...asked, isTyping: true }));
    },
  };
}
