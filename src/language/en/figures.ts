/** How English writes figures, amounts and dates. Keys are folded words. */

import { kindMap, wordList } from '../lists.ts';
import type { FigureWords } from '../vocabulary.ts';

export const figures: FigureWords = {
  readNumber: () => undefined,
  numbers: new Map(
    `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty`
      .split(' ')
      .map((word, value): [string, number] => [word, value])
      .concat([
        ['thirty', 30],
        ['forty', 40],
        ['fifty', 50],
        ['sixty', 60],
        ['seventy', 70],
        ['eighty', 80],
        ['ninety', 90],
        ['dozen', 12],
        ['dozens', 24],
        ['hundreds', 200],
        ['thousands', 2000],
      ]),
  ),
  adjective: undefined,
  rough: wordList('dozen'),
  multipliers: new Map([
    ['dozen', 12],
    ['hundred', 1e2],
    ['thousand', 1e3],
    ['million', 1e6],
    ['billion', 1e9],
    ['bn', 1e9],
    ['trillion', 1e12],
  ]),
  one: wordList('a an'),
  between: wordList('the a an of'),
  ranking: wordList('number'),
  decimal: '.',
  months: [
    'january',
    'february',
    'march',
    'april',
    'may',
    'june',
    'july',
    'august',
    'september',
    'october',
    'november',
    'december',
  ],
  yearWords: wordList('year since in by of until from during'),
  nounsAreCapital: false,
  weekdays: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  times: wordList(
    'today yesterday tomorrow tonight morning afternoon evening midnight noon weekend spring summer autumn winter century decade',
  ),
  durations: wordList(
    'second seconds minute minutes hour hours day days week weeks month months year years decade decades century centuries',
  ),
  money: wordList(
    'dollar dollars euro euros cent cents pound pounds sterling franc francs yen rouble roubles ruble rubles yuan crown crowns usd eur gbp $ € £ ¥',
  ),
  percent: wordList('percent percentage % cent'),
  bounds: kindMap(`
more: no fewer than | no less than | not less than | not fewer than | more than | in excess of | exceeding | a minimum of | over | at least | above | upwards of | longer than | higher than | larger than | bigger than | greater than | wider than | deeper than | taller than | heavier than | older than | farther than | further than | faster than
less: no more than | not more than | not even | less than | fewer than | under | at most | at the most | a maximum of | up to | below | shorter than | lower than | smaller than | lighter than | younger than | cheaper than | slower than
about: almost | close to | nearly | about | around | roughly | some | approximately`),
  shares: new Map([
    ['half', 50],
    ['halved', 50],
    ['third', 33],
    ['thirds', 33],
    ['quarter', 25],
    ['quarters', 25],
    ['fifth', 20],
    ['fifths', 20],
  ]),
};
