/** What a PDF's page holds: pieces of text, each with its place, and the lines that they make. */

/** A piece of text with its place: from the left and from the bottom, in points, as PDF counts. */
export interface TextItem {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly size: number;
}

/** A line is a piece, too: several that stand side by side, or a whole row of a table. */
export interface TextLine extends TextItem {
  readonly isRow?: boolean;
}
