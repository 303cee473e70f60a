/** How a language writes figures and dates. */

/** How a value is bounded: "mehr als", "höchstens", "rund". */
export type Bound = 'exact' | 'more' | 'less' | 'about';

/** All sets, lists and keys hold folded words. */
export interface FigureWords {
  /** Number words with their values: "dutzend". */
  readonly numbers: ReadonlyMap<string, number>;
  /** Reads a number written as one word, "dreiundzwanzig" → 23. */
  readNumber(folded: string): number | undefined;
  /** A number word and its unit in one: "zweitagige"; undefined where the language writes them apart. */
  readonly adjective: RegExp | undefined;
  /** Words that multiply the number in front: "Milliarden". */
  readonly multipliers: ReadonlyMap<string, number>;
  /** Words that count without a certain number: "Tausende". */
  readonly vague: ReadonlySet<string>;
  /** Words that count about so many: "zwei Dutzend". */
  readonly rough: ReadonlySet<string>;
  readonly decimal: ',' | '.';
  /** In their order. */
  readonly months: readonly string[];
  readonly weekdays: readonly string[];
  /** Words before a year: "im Jahr", "Ende", "seit". */
  readonly yearWords: ReadonlySet<string>;
  /** Whether nouns are written with a capital, so that "1600 Angriffe" is no year. */
  readonly nounsAreCapital: boolean;
  /** Words of time that answer "when": today, yesterday, morning. */
  readonly times: ReadonlySet<string>;
  /** Words before a length of time that make it a time: "vor" in "vor drei Jahren". */
  readonly since: ReadonlySet<string>;
  /** Words before a unit of time that do so: "letzte" in "letzte Woche". */
  readonly relative: ReadonlySet<string>;
  /** What stands behind a time of day: "Uhr". */
  readonly clock: ReadonlySet<string>;
  /** Units of time, money and share. */
  readonly durations: ReadonlySet<string>;
  readonly money: ReadonlySet<string>;
  readonly percent: ReadonlySet<string>;
  /** One to three words before a figure → how they bound it: "mehr als", "rund". */
  readonly bounds: ReadonlyMap<string, Bound>;
  /** Words that are a share by themselves, in percent: "Hälfte". */
  readonly shares: ReadonlyMap<string, number>;
}
