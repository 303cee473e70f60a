/** How a language marks names: what makes a capitalised word a person's, a place's or a body's. */

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
  /** How offices of state end or are called → their head, and what stands before it → the field; named alike in any language. */
  readonly offices: Readonly<Record<'heads' | 'fields', ReadonlyMap<string, string>>>;
  /** What stands before who says so: "laut". */
  readonly accordingTo: ReadonlySet<string>;
  /** Other nouns for persons and groups of them: "Streitkräfte", "Anwohner". */
  readonly people: ReadonlySet<string>;
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
  /** What people are to others: "Schwester". */
  readonly relations: ReadonlySet<string>;
  /** Other ways to say whose office one is: "US-Minister" → "amerikanischer Minister". What the office is stays as it is. */
  otherwise(role: string): readonly string[];
}
