/** Everything German. */
import type { Language } from '../language.ts';
import { wordList } from '../lists.ts';
import { doors } from './doors.ts';
import { figures } from './figures.ts';
import { quotes } from './grammar.ts';
import { messages } from './messages.ts';
import { names } from './names.ts';
import { question, words } from './words.ts';

export const de: Language = {
  code: 'de',
  words,
  figures,
  question,
  names,
  quotes,
  messages: { ...messages, ...doors },
  reading: {
    // Duden, "Abkürzungen", and what German newspapers cut short: titles and ranks, firms, streets, measures, adjectives.
    abbreviations:
      wordList(`dr prof hr fr frl st skt hl sen jun jr sr dipl ing dipl.-ing dr.-ing rer nat phil med jur pol oec theol habil h.c dr.h.c
      a.d i.r i.v i.a o.p pfr msgr frhr hptm oblt lt uffz kpt präs abg vors stv stellv staatssekr bgm mr mrs ms vs
      gebr fa co inh abt tel nr str bhf hbf univ inst verl
      ca rd mind max min höchst std sek tsd mio mrd km/h lfd tägl jährl monatl wöchentl stündl
      bzw bzgl bes insb insbes bspw beisp bsp evtl ggf gegr gest geb gesch verh verw verst urspr ehem vorm nachm vgl zit zzgl abzgl einschl ausschl inkl exkl
      gem betr sog allg amtl ungef vermutl wahrsch versch zus lt
      z.b z.t z.zt z.z z.hd d.h d.i u.a u.ä u.u e.v u.v.m u.dgl v.a v.l v.r i.d.r i.e.s i.allg o.ä o.g s.o s.u m.e n.chr v.chr chr a.m
      kath ev evang jüd röm griech lat engl franz amerik dt österr bayr westf sächs
      südl nördl östl westl lks
      jh jhd jhdt hrsg verf anm aufl ausg forts
      jan feb mrz apr jun jul aug sep sept okt nov dez`),
    finals: wordList(
      'e.v u.a u.ä u.dgl u.v.m chr v.chr n.chr std sek min tsd mio mrd jr sr co fa inkl exkl a.d i.r tel bhf hbf jh jhd jhdt str max mind ev',
    ),
    numbered: wordList('s bd abs art aufl kap abb tab ziff jg hs pos zi'),
    cutShort: /\p{Ll}{3}(?:str|stra?ß)$/u,
    letters: /[äöüß]/i,
    ordinalNouns: wordList('Mal'),
    ordinalStop: true,
  },
};
