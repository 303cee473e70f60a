/** Everything English. */
import type { Language } from '../language.ts';
import { wordList } from '../lists.ts';
import { doors } from './doors.ts';
import { figures } from './figures.ts';
import { quotes } from './grammar.ts';
import { messages } from './messages.ts';
import { names } from './names.ts';
import { question, words } from './words.ts';

export const en: Language = {
  code: 'en',
  words,
  figures,
  question,
  names,
  quotes,
  messages: { ...messages, ...doors },
  reading: {
    // The Chicago Manual of Style, 10, and what English newspapers cut short: titles and ranks, firms, streets, states, months.
    abbreviations:
      wordList(`dr drs prof mr mrs ms messrs mx mme mlle st sts jr sr esq hon rev fr msgr gov govs lt.gov sen sens rep reps pres atty supt insp det
      gen col lt lieut sgt capt cpt cmdr maj adm cpl pvt brig dept asst assoc assn univ dist
      inc ltd co cos corp bros mfg llc plc intl natl vs v viz approx est incl excl cf al ca e.g i.e f.e
      ave blvd rd hwy rte bldg apt mt mtn ft
      u.s u.k u.n e.u n.y d.c l.a p.m a.m b.c a.d ph.d m.d b.a m.a
      calif mass conn fla mich minn tenn wis ariz colo kan okla
      jan feb mar apr jun jul aug sep sept oct nov dec`),
    finals: wordList(
      'inc ltd co cos corp bros llc plc jr sr esq p.m a.m b.c a.d u.s u.k u.n e.u n.y d.c l.a ph.d m.d b.a m.a al ave blvd rd st hwy est assn univ dept',
    ),
    numbered: wordList('no nos p pp vol vols fig figs ch sec eq art para'),
    cutShort: undefined,
    letters: undefined,
    ordinalNouns: new Set(),
    ordinalStop: false,
  },
};
