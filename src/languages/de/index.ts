/** Everything German. */
import type { Language } from '../../language.ts';
import { wordList } from '../lists.ts';
import { figures } from './figures.ts';
import { messages } from './messages.ts';
import { names } from './names.ts';
import { question } from './question.ts';
import { quotes } from './quotes.ts';
import { words } from './words.ts';

export const de: Language = {
  code: 'de',
  words,
  figures,
  question,
  names,
  quotes,
  messages,
  reading: {
    abbreviations:
      wordList(`dr prof hr fr st nr bzw bes zit gegr verst verh sen jun geb ehem ca usw z.b z d.h u.a v.a i.d.r d.i o.ä u.ä etc inkl exkl evtl ggf sog geb gest
      jr sr mio mrd abs art aufl bd hrsg jh jhd vgl zzgl s.o vs mr mrs ing dipl rer nat phil med hl n.chr v.chr chr str min max engl franz lat dt
      jan feb mrz apr jun jul aug sep sept okt nov dez`),
    finals: wordList('usw etc u.a chr v.chr n.chr mio mrd jr sr inkl co art'),
    ordinalStop: true,
  },
};
