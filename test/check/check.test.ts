import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../src/article/statements.ts';
import { check, together, type Verdict } from '../../src/check/index.ts';
import type { LanguageCode } from '../../src/language/language.ts';
import type { Hit } from '../../src/search/index.ts';
import { bridge, loadArticleText } from '../fixture.ts';
import { foundFor, hitOn, UNLIKE } from '../hits.ts';

const stating = hitOn('Sie kostete', { read: { states: true } });
const denying = hitOn('Sie kostete', { read: { contradicts: true } });
const open = hitOn('Sie kostete', { read: {} });
const other = hitOn('Der Fluss', { read: {}, features: UNLIKE });

const verdictOn = (claim: string, hits: readonly Hit[], language: LanguageCode = 'de', reader: LanguageCode = 'de') =>
  check(foundFor(claim, hits, language), reader);

describe('a claim is stated', () => {
  test('where the reader is sure of it and figures and names are there', () => {
    const claim = 'Die Ankerbrücke in Lindenfurt kostete 12 Millionen Euro.';
    expect(verdictOn(claim, [stating, other], 'de', 'en')).toEqual({
      claim,
      language: 'en',
      verdict: 'supported',
      hits: [stating, other],
    });
  });

  test('by the passage that states it, wherever that came', () => {
    const { verdict, hits } = verdictOn('Die Ankerbrücke kostete 12 Millionen Euro.', [other, stating]);
    expect([verdict, hits]).toEqual(['supported', [stating, other]]);
  });

  test.each([
    ['Die Ankerbrücke kostete 15 Millionen Euro.', 'another figure'],
    ['Die Ankerbrücke kostete 12 Millionen Euro und 40 Prozent.', 'a figure more'],
    ['Die Ankerbrücke sollte 12 Millionen Euro kosten.', 'a plan'],
    ['Die Ankerbrücke von Winfried Hagemann kostete 12 Millionen Euro.', 'a name more'],
  ])('by no reader, however sure, where it has what the passage has not: %s %s', (claim) => {
    expect(verdictOn(claim, [stating]).verdict).not.toBe('supported');
  });
});

test('a claim is not stated where another passage contradicts it more surely', () => {
  const stated = stating.reading && { ...stating, reading: { ...stating.reading, states: 0.999 } };
  const against = hitOn('Der Fluss', { read: { contradicts: true }, features: UNLIKE });
  const claim = 'Für die Ankerbrücke wurden 12 Millionen Euro ausgegeben.';
  expect(stated && verdictOn(claim, [stated, other]).verdict).toBe('supported');
  expect(stated && verdictOn(claim, [stated, against]).verdict).not.toBe('supported');
});

test('a claim is not stated where two nouns have changed places, or the passage only supposes it', () => {
  const verdictIn = (claim: string, text: string) =>
    verdictOn(claim, [hitOn(text.slice(0, 20), { read: { states: true } }, loadArticleText(text))]).verdict;
  const met = 'In einem Gespräch mit dem Händler wies der Makler alle Vorwürfe zurück.';
  expect(verdictIn('Im Gespräch mit dem Händler wies der Makler die Vorwürfe von sich.', met)).toBe('supported');
  expect(verdictIn('Im Gespräch mit dem Makler wies der Händler die Vorwürfe von sich.', met)).not.toBe('supported');
  const condition = 'Bestätigt das Gericht das Urteil, muss der Händler den Schaden bezahlen.';
  expect(verdictIn('Der Händler kommt für den Schaden auf.', condition)).not.toBe('supported');
});

describe('a claim is contradicted', () => {
  test('where the reader is sure of it: what differs is shown on both sides', () => {
    const claim = 'Die Ankerbrücke kostete 15 Millionen Euro.';
    const verdict = verdictOn(claim, [other, denying]);
    expect(verdict).toMatchObject({ verdict: 'contradicted', correction: '12 Millionen Euro', hits: [denying, other] });
    const [difference] = verdict.verdict === 'contradicted' ? verdict.differences : [];
    expect(difference && claim.slice(difference.claimed.start, difference.claimed.end)).toBe('15 Millionen Euro');
    expect(difference && wordsOf(bridge.article, difference.actual)).toBe('12 Millionen Euro');
  });

  test.each([
    ['of which the passage says nothing', 'Die Ankerbrücke kostete 12 Millionen Euro und 40 Prozent.'],
    ['that is the same said less exactly', 'Die Ankerbrücke kostete mehr als 11 Millionen Euro.'],
  ])('by no reader, however sure, where it has a figure %s: %s', (_, claim) => {
    expect(verdictOn(claim, [denying]).verdict).toBe('not_mentioned');
  });

  test('by no reader where both deny, unless a figure differs', () => {
    const told = 'Die Behörde bestritt am Montag, dass mehr als 40 Menschen verletzt worden seien.';
    const hit = hitOn('Die Behörde', { read: { contradicts: true } }, loadArticleText(told));
    expect(verdictOn('Die Behörde sagte, es sei kein Mensch verletzt worden.', [hit]).verdict).toBe('not_mentioned');
    expect(verdictOn('Die Behörde sagte, es seien keine 30 Menschen verletzt worden.', [hit]).verdict).toBe(
      'contradicted',
    );
    expect(verdictOn('Die Behörde sagte, viele Menschen seien verletzt worden.', [hit]).verdict).toBe('contradicted');
  });

  test('without a correction where what is counted differs, and the figure is the same', () => {
    const counting = hitOn('Täglich nutzen', { read: { contradicts: true } });
    const claim = 'Täglich nutzen 8 000 Lastwagen die Brücke.';
    expect(verdictOn(claim, [counting])).toMatchObject({ verdict: 'contradicted', differences: [], correction: null });
  });

  test('without a correction where no figure differs', () => {
    expect(verdictOn('Die Ankerbrücke war umsonst.', [denying])).toMatchObject({
      verdict: 'contradicted',
      differences: [],
      correction: null,
    });
  });

  test('not by one passage where another states it', () => {
    const long = hitOn('Täglich nutzen', { read: { contradicts: true }, features: UNLIKE });
    expect(verdictOn('Die Ankerbrücke kostete 12 Millionen Euro.', [long, stating]).verdict).toBe('supported');
  });
});

describe('a claim is left open', () => {
  test('where the reader is sure that the passages are about something else', () => {
    expect(verdictOn('Die Ankerbrücke wird blau gestrichen.', [open, other])).toEqual({
      claim: 'Die Ankerbrücke wird blau gestrichen.',
      language: 'de',
      verdict: 'not_mentioned',
      hits: [open, other],
    });
  });

  test('where nobody has read the passages, and where nothing was found', () => {
    const unread = hitOn('Sie kostete', {});
    expect(verdictOn('Die Ankerbrücke kostete 12 Millionen Euro.', [unread])).toMatchObject({
      verdict: 'not_mentioned',
      hits: [unread],
    });
    expect(verdictOn('Die Ankerbrücke kostete 12 Millionen Euro.', [])).toMatchObject({
      verdict: 'not_mentioned',
      hits: [],
    });
  });
});

describe('without a reader', () => {
  const unread = hitOn('Sie kostete', {});

  test('a claim is stated in the very words of a sentence alone, whatever its case and marks', () => {
    const claim = 'sie kostete 12 Millionen Euro, und ist 340 Meter lang';
    expect(verdictOn(claim, [unread, other])).toMatchObject({ verdict: 'supported', hits: [unread, other] });
    expect(verdictOn(claim, [other, unread]).verdict).toBe('not_mentioned');
  });

  test.each(['Sie kostete 12 Millionen Euro', 'Sie kostete 15 Millionen Euro und ist 340 Meter lang.', '', '?!'])(
    'all else is open: "%s"',
    (claim) => {
      expect(verdictOn(claim, [unread]).verdict).toBe('not_mentioned');
    },
  );
});

describe('the claims of a text together', () => {
  const stated = verdictOn('Die Ankerbrücke kostete 12 Millionen Euro.', [stating]);
  const contradicted = verdictOn('Die Ankerbrücke kostete 15 Millionen Euro.', [denying]);
  const silent = verdictOn('Die Ankerbrücke wird blau gestrichen.', [open]);

  test.each<[string, readonly Verdict[], Verdict | undefined]>([
    ['contradicted where one is', [stated, silent, contradicted], contradicted],
    ['open where one is, and none contradicted', [stated, silent], silent],
    ['stated only where all are', [stated, stated], stated],
    ['nothing where there is none', [], undefined],
  ])('are %s', (_, verdicts, whole) => {
    expect(together(verdicts)).toBe(whole);
  });
});
