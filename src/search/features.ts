/** Question and passages → what speaks for each passage, as numbers: the two halves of the search in one row. */
import { cosines, type Vectors } from '../meaning/vectors.ts';
import { letterScores, type TrigramSearch, type WordSearch } from './letters.ts';
import type { Passage, Wording } from './passages.ts';

/** What is read of a library once. The rows of `vectors` are those of `wordings`. */
export interface SearchIndex {
  readonly passages: readonly Passage[];
  readonly wordings: readonly Wording[];
  readonly vectors: Vectors;
  /** The first wording of each passage, and one more than the last. */
  readonly starts: Uint32Array;
  readonly words: WordSearch;
  /** Over the sentences, by the passage's index. */
  readonly trigrams: TrigramSearch;
}

/** What speaks for a passage. */
export interface Features {
  /** The cosine of the question with the sentence. */
  readonly meaning: number;
  /** With the statement of the index nearest to it, beyond that of the sentence; 0 where there is none. */
  readonly statement: number;
  /** With the question of the index nearest to it, beyond that of the sentence; 0 where there is none. */
  readonly asked: number;
  /** With the nearest sentence of the paragraph, beyond that of the sentence. */
  readonly paragraph: number;
  /** Fuse's score, from 0 to 1. */
  readonly letters: number;
  /** The cosine of the runs of three letters. */
  readonly trigrams: number;
}

/** A passage that may answer. `nearest` is the wording that the question is nearest to, of those of the index. */
export interface Candidate {
  readonly passage: Passage;
  readonly features: Features;
  readonly nearest: Nearest | undefined;
}

/** A wording of the index and the cosine of the question with it. */
export interface Nearest {
  readonly wording: Wording;
  readonly cosine: number;
}

/** So many passages go on to the slower comparisons: the nearest by meaning, and as many by words. */
export const SHORTLIST = 24;

/** The shortlist of a question with its features. @param isWanted which passages are asked for */
export function candidatesFor(
  question: string,
  vector: Float32Array,
  searchIndex: SearchIndex,
  isWanted: (passage: Passage) => boolean,
): Candidate[] {
  const near = cosinesByPassage(cosines(searchIndex.vectors, vector), searchIndex);
  const words = searchIndex.words(question);
  const shortlist = shortlistOf(near, words, searchIndex, isWanted);
  const letters = letterScores(
    question,
    shortlist.flatMap(({ index }) => near.nearestWordings(index)),
  );
  const runs = searchIndex.trigrams(question);
  return shortlist.map((passage) => {
    const { index, first, last } = passage;
    const own = near.sentence(index);
    const { statement, question: asked } = near.indexed(index);
    return {
      passage,
      nearest: [asked, statement].flatMap((one) => one ?? []).sort((a, b) => b.cosine - a.cosine)[0],
      features: {
        meaning: own,
        statement: statement ? statement.cosine - own : 0,
        asked: asked ? asked.cosine - own : 0,
        paragraph: Math.max(...range(first, last).map(near.sentence)) - own,
        letters: letters.get(index) ?? 0,
        trigrams: runs[index] ?? 0,
      },
    };
  });
}

/** Renderings and questions of a passage that are compared by their letters. */
const WORDINGS_COMPARED = 3;

const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at);

/** The cosines by passage. */
function cosinesByPassage(cosine: Float32Array, { wordings, starts }: SearchIndex) {
  const sentence = (index: number): number => cosine[starts[index] ?? 0] ?? 0;
  const indexed = (index: number): Partial<Record<Wording['of'], Nearest>> => {
    const best: Partial<Record<Wording['of'], Nearest>> = {};
    for (let row = (starts[index] ?? 0) + 1; row < (starts[index + 1] ?? 0); row += 1) {
      const wording = wordings[row];
      const own = cosine[row] ?? 0;
      if (wording && own > (best[wording.of]?.cosine ?? -1)) best[wording.of] = { wording, cosine: own };
    }
    return best;
  };
  const nearest = (index: number): number => {
    let most = 0;
    for (let row = starts[index] ?? 0; row < (starts[index + 1] ?? 0); row += 1)
      most = Math.max(most, cosine[row] ?? 0);
    return most;
  };
  /** The sentence, and of what the index has for it the few that are nearest: Fuse takes its time for each. */
  const nearestWordings = (index: number): Wording[] => {
    const rows = range(starts[index] ?? 0, (starts[index + 1] ?? 0) - 1);
    const [own, ...others] = rows;
    const best = others.sort((a, b) => (cosine[b] ?? 0) - (cosine[a] ?? 0)).slice(0, WORDINGS_COMPARED);
    return [own ?? 0, ...best].flatMap((row) => wordings[row] ?? []);
  };
  return { sentence, indexed, nearest, nearestWordings };
}

function shortlistOf(
  { nearest }: ReturnType<typeof cosinesByPassage>,
  words: ReadonlyMap<number, number>,
  { passages }: SearchIndex,
  isWanted: (passage: Passage) => boolean,
): Passage[] {
  const wanted = passages.filter(isWanted);
  if (wanted.length <= SHORTLIST) return wanted;
  const byMeaning = most(wanted, ({ index }) => nearest(index));
  const byWords = most(
    wanted.filter(({ index }) => words.has(index)),
    ({ index }) => words.get(index) ?? 0,
  );
  return [...new Set([...byMeaning, ...byWords])];
}

/** Those that score highest, best first. They are few of many: each is put in its place, the others are left where they are. */
function most(passages: readonly Passage[], scoreOf: (passage: Passage) => number): Passage[] {
  const best: { readonly passage: Passage; readonly score: number }[] = [];
  for (const passage of passages) {
    const score = scoreOf(passage);
    const place = best.findLastIndex((one) => one.score >= score) + 1;
    if (place >= SHORTLIST) continue;
    best.splice(place, 0, { passage, score });
    best.splice(SHORTLIST);
  }
  return best.map(({ passage }) => passage);
}
