/** Invented news texts: words that no language has, as often as words are (Zipf 1949), in German sentences. */

export interface Text {
  readonly name: string;
  readonly text: string;
}

const SYLLABLES = 'ba del fi gor hin kal lem mu nor pes ral sum tor val wen zar eck ant ost und'.split(' ');
const WORDS = 6000;
const SENTENCES = 12;
const PARAGRAPH = 3;

/** Always the same texts for the same count. */
export function inventTexts(count: number): Text[] {
  const random = sequence(7);
  const words = Array.from({ length: WORDS }, () => wordOf(random));
  return Array.from({ length: count }, (_, index) => ({ name: `text-${index}`, text: textOf(words, random) }));
}

/** Numbers from 0 to below 1: a linear congruential generator (Numerical Recipes, 7.1). */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function wordOf(random: () => number): string {
  const syllables = Array.from(
    { length: 2 + Math.floor(random() * 3) },
    () => SYLLABLES[Math.floor(random() * SYLLABLES.length)] ?? '',
  );
  const word = syllables.join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function textOf(words: readonly string[], random: () => number): string {
  const sentences = Array.from({ length: SENTENCES }, () => sentenceOf(words, random));
  const paragraphs: string[] = [];
  for (let at = 0; at < SENTENCES; at += PARAGRAPH) paragraphs.push(sentences.slice(at, at + PARAGRAPH).join(' '));
  return paragraphs.join('\n\n');
}

function sentenceOf(words: readonly string[], random: () => number): string {
  const noun = () => words[Math.floor(words.length ** random())] ?? '';
  const number = 2 + Math.floor(random() * 900);
  const patterns = [
    () => `Die ${noun()} in ${noun()} hat am Montag ${number} ${noun()} für den ${noun()} und die ${noun()} gekauft.`,
    () => `"Der ${noun()} ist nicht vor der ${noun()} zu haben", sagte ${noun()} ${noun()} über das ${noun()}.`,
    () =>
      `Nach Angaben der ${noun()} sind die ${noun()} seit ${1950 + (number % 70)} wegen der ${noun()} in ${noun()}.`,
    () => `Wie die ${noun()} mitteilte, sei der ${noun()} mit ${number} Millionen Euro an der ${noun()} beteiligt.`,
  ];
  return patterns[Math.floor(random() * patterns.length)]?.() ?? '';
}
