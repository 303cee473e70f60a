/** How well labelled claims are checked. */
import { prepareSearch } from '../../src/search/index.ts';
import { check, type Verdict } from '../../src/verdict.ts';
import type { Labelled, LabelledClaim } from './data.ts';
import { meets } from './match.ts';
import { median, type Row, share } from './table.ts';

export interface Checked {
  readonly labelled: LabelledClaim;
  readonly verdict: Verdict;
  /** In milliseconds. */
  readonly time: number;
}

export function checkAll({ rows, library }: Labelled & { kind: 'claims' }): Checked[] {
  const search = prepareSearch(library);
  return rows.map((labelled) => {
    const start = performance.now();
    const verdict = check(search.find(labelled.claim, { asks: 'yesno' }), search.languageOf(labelled.claim));
    return { labelled, verdict, time: performance.now() - start };
  });
}

/** The verdict as labelled, and resting on a labelled passage. */
export function isRight({ labelled, verdict }: Checked): boolean {
  if (labelled.verdict !== verdict.verdict) return false;
  const shown = verdict.hits[0]?.passage.sentence.text ?? '';
  return labelled.verdict === 'not_mentioned' || labelled.evidence.some((gold) => meets(shown, gold));
}

/** "Stated" said of what the article says otherwise, or the reverse. */
function isHarmful({ labelled, verdict }: Checked): boolean {
  const both = [labelled.verdict, verdict.verdict];
  return both.includes('supported') && both.includes('contradicted');
}

/** A row per verdict, and one for all. */
export function claimRows(all: readonly Checked[]): Row[] {
  const verdicts = [...new Set(all.map(({ labelled }) => labelled.verdict))];
  const groups = [
    ...verdicts.map((verdict) => [verdict, all.filter(({ labelled }) => labelled.verdict === verdict)] as const),
    ['all', all] as const,
  ];
  return groups.map(([name, own]) => ({
    '': name,
    claims: String(own.length),
    right: share(own, isRight),
    harmful: String(own.filter(isHarmful).length),
    'ms a claim': median(own.map(({ time }) => time)),
  }));
}

/** A line for each claim that went wrong. */
export function claimMisses(all: readonly Checked[]): string[] {
  return all
    .filter((checked) => !isRight(checked))
    .map(
      ({ labelled: { id, claim, verdict: want }, verdict: { verdict, hits } }) =>
        `${id} | ${claim} | want: ${want} | got: ${verdict} ${hits[0]?.passage.sentence.text.slice(0, 70) ?? ''}`,
    );
}
