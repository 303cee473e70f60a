import { describe, expect, test } from 'vitest';
import { likeInLetters } from '../../src/search/letters.ts';
import { passagesOf, wordingsOf } from '../../src/search/passages.ts';
import { bridge } from '../fixture.ts';

const passages = passagesOf(bridge, 0);
const wordings = passages.flatMap(wordingsOf);
const textAt = (index: number) => passages[index]?.sentence.text ?? '';

function best(question: string): string {
  const [first] = [...likeInLetters(question, wordings)].sort(([, a], [, b]) => b - a);
  return first ? textAt(first[0]) : '';
}

describe('likeness in letters', () => {
  test('forgives typing errors', () => {
    expect(best('Ankerbrüke eröfnet')).toContain('eröffnet');
    expect(best('Bürgermaisterin')).toContain('Bürgermeisterin');
  });

  test('is that of the likeliest wording, those of the index among them', () => {
    expect(best('Wie lange wurde gebaut?')).toContain('drei Jahre');
  });

  test('is from 0 to 1, and nothing where no word is alike', () => {
    const found = likeInLetters('Brücke', wordings);
    expect(found.size).toBeGreaterThan(1);
    for (const like of found.values()) {
      expect(like).toBeGreaterThan(0);
      expect(like).toBeLessThanOrEqual(1);
    }
    expect(likeInLetters('Xylophonquartett', wordings).size).toBe(0);
  });

  test('of no wordings, and of no question, is none', () => {
    expect(likeInLetters('Brücke', []).size).toBe(0);
    expect(() => likeInLetters('', wordings)).not.toThrow();
    expect(() => likeInLetters('Brücke '.repeat(500), wordings)).not.toThrow();
  });
});
