import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadLibrary } from '../src/library/index.ts';

const [koalition] = await loadLibrary('data');
if (!koalition) throw new Error('data/ holds no article.');
const { article, facts, quotes } = koalition;

describe('the bundled article', () => {
  test('is whole', () => {
    expect(article).toMatchObject({
      name: 'anti-is-koalition',
      publisher: 'dpa',
      place: 'Washington',
      published: '2017-03',
      reference: 'artikel-ansicht/dg/0/',
      language: 'de',
      titleIsOurs: true,
    });
    expect(article.paragraphs.map(({ sentences }) => sentences.length)).toEqual([2, 4, 3, 1, 2, 5, 2, 4, 4]);
  });

  test('stands in its paragraphs word for word', () => {
    const file = readFileSync('data/anti-is-koalition.md', 'utf8');
    const body = file.slice(file.indexOf('Washington (dpa)'));
    expect(article.paragraphs.map(({ start, end }) => article.text.slice(start, end))).toEqual(
      body.trim().split('\n\n'),
    );
    expect(body).toContain('gemeisnam');
    expect(body.match(/\S+/g)).toHaveLength(434);
  });

  test('has its figures, both direct quotations and the reported speech', () => {
    expect(facts.length).toBeGreaterThanOrEqual(40);
    expect(quotes.filter(({ form }) => form === 'direct')).toHaveLength(2);
    expect(quotes.filter(({ form }) => form === 'reported').length).toBeGreaterThanOrEqual(18);
    const answers = facts.map(({ answer }) => (answer ? article.text.slice(answer.start, answer.end) : ''));
    for (const figure of [
      '68',
      '23',
      '19 000',
      '180',
      '62 Prozent',
      '235 Millionen Euro',
      '22,2 Milliarden Dollar',
      '26',
      '31',
    ])
      expect(answers).toContain(figure);
  });

  test.each([...facts])('says $id in both languages and knows how people ask', ({ statement, questions, answer }) => {
    expect(statement.de && statement.en && answer).toBeTruthy();
    expect(questions.de?.length).toBeGreaterThanOrEqual(3);
    expect(questions.en?.length).toBeGreaterThanOrEqual(2);
  });
});
