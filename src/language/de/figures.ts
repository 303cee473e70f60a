/** How German writes figures, amounts and dates. Keys are folded words. */

import type { FigureWords } from '../language.ts';
import { kindMap, valueMap, wordList } from '../lists.ts';

const BELOW_TWENTY =
  'null ein zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn';
const TENS = 'zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig';
const UNITS: ReadonlyMap<string, number> = new Map([
  ...BELOW_TWENTY.split(' ').map((word, value): [string, number] => [word, value]),
  ...TENS.split(' ').map((word, at): [string, number] => [word, 20 + 10 * at]),
  ['eins', 1],
  ['zwo', 2],
]);
const SMALL = [...UNITS.keys()].sort((a, b) => b.length - a.length).join('|');
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
  const last = UNITS.get(match?.[2] ?? '');
  return last === undefined ? undefined : (UNITS.get(match?.[1] ?? '') ?? 0) + last;
}

export const figures: FigureWords = {
  readNumber,
  numbers: valueMap(`
1.5: anderthalb
12: dutzend
24: dutzende
200: hunderte
2000: tausende
20000: zehntausende
200000: hunderttausende`),
  adjective:
    /^(?<number>\p{L}{3,20}?)?(?:(?<time>jahrig|monatig|wochig|tagig|stundig|minutig|sekundig)|(?<thing>seitig|kopfig|stellig|stockig|spurig|sitzig|teilig|bandig))(?:e[mnrs]?)?$/u,
  rough: wordList('dutzend'),
  multipliers: valueMap(`
12: dutzend
1e3: tausend
0.25e6: viertelmillion
0.75e6: dreiviertelmillion
1e6: million | millionen | mio
0.25e9: viertelmilliarde
0.75e9: dreiviertelmilliarde
1e9: milliarde | milliarden | mrd
1e12: billion | billionen`),
  one: wordList('ein eine einen einem einer eines ne nen ner'),
  between: wordList('der die das den dem eine einen einem einer'),
  ranking: wordList('nummer'),
  decimal: ',',
  months: 'januar februar marz april mai juni juli august september oktober november dezember'.split(' '),
  yearWords: wordList(
    'jahr jahre jahres seit ende anfang mitte bis ab von sommer winter herbst fruhjahr im in um vor nach und',
  ),
  weekdays: ['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag', 'sonntag', 'sonnabend'],
  times:
    wordList(`heute gestern vorgestern morgen ubermorgen morgens mittags nachmittags abends nachts mitternacht morgen
    vormittag nachmittag abend nacht wochenende wochenanfang wochenbeginn wochenmitte monatsende jahresende jahresanfang jahresbeginn
    jahreswechsel jahresmitte vortag vorabend vorwoche vormonat vorjahr fruhjahr fruhling sommer herbst winter jahrhundert jahrzehnt
    weihnachten heiligabend silvester neujahr karfreitag ostern pfingsten himmelfahrt fronleichnam rosenmontag aschermittwoch karneval
    fasching ramadan advent`),
  durations: valueMap(`
1: sekunde | sekunden | sekundig
60: minute | minuten | minutig
3600: stunde | stunden | stundig
86400: tag | tage | tagen | tagig
604800: woche | wochen | wochig
2629800: monat | monate | monaten | monatig
31557600: jahr | jahre | jahren | jahrig
315576000: jahrzehnt | jahrzehnte | jahrzehnten
3155760000: jahrhundert | jahrhunderte | jahrhunderten`),
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
  against: wordList('zu gegen'),
  shares: valueMap(`
20: funftel
25: viertel
33: drittel
50: halfte | halb | halbe | halbes | halben | halbiert
67: zweidrittel
75: dreiviertel`),
};
