/** The nouns of a passage that could be what is asked for. */
import type { Language } from '../language.ts';
import { languages } from '../languages/index.ts';
import { oncePer } from '../once-per.ts';
import { isCapital, type Token } from '../tokens.ts';
import { kindOfNoun } from './asked-noun.ts';
import { type Candidate, spanning } from './candidate.ts';
import type { Passage } from './passages.ts';
import type { Question } from './question.ts';

/** Who is asked for may be told by what he is: "Anhänger der Regierung"; where, by what is there: "in ihr Heimatland". */
export function nouns(passage: Passage, { asked, said }: Question): Candidate[] {
  if (asked.role !== undefined || asked.focus !== undefined) return [];
  const [{ tokenKeys }] = passage.wordings;
  const found = asked.kind === 'person' ? doersIn(passage) : asked.kind === 'place' ? sitesIn(passage) : [];
  const fresh = found.filter(({ first }) => !tokenKeys[first]?.some((key) => said.has(key)));
  return fresh.map((noun) => spanning(noun, passage.tokens, BY_NOUN));
}

/** Nouns for people and bodies. */
const doersIn = oncePer((passage: Passage) => nounsIn(passage).filter(({ kind }) => DOERS.has(kind)));
const DOERS: ReadonlySet<string> = new Set(['person', 'organisation']);

/** Nouns for places, with a preposition before them and not more than two words between. */
const sitesIn = oncePer((passage: Passage) => {
  const { prepositions } = languages[passage.article.language].quotes;
  const isBehind = (at: number) =>
    passage.tokens.slice(Math.max(0, at - BEHIND), at).some(({ folded }) => prepositions.has(folded));
  return nounsIn(passage).filter(({ kind, first }) => kind === 'place' && isBehind(first));
});
const BEHIND = 3;

/** Where nouns are told by their capital: each with its kind and the index of its token. */
function nounsIn({ article, tokens }: Passage) {
  const language = languages[article.language];
  if (!language.words.compounds) return [];
  return tokens.flatMap((token, first) => {
    if (!isCapital(token.text)) return [];
    const kind = kindOfNoun(token, language) ?? (isPeople(token, language) ? 'person' : undefined);
    return kind ? [{ start: token.start, end: token.end, first, kind }] : [];
  });
}

/** Also as the last part: "Regierungstruppen". */
function isPeople({ folded }: Token, { names: { people } }: Language): boolean {
  for (let start = 0; start <= folded.length - SHORTEST_PEOPLE; start += 1)
    if (people.has(folded.slice(start))) return true;
  return false;
}

const SHORTEST_PEOPLE = 4;

/** A noun says less who than a name. */
const BY_NOUN = 0.55;

/** The nouns of a passage that are a sort of what is asked for: "Finnwale" where "welche Wale" is asked. */
export function sorts(
  { tokens, article, wordings: [{ tokenKeys }] }: Passage,
  { asked: { focus } }: Question,
): Candidate[] {
  const { compounds, stem } = languages[article.language].words;
  if (!focus || !compounds) return [];
  const noun = stem(focus);
  // A word's first key is its stem.
  const isSort = ({ folded }: Token, at: number) =>
    folded.length >= focus.length + SHORTEST_SORT && tokenKeys[at]?.[0]?.endsWith(noun) === true;
  return tokens.filter(isSort).map((token) => spanning(token, tokens, 1));
}

/** A shorter beginning of a compound says no sort. */
const SHORTEST_SORT = 3;
