/** German and English words stand in `src/language` and nowhere else: no rule of a language hides in code that reads any. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { languages } from '../../src/language/languages.ts';

/**
 * What has words of its own, or speaks to whoever runs it. `article` knows the words of web pages and files in any language;
 * the rooms behind `reply` name Discord's and Node's things.
 */
const EXEMPT = /^(?:article|preview|discord|running|meaning|terminal|language)\//;

const { de, en } = languages;
/** Small words of German that English has not. */
const GERMAN = new Set(
  [de.words.stop, de.words.negations, de.quotes.nominative, de.quotes.prepositions]
    .flatMap((words) => [...words])
    .filter((word) => word.length > 1 && !en.words.stop.has(word) && !en.words.negations.has(word)),
);
/** Small words of English; code names things in it, so only patterns are looked through. */
const ENGLISH = new Set([en.quotes.definite, en.quotes.copula, en.quotes.prepositions].flatMap((words) => [...words]));

const COMMENT = /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/[^\n]*/g;
const LITERAL =
  /'((?:[^'\\\n]|\\.)*)'|`([^`$]*)`|(?<=[=(,:!&|?[\s])\/(?![*/])((?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/[dgimsuvy]*/g;

/** Words of a literal; of a pattern without its classes. */
const wordsOf = (literal: string): string[] =>
  literal
    .replace(/\\[a-zA-Z](?:\{[^}]*\})?|\[[^\]]*\]|\(\?<\w+>/g, ' ')
    .toLowerCase()
    .match(/\p{L}{2,}/gu) ?? [];

/** What an operator reads begins or ends as a sentence does; the name of a file is no word. */
const isSaid = (literal: string): boolean => /^\s*\p{Lu}.* |\.$|^\.{0,2}\//u.test(literal);

function wordsIn(source: string): string[] {
  const literals = [...source.replace(COMMENT, '').matchAll(LITERAL)];
  return literals.flatMap(([, quoted, template, pattern]) => {
    const literal = quoted ?? template ?? '';
    const words = pattern === undefined ? (isSaid(literal) ? [] : wordsOf(literal)) : wordsOf(pattern);
    const isOf = (word: string) => GERMAN.has(word) || (pattern !== undefined && ENGLISH.has(word));
    return words.filter((word) => isOf(word) || /[äöüß]/.test(word));
  });
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.includes('/') && file.endsWith('.ts') && !EXEMPT.test(file));

test.each([
  ["const isTheirs = word === 'nicht';", ['nicht']],
  ['const FORM = /^(?:eine?|the)$/;', ['eine', 'the']],
  ["const WORDS = 'der die das'.split(' '); // wer", ['der', 'die', 'das']],
  ["throw new Error('The article is not there.'); /* und */ import a from './und.ts';", []],
])('words are found in %s', (source, words) => {
  expect(wordsIn(source)).toEqual(words);
});

test('no word of a language stands outside its folder', () => {
  const found = files.flatMap((file) => wordsIn(readFileSync(join('src', file), 'utf8')).map((word) => [file, word]));
  expect(found).toEqual([]);
});
