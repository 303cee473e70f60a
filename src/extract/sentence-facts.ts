/** Article → its facts: each sentence that states something, once for each figure in it, and what its dateline tells. */
import type { Article, Sentence } from '../article/article.ts';
import { type Fact, sourceOf } from '../article/statements.ts';
import type { Language } from '../language/language.ts';
import type { Name } from '../text/entities.ts';
import { type Figure, findFigures } from '../text/quantities.ts';
import type { Span } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import type { Said } from './cues.ts';
import { findDateline } from './dateline.ts';
import type { Tokenized } from './units.ts';

/** A fact before it has topics. */
type PlainFact = Omit<Fact, 'topics'>;

/** A sentence with fewer words states nothing: "Kein Zweifel." */
const FEWEST_WORDS = 3;
/** A table in a sentence is one fact, not fifty. */
const MOST_FIGURES = 8;

/** @param said what is quoted or reported in the article: what stands there is its speaker's word */
export function readFacts(
  article: Article,
  sentences: readonly Tokenized[],
  said: readonly Said[],
  language: Language,
): PlainFact[] {
  const asserters = assertersOf(said);
  return sentences.flatMap(({ sentence, tokens, names }) => {
    if (tokens.length < FEWEST_WORDS || /\?["“”»«’')]*$/.test(sentence.text)) return [];
    const accordingTo = asserters.get(sentence.start) ?? article.publisher;
    return answersIn(tokens, names, language).map((answer, number) =>
      factOf(article, sentence, accordingTo, answer, number),
    );
  });
}

/** Sentence's start → who says it, for what is reported or quoted there. */
function assertersOf(said: readonly Said[]): Map<number, string> {
  const asserters = new Map<number, string>();
  for (const { unit, evidence, speaker } of said)
    for (const { start, end } of unit.sentences) {
      const covered = Math.min(end, evidence.end) - Math.max(start, evidence.start);
      if (speaker && covered * 2 > end - start) asserters.set(start, speaker);
    }
  return asserters;
}

/** The short answers of a sentence: its figures, else its only name, else none. */
function answersIn(tokens: readonly Token[], names: readonly Name[], language: Language): (Span | undefined)[] {
  const figures = findFigures(tokens, language);
  const amounts = figures.filter(({ kind }) => kind !== 'date');
  const found = (amounts.length > 0 ? amounts : figures).slice(0, MOST_FIGURES);
  if (found.length > 0) return found.map((figure) => countedSpan(tokens, figure));
  const [only] = names;
  return [names.length === 1 && only ? { start: only.start, end: only.end } : undefined];
}

/** "23 Länder": a plain number with the noun that it counts. */
function countedSpan(tokens: readonly Token[], { kind, start, end, last }: Figure): Span {
  const next = tokens[last];
  const counts = kind === 'number' && next && next.start === end + 1 && /^\p{Lu}\p{Ll}/u.test(next.text);
  return { start, end: counts ? next.end : end };
}

function factOf(
  article: Article,
  sentence: Sentence,
  accordingTo: string,
  answer: Span | undefined,
  number: number,
): PlainFact {
  const { paragraph, start, end } = sentence;
  const id = `p${paragraph}s${sentence.number}${number > 0 ? `-${number + 1}` : ''}`;
  const source = sourceOf(article, sentence);
  return { kind: 'fact', id, source, evidence: { start, end }, answer, statement: {}, accordingTo, questions: {} };
}

/** Its two facts: the place and the agency. */
export function datelineFacts(article: Article): PlainFact[] {
  const sentence = article.paragraphs[0]?.sentences[0];
  const dateline = sentence && findDateline(article.text, sentence.start, article.publisher);
  if (!sentence || !dateline || dateline.evidence.end > sentence.end) return [];
  const { evidence, agency } = dateline;
  const accordingTo = article.publisher || article.text.slice(agency.start, agency.end);
  const shared = { source: sourceOf(article, sentence), evidence, statement: {}, accordingTo, questions: {} };
  return (['place', 'agency'] as const).map((part) => ({
    kind: 'fact',
    id: `dateline-${part}`,
    ...shared,
    answer: dateline[part],
  }));
}
