import { describe, expect, test, vi } from 'vitest';
import { helpFor, readArguments, readIndexArguments } from '../../src/terminal/arguments.ts';

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

describe('help', () => {
  test.each(['start', 'ask', 'check', 'index'] as const)('is there for %s, in either language', (script) => {
    vi.stubEnv('LC_ALL', 'C');
    const english = helpFor(script, ['x', '-h']);
    vi.stubEnv('LC_ALL', 'de_DE.UTF-8');
    const german = helpFor(script, ['--help']);
    vi.unstubAllEnvs();
    expect(english).toMatch(/^npm (?:start|run \w+)/);
    expect(german).toMatch(/^npm (?:start|run \w+)/);
    expect(german).not.toBe(english);
  });

  test('is not what a text asks for that only holds the word', () => {
    expect(helpFor('ask', ['--', '--help'])).toBeUndefined();
    expect(helpFor('ask', ['Was bewirkt --help?'])).toBeUndefined();
  });
});

describe('arguments of the index', () => {
  test('are texts and two options', () => {
    expect(readIndexArguments(['a.txt', '--force', 'b.pdf'])).toEqual({
      addresses: ['a.txt', 'b.pdf'],
      force: true,
      json: false,
    });
  });

  test.each([[[]], [['--force']], [['--jason', 'a.txt']]])('are refused in one sentence: %j', (argv) => {
    expect(() => readIndexArguments(argv)).toThrow(/^Name the texts to read: [^\n]+$/);
  });
});
