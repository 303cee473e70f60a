/** What a bench finds out, and how it is printed: a Markdown table with a ratio and whether the goal is reached. */

/** One measured thing. */
export interface Figure {
  readonly what: string;
  /** What this project takes, in `unit`. */
  readonly ours: number;
  /** What the reference takes in the same run, in `unit`. */
  readonly reference?: number;
  /** As in "ms", "MB", "1/s". */
  readonly unit: string;
  /** A bound for `ours`, or for `ours` divided by `reference`. */
  readonly goal?: Goal;
}

interface Goal {
  readonly of: 'ours' | 'ratio';
  readonly atMost?: number;
  readonly atLeast?: number;
}

/** A bench measures in its own time (minutes at most) and cleans up after itself; `paths` are files named on the command line. */
export type Bench = (paths: readonly string[]) => Promise<readonly Figure[]>;

/** The value at a share (0 to 1) of the sorted values; NaN where there are none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** Whether the goal is reached; true where there is none. */
export function isReached({ ours, reference = Number.NaN, goal }: Figure): boolean {
  if (!goal) return true;
  const value = goal.of === 'ours' ? ours : ours / reference;
  return value <= (goal.atMost ?? Number.POSITIVE_INFINITY) && value >= (goal.atLeast ?? Number.NEGATIVE_INFINITY);
}

/** The figures as a Markdown table. */
export function table(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => [
    figure.what,
    `${round(figure.ours)} ${figure.unit}`,
    figure.reference === undefined ? '-' : `${round(figure.reference)} ${figure.unit}`,
    figure.reference === undefined ? '-' : round(figure.ours / figure.reference),
    figure.goal ? `${sayGoal(figure)}${isReached(figure) ? '' : ' (missed)'}` : '-',
  ]);
  const lines = [['what', 'ours', 'reference', 'ratio', 'to reach'], ['---', '--:', '--:', '--:', '---'], ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function sayGoal({ goal, unit }: Figure): string {
  const bound = goal?.atMost === undefined ? `at least ${goal?.atLeast}` : `at most ${goal.atMost}`;
  return goal?.of === 'ratio' ? `ratio ${bound}` : `${bound} ${unit}`;
}

/** Three figures are as many as a measurement has. */
function round(value: number): string {
  return Math.abs(value) >= 100 ? String(Math.round(value)) : String(Number(value.toPrecision(3)));
}
