/** How a language asks, what can be asked for, and what shows a reason. */

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

/** Units by how they begin; `beside` are words of which one stands by the figure: "alt" behind where years are an age. */
export interface Units {
  readonly units: RegExp;
  readonly beside?: Readonly<Record<'before' | 'after', ReadonlySet<string>>>;
}

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
  /** Words by which people speak of themselves and of whom they speak to. */
  readonly address: ReadonlySet<string>;
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
  /** What shows that a sentence gives a reason or purpose. */
  readonly reason: RegExp;
}
