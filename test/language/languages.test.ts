import { describe, expect, test } from 'vitest';
import { languages } from '../../src/language/languages.ts';
import { languageBySmallWords } from '../../src/language/recognise.ts';
import { commands } from '../fixture.ts';

const codes = Object.keys(languages);

/** The paths of all texts, "answer.none"; a function counts as a text. */
function pathsOf(value: object, path = ''): string[] {
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'object' && inner !== null ? pathsOf(inner, `${path}${key}.`) : [`${path}${key}`],
  );
}

function textsOf(value: object): string[] {
  return Object.values(value).flatMap((inner) =>
    typeof inner === 'string' ? [inner] : typeof inner === 'object' && inner !== null ? textsOf(inner) : [],
  );
}

describe('every language', () => {
  const all = new Set(Object.values(languages).flatMap(({ messages }) => pathsOf(messages)));

  test.each(Object.values(languages))('has every message: $code', ({ messages }) => {
    expect([...all].filter((path) => !pathsOf(messages).includes(path))).toEqual([]);
  });

  test.each(Object.values(languages))('has no empty message and no exclamation mark: $code', ({ messages }) => {
    expect(textsOf(messages).filter((text) => text.trim() === '' || text.includes('!'))).toEqual([]);
  });

  test.each([...commands.values()])(
    'names and describes /$name.en and its options',
    ({ name, description, options, onMessage }) => {
      const texts = [
        name,
        description,
        ...(onMessage ? [onMessage.name] : []),
        ...Object.values(options).flatMap((option) => [option.name, option.description]),
      ];
      expect(texts.filter((text) => codes.some((code) => !text[code as keyof typeof text]))).toEqual([]);
    },
  );
});

test.each([
  ['Germany is providing 235 billion euros.', 'en'],
  ['Das is 235 Millionen Euro wert.', 'de'],
  ['Gabriel 235 Millionen', undefined],
  ['Höchstens 60 Fähren steuern Bergen an.', 'de'],
  ['WIE VIEL ZAHLT DEUTSCHLAND?', 'de'],
])('the language of "%s" is %s', (text, code) => {
  expect(languageBySmallWords(text)).toBe(code);
});
