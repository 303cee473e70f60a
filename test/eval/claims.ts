/** How far verdicts on labelled claims can be trusted. */
import { check, splitClaims, together, type Verdict } from '../../src/check/index.ts';
import { languages } from '../../src/language/languages.ts';
import type { Search } from '../../src/search/index.ts';
import { forEach, type LabelledClaim, type Lines, type SearchOf } from './data.ts';
import { median, type Row, ratio } from './table.ts';

/** A claim with the program's verdict, and the passage shown with it. */
export interface Checked {
  readonly labelled: LabelledClaim;
  readonly verdict: Verdict['verdict'];
  readonly passage: string;
  /** In milliseconds. */
  readonly time: number;
}

/** What verdicts come to. Shares are from 0 to 1, NaN of nothing. */
interface ClaimFigures {
  readonly claims: number;
  /** Verdicts other than `not_mentioned`. */
  readonly asserted: number;
  /** The share of those that the label agrees with. */
  readonly precision: number;
  /** The share of claims that the article decides with the right verdict. */
  readonly reach: number;
  /** `supported` for `contradicted`, or the reverse. */
  readonly reversed: number;
  /** Asserted of what the article leaves open. */
  readonly overstated: number;
}

/** Checks all claims as `npm run check` does, each against its own article. */
export function checkAll(lines: Lines<LabelledClaim>, searchOf: SearchOf): Promise<Checked[]> {
  return forEach(lines, searchOf, async (labelled, search) => {
    const start = performance.now();
    const whole = await verdictOn(labelled.claim, search);
    const time = performance.now() - start;
    const passage = whole?.hits[0]?.passage.sentence.text ?? '';
    return { labelled, verdict: whole?.verdict ?? 'not_mentioned', passage, time };
  });
}

async function verdictOn(text: string, search: Search): Promise<Verdict | undefined> {
  const language = search.languageOf(text);
  const parts = splitClaims(text, languages[language]);
  const verdicts: Verdict[] = [];
  for (const claim of parts.length > 1 ? parts : [text])
    verdicts.push(check(await search.find(claim, { isClaim: true }), language));
  return together(verdicts);
}

const isAsserted = ({ verdict }: Pick<Checked, 'verdict'>): boolean => verdict !== 'not_mentioned';
const isRight = ({ labelled, verdict }: Pick<Checked, 'labelled' | 'verdict'>): boolean => labelled.label === verdict;

/** Counts them. */
export function claimFigures(all: readonly Pick<Checked, 'labelled' | 'verdict'>[]): ClaimFigures {
  const asserted = all.filter(isAsserted);
  const right = asserted.filter(isRight);
  const isDecided = ({ labelled }: Pick<Checked, 'labelled'>) => labelled.label !== 'not_mentioned';
  const wrong = asserted.filter((checked) => !isRight(checked));
  return {
    claims: all.length,
    asserted: asserted.length,
    precision: right.length / asserted.length,
    reach: right.length / all.filter(isDecided).length,
    reversed: wrong.filter(isDecided).length,
    overstated: wrong.filter((checked) => !isDecided(checked)).length,
  };
}

/** A row of the table. */
export function claimRow(name: string, all: readonly Checked[]): Row {
  const { claims, asserted, precision, reach, reversed, overstated } = claimFigures(all);
  return {
    claims: name,
    asserted: `${asserted} of ${claims}`,
    precision: ratio(precision),
    reach: ratio(reach),
    reversed: String(reversed),
    overstated: String(overstated),
    'ms a claim': median(all.map(({ time }) => time)),
  };
}

/** A line for each wrong assertion. */
export function wrongClaims(all: readonly Checked[]): string[] {
  return all
    .filter((checked) => isAsserted(checked) && !isRight(checked))
    .map(({ labelled: { id, kind = '', claim, label }, verdict, passage }) =>
      [id, kind, claim, `want: ${label}`, `got: ${verdict}`, passage.slice(0, 110)].join(' | '),
    );
}
