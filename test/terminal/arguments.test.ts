import { describe, expect, test } from 'vitest';
import { readArguments } from '../../src/terminal/arguments.ts';

describe('arguments', () => {
  test('are a text and three options', () => {
    expect(readArguments(['Wie lang?', '--json', '--article', 'a.txt', '--language', 'en'])).toEqual({
      text: 'Wie lang?',
      json: true,
      article: 'a.txt',
      language: 'en',
    });
  });

  test('without text leave it to standard input', () => {
    expect(readArguments([]).text).toBeUndefined();
  });

  test.each([[['--jason']], [['--language', 'fr', 'x']], [['--article']]])(
    'are refused in one sentence: %j',
    (argv) => {
      expect(() => readArguments(argv)).toThrow(/^[^\n]{20,200}$/);
    },
  );
});
