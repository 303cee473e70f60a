/** What counts as right, by claims and questions about nothing. */
import { expect, test } from 'vitest';
import { claimFigures } from './claims.ts';
import { type Asked, questionFigures } from './questions.ts';

type Verdict = 'supported' | 'contradicted' | 'not_mentioned';

const claim = (label: Verdict, verdict: Verdict) => ({
  labelled: { id: 'c', lang: 'de', claim: 'Etwas', label, evidence: [] },
  verdict,
});

test('counts verdicts: what is asserted, what of it is right, reversed or overstated', () => {
  const all = [
    claim('supported', 'supported'),
    claim('supported', 'contradicted'),
    claim('supported', 'not_mentioned'),
    claim('contradicted', 'contradicted'),
    claim('contradicted', 'supported'),
    claim('not_mentioned', 'not_mentioned'),
    claim('not_mentioned', 'supported'),
    claim('not_mentioned', 'contradicted'),
  ];
  expect(claimFigures(all)).toEqual({
    claims: 8,
    asserted: 6,
    precision: 2 / 6,
    reach: 2 / 5,
    reversed: 2,
    overstated: 2,
  });
});

const EVIDENCE = 'Die Brücke ist 340 Meter lang.';

function asked(said: Partial<Omit<Asked, 'labelled'>>, labelled: Partial<Asked['labelled']> = {}) {
  const whole = { id: 'q', lang: 'de', question: 'Wie lang?', answerable: true, evidence: [EVIDENCE], answer: ['340'] };
  return {
    status: 'answered' as const,
    short: '340',
    passages: [EVIDENCE],
    ...said,
    labelled: { ...whole, ...labelled },
  };
}

const NOTHING = { answerable: false, evidence: [], answer: [] };

test.each([
  ['holds an accepted one', asked({ short: '340 Meter' }), 1],
  ['lies in an accepted one, in whatever letters', asked({ short: 'METER' }, { answer: ['340 Meter'] }), 1],
  ['is an accepted one of two letters', asked({ short: '12' }, { answer: ['12'] }), 1],
  ['only begins like one of two letters', asked({ short: '120' }, { answer: ['12'] }), 0],
  ['is right in another passage than the labelled one', asked({ passages: ['Etwas'] }), 1],
  ['is another', asked({ short: '12 Millionen' }), 0],
  ['has the right passage where no short answer is listed', asked({ short: 'lang' }, { answer: [] }), 1],
  ['has another passage where none is listed', asked({ passages: ['Etwas anderes'] }, { answer: [] }), 0],
  ['is given where there is none', asked({}, NOTHING), 0],
])('a short answer that %s counts so', (_, said, precision) => {
  expect(questionFigures([said])).toMatchObject({ asserted: 1, precision });
});

test('what is only related asserts nothing', () => {
  expect(questionFigures([asked({ status: 'related' })])).toMatchObject({
    asserted: 0,
    reach: 0,
    answered: 0,
    hitAt1: 1,
  });
});

test('reach is of the questions that have a short answer, answered and hits of those that have an answer', () => {
  const all = [
    asked({}),
    asked({ short: undefined }),
    asked({ short: undefined }, { answer: [] }),
    asked({ short: undefined, passages: ['Etwas anderes', EVIDENCE] }),
    asked({ short: undefined }, NOTHING),
    asked({ status: 'related' }, NOTHING),
    asked({ status: 'none', passages: [] }, NOTHING),
  ];
  expect(questionFigures(all)).toEqual({
    questions: 7,
    asserted: 1,
    precision: 1,
    reach: 1 / 3,
    answered: 3 / 4,
    declined: 2 / 3,
    hitAt1: 3 / 4,
    hitAt3: 1,
  });
});

test('a passage with an accepted answer is the right one where no passage is labelled', () => {
  const said = asked({ passages: ['Sie ist 340 METER lang'] }, { evidence: [], answer: ['340 Meter'] });
  expect(questionFigures([said])).toMatchObject({ hitAt1: 1, answered: 1 });
});
