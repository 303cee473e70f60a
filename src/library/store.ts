/** What servers bring in and set, kept: their articles, what of each is left to them, and where questions go. */
import type { SourceContent } from '../article/index.ts';
import type { Indexed } from '../article/statements.ts';
import type { LanguageCode } from '../language/language.ts';

/** Where something is asked. */
export interface Origin {
  /** Whose articles: the id of a Discord server; `user:<id>` in a direct message and for an app of a person's own; `terminal`. */
  readonly server: string;
  /** The id of the channel. */
  readonly channel?: string | undefined;
  /** What the command was given: where one of them names a text that is kept for a day, it is about that text alone. */
  readonly input?: Readonly<Record<string, string | undefined>> | undefined;
  /** Somebody is still typing: whatever is ready is taken, nothing is waited for. */
  readonly isTyping?: boolean | undefined;
  /** Many others wait: a question is looked up and not read, which takes a third of the time. */
  readonly isHurried?: boolean | undefined;
}

/** What is given to be read and kept. */
export interface Given {
  readonly source: SourceContent;
  /** A file's name without its ending, or the address; '' of a pasted text. */
  readonly name: string;
  /** Where it came from. The address of a page tells whether it is there already; a file or pasted text is told by its words. */
  readonly address: string;
}

/** An article that a server added. */
export interface Entry {
  /** The article's name in the library, a key short enough for a button; another text has another. */
  readonly name: string;
  readonly title: string;
  readonly publisher: string;
  /** As much of YYYY-MM-DD as is known. */
  readonly published: string;
  readonly language: LanguageCode;
  /** '' where it came from no page. */
  readonly address: string;
  /** Of its text, in UTF-8. */
  readonly bytes: number;
}

/** What a server may still add. */
export interface Room {
  readonly articles: number;
  readonly bytes: number;
  /** Within this hour. */
  readonly additions: number;
}

/** Why nothing was added. */
type AdditionRefusal =
  /** That address, or that very text, is there already: `replace` it, or leave it. */
  | { readonly outcome: 'exists'; readonly entry: Entry; readonly room: Room }
  /** It would be more than there is room for; `length`: it alone is longer than MOST_LENGTH. */
  | { readonly outcome: 'full'; readonly because: keyof Room | 'length'; readonly room: Room };

/** What came of an addition. */
export type Addition =
  | AdditionRefusal
  | {
      readonly outcome: 'added' | 'replaced';
      readonly entry: Entry;
      /** For the counts and the first facts. */
      readonly indexed: Indexed;
      readonly room: Room;
      /** Whether questions reach it now; a long text is still being read, and they do in a while. */
      readonly isReady: boolean;
    };

/** The articles and settings of one server, as a command sees them. Each call may throw a StoreError. */
export interface ServerArticles {
  /**
   * Reads what was given and adds it.
   * @throws ArticleFileError where its language is none that is read
   */
  add(given: Given, options?: { readonly replace?: boolean }): Promise<Addition>;
  /** Adds a text that was kept for a day, by its name; undefined where it is gone. */
  addKept(name: string, options?: { readonly replace?: boolean }): Promise<Addition | undefined>;
  /**
   * Keeps a text for a day: questions reach it only where an input names it (`day-…`), as buttons of its card do.
   * Undefined where it is longer than MOST_LENGTH.
   * @throws ArticleFileError where its language is none that is read
   */
  keep(given: Given): Promise<Indexed | undefined>;
  /** Removes text, index and vectors; what it was, or undefined where there is none of that name. */
  remove(name: string): Promise<Entry | undefined>;
  /** The server's own articles, the newest first, and what is left to it. */
  list(): Promise<{ readonly entries: readonly Entry[]; readonly room: Room }>;
  /** Sets the article that this channel's questions go to; without one they go to all. */
  setHere(name: string | undefined): Promise<void>;
  /** Sets the channel that what is not right is reported to; without one nothing is. */
  setReports(channel: string | undefined): Promise<void>;
}

/** Bytes of the longest article: some 40,000 words. What is longer would hold up answers while it is read. */
export const MOST_LENGTH = 250_000;

/** What a server may have. */
export const MOST: Room = { articles: 20, bytes: 5_000_000, additions: 10 };

/** A database that cannot be used, or not now; the message is one sentence that says which and what to do. */
export class StoreError extends Error {}

/** What an error is called by the system, by Discord or by a database, undefined where it has no such name. */
export function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

/** An article with its text and its index, as it is kept. */
export interface Stored extends Entry {
  /** Header and text, as an article's file. */
  readonly content: string;
  /** What its index file would hold. */
  readonly statements: string;
}

/** What is looked up at each question. */
interface ServerState {
  /** Another one whenever the server's articles are others. */
  readonly version: string;
  readonly here: string | undefined;
  readonly reports: string | undefined;
}

/** What came of an addition, before anything is made of it. */
export type Written = AdditionRefusal | { readonly outcome: 'added' | 'replaced'; readonly room: Room };

/** The store of all servers. Each call may throw a StoreError; what has resolved outlives a crash. */
export interface Store {
  /** Undefined of a server that never set or added anything. */
  state(server: string, channel?: string): Promise<ServerState | undefined>;
  /** The server's articles, the newest first, and what is left to it. */
  list(server: string): Promise<{ readonly entries: readonly Entry[]; readonly room: Room }>;
  /** An article, or a text that is kept for a day. */
  get(server: string, name: string): Promise<Stored | undefined>;
  add(server: string, stored: Stored, replace: boolean): Promise<Written>;
  /** Keeps a text for a day; the oldest of too many goes. */
  keep(server: string, stored: Stored): Promise<void>;
  remove(server: string, name: string): Promise<Entry | undefined>;
  setHere(server: string, channel: string, name: string | undefined): Promise<void>;
  setReports(server: string, channel: string | undefined): Promise<void>;
  /** The vectors of an article, as bytes; they go when it goes. */
  vectors(server: string, name: string): Promise<Uint8Array | undefined>;
  setVectors(server: string, name: string, bytes: Uint8Array): Promise<void>;
  /** The keys of all servers of which something is kept. */
  servers(): Promise<readonly string[]>;
  /** They removed the bot: what is kept of them goes within a day, unless they bring it back. */
  left(servers: readonly string[]): Promise<void>;
  returned(servers: readonly string[]): Promise<void>;
  /** Removes what was kept for a day, and everything of the servers that left. */
  sweep(): Promise<void>;
  /** How many articles all servers have. */
  count(): Promise<number>;
  close(): Promise<void>;
}

/** The entry whose page one of the links means, whatever part of it they point at. */
export async function entryAt(
  links: readonly string[],
  articles: Pick<ServerArticles, 'list'> | undefined,
): Promise<Entry | undefined> {
  const pages = links.filter((link) => URL.canParse(link)).map(pageOf);
  if (pages.length === 0 || !articles) return undefined;
  const { entries } = await articles.list();
  return entries.find(({ address }) => pages.includes(address));
}

/** An address without the place within its page. */
function pageOf(link: string): string {
  const url = new URL(link);
  url.hash = '';
  return url.href;
}
