/** How English writes figures, amounts and dates. Keys are folded words. */

import type { FigureWords } from '../language.ts';
import { kindMap, valueMap, wordList } from '../lists.ts';

const BELOW_TWENTY =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';

export const figures: FigureWords = {
  readNumber: () => undefined,
  numbers: new Map([
    ...BELOW_TWENTY.split(' ').map((word, value): [string, number] => [word, value]),
    ...TENS.split(' ').map((word, at): [string, number] => [word, 20 + 10 * at]),
    ...valueMap(`
12: dozen
24: dozens
200: hundreds
2000: thousands`),
  ]),
  adjective: undefined,
  rough: wordList('dozen'),
  multipliers: valueMap(`
12: dozen
1e2: hundred
1e3: thousand
1e6: million
1e9: billion | bn
1e12: trillion`),
  one: wordList('a an'),
  between: wordList('the a an of'),
  ranking: wordList('number no'),
  decimal: '.',
  months: 'january february march april may june july august september october november december'.split(' '),
  yearWords: wordList('year since in by of until from during'),
  weekdays: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  times: wordList(
    'today yesterday tomorrow tonight morning afternoon evening midnight noon weekend spring summer autumn winter century decade',
  ),
  durations: valueMap(`
1: second | seconds
60: minute | minutes
3600: hour | hours
86400: day | days
604800: week | weeks
2629800: month | months
31557600: year | years
315576000: decade | decades
3155760000: century | centuries`),
  money: wordList(
    'dollar dollars euro euros cent cents pound pounds sterling franc francs yen rouble roubles ruble rubles yuan crown crowns usd eur gbp $ € £ ¥',
  ),
  percent: wordList('percent percentage % cent'),
  bounds: kindMap(`
more: no fewer than | no less than | not less than | not fewer than | more than | in excess of | exceeding | a minimum of | over | at least | above | upwards of | longer than | higher than | larger than | bigger than | greater than | wider than | deeper than | taller than | heavier than | older than | farther than | further than | faster than
less: no more than | not more than | not even | less than | fewer than | under | at most | at the most | a maximum of | up to | below | shorter than | lower than | smaller than | lighter than | younger than | cheaper than | slower than
about: almost | close to | nearly | about | around | roughly | some | approximately`),
  against: wordList('to against'),
  shares: valueMap(`
20: fifth | fifths
25: quarter | quarters
33: third | thirds
50: half | halved`),
};
