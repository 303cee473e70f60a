/** How a text in a language falls into sentences. */

/** A full stop behind one of these ends no sentence. */
export interface Reading {
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
  /** Whether "7." is the seventh. */
  readonly ordinalStop: boolean;
}
