import { describe, expect, test } from 'vitest';
import { readPassages } from '../../src/search/passages.ts';
import { prepareWords } from '../../src/search/word-search.ts';
import { bridge, harbour, loadArticleText } from '../fixture.ts';

const TOWN = `Der Hafen von Bergen ist tief. Der Hafen hat einen Leuchtturm, und der Leuchtturm ist aus Holz.

Der Bürgermeister lobte den Hafen. Die Gemeinden bauten Häuser.`;

const { passages } = readPassages([loadArticleText(TOWN)]);
const search = prepareWords(passages);
const ranked = (question: string) => [...search(question)].sort(([, a], [, b]) => b - a).map(([index]) => index);

describe('words', () => {
  test('find the passages that have them, in whatever form', () => {
    expect(ranked('Wer baut ein Haus?')).toEqual([3]);
    expect(ranked('Lobt jemand Bürgermeister?')).toEqual([2]);
  });

  test('count more the rarer they are: three passages have the harbour, one the lighthouse', () => {
    expect(ranked('Hafen, Leuchtturm')[0]).toBe(1);
    expect(search('Leuchtturm').get(1) ?? 0).toBeGreaterThan(search('Hafen').get(1) ?? 0);
  });

  test.each(['Wie ist das?', '', '🎉', 'Elefanten'])('find nothing for %j', (question) => {
    expect(search(question).size).toBe(0);
  });

  test('are looked up in the language of each article', () => {
    const both = readPassages([bridge, harbour]).passages;
    const own = prepareWords(both);
    const names = (question: string) => new Set([...own(question).keys()].map((at) => both[at]?.article.name));
    expect(names('When will the harbours close?')).toEqual(new Set(['harbour']));
    expect(names('Closing?')).toEqual(new Set(['harbour']));
    expect(names('Wo sind die Brücken?')).toEqual(new Set(['bridge']));
  });
});
