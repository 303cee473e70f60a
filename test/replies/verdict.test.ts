import { describe, expect, test } from 'vitest';
import { sayVerdicts } from '../../src/replies/verdict.ts';
import type { Verdict } from '../../src/verdict.ts';
import { bridge, contextFor, textOf } from '../fixture.ts';

const german = contextFor('de');
const { text } = bridge.article;

function spanOf(whole: string, part: string) {
  const start = whole.indexOf(part);
  return { start, end: start + part.length };
}

function verdictOn(claim: string, more: object): Verdict {
  const { hits } = german.search.find(claim, { language: 'de' });
  return { claim, language: 'de', hits, ...more } as Verdict;
}

const wrongClaim = 'Die Brücke kostete 21 Millionen Euro';
const wrong = verdictOn(wrongClaim, {
  verdict: 'contradicted',
  differences: [{ claimed: spanOf(wrongClaim, '21 Millionen Euro'), stated: spanOf(text, '12 Millionen Euro') }],
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
        differences: [{ claimed: spanOf(claim, words), stated: spanOf(text, 'lang') }],
        correction: 'lang',
      });
      expect(textOf(sayVerdicts([denied], false, german))).toMatch(/^Im Artikel steht es anders\.\n/);
    },
  );

  test('shows no passage for a claim of which the article has no word', () => {
    const reply = sayVerdicts([verdictOn('Katzen fressen Mäuse', { verdict: 'not_mentioned' })], false, german);
    expect(textOf(reply)).toBe('Dazu steht nichts im Artikel.\n*Behauptung:* Katzen fressen Mäuse');
    expect(reply.actions).toEqual([]);
  });

  test('says that the article has it so', () => {
    expect(textOf(sayVerdicts([right], false, german))).toMatch(/^Das steht so im Artikel\.\n/);
  });

  test('that is open takes no side and is private', () => {
    const reply = sayVerdicts([open], false, german);
    expect(textOf(reply)).toMatch(
      /^Der Artikel bestätigt das nicht und widerspricht dem auch nicht\.\n.*blau gestrichen\nAm nächsten kommt:\n/,
    );
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
