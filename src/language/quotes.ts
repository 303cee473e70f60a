/** How a language reports what somebody says: verbs of saying, sources, quotation marks. */
import type { ClauseWords, PhraseWords } from './grammar.ts';

/** A form of a verb of saying; `particle` is what a separable verb leaves at its clause's end. */
export interface CueVerb {
  readonly is: 'finite' | 'participle' | 'infinitive';
  readonly particle: string;
  /** Words one of which it needs, parted by blanks: "sprach von"; mostly empty. */
  readonly leads: string;
  /** Whether it reports with a mere object, as "criticised the plan" does. */
  readonly act: boolean;
}

/** All sets hold lower-case words, not folded: "hätte" is not "hatte". */
export interface QuoteWords extends ClauseWords, PhraseWords, SayingWords, SourceWords, QuotationWords {}

/** Verbs of saying, and the verbs that stand with them. */
interface SayingWords {
  readonly verbs: ReadonlyMap<string, readonly CueVerb[]>;
  /** Said of a text, without a speaker of its own: "heißt es in". */
  readonly impersonal: ReadonlySet<string>;
  /** Verbs that a participle of saying stands with: "hat betont". */
  readonly auxiliaries: ReadonlySet<string>;
  /** Those with which it is passive: "wurde betont". */
  readonly passive: ReadonlySet<string>;
  /** Verbs that an infinitive of saying may stand with: "musste einräumen". */
  readonly modal: ReadonlySet<string>;
  /** Forms of the verbs whose object speaks, or their passive's subject: "zitiert den Minister". */
  readonly citing: ReadonlySet<string>;
  /** Before who does what a passive verb says: "von". */
  readonly agent: ReadonlySet<string>;
  /** Before the name of whom something is said to: "der", "told the". */
  readonly hearing: ReadonlySet<string>;
  /** Nouns, by form, of what does not speak. */
  readonly speechless: RegExp;
}

/** Sources that are named without a verb: "laut Ministerium". */
interface SourceWords {
  /** Before any source: "laut". */
  readonly before: ReadonlySet<string>;
  /** The same in two words: "according to". */
  readonly leads: ReadonlySet<string>;
  /** Before a noun of saying: "nach Angaben". */
  readonly beforeNoun: ReadonlySet<string>;
  /** After a source: "zufolge". */
  readonly after: ReadonlySet<string>;
  /** After a noun of saying: "seiner Ansicht nach". */
  readonly afterNoun: ReadonlySet<string>;
  /** Nouns of saying, by form: "Angaben", "Ansicht". */
  readonly sourceNoun: RegExp;
  /** Between such a noun and its source: "Angaben von". */
  readonly sourceOf: ReadonlySet<string>;
  /** Before such a noun, meaning the subject itself: "nach eigenen Angaben". */
  readonly own: ReadonlySet<string>;
  /** ", so der Minister". */
  readonly thus: ReadonlySet<string>;
  /** ", wie der Minister sagte". */
  readonly as: ReadonlySet<string>;
  /** "Demnach": as the last source says. */
  readonly hence: ReadonlySet<string>;
  /** Before whose opinion it is, beside a verb of being: "für den Minister ist". */
  readonly opinion: ReadonlySet<string>;
}

/** What tells somebody's words in quotation marks from a title, a name or a term. */
interface QuotationWords {
  /** Pronouns that somebody's own words have: "ich", "wir". */
  readonly personal: ReadonlySet<string>;
  /** Nouns of speech in front of quotation marks: "mit den Worten". */
  readonly speech: RegExp;
  /** Nouns in front of quotation marks that hold a title or name. */
  readonly titles: RegExp;
  /** What stands before quotation marks that hold what somebody calls something: "als", "als einen". */
  readonly calling: RegExp;
  /** Verb forms of calling something something: "nannte", "bezeichnete". */
  readonly naming: ReadonlySet<string>;
}
