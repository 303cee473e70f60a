import { describe, expect, test } from 'vitest';
import { letterScores, prepareTrigrams, prepareWords, trigramsOf } from '../../src/search/letters.ts';
import { passagesOf, readPassages, wordingsOf } from '../../src/search/passages.ts';
import { bridge, harbour, loadArticleText } from '../fixture.ts';

const passages = passagesOf(bridge, 0);
const wordings = passages.flatMap(wordingsOf);
const textAt = (index: number) => passages[index]?.sentence.text ?? '';

function best(question: string): string {
  const [first] = [...letterScores(question, wordings)].sort(([, a], [, b]) => b - a);
  return first ? textAt(first[0]) : '';
}

describe('a score in letters', () => {
  test('forgives typing errors', () => {
    expect(best('Ankerbrüke eröfnet')).toContain('eröffnet');
    expect(best('Bürgermaisterin')).toContain('Bürgermeisterin');
  });

  test('is that of the best wording, those of the index among them', () => {
    expect(best('Wie lange wurde gebaut?')).toContain('drei Jahre');
  });

  test('is from 0 to 1, and nothing where no word is alike', () => {
    const found = letterScores('Brücke', wordings);
    expect(found.size).toBeGreaterThan(1);
    for (const like of found.values()) {
      expect(like).toBeGreaterThan(0);
      expect(like).toBeLessThanOrEqual(1);
    }
    expect(letterScores('Xylophonquartett', wordings).size).toBe(0);
  });

  test('of no wordings, and of no question, is none', () => {
    expect(letterScores('Brücke', []).size).toBe(0);
    expect(() => letterScores('', wordings)).not.toThrow();
    expect(() => letterScores('Brücke '.repeat(500), wordings)).not.toThrow();
  });
});

describe('runs of three letters', () => {
  test('have blanks at the ends of words, and each is there once', () => {
    expect([...trigramsOf('Elch, Elch')]).toEqual([' el', 'elc', 'lch', 'ch ', 'h e']);
  });

  test.each([
    ['Brücke', 'brucke'],
    ['CAFÉ', 'cafe'],
    ['Straße', 'strasse'],
    ['Fähre: 12', 'fahre 12'],
  ])('of "%s" are those of "%s"', (a, b) => {
    expect(trigramsOf(a)).toEqual(trigramsOf(b));
  });

  test.each(['', ' ', '?!', '🎉'])('of %j are none', (text) => {
    expect([...trigramsOf(text)].filter((run) => run.trim() !== '')).toEqual([]);
  });
});

describe('texts', () => {
  const like = prepareTrigrams([
    'Die Hafenbrücke ist neu.',
    'Die Fähre ist alt.',
    'Die Möwen sind laut.',
    'Die Mauer ist hoch.',
  ]);
  const best = (question: string) => {
    const found = like(question);
    return found.indexOf(Math.max(...found));
  };

  test.each([
    ['Wie neu sind die Brücken im Hafen?', 0, 'by parts of a compound'],
    ['Ist die Färhe alt?', 1, 'with letters exchanged'],
    ['Schreit eine Möwe?', 2, 'in another form'],
  ])('are found: %s', (question, at) => {
    expect(best(question)).toBe(at);
  });

  test('are from 0 (nothing in common) to 1 (the same)', () => {
    const [same, other] = like('Die Hafenbrücke ist neu.');
    expect(same).toBeCloseTo(1, 5);
    expect(other).toBeGreaterThan(0);
    expect(other).toBeLessThan(0.5);
    expect([...like('xyz')]).toEqual([0, 0, 0, 0]);
  });

  test('are told by rare runs, not by those that all of them have', () => {
    const own = prepareTrigrams([
      'die alte Stadt ist da',
      'die alte Stadt war da',
      'die alte Stadt lag da',
      'Moos wuchs',
    ]);
    const found = own('die alte Stadt: Moos');
    expect(found.indexOf(Math.max(...found))).toBe(3);
  });

  test('may be none, and a question empty', () => {
    expect([...prepareTrigrams([])('Fähre')]).toEqual([]);
    expect([...like('')]).toEqual([0, 0, 0, 0]);
  });
});

const TOWN = `Der Hafen von Bergen ist tief. Der Hafen hat einen Leuchtturm, und der Leuchtturm ist aus Holz.

Der Bürgermeister lobte den Hafen. Die Gemeinden bauten Häuser.`;

const town = readPassages([loadArticleText(TOWN)]);
const wordsOfTown = prepareWords(town.passages);
const ranked = (question: string) => [...wordsOfTown(question)].sort(([, a], [, b]) => b - a).map(([index]) => index);

describe('words', () => {
  test('find the passages that have them, in whatever form', () => {
    expect(ranked('Wer baut ein Haus?')).toEqual([3]);
    expect(ranked('Lobt jemand Bürgermeister?')).toEqual([2]);
  });

  test('count more the rarer they are: three passages have the harbour, one the lighthouse', () => {
    expect(ranked('Hafen, Leuchtturm')[0]).toBe(1);
    expect(wordsOfTown('Leuchtturm').get(1) ?? 0).toBeGreaterThan(wordsOfTown('Hafen').get(1) ?? 0);
  });

  test.each(['Wie ist das?', '', '🎉', 'Elefanten'])('find nothing for %j', (question) => {
    expect(wordsOfTown(question).size).toBe(0);
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
