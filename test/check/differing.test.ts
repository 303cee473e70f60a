import { describe, expect, test } from 'vitest';
import { answer } from '../../src/answer/index.ts';
import type { Indexed } from '../../src/article/statements.ts';
import { differing } from '../../src/check/index.ts';
import { loadArticleText } from '../fixture.ts';
import { foundFor, hitOn } from '../hits.ts';

/** An article on a storm; what it says of the injured is its second sentence. */
const storm = (name: string, published: string, told: string, place = 'Ahlbek'): Indexed =>
  loadArticleText(
    `---\ntitle: Sturm über ${place}\npublished: ${published}\nlanguage: de\n---\n\nEin Sturm hat am Montag die Stadt ${place} getroffen. ${told} Bürgermeisterin Ute Lohmann aus ${place} dankte Hauptmann Jens Ohlsen in ${place} für die Hilfe.\n`,
    name,
  );

const QUESTION = 'Wie viele Verletzte gab es beim Sturm?';

/** What differs where both passages are read as sure answers; each with the words that answer. */
function said(one: readonly [Indexed, string], other: readonly [Indexed, string], sure = true, question = QUESTION) {
  const hit = ([indexed, span]: readonly [Indexed, string], read = true) =>
    hitOn(span, { read: read ? { answers: true, span } : {} }, indexed);
  return differing(answer(foundFor(question, [hit(one), hit(other, sure)]), 'de')).map(
    ({ passage }) => passage.article.name,
  );
}

const first = storm('first', '2021-05-03', 'Es gab 12 Verletzte.');

describe('two articles on one matter', () => {
  test('that have another figure for the same differ, the newest first', () => {
    const later = storm('later', '2021-05-04', 'Es gab 14 Verletzte.');
    expect(said([first, '12 Verletzte'], [later, '14 Verletzte'])).toEqual(['later', 'first']);
    expect(said([later, '14 Verletzte'], [first, '12 Verletzte'])).toEqual(['later', 'first']);
  });

  test.each([
    ['the same figure', 'Es gab 12 Verletzte.', '12 Verletzte'],
    ['about the same', 'Es gab rund 12 Verletzte.', 'rund 12 Verletzte'],
    ['more than', 'Es gab mehr als 10 Verletzte.', 'mehr als 10 Verletzte'],
    ['what counts something else', 'Es gab 14 Euro.', '14 Euro'],
    ['two figures', 'Es gab 14 bis 15 Verletzte.', '14 bis 15 Verletzte'],
    ['no figure', 'Es gab viele Verletzte.', 'viele Verletzte'],
  ])('do not differ by %s', (_, told, span) => {
    expect(said([first, '12 Verletzte'], [storm('later', '2021-05-04', told), span])).toEqual([]);
  });

  test('do not differ where one of them does not surely answer', () => {
    const later = storm('later', '2021-05-04', 'Es gab 14 Verletzte.');
    expect(said([first, '12 Verletzte'], [later, '14 Verletzte'], false)).toEqual([]);
  });

  test('differ by days, where both say which', () => {
    const question = 'Wann öffnet die Schule beim Sturm wieder?';
    const [may, june] = [
      storm('may', '2021-05', 'Die Schule öffnet am 3. Mai 2021.'),
      storm('june', '2021-06', 'Die Schule öffnet am 7. Juni 2021.'),
    ];
    const year = storm('year', '2021-06', 'Die Schule öffnet 2021.');
    expect(said([may, 'am 3. Mai 2021'], [june, 'am 7. Juni 2021'], true, question)).toEqual(['june', 'may']);
    expect(said([may, 'am 3. Mai 2021'], [year, '2021'], true, question)).toEqual([]);
  });
});

test('articles on two matters do not differ, however alike they tell', () => {
  const elsewhere = loadArticleText(
    '---\nlanguage: de\n---\n\nEin Sturm hat die Stadt Torgau getroffen. Es gab 14 Verletzte. Anna Weiss dankte Karl Zander.\n',
    'elsewhere',
  );
  expect(said([first, '12 Verletzte'], [elsewhere, '14 Verletzte'])).toEqual([]);
});

test('one article does not differ from itself', () => {
  const both = storm('both', '2021-05-03', 'Es gab 12 Verletzte, später 14 Verletzte.');
  expect(said([both, '12 Verletzte'], [both, '14 Verletzte'])).toEqual([]);
});
