/** Everything English. */
import type { Language } from '../../language.ts';
import { wordList } from '../lists.ts';
import { figures } from './figures.ts';
import { messages } from './messages.ts';
import { names } from './names.ts';
import { question } from './question.ts';
import { quotes } from './quotes.ts';
import { words } from './words.ts';

export const en: Language = {
  code: 'en',
  words,
  figures,
  question,
  names,
  quotes,
  messages,
  reading: {
    abbreviations:
      wordList(`dr prof mr mrs ms st jr sr vs etc inc ltd co corp no vol fig e.g i.e u.s u.k u.n p.m a.m approx dept gen col lt sgt capt rev hon
      gov sen rep pres jan feb mar apr jun jul aug sep sept oct nov dec ca cf al ed est mt ft bros ph.d b.c a.d`),
    finals: wordList('etc inc ltd co corp jr sr p.m a.m b.c a.d u.s u.k u.n ph.d al'),
    ordinalStop: false,
  },
};
