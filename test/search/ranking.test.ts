/** Examples of what must come first, each with its reason. */
import { describe, expect, test } from 'vitest';
import { prepareSearch } from '../../src/search/index.ts';
import { bridge, harbour, loadArticleText } from '../fixture.ts';

/** Paragraph and sentence of the first hit: "2.3". */
const firstOf = (question: string, search: ReturnType<typeof prepareSearch>): string => {
  const sentence = search.find(question).hits[0]?.passage.sentence;
  return sentence ? `${sentence.paragraph}.${sentence.number}` : '-';
};

describe('the passage that answers comes first', () => {
  const search = prepareSearch([bridge]);

  test.each([
    // Words of the text.
    ['Wie lang ist die Ankerbrücke?', '1.2', 'the words themselves'],
    ['Wer lobte die Geduld der Anwohner?', '3.2', 'a whole sentence of them'],
    ['Wann hat die Stadt ihre Brücke eröffnet?', '1.1', 'half of a compound: Ankerbrücke'],
    // Spelling.
    ['welcher fluss trennt die staedte', '3.1', 'small letters, another number, no question mark'],
    ['wer ist die buergermeisterin', '2.1', 'ue for ü'],
    ['Wer lobte die Gedult der Anwoner?', '3.2', 'two typing errors'],
    ['Fähre weiter', '2.3', 'keywords'],
    // Forms and other words.
    ['Wie viele Räder nutzen täglich die Brücke?', '3.3', 'what belongs to Radfahrer'],
    ['Wie lange dauerte die Arbeit?', '2.2', 'forms of the same verb and noun'],
    ['Was hat die Brücke gekostet?', '1.2', 'a participle'],
    ['Welchen Preis hatte die neue Brücke?', '1.2', 'a word for the same thing'],
    // What the index knows.
    ['Was sagt die Rathauschefin zur Fähre?', '2.3', 'what people call the speaker'],
    ['How much did the bridge cost?', '1.2', 'the question of the index in English'],
    ['How long did the work take, according to the mayor?', '2.2', 'an English rendering, and an English name'],
    ['Wie viele Leute radeln da am Tag rüber?', '3.3', 'as people talk'],
    // Sentences carry on from the one before.
    ['Wie lang ist das Bauwerk, das am Montag eröffnet wurde?', '1.2', 'a pronoun stands for the sentence before'],
  ])('%s → %s: %s', (question, place) => {
    expect(firstOf(question, search)).toBe(place);
  });
});

describe('the kind that is asked for decides between sentences with the same words', () => {
  const search = prepareSearch([
    loadArticleText(
      `Das Turnier in Lindenfurt begann am Samstag. Am Turnier nahmen 24 Mannschaften teil.

Das Turnier gewann Eva Lorenz. Das Turnier fand wegen des Regens in einer Halle statt.`,
    ),
  ]);

  test.each([
    ['Wann war das Turnier?', '1.1', 'a day'],
    ['Wie viele waren beim Turnier?', '1.2', 'a number'],
    ['Wer war beim Turnier die Beste?', '2.1', 'a person'],
    ['Warum war das Turnier in der Halle?', '2.2', 'a reason'],
  ])('%s → %s: %s', (question, place) => {
    expect(firstOf(question, search)).toBe(place);
  });
});

describe('between articles', () => {
  const search = prepareSearch([bridge, harbour]);

  test('the one with the words comes first', () => {
    expect(search.find('Wann schließt der Hafen?').hits[0]?.passage.article.name).toBe('harbour');
    expect(search.find('Wann wurde die Brücke eröffnet?').hits[0]?.passage.article.name).toBe('bridge');
  });

  test('only the named one is looked into', () => {
    const { hits } = search.find('When was the bridge opened?', { article: 'harbour' });
    expect(new Set(hits.map(({ passage }) => passage.article.name))).toEqual(new Set(['harbour']));
  });
});
