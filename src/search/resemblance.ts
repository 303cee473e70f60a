/** How alike the letters of texts are: the cosine of their runs of three letters, rare runs weighing more. */
import { rarity } from './coverage.ts';
import { postingsOf } from './postings.ts';

/**
 * Runs of letters find what stems and lists miss ("Angriff" and "angegriffen"); they are the best measure for European
 * languages that needs no knowledge of them (McNamee and Mayfield 2004, "Character N-Gram Tokenization for European
 * Language Text Retrieval"). For whole documents runs of four are best, for sentences three were (measured; docs/search.md).
 */
const RUN = 3;

/** The runs of letters of a text → how alike each of the prepared texts is, from 0 to 1, in their order: good until it is asked again. */
export type Resemblance = (runs: ReadonlySet<string>) => Float64Array;

/** Reads the texts, each a list of folded words, once. */
export function prepareResemblance(texts: readonly (readonly string[])[]): Resemblance {
  const having = postingsOf(texts, runsOf);
  const weights = Float64Array.from(having.keys(), ([run]) => rarity(having.count(run), texts.length) ** 2);
  const masses = new Float64Array(texts.length);
  for (const [number, weight] of weights.entries()) having.add(number, weight, masses);
  const scales = masses.map((mass) => (mass > 0 ? 1 / Math.sqrt(mass) : 0));
  // A new one for each question would have to be collected.
  const alike = new Float64Array(texts.length);
  return (runs) => {
    alike.fill(0);
    let mass = 0;
    for (const run of runs) {
      const number = having.numberOf(run);
      if (number === undefined) continue;
      const weight = weights[number] ?? 0;
      mass += weight;
      having.add(number, weight, alike);
    }
    const scale = mass > 0 ? 1 / Math.sqrt(mass) : 0;
    for (let at = 0; at < alike.length; at += 1) alike[at] = (alike[at] ?? 0) * (scales[at] ?? 0) * scale;
    return alike;
  };
}

/** The runs of letters of folded words: "Rat" → " ra", "rat", "at ". */
export function runsOf(words: Iterable<string>): Set<string> {
  const runs = new Set<string>();
  for (const word of words) {
    const padded = ` ${word} `;
    for (let at = 0; at === 0 || at + RUN <= padded.length; at += 1) runs.add(padded.slice(at, at + RUN));
  }
  return runs;
}
