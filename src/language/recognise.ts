/** Text → its language, or none that is read here. */
import type { Language, LanguageCode } from './language.ts';
import { languages, SAMPLE } from './languages.ts';
import { wordList } from './lists.ts';
import { memoize, remembering } from './memory.ts';

/** Small words of languages that are not read, so that they are not taken for one that is: each has some that look German or English. */
const OTHERS = [
  'le la les des du un une et est dans que qui pour sur pas au aux avec ce cette il elle son sa ses plus par ne se sont été mais ou où nous vous ils leur',
  'de het een en van ik te dat die voor met zijn niet aan er maar om ook als dan bij uit naar hebben deze door over nog wordt werd heeft haar zij wij',
  'el la los las un una y de que en por con para no se su al lo como más pero sus le ya o este sí porque esta entre cuando muy sin sobre ser también',
  'il lo la i gli le un una e di che in per con non si da del della dei delle al alla sono è ha come più ma nel nella questo anche era',
  'o os a as um uma e de que em para com não por se do da dos das no na nos ao mais como mas foi ele são seu sua ou ser quando muito há já está também',
  'og i på det at en til er som af de med for den ikke der var han et har om vi men sig kan skal blev ved fra eller havde efter också att är inte ett av och jag',
  'i w na z do nie się to że jest o jak po co tak za od ale przez jego dla być czy tylko który oraz są był',
  've bir bu için da de ile çok daha olarak gibi kadar sonra ne ki olan en olduğu ama her',
].map(wordList);

/** Where a text has fewer small words of a language, of 1, it is a list of names or none of the language. */
const FEWEST_SMALL_WORDS = 0.08;

/** The language of an article's text, or undefined if it is none of ours. */
export function recognise(text: string): LanguageCode | undefined {
  const words =
    text
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/[\p{L}\p{M}']+/gu) ?? [];
  const sums = new Float64Array(own.length + OTHERS.length);
  remembering(() => {
    for (const word of words) for (const [at, worth] of worthOf(word)) sums[at] = (sums[at] ?? 0) + worth;
  });
  const best = indexOfMost(sums.subarray(0, own.length));
  const share = (sums[best] ?? 0) / Math.max(1, words.length);
  const isOther = sums.subarray(own.length).some((sum) => sum > (sums[best] ?? 0));
  return share >= FEWEST_SMALL_WORDS && !isOther ? own[best]?.code : undefined;
}

const own = Object.values(languages);
const indexOfMost = (sums: Float64Array): number => sums.indexOf(Math.max(...sums));

/** What a word speaks for: the place of a language, ours first, and how much. Most words speak for none. */
const worthOf = memoize((word: string): (readonly [number, number])[] => {
  const ours = own.map((language) => worthIn(word, language));
  const others = OTHERS.map((list) => Number(list.has(word)));
  return [...ours, ...others].map((worth, at) => [at, worth] as const).filter(([, worth]) => worth > 0);
});

/** A language's articles are surely its own; other small words it may share. */
function worthIn(word: string, { words, quotes }: Language): number {
  return Number(words.stop.has(words.fold(word))) + Number(quotes.nominative.has(word)) / 2;
}
