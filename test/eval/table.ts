/** Figures → a table for the terminal. */

/** Column → cell. All rows of a table have the same columns. */
export type Row = Readonly<Record<string, string>>;

/** The share of those that are so, with three digits; "-" of none. */
export function share<Item>(items: readonly Item[], isSo: (item: Item) => boolean): string {
  return items.length === 0 ? '-' : (items.filter(isSo).length / items.length).toFixed(3);
}

/** A share as the tables have it: "-" of nothing. */
export const ratio = (value: number): string => (Number.isNaN(value) ? '-' : value.toFixed(3));

export function median(values: readonly number[]): string {
  return values.toSorted((a, b) => a - b)[values.length >> 1]?.toFixed(2) ?? '-';
}

/** Lines of equal columns, the first of them flush left. */
export function tableLines(rows: readonly Row[]): string[] {
  const columns = Object.keys(rows[0] ?? {});
  const cells = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))];
  const widths = columns.map((_, at) => Math.max(...cells.map((line) => line[at]?.length ?? 0)));
  return cells.map((line) =>
    line.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  '),
  );
}
