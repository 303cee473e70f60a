/** What the bot must know of a language: how its words change, how it counts, how it asks, how it reports, how it talks. */
import type { Messages } from './message.ts';

export type LanguageCode = 'de' | 'en';

/** A text in several languages. English is what a reader of another language gets. */
export type Texts = Readonly<Record<LanguageCode, string>>;

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

/** One side of what a word can say of something: `of` is the same in every language, sides are counted from 0. */
export interface Pole {
  readonly of: string;
  readonly side: number;
  /** How many sides there are. Of two, denying one says the other. */
  readonly sides: number;
}

/** How words change. All sets and lists hold folded words. */
export interface Words {
  /** Lower case, one spelling for umlauts and sharp s: "Länder", "Laender" → "lander". */
  fold(word: string): string;
  /** The stem of a folded word: "landern" → "land". */
  stem(folded: string): string;
  /** Other stems a folded word may go back to: irregular and separable verbs, "geschlagen" → "schlag". */
  bases(folded: string): readonly string[];
  /** Words that carry no meaning of their own in a question. Never a negation. */
  readonly stop: ReadonlySet<string>;
  /** Words that deny. */
  readonly negations: ReadonlySet<string>;
  /** Words that say that something is so of one more: "auch". */
  readonly also: ReadonlySet<string>;
  /** Words that let something be so of one alone; right behind a negation they take it back: "nicht nur". */
  readonly limiting: ReadonlySet<string>;
  /** Words that deny for all times, and those behind "so" with which they say the most: "noch nie so viele". */
  readonly never: ReadonlySet<string>;
  readonly degrees: ReadonlySet<string>;
  /** Before names that are examples: "wie". */
  readonly examples: ReadonlySet<string>;
  /** Words that speak of another one: "nächst". */
  readonly turns: ReadonlySet<string>;
  /** Before a reason: "wegen". */
  readonly reasons: ReadonlySet<string>;
  /** Words for more than half of them: "die meisten". */
  readonly mostly: ReadonlySet<string>;
  /** Between the sides of a comparison: "als". */
  readonly than: ReadonlySet<string>;
  /** Words that give a superlative a rank: "zweit" of "zweitgrößte". */
  readonly ranks: ReadonlyMap<string, number>;
  /** Stems of verbs that say that something is not, or is not to be: "verhindern". */
  readonly denying: ReadonlySet<string>;
  /** Words that, opening a sentence, carry on from the one before: "er", "this". */
  readonly pronouns: ReadonlySet<string>;
  readonly synonyms: Synonyms;
  /** What separable verbs leave at the end of a clause: "vor" of "vorwerfen". */
  readonly particles: ReadonlySet<string>;
  /** Words that join clauses, before which one ends: "und". */
  readonly joining: ReadonlySet<string>;
  /** What is said in several words, by the last of them but the verb, folded. */
  expressions(folded: string): readonly Expression[];
  /** Stem → what it says of what, where only one thing can hold: "sinken" is the down side of an amount. */
  readonly opposites: ReadonlyMap<string, readonly Pole[]>;
  /** Verbs that help others: of the perfect, of a state, of the passive, "lassen"; of what is done, of what is but wanted. Lower-case, not folded. */
  readonly auxiliaries: Readonly<
    Record<'having' | 'being' | 'passive' | 'letting' | 'done' | 'intending', ReadonlySet<string>>
  >;
  /** Stems of verbs that say little by themselves: "kommen", "take". */
  readonly light: ReadonlySet<string>;
  /** The words of `opposites` as they are listed, folded; a small word counts only if it is one of them. */
  readonly polar: ReadonlySet<string>;
  /** Whether words are written together: "Grenzkontrollen". */
  readonly compounds: boolean;
}

/** What several words say together: "ums Leben kommen". */
export interface Expression {
  /** The words before the one that it is found by, folded. */
  readonly before: readonly string[];
  /** The stems of the verbs that go with them. */
  readonly verb: ReadonlySet<string>;
  /** The stem of the word that says the same. */
  readonly means: string;
}

/** A thesaurus, of stems. */
export interface Synonyms {
  has(stem: string): boolean;
  /** Stems of the words that can stand for it; none where it is not known. */
  get(stem: string): readonly string[];
}

/** How a value is bounded: "mehr als", "höchstens", "rund". */
export type Bound = 'exact' | 'more' | 'less' | 'about';

/** How a language writes figures and dates. Keys are folded words. */
export interface FigureWords {
  readonly numbers: ReadonlyMap<string, number>;
  /** Reads a number written as one word, "dreiundzwanzig" → 23. */
  readNumber(folded: string): number | undefined;
  /** A number word and its unit in one: "zweitagige"; undefined where the language writes them apart. */
  readonly adjective: RegExp | undefined;
  readonly multipliers: ReadonlyMap<string, number>;
  /** Words that count without a certain number: "Tausende". */
  readonly vague: ReadonlySet<string>;
  readonly decimal: ',' | '.';
  readonly months: readonly string[];
  readonly weekdays: readonly string[];
  /** Words before a year: "im Jahr", "Ende", "seit". */
  readonly yearWords: ReadonlySet<string>;
  /** Whether nouns are written with a capital, so that "1600 Angriffe" is no year. */
  readonly nounsAreCapital: boolean;
  /** Words of time that answer "when": today, yesterday, morning. */
  readonly times: ReadonlySet<string>;
  /** Words before a date → on which side of it something is: "seit", "vor". */
  readonly sides: ReadonlyMap<string, 'before' | 'after'>;
  /** Words before a length of time that make it a time: "vor" in "vor drei Jahren"; and before a unit of it: "letzte" in "letzte Woche". */
  readonly since: ReadonlySet<string>;
  readonly relative: ReadonlySet<string>;
  /** What stands behind a time of day: "Uhr". */
  readonly clock: ReadonlySet<string>;
  readonly durations: ReadonlySet<string>;
  readonly money: ReadonlySet<string>;
  readonly percent: ReadonlySet<string>;
  /** One to three words before a figure → how they bound it: "mehr als", "rund". */
  readonly bounds: ReadonlyMap<string, Bound>;
  /** Words that are a share by themselves, in percent: "Hälfte". */
  readonly shares: ReadonlyMap<string, number>;
}

/** What opens a question asks for; `which` leaves that to the noun that follows, `name` wants that noun's name, `who` a person or what one is, `what` leaves it to the verb. */
export type Opening = AskedKind | 'which' | 'name' | 'who' | 'what';

/** Units by how they begin; `beside` are words of which one stands by the figure: "alt" behind where years are an age. */
export interface Units {
  readonly units: RegExp;
  readonly beside?: Readonly<Record<'before' | 'after', ReadonlySet<string>>>;
}

/** How a language asks. Words are folded; a phrase is folded words with single spaces. */
export interface QuestionWords {
  readonly phrases: ReadonlyMap<string, Opening>;
  /** Asking words that open clauses as well: "when". */
  readonly subordinating: ReadonlySet<string>;
  /** Asking phrases that ask for a figure with one of some units: "wie schwer" for kilos or tonnes. */
  readonly measures: ReadonlyMap<string, Units>;
  /** Nouns that say what is asked for: "Land" a place, "Jahr" a date. */
  readonly nouns: ReadonlyMap<string, AskedKind>;
  /** Those of them that a country is not: "Stadt". */
  readonly towns: ReadonlySet<string>;
  /** Words by which people speak of themselves and of whom they speak to. */
  readonly address: ReadonlySet<string>;
  /** Stems of the words by which one asks for the very words: "wörtlich", "Zitat". */
  readonly verbatim: ReadonlySet<string>;
  /** Stems of verbs that make "how much" ask for money. */
  readonly paying: ReadonlySet<string>;
  /** Words of the moment of asking, which an article need not have: "jetzt". */
  readonly moments: ReadonlySet<string>;
  /** Verbs that, put first, ask for yes or no. */
  readonly yesno: ReadonlySet<string>;
  /** Stems of the verbs and nouns of saying, which ask for a quote. */
  readonly saying: ReadonlySet<string>;
  /** Words of the asking itself, which are no terms: "wie", "viel", "heißt". */
  readonly words: ReadonlySet<string>;
  /** Stems of verbs that ask what something is called: "nennen". */
  readonly calling: ReadonlySet<string>;
  /** Stems of verbs that take a clause for what is said, felt or meant: "versprechen". */
  readonly complementing: ReadonlySet<string>;
  /** Words that ask for a purpose: "wozu". */
  readonly purpose: ReadonlySet<string>;
  /** That clause, that of a purpose, and the phrase that says what something is called. */
  readonly objectClause: RegExp | undefined;
  readonly purposeClause: RegExp | undefined;
  readonly calledAs: RegExp | undefined;
  /** What shows that a sentence gives a reason or purpose. */
  readonly reason: RegExp;
  /** The stretch that gives it, best pattern first. */
  readonly reasonClause: readonly RegExp[];
}

/** How a language marks names. Words are folded. */
export interface NameWords {
  /** Whether common nouns are capitalised and written together. */
  readonly joinsNouns: boolean;
  /** Whether a capitalised word is a common noun by its form or by the list. */
  isCommonNoun(folded: string): boolean;
  /** Given names of persons. */
  readonly given: ReadonlySet<string>;
  /** Offices and professions; before a name they make it a person's. */
  readonly roles: ReadonlySet<string>;
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
  /** Other ways to say whose office one is: "US-Minister" → "amerikanischer Minister". What the office is stays as it is. */
  otherwise(role: string): readonly string[];
}

/** A form of a verb of saying; `particle` is what a separable verb leaves at its clause's end. */
export interface CueVerb {
  readonly is: 'finite' | 'participle' | 'infinitive';
  readonly particle: string;
  /** Words one of which it needs, parted by blanks: "sprach von"; mostly empty. */
  readonly leads: string;
  /** Whether it reports with a mere object, as "criticised the plan" does. */
  readonly act: boolean;
}

/** How a language reports what somebody says. All sets hold lower-case words, not folded: "hätte" is not "hatte". */
export interface QuoteWords {
  readonly verbs: ReadonlyMap<string, readonly CueVerb[]>;
  /** Said of a text, without a speaker of its own: "heißt es in". */
  readonly impersonal: ReadonlySet<string>;
  readonly auxiliaries: ReadonlySet<string>;
  readonly passive: ReadonlySet<string>;
  /** Verbs that an infinitive of saying may stand with: "musste einräumen". */
  readonly modal: ReadonlySet<string>;
  /** Forms of the verbs whose object speaks, or their passive's subject: "zitiert den Minister". */
  readonly citing: ReadonlySet<string>;
  /** Common finite verbs. */
  readonly finite: ReadonlySet<string>;
  /** Forms that by themselves mark reported speech. */
  readonly subjunctive: ReadonlySet<string>;
  /** Forms that mark it where the sentence before is reported. */
  readonly pastSubjunctive: ReadonlySet<string>;
  /** How a regular verb's form ends that marks it by its place. */
  readonly subjunctiveForm: RegExp;
  /** A word and the next that are an infinitive with "zu". */
  readonly toInfinitive: RegExp;
  /** Before any source: "laut", "according to". */
  readonly before: ReadonlySet<string>;
  /** The same in two words: "according to". */
  readonly leads: ReadonlySet<string>;
  /** Before who does what a passive verb says. */
  readonly agent: ReadonlySet<string>;
  /** Before a noun of saying: "nach Angaben". */
  readonly beforeNoun: ReadonlySet<string>;
  /** Before the name of whom something is said to: "der", "told the". */
  readonly hearing: ReadonlySet<string>;
  /** After a source: "zufolge". */
  readonly after: ReadonlySet<string>;
  /** After a noun of saying: "seiner Ansicht nach". */
  readonly afterNoun: ReadonlySet<string>;
  /** ", so der Minister". */
  readonly thus: ReadonlySet<string>;
  /** ", wie der Minister sagte". */
  readonly as: ReadonlySet<string>;
  /** "Demnach": as the last source says. */
  readonly hence: ReadonlySet<string>;
  readonly sourceNoun: RegExp;
  readonly sourceOf: ReadonlySet<string>;
  readonly own: ReadonlySet<string>;
  /** What opens a clause that a verb of saying governs. */
  readonly that: ReadonlySet<string>;
  /** Whether such a clause may follow its verb without a comma. */
  readonly needsNoComma: boolean;
  /** Whether a subject stands in front of its verb, so that nothing else can: "Hale told the Gazette". */
  readonly subjectFirst: boolean;
  /** What opens other clauses with the verb at the end. */
  readonly subordinating: ReadonlySet<string>;
  /** "es" of "heißt es", no subject. */
  readonly dummy: ReadonlySet<string>;
  /** "Dies" at the beginning, meaning the sentence before. */
  readonly this: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  /** Prepositions that may continue a noun phrase. */
  readonly attaching: ReadonlySet<string>;
  readonly genitive: ReadonlySet<string>;
  /** Determiners that a subject may have, and those that it never has. */
  readonly nominative: ReadonlySet<string>;
  readonly oblique: ReadonlySet<string>;
  /** A determiner and an adjective that together are no nominative: "der neuen". */
  readonly obliquePair: RegExp;
  /** Words that take some of many: "einer der". */
  readonly partitive: ReadonlySet<string>;
  /** Before whose opinion it is: "für", and the verbs that say so. */
  readonly opinion: ReadonlySet<string>;
  readonly copula: ReadonlySet<string>;
  readonly masculine: ReadonlySet<string>;
  readonly feminine: ReadonlySet<string>;
  readonly neuter: ReadonlySet<string>;
  readonly relative: ReadonlySet<string>;
  readonly coordinating: ReadonlySet<string>;
  readonly contrary: ReadonlySet<string>;
  /** How a participle before a noun ends. */
  readonly participle: RegExp;
  /** How an adjective before a noun may end. */
  readonly adjective: RegExp;
  /** An adjective as it stands without the determiner that it follows: "zuständigen", "der", "behörde" → "zuständige". */
  nominativeOf(adjective: string, determiner: string, noun: string): string;
  /** Nouns after "des" as they stand by themselves: "Ministeriums" → "Ministerium". */
  ungenitive(nouns: string): string;
  /** Adverbs that open a sentence, by form. */
  readonly adverbs: RegExp;
  /** Nouns, by form, of what does not speak. */
  readonly speechless: RegExp;
  /** Adverbs in front of a noun phrase: "auch". */
  readonly focus: ReadonlySet<string>;
  /** Nouns after which quotation marks hold a title or name. */
  readonly titles: RegExp;
  /** Pronouns that somebody's own words have: "ich", "wir". */
  readonly personal: ReadonlySet<string>;
  readonly definite: ReadonlySet<string>;
  readonly indefinite: ReadonlySet<string>;
  /** Nouns of speech in front of quotation marks: "mit den Worten". */
  readonly speech: RegExp;
  /** What stands before quotation marks that hold what somebody calls something: "als", "als einen". */
  readonly calling: RegExp;
  /** Verb forms of calling something something: "nannte", "bezeichnete". */
  readonly naming: ReadonlySet<string>;
}

/** How a language is recognised and its sentences end. */
export interface Reading {
  /** Lower-case abbreviations without their last full stop: "dr", "z.b". */
  readonly abbreviations: ReadonlySet<string>;
  /** Those that may also end a sentence: "usw.". */
  readonly finals: ReadonlySet<string>;
  /** Whether "7." is the seventh. */
  readonly ordinalStop: boolean;
}

export interface Language {
  readonly code: LanguageCode;
  readonly words: Words;
  readonly figures: FigureWords;
  readonly question: QuestionWords;
  readonly names: NameWords;
  readonly quotes: QuoteWords;
  readonly reading: Reading;
  /** What the bot says to a reader of this language. */
  readonly messages: Messages;
}
