/** How alike the letters of texts are: the cosine of their runs of three letters, rare runs weighing more. */
import { rarity } from './coverage.ts';
import { postingsOf } from './postings.ts';

/**
 * Runs of letters find what stems and lists miss ("Angriff" and "angegriffen"); they are the best measure for European
 * languages that needs no knowledge of them (McNamee and Mayfield 2004, "Character N-Gram Tokenization for European
 * Language Text Retrieval"). For whole documents runs of four are best, for sentences three were (measured; docs/search.md).
 */
const RUN = 3;

/** Folded words → how alike each of the prepared texts is, from 0 to 1, in their order. */
export type Resemblance = (words: readonly string[]) => Float64Array;

/** Reads the texts, each a list of folded words, once. */
export function prepareResemblance(texts: readonly (readonly string[])[]): Resemblance {
  const having = postingsOf(texts, runsOf);
  const weightOf = (places: readonly number[]) => rarity(places.length, texts.length) ** 2;
  const masses = new Float64Array(texts.length);
  for (const places of having.values()) addTo(masses, places, weightOf(places));
  return (words) => {
    const shared = new Float64Array(texts.length);
    let mass = 0;
    for (const run of runsOf(words)) {
      const places = having.get(run);
      if (!places) continue;
      mass += weightOf(places);
      addTo(shared, places, weightOf(places));
    }
    return shared.map((weight, at) => (weight === 0 ? 0 : weight / Math.sqrt(mass * (masses[at] ?? 1))));
  };
}

function addTo(sums: Float64Array, places: readonly number[], weight: number): void {
  for (const at of places) sums[at] = (sums[at] ?? 0) + weight;
}

/** The runs of letters of words: "Rat" → " ra", "rat", "at ". */
function runsOf(words: readonly string[]): Set<string> {
  const runs = new Set<string>();
  for (const word of words) {
    const padded = ` ${word} `;
    for (let at = 0; at === 0 || at + RUN <= padded.length; at += 1) runs.add(padded.slice(at, at + RUN));
  }
  return runs;
}
