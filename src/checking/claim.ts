/** A question that claims something → all that the comparisons read from it. */
import { parseArticle, type Span } from '../article.ts';
import { type Figure, findFigures } from '../figures.ts';
import type { Language } from '../language.ts';
import { findNames, type Name } from '../names.ts';
import { readStatements } from '../reading/index.ts';
import { WHOLE_WEIGHT } from '../search/aliases.ts';
import type { Question } from '../search/question.ts';
import { isContent, type Key, tokenize } from '../tokens.ts';
import { type Stance, stancesOf } from './stances.ts';

export interface Claim {
  readonly question: Question;
  readonly figures: readonly Figure[];
  /** Not words of which there are opposites: "Iraqi". */
  readonly names: readonly Name[];
  readonly stances: readonly Stance[];
  /** The forms of a word, by where it starts, with words for the same and whole names. */
  readonly keysAt: ReadonlyMap<number, readonly string[]>;
  /** Whom the claim has say it. */
  readonly speaker: ClaimedSpeaker | undefined;
}

/** "Gabriel sagte": the name as the claim writes it, and the words that say no more than that he says it. */
export interface ClaimedSpeaker {
  readonly name: Span;
  readonly cue: Span;
}

/** Reads a claim once for all passages that it is held against. */
export function readClaim(question: Question): Claim {
  const { text, tokens, language } = question;
  const stances = stancesOf(tokens, text, language);
  const polar = new Set(stances.filter(({ poles }) => poles.length > 0).map(({ at }) => at));
  return {
    question,
    figures: findFigures(tokens, language),
    names: (findNames(text, [tokens], language)[0] ?? []).filter(
      ({ first, last }) => last > first + 1 || !polar.has(first),
    ),
    stances,
    keysAt: new Map(question.terms.map(({ start, keys }) => [start, keys.filter(isSure).map(({ key }) => key)])),
    speaker: mayReport(question) ? speakerIn(question) : undefined,
  };
}

/** A part of a name may mean another. */
const isSure = ({ key, weight }: Key): boolean => !key.startsWith('@') || weight >= WHOLE_WEIGHT;

const NO_HEADER = { title: '', titleIsOurs: true, publisher: '', place: '', published: '', reference: '' };

/** Reading takes a while: only a claim with a word of saying can report. */
function mayReport({ text, tokens, language: { quotes } }: Question): boolean {
  const sets = [quotes.verbs, quotes.before, quotes.beforeNoun, quotes.after, quotes.thus, quotes.as];
  const words = tokens.map((token) => token.text.toLowerCase());
  const leads = [...quotes.leads].some((lead) => text.toLowerCase().includes(lead));
  return leads || words.some((word) => sets.some((set) => set.has(word)));
}

/** Reported speech in a claim is read as in an article. */
function speakerIn({ text, language }: Question): ClaimedSpeaker | undefined {
  const { quotes } = readStatements(
    parseArticle('claim', { ...NO_HEADER, language: language.code }, text, language),
    language,
  );
  for (const { speaker, cue } of quotes) {
    const name = speaker && spanOf(speaker, text);
    const by = cue && spanOf(cue, text);
    if (name && by && canSay(name, text, language)) return { name, cue: doesMore(cue, language) ? name : by };
  }
  return undefined;
}

/** "Never before has …" is said by nobody: no word of who says it is one of weight. A claim in small letters has no capitals. */
function canSay({ start, end }: Span, text: string, language: Language): boolean {
  const words = tokenize(text.slice(start, end), language).filter((token) => isContent(token, language));
  const isSmall = !/\p{Lu}/u.test(text.slice(1));
  return words.some(
    ({ text: word, folded }) => !language.words.negations.has(folded) && (isSmall || /^\p{Lu}/u.test(word)),
  );
}

/** "kritisierte" says more than that somebody said something. */
function doesMore(cue: string, { quotes }: Language): boolean {
  const verbs = cue
    .toLowerCase()
    .split(' ')
    .flatMap((word) => quotes.verbs.get(word) ?? []);
  return verbs.length > 0 && verbs.every(({ act }) => act);
}

function spanOf(words: string, text: string): Span | undefined {
  const start = text.indexOf(words);
  return start < 0 ? undefined : { start, end: start + words.length };
}

/** Whether a word belongs to who says it, not to what is said. */
export function tellsWho({ speaker }: Claim, { start, end }: Span): boolean {
  const within = (span: Span) => start >= span.start && end <= span.end;
  return speaker !== undefined && (within(speaker.name) || within(speaker.cue));
}
