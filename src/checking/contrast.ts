/** "nicht in Bergen, sondern in Oslo" → the claim without what it sets aside: "in Oslo". */
import type { Span } from '../article.ts';
import type { Language } from '../language.ts';
import type { Hit } from '../search/index.ts';
import type { Question } from '../search/question.ts';
import { isContent, type Token } from '../tokens.ts';

/** What is claimed and found once what the claim sets aside is left out; undefined where it sets nothing aside. */
export function setAside(question: Question, hits: readonly Hit[]): { question: Question; hits: Hit[] } | undefined {
  const aside = asideIn(question);
  if (!aside) return undefined;
  const isOutside = ({ start }: Span) => start < aside.start || start >= aside.end;
  const terms = question.terms.filter(isOutside);
  const said = terms.flatMap(({ keys }) => keys.filter(({ weight }) => weight === 1).map(({ key }) => key));
  const blank = ' '.repeat(aside.end - aside.start);
  const rest = {
    ...question,
    text: question.text.slice(0, aside.start) + blank + question.text.slice(aside.end),
    tokens: question.tokens.filter(isOutside),
    terms,
    said: new Set(said),
  };
  return { question: rest, hits: hits.map((hit) => ({ ...hit, words: hit.words.filter(isOutside) })) };
}

/** From the negation to "sondern", where both set phrases against each other; "nicht nur" sets nothing aside. */
function asideIn({ tokens, language }: Question): Span | undefined {
  const { negations, instead, limiting } = language.words;
  const not = tokens.findIndex(({ folded }) => negations.has(folded));
  const but = tokens.findIndex(({ folded }, at) => at > not && instead.has(folded));
  const [from, behind, to, next] = [tokens[not], tokens[not + 1], tokens[but], tokens[but + 1]];
  if (!from || !behind || !to || !next || but === not + 1 || limiting.has(behind.folded)) return undefined;
  return opensPhrase(behind, language) && opensPhrase(next, language) ? { start: from.start, end: to.end } : undefined;
}

/** A small word, a number or a name, no verb. */
const opensPhrase = (token: Token, language: Language): boolean =>
  /^[\p{Lu}\d]/u.test(token.text) || (!isContent(token, language) && !language.quotes.finite.has(token.text));
