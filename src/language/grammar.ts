/** How a language builds clauses and phrases, as far as it tells who speaks. All sets hold lower-case words, not folded. */

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
  /** What opens a main clause without taking its first place: "und", "aber". */
  readonly contrary: ReadonlySet<string>;
  /** Whether a subject stands in front of its verb, so that nothing else can: "Hale told the Gazette". */
  readonly subjectFirst: boolean;
  /** "es" of "heißt es", no subject. */
  readonly dummy: ReadonlySet<string>;
  /** "Dies" at the beginning, meaning the sentence before. */
  readonly this: ReadonlySet<string>;
  /** Adverbs that open a sentence, by form. */
  readonly adverbs: RegExp;
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
  /** Words that take some of many: "einer der". */
  readonly partitive: ReadonlySet<string>;
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
  /** Nouns after "des" as they stand by themselves: "Ministeriums" → "Ministerium". */
  ungenitive(nouns: string): string;
}
