/** The short answer of a passage with several figures and names, of the index and of a text without one. */
import { expect, test } from 'vitest';
import { prepareSearch } from '../../src/search/index.ts';
import { wordsOf } from '../../src/statements.ts';
import { bridge, loadArticleText } from '../fixture.ts';

/** The short answer of the first hit. */
function shortAnswer(question: string, search: ReturnType<typeof prepareSearch>): string | undefined {
  const [hit] = search.find(question).hits;
  return hit?.answer && wordsOf(hit.passage.article, hit.answer);
}

const indexed = prepareSearch([bridge]);

test.each([
  ['Wie teuer war die Brücke?', '12 Millionen Euro', 'the amount of two figures in the sentence'],
  ['Wie viele Meter lang ist die Brücke?', '340 Meter', 'the other of them'],
  ['Wie lange wurde gebaut?', 'drei Jahre', 'a number word with its unit'],
  ['Wann wurde die Ankerbrücke eröffnet?', 'am Montag', 'as the index has it'],
  ['Wer lobte die Geduld der Anwohner?', 'Peter Kolb', 'a person without his profession'],
  ['Welcher Fluss trennt die Stadt?', 'Warle', 'what the question does not say itself'],
  ['Was sagte die Bürgermeisterin wörtlich?', '"Diese Brücke verbindet, was zusammengehört"', 'all of the words'],
  ['How many cyclists use the bridge?', '8 000', 'the same in English'],
])('%s → %s: %s', (question, answer) => {
  expect(shortAnswer(question, indexed)).toBe(answer);
});

const read = prepareSearch([
  loadArticleText(
    `Das Turnier in Lindenfurt gewann am 7. Mai 2016 Eva Lorenz vor 2,3 Millionen Zuschauern. Es fand wegen des Regens in einer Halle statt. Aus Polen, Dänemark und Ungarn kamen 24 Mannschaften. Hanna Brandt lobte die Halle, Peter Kolb bezahlte den Regenschirm.`,
  ),
]);

test.each([
  ['Wann gewann Eva Lorenz das Turnier?', '7. Mai 2016', 'a whole date'],
  ['Wie viele Zuschauer hatte das Turnier?', '2,3 Millionen', 'a figure with its multiplier'],
  ['Wer gewann das Turnier?', 'Eva Lorenz', 'a whole name'],
  ['Wie viele Mannschaften kamen aus Polen?', '24', 'the figure that counts the asked noun'],
  ['Aus welchen Ländern kamen die Mannschaften?', 'Polen, Dänemark und Ungarn', 'names in a row'],
  ['Wer bezahlte den Regenschirm?', 'Peter Kolb', 'the name that is nearer to the asked words'],
  ['Wer lobte die Halle?', 'Hanna Brandt', 'and of the same sentence the other'],
])('of a text without index, %s → %s: %s', (question, answer) => {
  expect(shortAnswer(question, read)).toContain(answer);
});
