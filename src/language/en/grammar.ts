/** How English builds clauses and phrases. */
import type { ClauseWords, PhraseWords } from '../grammar.ts';
import { wordList } from '../lists.ts';

/** English has no such form. */
const NONE = /^(?!)/;

export const grammar: ClauseWords & PhraseWords = {
  finite: wordList('is are was were has have had will would can could may might must should does did'),
  copula: wordList('is are was were remains'),
  that: wordList('that whether if how why when where who what'),
  needsNoComma: true,
  subordinating: wordList('because after while although when if before since'),
  relative: wordList('who which that'),
  coordinating: wordList('and or'),
  contrary: wordList('and but or'),
  subjectFirst: true,
  dummy: wordList('it'),
  this: wordList('this that'),
  adverbs: /ly$|^(?:then|later|now|today|yesterday|meanwhile|however|earlier|still|instead)$/,
  toInfinitive: NONE,
  subjunctive: new Set(),
  pastSubjunctive: wordList('would'),
  subjunctiveForm: NONE,
  definite: wordList('the'),
  indefinite: wordList('a an no'),
  nominative: wordList('the a an this these those some several many two three four five her his its their our'),
  oblique: wordList('him them me us'),
  obliquePair: NONE,
  genitive: new Set(),
  partitive: new Set(),
  prepositions: wordList(
    'in on at by for from to with of about after before during over under against between among since until into through without as',
  ),
  attaching: wordList('of for in from at with'),
  focus: wordList('even also only'),
  masculine: wordList('he'),
  feminine: wordList('she they'),
  neuter: wordList('it'),
  plural: wordList('they'),
  pluralVerb: undefined,
  participle: NONE,
  adjective: /^$/,
  nominativeOf: (adjective) => adjective,
  ungenitive: (nouns) => nouns,
};
