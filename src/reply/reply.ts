/** What a command says: plain data, neither Discord nor terminal. All text is plain; a door escapes it for its reader. */

/** A stretch of text; `strong` is emphasised. */
export interface Run {
  readonly text: string;
  readonly strong?: boolean;
}

/** A part of a reply. `source` says where a passage stands; it is never cut. */
export type ReplyBlock =
  | { readonly kind: 'title' | 'text' | 'passage' | 'small'; readonly runs: readonly Run[] }
  | { readonly kind: 'source'; readonly text: string }
  | { readonly kind: 'line' };

/**
 * What a button does: it runs a command with an input, as if typed.
 * `update` puts the new reply in place of the old one, `reply` adds it privately, `share` posts it for everybody to see.
 * `modal` first asks the person for one more option, in the form that the option has; the reply comes as if typed.
 */
export interface Action {
  readonly label: string;
  readonly command: string;
  readonly input: Readonly<Record<string, string>>;
  readonly does: 'update' | 'reply' | 'share' | 'modal';
  /** Of a `modal`: the option that the person is asked for. */
  readonly option?: string;
}

/** More buttons below an answer nobody reads; a phone shows as many without scrolling. */
export const MOST_BUTTONS = 5;

/** How sure the reply is; a door may colour it. */
export type Tone = 'answered' | 'related' | 'none' | 'plain';

/** A whole reply. */
export interface Reply {
  readonly tone: Tone;
  readonly blocks: readonly ReplyBlock[];
  readonly actions: readonly Action[];
  /** Meant for the asker alone. */
  readonly private: boolean;
  /** What is also written to a channel of the server. */
  readonly report?: Posting;
}

/** What is written to a channel, by its id. */
export interface Posting {
  readonly channel: string;
  readonly reply: Reply;
  /** Shown to the asker where the bot cannot write there. */
  readonly otherwise: Reply;
  /** The input that the same command runs with once it stands there; what comes of that is shown. */
  readonly afterwards?: Readonly<Record<string, string>>;
}

// What replies are made of.
export const run = (text: string): Run => ({ text });
export const strong = (text: string): Run => ({ text, strong: true });
export const title = (text: string): ReplyBlock => ({ kind: 'title', runs: [run(text)] });
export const paragraph = (...runs: readonly Run[]): ReplyBlock => ({ kind: 'text', runs });
export const passage = (...runs: readonly Run[]): ReplyBlock => ({ kind: 'passage', runs });
export const small = (text: string): ReplyBlock => ({ kind: 'small', runs: [run(text)] });
export const source = (text: string): ReplyBlock => ({ kind: 'source', text });
export const line: ReplyBlock = { kind: 'line' };

/** Groups of blocks with a line between them. */
export function separated(groups: readonly (readonly ReplyBlock[])[]): ReplyBlock[] {
  return groups.flatMap((group, index) => (index === 0 ? group : [line, ...group]));
}

/** A private line that a door says itself. */
export const notice = (text: string): Reply => ({
  tone: 'plain',
  blocks: [paragraph(run(text))],
  actions: [],
  private: true,
});

/** A reply that only says that there is nothing to show. */
export const nothing = (text: string): Reply => ({ tone: 'none', blocks: [title(text)], actions: [], private: true });

/** Cuts a text at a word, with "…", so that it has at most `most` characters. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '');
  const word = cut.lastIndexOf(' ');
  return `${cut.slice(0, word > most / 2 ? word : cut.length).trimEnd()}…`;
}
