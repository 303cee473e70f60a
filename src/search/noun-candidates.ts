/** The nouns of a passage that could be what is asked for. */
import { languages } from '../languages/index.ts';
import { oncePer } from '../once-per.ts';
import { isCapital, type Token } from '../tokens.ts';
import { kindOfNoun } from './asked-noun.ts';
import { type Candidate, spanning } from './candidate.ts';
import type { Passage } from './passages.ts';
import type { Question } from './question.ts';

/** Who is asked for may be told by what he is: "Anhänger der Regierung". */
export function nouns(passage: Passage, { asked, said }: Question): Candidate[] {
  if (asked.kind !== 'person' || asked.role !== undefined) return [];
  const [{ tokenKeys }] = passage.wordings;
  const fresh = doersIn(passage).filter(({ first }) => !tokenKeys[first]?.some((key) => said.has(key)));
  return fresh.map((noun) => spanning(noun, passage.tokens, BY_NOUN));
}

/** Nouns for people and bodies. */
const doersIn = oncePer(({ article, tokens }: Passage) => {
  const language = languages[article.language];
  const isDoer = (token: Token) => isCapital(token.text) && DOERS.has(kindOfNoun(token, language) ?? '');
  return language.words.compounds
    ? tokens.flatMap((token, first) => (isDoer(token) ? [{ start: token.start, end: token.end, first }] : []))
    : [];
});
const DOERS: ReadonlySet<string> = new Set(['person', 'organisation']);

/** A noun says less who than a name. */
const BY_NOUN = 0.55;

/** The nouns of a passage that are a sort of what is asked for: "Finnwale" where "welche Wale" is asked. */
export function sorts({ tokens, article }: Passage, { asked: { focus } }: Question): Candidate[] {
  if (!focus || !languages[article.language].words.compounds) return [];
  return tokens
    .filter(({ folded }) => folded.endsWith(focus) && folded.length >= focus.length + SHORTEST_SORT)
    .map((token) => spanning(token, tokens, 1));
}

/** A shorter beginning of a compound says no sort. */
const SHORTEST_SORT = 3;
