/** The words of a library in one reader's language: where each stands, what it is part of, what a mistyped one may mean. */
import type { Language } from '../language.ts';
import type { KnownName, Library } from '../statements.ts';
import { nameKey } from './aliases.ts';
import { type Compounds, NO_COMPOUNDS, prepareCompounds } from './compounds.ts';
import { type Correction, prepareCorrection } from './correction.ts';
import type { Passage } from './passages.ts';
import { type Postings, startPostings } from './postings.ts';
import { prepareSpelling, type Spelling } from './spelling.ts';
import { prepareSynonyms, type Synonyms } from './synonyms.ts';
import type { Wording } from './wordings.ts';

export interface Lexicon {
  /** Keys × passages: how well a word is found in a passage, from 0 to 1, in its text or in an indexed wording. */
  readonly places: Postings;
  /** The keys of the words that names are made of. */
  readonly names: ReadonlySet<string>;
  /** What is written together with what. */
  readonly compounds: Compounds;
  readonly synonyms: Synonyms;
  /** What a mistyped word means: for certain, and perhaps. */
  readonly correct: Correction;
  readonly similar: Spelling['similar'];
}

/** A rendering says what the text says; a question only asks for it; the text in another language shares but names. */
const WORDING_WEIGHT = { text: 1, statement: 0.95, question: 0.9 } as const;
const OTHER_LANGUAGE = 0.9;
/** Who says something counts as named there, but less. */
const SPEAKER_WEIGHT = 0.7;

/** Reads all passages once. */
export function prepareLexicon(library: Library, passages: readonly Passage[], language: Language): Lexicon {
  const posting = startPostings();
  const words = new Set<string>();
  const speakersOf = prepareSpeakers(library);
  for (const passage of passages) {
    const keys = keysOf(passage, language);
    for (const key of keys.keys()) words.add(key);
    for (const key of speakersOf(passage)) keys.set(key, Math.max(SPEAKER_WEIGHT, keys.get(key) ?? 0));
    for (const [key, weight] of keys) posting.put(key, passage.index, weight);
  }
  const places = posting.done();
  const spelling = prepareSpelling(passages, namesIn(library, language), language);
  const synonyms = prepareSynonyms(words, language.words);
  return {
    places,
    names: namedIn(passages),
    compounds: language.words.compounds ? prepareCompounds(words) : NO_COMPOUNDS,
    synonyms,
    correct: prepareCorrection(places, spelling, synonyms, language),
    similar: spelling.similar,
  };
}

function namedIn(passages: readonly Passage[]): Set<string> {
  const named = new Set<string>();
  for (const { names, wordings } of passages)
    for (const { first, last } of names)
      for (const [key] of wordings[0].tokenKeys.slice(first, last)) if (key !== undefined) named.add(key);
  return named;
}

/** All that the index calls somebody or something. */
function namesIn(library: Library, { code }: Language): string[] {
  return library.flatMap(({ names }) =>
    names.flatMap(({ name, forms, also }) => [name, ...forms, ...(also[code] ?? [])]),
  );
}

/** The keys by which a passage is found, each with how well it has it. */
function keysOf({ wordings }: Passage, language: Language): Map<string, number> {
  const found = new Map<string, number>();
  for (const wording of wordings) {
    const share = wordingWeight(wording, language);
    if (share === 0) continue;
    for (const keys of wording.keys)
      for (const { key, weight } of keys) found.set(key, Math.max(weight * share, found.get(key) ?? 0));
  }
  return found;
}

function wordingWeight(wording: Wording, language: Language): number {
  if (wording.language === language.code) return WORDING_WEIGHT[wording.kind];
  return wording.kind === 'text' ? OTHER_LANGUAGE : 0;
}

/** Who says something is found where it is told: the keys of a passage's speakers. */
function prepareSpeakers(library: Library): (passage: Passage) => string[] {
  const known = new Map(
    library.map(({ article, names }) => [
      article,
      new Map(names.map((name): [string, KnownName] => [name.name, name])),
    ]),
  );
  return ({ article, statements }) =>
    statements.flatMap(({ accordingTo }) => {
      const name = known.get(article)?.get(accordingTo);
      return name ? [nameKey(article.name, name)] : [];
    });
}
