import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../src/check/index.ts';
import { languages } from '../../src/language/languages.ts';
import { sayVerdicts } from '../../src/reply/verdict-reply.ts';
import { bridge, contextFor, textOf } from '../fixture.ts';
import { hitOn } from '../hits.ts';

const german = await contextFor('de');
const { text } = bridge.article;

function spanOf(whole: string, part: string) {
  const start = whole.indexOf(part);
  return { start, end: start + part.length };
}

const HITS = [hitOn('Sie kostete', { about: 'cost' }), hitOn('eröffnet', { about: 'opening' })] as const;

/** What is decided of a claim. */
type Decided = Verdict extends infer One
  ? One extends Verdict
    ? Omit<One, 'claim' | 'language' | 'hits'>
    : never
  : never;

function verdictOn(claim: string, decided: Decided): Verdict {
  return { claim, language: 'de', hits: HITS, ...decided };
}

const wrongClaim = 'Die Brücke kostete 21 Millionen Euro';
const wrong = verdictOn(wrongClaim, {
  verdict: 'contradicted',
  differences: [{ claimed: spanOf(wrongClaim, '21 Millionen Euro'), actual: spanOf(text, '12 Millionen Euro') }],
  correction: '12 Millionen Euro',
});
const right = verdictOn('Die Brücke kostete 12 Millionen Euro', { verdict: 'supported' });
const open = verdictOn('Die Brücke wird blau gestrichen', { verdict: 'not_mentioned' });

describe('a verdict', () => {
  test('puts the article against the claim and marks what differs on both sides', () => {
    const said = textOf(sayVerdicts([wrong], false, german));
    expect(said).toMatch(/^Laut Artikel: 12 Millionen Euro, nicht 21 Millionen Euro\n/);
    expect(said).toContain('Die Brücke kostete *21 Millionen Euro*');
    expect(said).toContain('Sie kostete *12 Millionen Euro* und ist 340 Meter lang.');
  });

  test.each(['nicht', 'nicht 340 Meter'])(
    'says only that the article has it otherwise where one denies: %s',
    (words) => {
      const claim = 'Die Brücke ist nicht 340 Meter lang';
      const denied = verdictOn(claim, {
        verdict: 'contradicted',
        differences: [{ claimed: spanOf(claim, words), actual: spanOf(text, 'lang') }],
        correction: 'lang',
      });
      expect(textOf(sayVerdicts([denied], false, german))).toMatch(/^Im Artikel steht es anders\.\n/);
    },
  );

  test.each([
    ['where the same words stand in both', '12 Millionen Euro', [spanOf(text, '12 Millionen Euro')]],
    ['where no single thing differs', null, []],
  ])('says only that the article has it otherwise %s', (_, correction, spans) => {
    const claim = 'Sie kostete 12 Millionen Euro';
    const differences = spans.map((actual) => ({ claimed: spanOf(claim, '12 Millionen Euro'), actual }));
    const verdict = verdictOn(claim, { verdict: 'contradicted', differences, correction });
    expect(textOf(sayVerdicts([verdict], false, german))).toMatch(/^Im Artikel steht es anders\.\n/);
  });

  test('shows no passage for a claim of which the article has no word', () => {
    const reply = sayVerdicts(
      [{ ...verdictOn('Katzen fressen Mäuse', { verdict: 'not_mentioned' }), verdict: 'not_mentioned', hits: [] }],
      false,
      german,
    );
    expect(textOf(reply)).toBe('Dazu steht nichts im Artikel.\n*Behauptung:* Katzen fressen Mäuse');
    expect(reply.actions).toEqual([]);
  });

  test('says that the article has it so', () => {
    expect(textOf(sayVerdicts([right], false, german))).toMatch(/^Das steht so im Artikel\.\n/);
  });

  test('that is open takes no side, marks the words that the two do not share, and is private', () => {
    const reply = sayVerdicts([open], false, german);
    const [heading, claim] = textOf(reply).split('\n');
    expect(heading).toBe(languages.de.messages.verdict.open);
    expect(claim).toBe('*Behauptung:* Die *Brücke* wird *blau gestrichen*');
    expect(textOf(reply)).toContain('\nSie kostete *12 Millionen Euro* und ist *340* Meter lang.\n');
    expect(reply).toMatchObject({ tone: 'none', private: true });
  });

  test('never says true or false', () => {
    const said = [wrong, right, open].map((verdict) => textOf(sayVerdicts([verdict], false, german))).join(' ');
    expect(said).not.toMatch(/\b(?:wahr|falsch|richtig|true|false)\b/i);
  });

  test('is given on each claim of a text', () => {
    const said = textOf(sayVerdicts([wrong, right], true, german));
    expect(said).toContain('1. Laut Artikel: 12 Millionen Euro, nicht 21 Millionen Euro');
    expect(said).toContain('2. Das steht so im Artikel.');
    expect(said).toContain('Geprüft sind die ersten 2.');
  });

  test('on nothing says that there is nothing to check', () => {
    expect(sayVerdicts([], false, german)).toMatchObject({ private: true, tone: 'none' });
  });
});
