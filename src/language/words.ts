/** The words of a language: how they change, what means the same or the opposite, and what turns a statement. */

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
  /** Verbs that help others: of the perfect, of a state, of the passive, "lassen"; of what is done, of what is but wanted. Lower-case, not folded. */
  readonly auxiliaries: Readonly<
    Record<'having' | 'being' | 'passive' | 'letting' | 'done' | 'intending', ReadonlySet<string>>
  >;
}

/** Words that turn what a sentence says: deny it, limit it, compare it. */
interface TurningWords {
  /** Words by which something is only supposed: "wenn", "ob". */
  readonly supposing: ReadonlySet<string>;
  /** Words that deny: "nicht", "kein". */
  readonly negations: ReadonlySet<string>;
  /** Stems of verbs that say that something is not, or is not to be: "verhindern". */
  readonly denying: ReadonlySet<string>;
  /** Stems of verbs by which something is no more, or does not come to be: "abschaffen", "fehlen". */
  readonly ending: ReadonlySet<string>;
  /** Words that let something be so of one alone; right behind a negation they take it back: "nicht nur". */
  readonly limiting: ReadonlySet<string>;
}
