import { describe, expect, test } from 'vitest';
import { prepareSearch } from '../src/search/index.ts';
import { check } from '../src/verdict.ts';
import { bridge } from './fixture.ts';

const search = prepareSearch([bridge]);
const checked = (claim: string) => check(search.find(claim), 'de');

describe('a claim is compared with the passage that speaks of the same', () => {
  test.each([
    ['Die Ankerbrücke kostete 12 Millionen Euro.', 'supported', 'figure, unit and thing agree'],
    ['Der Fluss Warle trennt die Stadt.', 'supported', 'every word is there'],
    ['Die Brücke ist länger als 300 Meter.', 'supported', '340 is more than 300'],
    ['Die Ankerbrücke kostete 15 Millionen Euro.', 'contradicted', 'another figure'],
    ['The bridge cost 15 million euros.', 'contradicted', 'another figure, in English'],
    ['Der Fluss Warle trennt die Stadt nicht.', 'contradicted', 'the claim denies it'],
    ['Der Fluss Elbe trennt die Stadt.', 'contradicted', 'another name in its place'],
    ['Die Brücke kostete 12 Menschen das Leben.', 'not_mentioned', 'the same figure of something else'],
    ['Peter Kolb kritisierte den Bahnhof in Tokio.', 'not_mentioned', 'more than one thing differs'],
    ['Die Brücke', 'not_mentioned', 'a claim of one word states nothing'],
  ])('%s → %s: %s', (claim, verdict) => {
    expect(checked(claim).verdict).toBe(verdict);
  });

  test.each([
    ['Die Ankerbrücke kostete 15 Millionen Euro.', '15 Millionen Euro', '12 Millionen Euro'],
    ['Der Fluss Warle trennt die Stadt nicht.', 'nicht', 'trennt'],
  ])('%s: marks "%s" and gives "%s"', (claim, marked, correction) => {
    const verdict = checked(claim);
    if (verdict.verdict !== 'contradicted') throw new Error(verdict.verdict);
    const [{ claimed }] = verdict.differences;
    expect(claim.slice(claimed.start, claimed.end)).toBe(marked);
    expect(verdict.correction).toBe(correction);
  });
});
