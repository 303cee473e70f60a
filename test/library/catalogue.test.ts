import { describe, expect, test } from 'vitest';
import { catalogueOf } from '../../src/library/catalogue.ts';
import { meant } from '../../src/search/lookup.ts';
import { bridge, harbour } from '../fixture.ts';

const catalogue = catalogueOf([bridge, harbour]);
const namesFor = (typed: string) => meant(catalogue.findSpeakers(typed)).map(({ name }) => name);

describe('a speaker', () => {
  test.each([
    ['Hanna Brandt', 'the name itself'],
    ['hanna brandt', 'small letters'],
    ['Brand', 'a part of the name'],
    ['Hana Brant', 'two letters wrong'],
    ['bürgermeisterin', 'the office, as the article has it'],
    ['buergermeisterin', 'without umlaut'],
    ['Rathauschefin', 'what people say'],
    ['mayor', 'in English'],
  ])('is found by "%s": %s', (typed) => {
    expect(namesFor(typed)).toEqual(['Hanna Brandt']);
  });

  test.each(['Merkel', 'Sigmund Freud', 'xyz'])('is not found by "%s"', (typed) => {
    expect(namesFor(typed)).toEqual([]);
  });

  test('who says most comes first', () => {
    expect(catalogue.speakers.map(({ name }) => name)).toEqual(['Hanna Brandt', 'Peter Kolb', 'Jane Okoro']);
  });
});

test('a topic is found by its name in either language, and by its key', () => {
  for (const typed of ['Kosten', 'costs', 'kostn', 'bridge:money'])
    expect(meant(catalogue.findTopics(typed)).map(({ key }) => key)).toEqual(['bridge:money']);
});

test('an article is found by name and title', () => {
  for (const typed of ['harbour', 'Port Ellis']) expect(meant(catalogue.findArticles(typed))).toEqual([harbour]);
});

test('a question of the index finds what it is about, in its own language', () => {
  const fact = bridge.facts.find(({ questions }) => questions.de?.length);
  const [question = ''] = fact?.questions.de ?? [];
  expect(catalogue.asking(question, 'de')).toMatchObject({ indexed: bridge, statement: fact });
  expect([catalogue.asking(question, 'en'), catalogue.asking('Wie hoch?', 'de')]).toEqual([undefined, undefined]);
});
