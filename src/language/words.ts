/** The words of a language: how they change, what means the same or the opposite, and what turns a statement. */

/** One side of what a word can say of something: `of` is the same in every language, sides are counted from 0. */
export interface Pole {
  readonly of: string;
  readonly side: number;
  /** How many sides there are. Of two, denying one says the other. */
  readonly sides: number;
}

/** A thesaurus, of stems. */
export interface Synonyms {
  has(stem: string): boolean;
  /** Stems of the words that can stand for it; none where it is not known. */
  get(stem: string): readonly string[];
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
  readonly synonyms: Synonyms;
  /** What is said in several words, by the last of them but the verb, folded. */
  expressions(folded: string): readonly Expression[];
  /** What separable verbs leave at the end of a clause: "vor" of "vorwerfen". */
  readonly particles: ReadonlySet<string>;
  /** Words that join clauses, before which one ends: "und". */
  readonly joining: ReadonlySet<string>;
  /** Stem → what it says of what, where only one thing can hold: "sinken" is the down side of an amount. */
  readonly opposites: ReadonlyMap<string, readonly Pole[]>;
  /** The words of `opposites` as they are listed; a small word counts only if it is one of them. */
  readonly polar: ReadonlySet<string>;
  /** Words that carry no meaning of their own in a question. Never a negation. */
  readonly stop: ReadonlySet<string>;
  /** Stems of words that say little by themselves: "kommen", "people". */
  readonly light: ReadonlySet<string>;
  /** Words that, opening a sentence, carry on from the one before: "er", "this". */
  readonly pronouns: ReadonlySet<string>;
  /** Verbs that help others: of the perfect, of a state, of the passive, "lassen"; of what is done, of what is but wanted. Lower-case, not folded. */
  readonly auxiliaries: Readonly<
    Record<'having' | 'being' | 'passive' | 'letting' | 'done' | 'intending', ReadonlySet<string>>
  >;
}

/** Words that turn what a sentence says: deny it, limit it, compare it. */
interface TurningWords {
  /** Words that deny: "nicht", "kein". */
  readonly negations: ReadonlySet<string>;
  /** Stems of verbs that say that something is not, or is not to be: "verhindern". */
  readonly denying: ReadonlySet<string>;
  /** Stems of verbs that say so with one of some prepositions: "warnen vor". */
  readonly denyingWith: ReadonlyMap<string, ReadonlySet<string>>;
  /** Stems of verbs by which something is no more, or does not come to be: "abschaffen", "fehlen". */
  readonly ending: ReadonlySet<string>;
  /** What puts something in the place of what is denied: "sondern". */
  readonly instead: ReadonlySet<string>;
  /** Stems of verbs of carrying something out. */
  readonly carrying: ReadonlySet<string>;
  /** Stems of words by which it is only proposed, or a goal. */
  readonly proposing: ReadonlySet<string>;
  /** Stems of words for what somebody has. */
  readonly keeping: ReadonlySet<string>;
  /** Stems of words for what somebody has no more. */
  readonly losing: ReadonlySet<string>;
  /** Small words for what somebody has left: "noch". */
  readonly still: ReadonlySet<string>;
  /** Words that deny for all times: "nie". */
  readonly never: ReadonlySet<string>;
  /** Words behind "so" with which those say the most instead: "noch nie so viele". */
  readonly degrees: ReadonlySet<string>;
  /** Words that let something be so of one alone; right behind a negation they take it back: "nicht nur". */
  readonly limiting: ReadonlySet<string>;
  /** Words that say that something is so of one more: "auch". */
  readonly also: ReadonlySet<string>;
  /** Words that speak of another one: "nächst". */
  readonly turns: ReadonlySet<string>;
  /** Words for more than half of them: "die meisten". */
  readonly mostly: ReadonlySet<string>;
  /** Words that give a superlative a rank: "zweit" of "zweitgrößte". */
  readonly ranks: ReadonlyMap<string, number>;
  /** Between the sides of a comparison: "als". */
  readonly than: ReadonlySet<string>;
  /** Before names that are examples: "wie". */
  readonly examples: ReadonlySet<string>;
  /** Before a reason: "wegen". */
  readonly reasons: ReadonlySet<string>;
}
