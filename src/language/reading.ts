/** How a text in a language falls into sentences. */

/** A full stop behind one of these ends no sentence. */
export interface Reading {
  /** Lower-case abbreviations without their last full stop: "dr", "z.b". */
  readonly abbreviations: ReadonlySet<string>;
  /** Those that may also end a sentence: "usw.". */
  readonly finals: ReadonlySet<string>;
  /** Whether "7." is the seventh. */
  readonly ordinalStop: boolean;
}
