import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/article-file.ts';
import { languages } from '../../src/languages/index.ts';
import { readStatements } from '../../src/reading/index.ts';
import { prepareSearch } from '../../src/search/index.ts';
import { bridge, loadArticleText } from '../fixture.ts';

const TEXT = `---
label: Der neue Hafen
publisher: Küstenblatt
published: 2031-05
language: de
---

Bei der Feier ließ sich der Minister von der Leiterin im Auswärtigen Amt, Klara Behrens, vertreten.

Norwegen und Dänemark zahlten für den Hafen und seine 12 Kräne 36 Millionen Euro. Die Arbeit dauerte 14 Monate.

Die Eröffnung, die für Samstag geplant war, wurde wegen des Sturms auf Sonntag verlegt. Der Sender NRK
und die Zeitung DMZ haben berichtet. In der Bucht leben Ringelrobben. Die Schule steht seit langem an der Lindenstraße.
`;

const harbour = readStatements(readArticle('hafen', 'hafen.md', TEXT), languages.de);

const called =
  loadArticleText(`Die Stadt versprach den Fischern, dass der Hafen wächst. Der Minister nannte die neue Mole ein „Tor zur See“.

Die Leiterin bezeichnete den Sturm als Lehre für alle. Das Netz hängt dort, um die Robben zu schützen. Im Hafen zählt man 36 Euro.`);

const shortAnswerTo = (question: string, article = harbour): string | undefined => {
  const [hit] = prepareSearch([article]).find(question).hits;
  if (!hit) throw new Error(`"${question}" finds nothing.`);
  return hit.answer && hit.passage.article.text.slice(hit.answer.start, hit.answer.end);
};

describe('the short answer is of the kind that is asked for', () => {
  test.each([
    ['Wer vertrat den Minister bei der Feier?', 'Klara Behrens', 'a person, without the body before the name'],
    ['Welche Länder zahlten für den Hafen?', 'Norwegen und Dänemark', 'names in a row are one answer'],
    ['Was zahlte Dänemark?', '36 Millionen Euro', 'what is paid is money'],
    ['Wie lange dauerte die Arbeit?', '14 Monate', 'a duration'],
    ['Auf welchen Tag wurde die Eröffnung verlegt?', 'Sonntag', 'behind the preposition of the question'],
    ['Weshalb wurde die Eröffnung verlegt?', 'wegen des Sturms auf Sonntag verlegt', 'the reason, not the first name'],
    ['Welche Zeitung hat berichtet?', 'Zeitung DMZ', 'the name with the noun that is asked by'],
    ['Welche Robben leben in der Bucht?', 'Ringelrobben', 'a sort of what is asked for'],
    ['In welcher Straße steht die Schule?', 'Lindenstraße', 'a place that is named by what it is'],
  ])('%s → %s: %s', (question, answer) => {
    expect(shortAnswerTo(question)).toBe(answer);
  });

  test.each([
    ['Was versprach die Stadt den Fischern?', 'dass der Hafen wächst', 'the clause that the verb takes'],
    ['Wie nannte der Minister die neue Mole?', 'Tor zur See', 'the only words in quotation marks'],
    ['Wie bezeichnete die Leiterin den Sturm?', 'Lehre für alle', 'what something is called'],
    ['Wozu dient das Netz?', 'um die Robben zu schützen', 'a purpose'],
  ])('%s → %s: %s', (question, answer) => {
    expect(shortAnswerTo(question, called)).toBe(answer);
  });

  test.each([
    ['Was zeigt die Stadt den Fischern?', 'the verb takes no clause'],
    ['Was wird im Hafen gezählt?', 'to count is not to pay'],
  ])('%s has none: %s', (question) => {
    expect(shortAnswerTo(question, called)).toBeUndefined();
  });

  test('is left out where anything may be the answer', () => {
    expect(shortAnswerTo('Was geschah mit der Eröffnung?')).toBeUndefined();
  });

  test('the answer of the index holds where it is of the asked kind', () => {
    expect(shortAnswerTo('Was hat die Brücke gekostet?', bridge)).toBe('12 Millionen Euro');
  });
});
