/** A claim → whom it has say something. */
import { parseArticle, type Span } from '../article.ts';
import type { Language } from '../language.ts';
import type { Name } from '../names.ts';
import { readStatements } from '../reading/index.ts';
import type { Question } from '../search/question.ts';
import { isCapital, isContent, tokenize } from '../tokens.ts';
import { inOneClause } from './clauses.ts';
import { isOfNation } from './nation.ts';

/** "Gabriel sagte": the name as the claim writes it, and the words that say no more than that he says it. */
export interface ClaimedSpeaker {
  readonly name: Span;
  readonly cue: Span;
}

const NO_HEADER = { title: '', titleIsOurs: true, publisher: '', place: '', published: '', reference: '' };

/** Reading takes a while: only a claim with a word of saying can report. */
function mayReport({ text, tokens, language: { quotes } }: Question): boolean {
  const sets = [quotes.verbs, quotes.before, quotes.beforeNoun, quotes.after, quotes.thus, quotes.as];
  const words = tokens.map((token) => token.text.toLowerCase());
  const leads = [...quotes.leads].some((lead) => text.toLowerCase().includes(lead));
  return leads || words.some((word) => sets.some((set) => set.has(word)));
}

/** Reported speech in a claim is read as in an article. */
export function speakerIn(question: Question, names: readonly Name[]): ClaimedSpeaker | undefined {
  if (!mayReport(question)) return undefined;
  const { text, language } = question;
  const { quotes } = readStatements(
    parseArticle('claim', { ...NO_HEADER, language: language.code }, text, language),
    language,
  );
  for (const { speaker, cue } of quotes) {
    const read = speaker && spanOf(speaker, text);
    const name = read && (tellerBefore(read, question, names) ?? read);
    const by = cue && spanOf(cue, text);
    if (name && by && canSay(name, text, language))
      return { name: withNation(name, question), cue: doesMore(cue, language) ? name : by };
  }
  return undefined;
}

/** "the Russian minister": the nation in front says who it is. */
function withNation({ start, end }: Span, { tokens, language }: Question): Span {
  const before = tokens[tokens.findIndex((token) => token.start === start) - 1];
  return { start: before && isOfNation(before, language) ? before.start : start, end };
}

/** "Kolb sagte der FAZ", "Kolb hat der FAZ gesagt": the name before the verb tells it to the one behind the article. */
function tellerBefore({ start }: Span, { tokens, text, language }: Question, names: readonly Name[]): Span | undefined {
  const at = tokens.findIndex((token) => token.start === start);
  const [verb, article] = [tokens[at - 2], tokens[at - 1]].map((token) => token?.text.toLowerCase() ?? '');
  const tells = language.words.auxiliaries.having.has(verb ?? '') || language.quotes.verbs.has(verb ?? '');
  if (!tells || !language.quotes.hearing.has(article ?? '')) return undefined;
  const word = tokens[at - 3];
  const teller = names.find(({ last }) => last === at - 2) ?? (word && { ...word, first: at - 3 });
  const before = tokens[(teller?.first ?? 0) - 1]?.text.toLowerCase() ?? '';
  const isSubject =
    word &&
    isContent(word, language) &&
    !language.figures.times.has(word.folded) &&
    !language.quotes.prepositions.has(before);
  return teller && isSubject && inOneClause(text, teller.end, start)
    ? { start: teller.start, end: teller.end }
    : undefined;
}

/** "Never before has …" is said by nobody: no word of who says it is one of weight. A claim in small letters has no capitals. */
function canSay({ start, end }: Span, text: string, language: Language): boolean {
  const words = tokenize(text.slice(start, end), language).filter((token) => isContent(token, language));
  const isSmall = !/\p{Lu}/u.test(text.slice(1));
  return words.some(({ text: word, folded }) => !language.words.negations.has(folded) && (isSmall || isCapital(word)));
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
