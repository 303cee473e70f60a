import { describe, expect, test } from 'vitest';
import { answer } from '../../src/answer/index.ts';
import { loadArticleText } from '../fixture.ts';
import { foundFor, hitOn } from '../hits.ts';

/** What of a sentence is bold, where the reader is sure of a span. @param more what else the text says */
function boldIn(question: string, sentence: string, span: string, language: 'de' | 'en' = 'de', more = '') {
  const { hits } = answerFrom(question, sentence, span, language, more);
  const bold = hits[0]?.answer;
  return bold && hits[0]?.passage.article.text.slice(bold.start, bold.end);
}

function answerFrom(question: string, sentence: string, span: string, language: 'de' | 'en', more = '') {
  const indexed = loadArticleText(`${more} ${sentence}`.trim());
  const hit = hitOn(sentence.slice(0, 20), { read: { answers: true, span } }, indexed);
  return answer(foundFor(question, [hit], language), language);
}

describe('what belongs to somebody else', () => {
  const rival = "Harland's rival Norvik, which made a profit of 22 million pounds, said it was not interested.";
  const others = 'Norvik and Harland are bakers. Norvik is old. Harland is not.';

  test.each([
    ['How much profit did Harland make?', '22 million pounds', undefined],
    ['How much profit did Norvik make?', '22 million pounds', '22 million pounds'],
    ["Who is Harland's rival?", 'Norvik', 'Norvik'],
    ['Who is the rival of Harland?', 'Norvik', 'Norvik'],
  ])('is not strong for the owner in front of its name: %s', (question, span, bold) => {
    expect(boldIn(question, rival, span, 'en', others)).toBe(bold);
  });

  test('is no answer for the owner at all', () => {
    const status = (question: string) => answerFrom(question, rival, '22 million pounds', 'en', others).status;
    expect(status('How much profit did Harland make?')).toBe('related');
    expect(status('How much profit did Norvik make?')).toBe('answered');
  });

  test('is not in German either', () => {
    const german = 'Harlands Rivale Peter Kolb machte im vergangenen Jahr einen Gewinn von 22 Millionen Euro.';
    expect(boldIn('Welchen Gewinn machte Harland?', german, '22 Millionen Euro')).toBeUndefined();
    expect(boldIn('Welchen Gewinn machte Peter Kolb?', german, '22 Millionen Euro')).toBe('22 Millionen Euro');
  });

  test('is strong where the owner is meant', () => {
    const own = "Harland's profit fell to 22 million pounds in the year before, the company said on Monday.";
    expect(boldIn('What was the profit of Harland?', own, '22 million pounds', 'en', others)).toBe('22 million pounds');
  });
});

describe('whom something is done to', () => {
  const blaming =
    'Der Baumeister Peter Kolb warf Hanna Brandt am Montag in Lindenfurt vor, die Kosten verschwiegen zu haben.';
  const blamed = 'Peter Kolb wurde am Montag in Lindenfurt von Hanna Brandt scharf dafür kritisiert, dass er schwieg.';

  test.each([
    ['Wem warf Hanna Brandt vor, die Kosten zu verschweigen?', blaming, 'Peter Kolb', undefined],
    ['Wem warf Peter Kolb vor, die Kosten zu verschweigen?', blaming, 'Hanna Brandt', 'Hanna Brandt'],
    ['Wer warf Hanna Brandt vor, die Kosten zu verschweigen?', blaming, 'Peter Kolb', 'Peter Kolb'],
    ['Wen kritisierte Hanna Brandt?', blamed, 'Peter Kolb', 'Peter Kolb'],
  ])('is not who does it: %s – %s – %s', (question, sentence, span, bold) => {
    expect(boldIn(question, sentence, span)).toBe(bold);
  });
});

describe('a result', () => {
  const vote = 'Der Stadtrat von Lindenfurt stimmte am Montag mit 21 zu 14 Stimmen für den Bau der Brücke.';

  test.each([
    ['Wie stimmte der Stadtrat ab?', '21', '21 zu 14'],
    ['Wie stimmte der Stadtrat ab?', '14 Stimmen', '21 zu 14 Stimmen'],
    ['Wie viele Stimmen gab es für den Bau?', '14', undefined],
    ['Wann stimmte der Stadtrat ab?', 'am Montag', 'am Montag'],
  ])('is strong as a whole: %s – %s', (question, span, bold) => {
    expect(boldIn(question, vote, span)).toBe(bold);
  });
});

describe('what another source says', () => {
  const told =
    'Nach Angaben der Polizei wurden 17 Menschen festgenommen, die Opposition sprach von mehr als 60 Menschen.';

  test.each([
    ['Wie viele Menschen wurden laut Opposition festgenommen?', '17 Menschen', undefined],
    ['Wie viele Menschen wurden nach Angaben der Opposition festgenommen?', '17 Menschen', undefined],
    ['Wie viele Menschen wurden laut Opposition festgenommen?', 'mehr als 60 Menschen', 'mehr als 60 Menschen'],
    ['Wie viele Menschen wurden laut Polizei festgenommen?', '17 Menschen', '17 Menschen'],
    ['Wie viele Menschen wurden festgenommen?', '17 Menschen', '17 Menschen'],
  ])('is not strong where one is asked for: %s – %s', (question, span, bold) => {
    expect(boldIn(question, told, span)).toBe(bold);
  });

  test('is not in English either', () => {
    const said = 'Police said that 17 people were arrested, while the union spoke of more than 60 people in the town.';
    const question = 'How many people were arrested according to the union?';
    expect(boldIn(question, said, '17 people', 'en')).toBeUndefined();
    expect(boldIn(question, said, 'more than 60 people', 'en')).toBe('more than 60 people');
  });
});

describe('what somebody denies', () => {
  const denied = 'Police denied reports on Monday that 12 drivers had been arrested at the central station.';

  test.each([
    ['How many drivers were arrested?', undefined],
    ['How many arrests of drivers did the police deny?', '12 drivers'],
  ])('is not strong, unless the question says so: %s', (question, bold) => {
    expect(boldIn(question, denied, '12 drivers', 'en')).toBe(bold);
  });
});
