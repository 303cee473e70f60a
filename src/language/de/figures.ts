/** How German writes figures, amounts and dates. Keys are folded words. */

import { kindMap, wordList } from '../lists.ts';
import type { FigureWords } from '../vocabulary.ts';

const UNITS: Readonly<Record<string, number>> = {
  null: 0,
  ein: 1,
  eins: 1,
  zwei: 2,
  zwo: 2,
  drei: 3,
  vier: 4,
  funf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  elf: 11,
  zwolf: 12,
  dreizehn: 13,
  vierzehn: 14,
  funfzehn: 15,
  sechzehn: 16,
  siebzehn: 17,
  achtzehn: 18,
  neunzehn: 19,
  zwanzig: 20,
  dreissig: 30,
  vierzig: 40,
  funfzig: 50,
  sechzig: 60,
  siebzig: 70,
  achtzig: 80,
  neunzig: 90,
};
const SMALL = Object.keys(UNITS)
  .sort((a, b) => b.length - a.length)
  .join('|');
const BELOW_HUNDRED = new RegExp(`^(?:(${SMALL})und)?(${SMALL})$`);

/** "dreiundzwanzig", "hundertfunfzig", "zweitausendsiebzehn" → the number; one-word numbers up to 999 999. */
function readNumber(folded: string): number | undefined {
  const half = /^(.+)einhalb$/.exec(folded)?.[1];
  if (half) return add(readBelowHundred(half), 0.5);
  const thousand = folded.indexOf('tausend');
  if (thousand >= 0) return join(folded.slice(0, thousand), folded.slice(thousand + 7), 1000, readNumber);
  const hundred = folded.indexOf('hundert');
  if (hundred >= 0) return join(folded.slice(0, hundred), folded.slice(hundred + 7), 100, readBelowHundred);
  return readBelowHundred(folded);
}

const add = (value: number | undefined, more: number) => (value === undefined ? undefined : value + more);

type ReadPart = (folded: string) => number | undefined;

function join(before: string, after: string, factor: number, read: ReadPart): number | undefined {
  const times = before === '' ? 1 : read(before);
  const rest = after === '' ? 0 : read(after.replace(/^und/, ''));
  return times === undefined || rest === undefined ? undefined : times * factor + rest;
}

function readBelowHundred(folded: string): number | undefined {
  const match = BELOW_HUNDRED.exec(folded);
  const last = UNITS[match?.[2] ?? ''];
  return last === undefined ? undefined : (UNITS[match?.[1] ?? ''] ?? 0) + last;
}

export const figures: FigureWords = {
  readNumber,
  numbers: new Map([
    ['dutzend', 12],
    ['anderthalb', 1.5],
    ['dutzende', 24],
    ['hunderte', 200],
    ['tausende', 2000],
    ['zehntausende', 20_000],
    ['hunderttausende', 200_000],
  ]),
  adjective:
    /^(?<number>\p{L}{3,20}?)?(?:(?<time>jahrig|monatig|wochig|tagig|stundig|minutig|sekundig)|(?<thing>seitig|kopfig|stellig|stockig|spurig|sitzig|teilig|bandig))(?:e[mnrs]?)?$/u,
  rough: wordList('dutzend'),
  multipliers: new Map([
    ['dutzend', 12],
    ['tausend', 1e3],
    ['million', 1e6],
    ['millionen', 1e6],
    ['mio', 1e6],
    ['milliarde', 1e9],
    ['milliarden', 1e9],
    ['mrd', 1e9],
    ['viertelmillion', 0.25e6],
    ['viertelmilliarde', 0.25e9],
    ['dreiviertelmillion', 0.75e6],
    ['dreiviertelmilliarde', 0.75e9],
    ['billion', 1e12],
    ['billionen', 1e12],
  ]),
  one: wordList('ein eine einen einem einer eines ne nen ner'),
  between: wordList('der die das den dem eine einen einem einer'),
  ranking: wordList('nummer'),
  decimal: ',',
  months: [
    'januar',
    'februar',
    'marz',
    'april',
    'mai',
    'juni',
    'juli',
    'august',
    'september',
    'oktober',
    'november',
    'dezember',
  ],
  yearWords: wordList(
    'jahr jahre jahres seit ende anfang mitte bis ab von sommer winter herbst fruhjahr im in um vor nach und',
  ),
  nounsAreCapital: true,
  weekdays: ['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag', 'sonntag', 'sonnabend'],
  times:
    wordList(`heute gestern vorgestern morgen ubermorgen morgens mittags nachmittags abends nachts mitternacht morgen
    vormittag nachmittag abend nacht wochenende wochenanfang wochenbeginn wochenmitte monatsende jahresende jahresanfang jahresbeginn
    jahreswechsel jahresmitte vortag vorabend vorwoche vormonat vorjahr fruhjahr fruhling sommer herbst winter jahrhundert jahrzehnt
    weihnachten heiligabend silvester neujahr karfreitag ostern pfingsten himmelfahrt fronleichnam rosenmontag aschermittwoch karneval
    fasching ramadan advent`),
  durations:
    wordList(`sekunde sekunden minute minuten stunde stunden tag tage tagen woche wochen monat monate monaten jahr jahre
    jahren jahrzehnt jahrzehnte jahrzehnten jahrhundert jahrhunderte jahrhunderten`),
  money: wordList(
    `euro eur dollar cent franken rappen pfund penny pence yen rubel kopeken mark reichsmark dm pfennig krone kronen lira lire rupie rupien yuan
    schilling groschen peso pesos real reais won baht dinar dirham rial riyal schekel zloty forint leu lei lew rand naira peseten drachmen gulden
    taler franc francs escudo griwna hrywnja tenge bitcoin bitcoins usd chf gbp € $ £ ¥`,
  ),
  percent: wordList('prozent prozentpunkte prozentpunkten promille %'),
  bounds: kindMap(`
more: nicht weniger als | nicht unter | mehr als | uber | mehr wie | mindestens | wenigstens | zumindest | allermindestens | gut | ab | nicht weniger | langer als | hoher als | grosser als | breiter als | tiefer als | schwerer als | alter als | teurer als | weiter als | schneller als | starker als | ofter als
less: nicht mehr als | nicht uber | nicht mal | nicht einmal | nicht mal mehr | nicht einmal mehr | weniger als | weniger wie | unter | hochstens | allerhochstens | allenfalls | maximal | bis zu | kurzer als | niedriger als | kleiner als | schmaler als | leichter als | junger als | billiger als | langsamer als | seltener als
about: knapp | nicht ganz | an die | so um die | in etwa | beinahe | nahezu | annahernd | fast | rund | etwa | ungefahr | circa | ca | zirka | gegen | um die | schatzungsweise`),
  shares: new Map([
    ['halfte', 50],
    ['halb', 50],
    ['halbe', 50],
    ['halbes', 50],
    ['halben', 50],
    ['halbiert', 50],
    ['drittel', 33],
    ['zweidrittel', 67],
    ['viertel', 25],
    ['dreiviertel', 75],
    ['funftel', 20],
  ]),
};
