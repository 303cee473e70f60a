import { describe, expect, test } from 'vitest';
import { type AnswerEvidence, SAME_QUESTION, weigh } from '../../src/answer/answer-evidence.ts';
import { whatIsAsked } from '../../src/answer/asked.ts';
import type { LanguageCode } from '../../src/language/language.ts';
import type { Hit } from '../../src/search/index.ts';
import { bridge, loadArticleText } from '../fixture.ts';
import { askedLike, foundFor, hitOn, LIKE } from '../hits.ts';

const fact = (id: string) => {
  const found = bridge.facts.find((one) => one.id === id);
  if (!found) throw new Error(`The fixture has no ${id}.`);
  return found;
};

function weighed(text: string, hits: readonly Hit[], language: LanguageCode = 'de') {
  const { question } = foundFor(text, hits, language);
  return weigh(question, whatIsAsked(question, question.language), hits);
}
const evidenceFor = (text: string, hit: Hit, language: LanguageCode = 'de'): Partial<AnswerEvidence> =>
  weighed(text, [hit], language)[0]?.evidence ?? {};
/** The words of the span of the only hit. */
function spanFor(text: string, hit: Hit): string | undefined {
  const span = weighed(text, [hit])[0]?.span;
  return span && bridge.article.text.slice(span.start, span.end);
}

describe('evidence', () => {
  const cost = (span?: string) => hitOn('Sie kostete', { read: { answers: true, ...(span ? { span } : {}) } });

  test('tells how sure the reader is of each passage and its words', () => {
    const [first, second] = weighed('Was kostete sie?', [cost('12 Millionen Euro'), hitOn('Der Fluss', { read: {} })]);
    expect(first?.evidence.answers).toBeGreaterThan(5);
    expect(first?.evidence.span).toBeGreaterThan(5);
    expect(second?.evidence.answers).toBeLessThan(-5);
  });

  test('is undecided where nothing was read', () => {
    expect(evidenceFor('Was kostete sie?', hitOn('Sie kostete', {})).answers).toBeCloseTo(0, 9);
  });

  test('tells how like the index is to the question, where there is one', () => {
    const [plain, indexed] = [LIKE, { ...LIKE, asked: 0.05 }].map((features) =>
      evidenceFor('Was kostete sie?', hitOn('Sie kostete', { features })),
    );
    expect(plain).toMatchObject({ asked: 0, statement: 0 });
    expect(indexed?.asked).toBeGreaterThan(0);
  });

  describe('tells that index and reader agree', () => {
    const near = (text: string, span: string) =>
      evidenceFor(
        text,
        hitOn('Sie kostete', {
          read: { answers: true, span },
          nearest: askedLike('Wie teuer war sie?', fact('cost'), 0.92),
        }),
      );

    test('where the reader points at the answer of the nearest question', () => {
      expect(near('Was hat sie gekostet?', '12 Millionen').agreed).toBeCloseTo(0.7, 9);
    });

    test.each([
      ['Was hat sie gekostet?', '340 Meter', 'the reader takes other words'],
      ['Was hat sie nicht gekostet?', '12 Millionen', 'only one of the questions denies'],
      ['Was hat sie laut Anna Berg gekostet?', '12 Millionen', 'the question names somebody who is not there'],
      ['Was hat sie 2031 gekostet?', '12 Millionen', 'the question names a year that is not there'],
      ['Was hat sie die EU gekostet?', '12 Millionen', 'an abbreviation stands in "Euro" only'],
    ])('%s %s: not where %s', (text, span) => {
      expect(near(text, span).agreed).toBe(0);
    });

    test('not where the nearest is no question', () => {
      const { wording, cosine } = askedLike('Sie war teuer.', fact('cost'), 0.92);
      const nearest = { wording: { ...wording, of: 'statement' as const }, cosine };
      const hit = hitOn('Sie kostete', { read: { answers: true, span: '12 Millionen' }, nearest });
      expect(evidenceFor('Was hat sie gekostet?', hit).agreed).toBe(0);
    });
  });

  test.each([
    ['Wie viel kostete sie?', 'Sie kostete', 1],
    ['Wer leitet den Bau?', 'Baumeister', 1],
    ['Wann wurde gebaut?', 'Der Fluss', -1],
    ['Warum wurde gebaut?', 'Der Fluss', 0],
  ])('tells whether the passage holds what is asked for: %s %s', (text, words, kindFound) => {
    expect(evidenceFor(text, hitOn(words, {})).kindFound).toBe(kindFound);
  });

  test('tells whether the span is what is asked for, or but what the question says', () => {
    const about = (text: string, hit: Hit) => {
      const [one] = weighed(text, [hit]);
      return [one?.evidence.fits, one?.isRepeated];
    };
    expect(about('Wie viel kostete sie?', cost('12 Millionen Euro'))).toEqual([1, false]);
    expect(about('Wie viel kostete sie?', cost('Sie kostete'))).toEqual([-1, true]);
    expect(about('Kostete sie Millionen?', cost('12 Millionen'))).toEqual([0, false]);
    expect(about('Wie viel kostete sie?', cost())).toEqual([-1, false]);
  });

  test.each([
    ['Hat die NATO 12 Millionen gezahlt?', 0.5],
    ['Hat die EU 12 Millionen Euro gezahlt?', 0.5],
    ['Kostete sie 15 Millionen?', 1],
    ['Kostete sie 340 Millionen?', 0],
    ['Kostete sie viel?', 0],
  ])('tells what share of its names and figures is missing there: %s', (text, missing) => {
    expect(evidenceFor(text, hitOn('Sie kostete', {})).missing).toBe(missing);
  });

  test.each([
    ['Did the US pay?', 'The U.S. paid for the bridge.', 0],
    ['Did the US pay?', 'The United States paid for the bridge.', 0],
    ['Did the US pay?', 'They paid for the bridge in just a month.', 1],
  ])('finds an abbreviation in the words that it is short for: %s %s', (text, said, missing) => {
    const hit = hitOn('paid', {}, loadArticleText(`---\nlanguage: en\n---\n\n${said}\n`));
    expect(evidenceFor(text, hit, 'en').missing).toBe(missing);
  });

  test('misses names that stand nowhere near, in the language of the article only', () => {
    expect(evidenceFor('Zahlte 2019 auch Frankreich?', hitOn('Sie kostete', {})).missing).toBe(1);
    expect(evidenceFor('Did France pay in 2019?', hitOn('Sie kostete', {}), 'en').missing).toBe(0);
  });
});

describe('the span', () => {
  test.each([
    ['verbindet', '"Diese Brücke verbindet, was zusammengehört"', 'Diese Brücke verbindet, was zusammengehört'],
    ['Fluss Warle', 'Stadt.', 'Stadt'],
    ['Sie kostete', 'Euro und', 'Euro und'],
  ])('is what the reader takes, without the marks around it: %s', (words, span, shown) => {
    expect(spanFor('Was ist?', hitOn(words, { read: { answers: true, span } }))).toBe(shown);
  });

  test('is none where the reader has none, or but marks', () => {
    expect(spanFor('Was ist?', hitOn('Sie kostete', { read: { answers: true } }))).toBeUndefined();
    expect(spanFor('Was ist?', hitOn('verbindet', { read: { answers: true, span: '", ' } }))).toBeUndefined();
    expect(spanFor('Was ist?', hitOn('Sie kostete', {}))).toBeUndefined();
  });

  describe('is the answer of the index', () => {
    const asked = (cosine: number, span: string | undefined) =>
      hitOn('Sie kostete', {
        read: span === undefined ? undefined : { answers: true, span },
        nearest: askedLike('Wie teuer war sie?', fact('cost'), cosine),
      });
    const [same, other] = [SAME_QUESTION + 0.01, SAME_QUESTION - 0.01];

    test.each([
      ['12 Millionen', true],
      ['kostete 12 Millionen Euro', true],
      ['Sie', false],
      ['Sie kostete 12 Millionen Euro und ist 340 Meter lang', false],
    ])('where that asks nearly the same and the reader takes "%s" for it: %s', (read, isKnown) => {
      const [found] = weighed('Wie teuer war sie denn?', [asked(same, read)]);
      expect(found?.isKnown).toBe(isKnown);
      expect(spanFor('Wie teuer war sie denn?', asked(same, read))).toBe(isKnown ? '12 Millionen Euro' : read);
    });

    test.each([
      ['12 Millionen', same, false],
      ['340 Meter', same, true],
      ['340 Meter', other, false],
    ])(
      'or none where the reader takes "%s" for the answer to the same question (cosine %f): disputed %s',
      (read, cosine, isDisputed) => {
        expect(weighed('Wie teuer war sie denn?', [asked(cosine, read)])[0]?.isDisputed).toBe(isDisputed);
      },
    );

    test.each([
      'Wie teuer war sie nicht?',
      'Wie teuer war sie früher?',
      'Wie teuer war sie vor 2017?',
      'Wie teuer war sie ohne Gerüst?',
    ])('not where the question says more: %s', (text) => {
      expect(weighed(text, [asked(same, '12 Millionen Euro')])[0]?.isKnown).toBe(false);
    });

    test('without a reader, too, but not where the index asks something else', () => {
      expect(weighed('Wie teuer war sie denn?', [asked(same, undefined)])[0]?.isKnown).toBe(true);
      expect(weighed('Wie teuer war sie denn?', [asked(other, '12 Millionen Euro')])[0]?.isKnown).toBe(false);
    });
  });
});
