/** How a language builds clauses and phrases, and how it reports what somebody says. All sets hold lower-case words, not folded. */

/** Clauses: what opens them, what joins them, and their verbs. */
export interface ClauseWords {
  /** Common finite verbs. */
  readonly finite: ReadonlySet<string>;
  /** Verbs of being, which say what their subject is: "ist", "bleibt". */
  readonly copula: ReadonlySet<string>;
  /** What opens a clause that a verb of saying governs. */
  readonly that: ReadonlySet<string>;
  /** Whether such a clause may follow its verb without a comma. */
  readonly needsNoComma: boolean;
  /** What opens other clauses with the verb at the end. */
  readonly subordinating: ReadonlySet<string>;
  /** What opens a clause about the noun in front: "der", "which". */
  readonly relative: ReadonlySet<string>;
  /** What joins two subjects or two verbs: "und". */
  readonly coordinating: ReadonlySet<string>;
  /** Whether a subject stands in front of its verb, so that nothing else can: "Hale told the Gazette". */
  readonly subjectFirst: boolean;
  /** "es" of "heißt es", no subject. */
  readonly dummy: ReadonlySet<string>;
  /** "Dies" at the beginning, meaning the sentence before. */
  readonly this: ReadonlySet<string>;
  /** Adverbs that open a sentence, by form. */
  readonly adverbs: RegExp;
  /** Before an infinitive: "zu". */
  readonly infinitive: ReadonlySet<string>;
  /** How a verb ends that may be an infinitive, or a participle, as well as finite. */
  readonly infinitiveForm: RegExp;
  /** How a regular verb's past ends; undefined where it tells nothing of a clause without a comma. */
  readonly pastForm: RegExp | undefined;
  /** A word and the next that are an infinitive with "zu". */
  readonly toInfinitive: RegExp;
  /** Forms that by themselves mark reported speech. */
  readonly subjunctive: ReadonlySet<string>;
  /** Forms that mark it where the sentence before is reported. */
  readonly pastSubjunctive: ReadonlySet<string>;
  /** How a regular verb's form ends that marks it by its place. */
  readonly subjunctiveForm: RegExp;
}

/** Noun phrases: what they begin with, which case that shows, and what continues them. */
export interface PhraseWords {
  readonly definite: ReadonlySet<string>;
  readonly indefinite: ReadonlySet<string>;
  /** Determiners that a subject may have. */
  readonly nominative: ReadonlySet<string>;
  /** Determiners that a subject never has: "dem". */
  readonly oblique: ReadonlySet<string>;
  /** A determiner and an adjective that together are no nominative: "der neuen". */
  readonly obliquePair: RegExp;
  /** Determiners by which a phrase belongs to the noun in front: "des". */
  readonly genitive: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  /** Prepositions that may continue a noun phrase. */
  readonly attaching: ReadonlySet<string>;
  /** Adverbs in front of a noun phrase: "auch". */
  readonly focus: ReadonlySet<string>;
  /** Pronouns that stand for whom the text named last, by gender; "sie" is several people, too. */
  readonly masculine: ReadonlySet<string>;
  readonly feminine: ReadonlySet<string>;
  readonly neuter: ReadonlySet<string>;
  /** How a verb ends whose subject is several people; undefined where its form does not tell. */
  readonly pluralVerb: RegExp | undefined;
  /** Those of them that mean several people, and no one. */
  readonly plural: ReadonlySet<string>;
  /** How a participle before a noun ends. */
  readonly participle: RegExp;
  /** How an adjective before a noun may end. */
  readonly adjective: RegExp;
  /** An adjective as it stands without the determiner that it follows: "zuständigen", "der", "behörde" → "zuständige". */
  nominativeOf(adjective: string, determiner: string, noun: string): string;
  /** Nouns behind a determiner as they stand by themselves: "des", "Ministeriums" → "Ministerium". */
  ungenitive(nouns: string, determiner: string): string;
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

/** Not folded: "hätte" is not "hatte". */
export interface QuoteWords extends ClauseWords, PhraseWords, SayingWords, SourceWords, QuotationWords {}

/** Verbs of saying, and the verbs that stand with them. */
interface SayingWords {
  readonly verbs: ReadonlyMap<string, readonly CueVerb[]>;
  /** Said of a text, without a speaker of its own: "heißt es in". */
  readonly impersonal: ReadonlySet<string>;
  /** Verbs with which a participle of saying is passive: "wurde betont". */
  readonly passive: ReadonlySet<string>;
  /** Verbs that an infinitive of saying may stand with: "musste einräumen". */
  readonly modal: ReadonlySet<string>;
  /** Forms of the verbs whose object speaks, or their passive's subject: "zitiert den Minister". */
  readonly citing: ReadonlySet<string>;
  /** Before who does what a passive verb says: "von". */
  readonly agent: ReadonlySet<string>;
  /** Nouns of people and of what they form, beside offices and bodies, with the word that opens their phrase: "die anwohner". */
  readonly people: RegExp;
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
