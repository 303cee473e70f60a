/** A table of a page → its rows as lines: "Länge: 120 Meter". */
import { labelled } from '../blocks.ts';
import { attribute, type Element, elementsIn, isElement, oneLine } from './tree.ts';

/** A cell's text; `isLabel` where the page says so. */
interface Cell {
  readonly text: string;
  readonly isLabel: boolean;
}

/** A wider cell is no cell of a table that somebody reads. */
const WIDEST = 20;
/** A longer cell is text, and its table only arranges the page. */
const LONGEST_CELL = 300;

/** The rows that are a table's own, not those of a table within. */
export function rowsOf(table: Element): Element[] {
  const own = (element: Element): Element[] =>
    element.children
      .filter(isElement)
      .flatMap((child) => (child.name === 'tr' ? [child] : /^t(?:head|body|foot)$/.test(child.name) ? own(child) : []));
  return own(table);
}

const cellsOf = (row: Element): Element[] => row.children.filter(isElement).filter(({ name }) => /^t[dh]$/.test(name));

/** Whether a table holds data: small cells in several rows and columns, none of which holds blocks of text. */
export function isData(table: Element, textOf: (cell: Element) => string): boolean {
  if (/presentation|none/.test(attribute(table, 'role'))) return false;
  const rows = rowsOf(table).map(cellsOf);
  const cells = rows.flat();
  if (!rows.some((row) => row.length > 1)) return false;
  for (const { name } of elementsIn(table)) if (/^(?:table|h[1-6]|article|section|form)$/.test(name)) return false;
  return cells.every((cell) => textOf(cell).length <= LONGEST_CELL);
}

/** A line for each row with its labels: those of its column above it, and the one in front of it. */
export function rowLines(table: Element, textOf: (cell: Element) => string): string[] {
  const rows = gridOf(table, textOf).filter((row) => row.some(({ text }) => text !== ''));
  const [first = [], ...rest] = rows;
  const hasHead = rest.length > 0 && first.length > 1 && isHead(first);
  return (hasHead ? rest : rows).map((row) => lineOf(row, hasHead ? first : [])).filter((line) => line !== '');
}

const isHead = (row: readonly Cell[]): boolean => row.filter(({ text }) => text).every(({ isLabel }) => isLabel);

function lineOf(row: readonly Cell[], head: readonly Cell[]): string {
  const [label, ...others] = row;
  const filled = row.filter(({ text }) => text !== '');
  if (!label || filled.length === 1) return filled[0]?.text ?? '';
  if (head.length > 0) {
    const joined = (cells: readonly Cell[], from: number) =>
      cells.flatMap(({ text }, at) => (text ? [labelled(head[at + from]?.text ?? '', text)] : [])).join('; ');
    return label.isLabel && label.text ? labelled(label.text, joined(others, 1)) : joined(row, 0);
  }
  const texts = others.map(({ text }) => text).filter((text) => text !== '');
  return label.isLabel || row.length === 2
    ? labelled(label.text, texts.join('; '))
    : filled.map(({ text }) => text).join('; ');
}

/** Cells in their columns: one that spans several counts for each, one that spans rows stands in the next, too. */
function gridOf(table: Element, textOf: (cell: Element) => string): Cell[][] {
  let hanging: (Cell & { rows: number })[] = [];
  return rowsOf(table).map((row) => {
    const cells: Cell[] = [];
    const next: (Cell & { rows: number })[] = [];
    const place = (cell: Cell, rows: number): void => {
      if (rows > 1) next[cells.length] = { ...cell, rows: rows - 1 };
      cells.push(cell);
    };
    const fall = (): void => {
      for (let above = hanging[cells.length]; above; above = hanging[cells.length]) place(above, above.rows);
    };
    for (const cell of cellsOf(row)) {
      fall();
      const read = { text: oneLine(textOf(cell)), isLabel: cell.name === 'th' };
      place(read, spanOf(cell, 'rowspan'));
      const repeated = { text: read.isLabel ? read.text : '', isLabel: read.isLabel };
      for (let more = spanOf(cell, 'colspan'); more > 1; more -= 1) place(repeated, 1);
    }
    fall();
    hanging = next;
    return cells;
  });
}

const spanOf = (cell: Element, name: string): number =>
  Math.min(WIDEST, Math.max(1, Number.parseInt(attribute(cell, name), 10) || 1));
