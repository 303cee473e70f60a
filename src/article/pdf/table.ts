/** What stands on a PDF's page from top to bottom → the same, where each row of a table is one line: "Länge: 120 Meter". */
import { rowText } from '../prose.ts';

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

/** Rows of a table are no further apart, and the lines of a cell, in sizes of their letters. */
const WIDEST_ROW = 4;
const WIDEST_LINE = 1.75;
/** So many rows of two cells are a table, and so many of more. */
const FEWEST_ROWS = 3;
const FEWEST_WIDE_ROWS = 2;
/** No table that somebody reads has more rows on a page, or more columns. */
const MOST_ROWS = 100;
const MOST_COLUMNS = 20;
/** Longer cells, in sizes of their letters, are the lines of a column of text. */
const LONGEST_CELL = 7;
/** A mark or a number in front of an entry. */
const MARK = /^[^\p{L}\d]*(?:\d{1,3}|\p{L})?[^\p{L}\d]*$/u;

/** A stretch of a page from left to right. */
interface Column {
  left: number;
  right: number;
}

/** A table as it grows: its rows of cells, and the columns that these make. */
interface Growing {
  readonly rows: TextLine[][];
  columns: Column[];
}

/** Text runs on from line to line, within a sentence or a word; cells of a table begin anew. */
export const runsOn = (lines: readonly TextLine[]): boolean =>
  lines.some(({ text }) => /^\s*\p{Ll}|\p{L}[-‐]\s*$/u.test(text));

/** @param lines from top to bottom, those at one height from left to right */
export function withTables(lines: readonly TextLine[]): TextLine[] {
  const rows = atOneHeight(lines);
  const read: TextLine[] = [];
  for (let at = 0; at < rows.length; ) {
    const table = tableFrom(rows, at);
    const own = isTable(table) ? linesOf(table) : withMark(rows[at] ?? []);
    read.push(...own);
    at += isTable(table) ? table.rows.length : 1;
  }
  return read;
}

/** "1." and its entry are one line, however far apart. */
function withMark(row: TextLine[]): TextLine[] {
  const [mark, entry] = row;
  if (!mark || !entry || row.length > 2 || !MARK.test(mark.text)) return row;
  const isBeside = entry.left - mark.right <= WIDEST_ROW * entry.size;
  return isBeside ? [{ ...entry, text: `${mark.text.trim()} ${entry.text}`, left: mark.left }] : row;
}

function atOneHeight(lines: readonly TextLine[]): TextLine[][] {
  const rows: TextLine[][] = [];
  for (const line of lines) {
    const own = rows.at(-1)?.[0];
    if (own && Math.abs(own.base - line.base) <= 0.4 * line.size) rows.at(-1)?.push(line);
    else rows.push([line]);
  }
  return rows.map((row) => row.sort((a, b) => a.left - b.left));
}

/** The longest table that begins at a row: each row's cells stand in columns of their own, in all of them. */
function tableFrom(rows: readonly TextLine[][], from: number): Growing {
  const table: Growing = { rows: [], columns: [] };
  for (const row of rows.slice(from, from + MOST_ROWS)) {
    const last = table.rows.at(-1);
    if (row.length > MOST_COLUMNS) break;
    if (last && !isNear(last, row, row.length > 1 ? WIDEST_ROW : WIDEST_LINE)) break;
    const columns = columnsOf([...table.columns, ...row]);
    const isApart = columns.length > 1 && new Set(row.map((cell) => placeOf(cell, columns))).size === row.length;
    if (!isApart || columns.length < table.columns.length || (row.length < 2 && !goesOn(row[0], columns))) break;
    table.rows.push(row);
    table.columns = columns;
  }
  return table;
}

function isNear([above]: readonly TextLine[], [below]: readonly TextLine[], most: number): boolean {
  return above !== undefined && below !== undefined && above.base - below.base <= most * below.size;
}

/** A line by itself in another column than the first goes on with the cell above it. */
const goesOn = (cell: TextLine | undefined, columns: readonly Column[]): boolean =>
  cell !== undefined && placeOf(cell, columns) > 0;

/** What overlaps stands in one column. */
function columnsOf(parts: readonly Column[]): Column[] {
  const columns: Column[] = [];
  for (const { left, right } of parts.toSorted((a, b) => a.left - b.left)) {
    const last = columns.at(-1);
    if (last && left < last.right) last.right = Math.max(last.right, right);
    else columns.push({ left, right });
  }
  return columns;
}

const placeOf = (cell: TextLine, columns: readonly Column[]): number =>
  columns.findIndex(({ left, right }) => cell.left >= left && cell.right <= right);

/** Enough rows of several cells, a column of short ones or none that runs on, and no list with its marks. */
function isTable({ rows, columns }: Growing): boolean {
  const whole = rows.filter((row) => row.length > 1);
  if (whole.length < (columns.length > 2 ? FEWEST_WIDE_ROWS : FEWEST_ROWS)) return false;
  const cellsIn = (place: number) => rows.flat().filter((cell) => placeOf(cell, columns) === place);
  if (columns.length === 2 && cellsIn(0).every(({ text }) => MARK.test(text))) return false;
  if (!runsOn(rows.flat())) return true;
  return columns.some((_, place) => {
    const cells = cellsIn(place);
    const long = cells.filter(({ left, right, size }) => right - left >= LONGEST_CELL * size);
    return long.length < 0.5 * cells.length;
  });
}

function linesOf({ rows, columns }: Growing): TextLine[] {
  const whole: { readonly line: TextLine; readonly cells: string[] }[] = [];
  for (const row of rows) {
    const [first] = row;
    if (row.length > 1 && first) whole.push({ line: first, cells: columns.map(() => '') });
    const cells = whole.at(-1)?.cells ?? [];
    for (const cell of row) {
      const place = placeOf(cell, columns);
      cells[place] = `${cells[place] ?? ''} ${cell.text.trim()}`.trim();
    }
  }
  const head = headOf(whole.map(({ cells }) => cells));
  const [left, right] = [columns[0]?.left ?? 0, columns.at(-1)?.right ?? 0];
  return whole
    .slice(head.length > 0 ? 1 : 0)
    .map(({ line, cells }) => ({ ...line, left, right, text: rowText(cells, head), isRow: true }));
}

/** The first row is a head where it has words alone, and a column below it figures; of two columns, numbers alone. */
function headOf([first = [], ...rest]: readonly (readonly string[])[]): readonly string[] {
  const isHead = rest.length > 1 && first.every((text) => /\p{L}/u.test(text) && !/\d/.test(text));
  const figures = first.length > 2 ? /\d/ : /^[^\p{L}]*\d[^\p{L}]*$/u;
  return isHead && first.some((_, place) => rest.every((row) => figures.test(row[place] ?? ''))) ? first : [];
}
