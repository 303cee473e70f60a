/** What the bot must know of a language: a folder beside this file fills it, with a file for each part. */
import type { doors } from './en/doors.ts';
import type { messages } from './en/messages.ts';
import type { QuoteWords } from './grammar.ts';

export type { CueVerb } from './grammar.ts';

/** ISO 639-1. */
export type LanguageCode = 'de' | 'en';

/** A text in several languages; `textIn` reads it. English is what a reader of another language gets. */
export type Texts = Readonly<Record<'en', string> & Partial<Record<LanguageCode, string>>>;

/** A language: how its words change, how it counts, asks, names and reports, and how the bot talks in it. */
export interface Language {
  readonly code: LanguageCode;
  readonly words: Words;
  readonly figures: FigureWords;
  readonly question: QuestionWords;
  readonly names: NameWords;
  readonly quotes: QuoteWords;
  readonly reading: SentenceRules;
  readonly messages: Messages;
}

/** Everything the bot says in a language, as the English texts have it. */
export type Messages = typeof messages & typeof doors;
/** The parts that the doors say themselves. */
export type DoorTexts = keyof typeof doors;

/** Whom "er" and "sie" can mean. */
export type Gender = 'feminine' | 'masculine';

/** All sets and lists hold folded words, unless they say stems. */
export interface Words extends TurningWords {
  /** Lower case, one spelling for umlauts and sharp s: "Länder", "Laender" → "lander". */
  fold(word: string): string;
  /** The stem of a folded word: "landern" → "land". */
  stem(folded: string): string;
  /** Other stems a folded word may go back to: irregular and separable verbs, "geschlagen" → "schlag". */
  bases(folded: string): readonly string[];
  /** Whether words are written together: "Grenzkontrollen". */
  readonly compounds: boolean;
  /** Words that carry no meaning of their own in a question. Never a negation. */
  readonly stop: ReadonlySet<string>;
  /** Verbs that help others: of the perfect, of a state, of the passive, of what is but wanted. Lower-case, not folded. */
  readonly auxiliaries: Readonly<Record<'having' | 'being' | 'passive' | 'intending', ReadonlySet<string>>>;
}

/** Words that turn what a sentence says: deny it, limit it, compare it. */
interface TurningWords {
  /** Words by which something is only supposed, or not quite so: "wenn", "ob", "oder", "fast". */
  readonly supposing: ReadonlySet<string>;
  /** Words before what something is compared with: "als". */
  readonly comparing: ReadonlySet<string>;
  /** Words that deny: "nicht", "kein". */
  readonly negations: ReadonlySet<string>;
  /** Stems of verbs that say that something is not, or is not to be: "verhindern". */
  readonly denying: ReadonlySet<string>;
  /** Stems of verbs by which something is no more, or does not come to be: "abschaffen", "fehlen". */
  readonly ending: ReadonlySet<string>;
  /** Words that let something be so of one alone; right behind a negation they take it back: "nicht nur". */
  readonly limiting: ReadonlySet<string>;
}

/** A full stop behind one of these ends no sentence. */
interface SentenceRules {
  /** Lower-case abbreviations without their last full stop: "dr", "z.b". */
  readonly abbreviations: ReadonlySet<string>;
  /** Those that may also end a sentence, where the next word is one that begins one: "3 Std. Danach". */
  readonly finals: ReadonlySet<string>;
  /** Those that are words, too, and abbreviations only before a number: "Art. 5", "No. 7". */
  readonly numbered: ReadonlySet<string>;
  /** How words end that are cut short: "Goethestr."; undefined where none are. They may end a sentence. */
  readonly cutShort: RegExp | undefined;
  /** Letters that no other of our languages has. */
  readonly letters: RegExp | undefined;
  /** Nouns that follow an ordinal number, besides months: "zum 1. Mal". */
  readonly ordinalNouns: ReadonlySet<string>;
  /** Whether "7." is the seventh. */
  readonly ordinalStop: boolean;
}

/** How a value is bounded: "mehr als", "höchstens", "rund". */
export type Bound = 'exact' | 'more' | 'less' | 'about';

/** All sets, lists and keys hold folded words. */
export interface FigureWords {
  /** Number words with their values: "dutzend". */
  readonly numbers: ReadonlyMap<string, number>;
  /** Reads a number written as one word, "dreiundzwanzig" → 23. */
  readNumber(folded: string): number | undefined;
  /** Words for one: "ein", "a"; an article unless a time or a large number follows. */
  readonly one: ReadonlySet<string>;
  /** Words that may stand between what bounds a figure, or a share, and the figure: "die", "of the". */
  readonly between: ReadonlySet<string>;
  /** Words before a number that counts nothing: "number one", "no one". */
  readonly ranking: ReadonlySet<string>;
  /** A number word and its unit in one: "zweitagige", with groups `number` and `time` or `thing`; undefined where they are written apart. */
  readonly adjective: RegExp | undefined;
  /** Words that multiply the number in front: "Milliarden". */
  readonly multipliers: ReadonlyMap<string, number>;
  /** Words that count about so many: "zwei Dutzend". */
  readonly rough: ReadonlySet<string>;
  readonly decimal: ',' | '.';
  /** In their order. */
  readonly months: readonly string[];
  readonly weekdays: readonly string[];
  /** Words before a year: "im Jahr", "Ende", "seit". */
  readonly yearWords: ReadonlySet<string>;
  /** Words of time that answer "when": today, yesterday, morning. */
  readonly times: ReadonlySet<string>;
  /** Units of time → their length in seconds; a year has 365.25 days, a month is a twelfth of it. */
  readonly durations: ReadonlyMap<string, number>;
  /** Units of money and share. */
  readonly money: ReadonlySet<string>;
  readonly percent: ReadonlySet<string>;
  /** One to three words before a figure → how they bound it: "mehr als", "rund". */
  readonly bounds: ReadonlyMap<string, Bound>;
  /** Between the two figures of a result: "21 zu 14". */
  readonly against: ReadonlySet<string>;
  /** Words that are a share by themselves, in percent: "Hälfte". */
  readonly shares: ReadonlyMap<string, number>;
}

/** All sets hold folded words. */
export interface NameWords {
  /** Whether common nouns are capitalised and written together. */
  readonly joinsNouns: boolean;
  /** Whether a capitalised word is a common noun by its form or by the list. */
  isCommonNoun(folded: string): boolean;
  /** Given names of persons. */
  readonly given: ReadonlySet<string>;
  /** Offices and professions; before a name they make it a person's. */
  readonly roles: ReadonlySet<string>;
  /** Frequent last names that are common nouns as well; behind an office they are names. */
  readonly lastNames: ReadonlySet<string>;
  /** What an office may begin with, where it is written apart: "Prime Minister". */
  readonly ranks: ReadonlySet<string>;
  /** What an organisation calls itself: "Ministerium", "Bank". */
  readonly bodies: ReadonlySet<string>;
  /** A body word that names one body by itself: "Bundesamt", where "Behörde" could be any. */
  readonly namedBody: RegExp;
  /** Well-known places that are no countries. */
  readonly places: ReadonlySet<string>;
  /** How other places end. */
  readonly placeEnding: RegExp;
  /** Words inside names: "von", "bin". */
  readonly particles: ReadonlySet<string>;
  /** Those of them that join names to other words as well. */
  readonly prepositions: ReadonlySet<string>;
  /** Words after which a capitalised word is a common noun. */
  readonly determiners: ReadonlySet<string>;
  /** Prepositions before a place. */
  readonly placeWords: ReadonlySet<string>;
  /** How an adjective ends. */
  readonly adjective: RegExp;
  /** How one ends that can be nothing else. */
  readonly sureAdjective: RegExp;
  /** How one ends that is capitalised only within a name: "Islamischer Staat", but not "Osloer Prozess". */
  readonly namingAdjective: RegExp;
  /** How a lone plural ends, which is hardly a name. */
  readonly plural: RegExp;
  /** How a word ends that may open a sentence without being a name. */
  readonly adverb: RegExp;
  /** How an office ends that a woman has, and one that a man has; tested on offices and relations alone. */
  readonly feminine: RegExp;
  readonly masculine: RegExp;
  /**
   * An office as it is called by itself: "dem", "Vorsitzenden" → "Vorsitzender"; another word stays as it is.
   * @param whose of one person, a woman or a man where that is known, or of any number
   */
  nominative(office: string, determiner: string, whose: Gender | 'one' | 'any'): string;
  /** What people are to others: "Schwester". */
  readonly relations: ReadonlySet<string>;
}

/** What a question asks for. `quote` is what somebody says, `wording` his very words; `thing` is whatever the others are not. */
export type AskedKind =
  | 'number'
  | 'money'
  | 'share'
  | 'duration'
  | 'date'
  | 'person'
  | 'organisation'
  | 'place'
  | 'reason'
  | 'quote'
  | 'wording'
  | 'name'
  | 'list'
  | 'yesno'
  | 'thing';

/** What opens a question asks for; `which` leaves that to the noun that follows, `name` wants that noun's name, `who` a person or what one is, `what` leaves it to the verb. */
export type Opening = AskedKind | 'which' | 'name' | 'who' | 'what';

/** All sets and keys hold folded words, unless they say stems; a phrase is folded words with single spaces. */
export interface QuestionWords {
  /** Asking phrases, the longest that fits counts. */
  readonly phrases: ReadonlyMap<string, Opening>;
  /** Asking words that open clauses as well: "when". */
  readonly subordinating: ReadonlySet<string>;
  /** Nouns that say what is asked for: "Land" a place, "Jahr" a date. */
  readonly nouns: ReadonlyMap<string, AskedKind>;
  /** What asks for the whole article and for nothing in it: "worum geht es". */
  readonly overview: RegExp;
  /** A greeting and nothing else: "guten Morgen". */
  readonly greeting: RegExp;
  /** Words by which people speak of themselves and of whom they speak to. */
  readonly address: ReadonlySet<string>;
  /** The verb behind "who" that makes it the object: "who did she accuse". */
  readonly support: ReadonlySet<string>;
  /** Stems of the words by which one asks for the very words: "wörtlich", "Zitat". */
  readonly verbatim: ReadonlySet<string>;
  /** Stems of verbs that make "how much" ask for money. */
  readonly paying: ReadonlySet<string>;
  /** Verbs that, put first, ask for yes or no. */
  readonly yesno: ReadonlySet<string>;
  /** Stems of the verbs and nouns of saying, which ask for a quote. */
  readonly saying: ReadonlySet<string>;
  /** Words of the asking itself, which are no terms: "wie", "viel", "heißt". */
  readonly words: ReadonlySet<string>;
  /** Stems of verbs that ask what something is called: "nennen". */
  readonly calling: ReadonlySet<string>;
}
