import { describe, expect, test } from 'vitest';
import { readIndex } from '../src/index-file.ts';
import { prepareSearch } from '../src/search/index.ts';
import { wordsOf } from '../src/statements.ts';
import { check, type Verdict } from '../src/verdict.ts';
import { bridge, loadArticleText } from './fixture.ts';

const search = prepareSearch([bridge]);
const verdictOn = (claim: string): Verdict => check(search.find(claim, { asks: 'yesno' }), 'de');

describe('as stated', () => {
  test.each([
    ['Die Brücke kostete 12 Millionen Euro.', 'the same figure'],
    ['die bruecke hat 12000000 euro gekostet', 'the same figure in digits'],
    ['Die Arbeiten dauerten 3 Jahre.', 'the same figure in digits instead of a word'],
    ['Über 5 000 Radfahrer nutzen täglich die Brücke.', 'a bound that the figure keeps'],
    ['Peter Kolb lobte die Geduld der Anwohner.', 'the same person'],
    ['Lindenfurt hat seine Ankerbrücke am Montag eröffnet.', 'the same day'],
    ['The Ankerbrücke cost 12 million euros.', 'in English'],
    ['Seit Montag ist die Ankerbrücke in Lindenfurt offen.', 'another word of the same side'],
    ['Lindenfurt opened its Ankerbrücke on Monday.', 'a day in another language'],
    ['Work on the bridge took three years.', 'a time in another language'],
    ['Der Fluss Warle trennt die Stadt.', 'every word is there'],
    ['Die Brücke ist länger als 300 Meter.', '340 is more than 300'],
    ['Die Ankerbrücke kostete knapp 12 Millionen Euro.', 'the words before a bound are words of the claim'],
  ])('"%s": %s', (claim) => {
    expect(verdictOn(claim).verdict).toBe('supported');
  });
});

describe('otherwise', () => {
  test.each([
    ['Die Brücke kostete 15 Millionen Euro.', '12 Millionen Euro', 'another amount'],
    ['Die Ankerbrücke ist 430 Meter lang.', '340', 'digits changed places'],
    ['Die Arbeiten hätten vier Jahre gedauert.', 'drei Jahre', 'a number word'],
    ['Weniger als 5 000 Radfahrer nutzen täglich die Brücke.', '8 000', 'a bound that the figure breaks'],
    ['Hanna Brandt lobte die Geduld der Anwohner.', 'Peter Kolb', 'another person'],
    ['Lindenfurt hat seine Ankerbrücke am Dienstag eröffnet.', 'Montag', 'another day'],
    ['The Ankerbrücke cost 15 million euros.', '12 Millionen Euro', 'in English'],
    ['Der Fluss Elbe trennt die Stadt.', 'Warle', 'another name in its place'],
    ['Der Fluss Warle trennt die Stadt nicht.', 'trennt', 'the claim denies it'],
    ['Der Fluss Warle verbindet die Hälften der Stadt.', 'trennt', 'the opposite verb'],
    ['Baumeister Peter Kolb kritisierte die Geduld der Anwohner.', 'lobte', 'the opposite of what somebody says'],
    ['Peter Kolb sagte, die Arbeiten hätten drei Jahre gedauert.', 'Hanna Brandt', 'another speaker'],
    ['Lindenfurt closed its Ankerbrücke on Monday.', 'eröffnet', 'the opposite in English'],
    ['Die Anwohner lobten die Geduld von Peter Kolb.', 'Peter Kolb', 'who praises whom'],
    ['Die Arbeiten an der Brücke dauerten drei Monate.', 'drei Jahre', 'another unit'],
  ])('"%s": the article says %s; %s', (claim, stated) => {
    const verdict = verdictOn(claim);
    expect(verdict.verdict).toBe('contradicted');
    if (verdict.verdict === 'contradicted') expect(verdict.correction).toContain(stated);
  });

  test('shows the place in the claim and the place in the article', () => {
    const claim = 'Die Brücke kostete 15 Millionen Euro.';
    const verdict = verdictOn(claim);
    if (verdict.verdict !== 'contradicted') throw new Error(verdict.verdict);
    const [{ claimed, stated }] = verdict.differences;
    expect(claim.slice(claimed.start, claimed.end)).toBe('15 Millionen Euro');
    expect(wordsOf(bridge.article, stated)).toBe(verdict.correction);
  });

  test('denies what is said', () => {
    expect(verdictOn('Die Stadt Lindenfurt hat am Montag ihre neue Ankerbrücke nicht eröffnet.').verdict).toBe(
      'contradicted',
    );
  });
});

describe('not mentioned, when in doubt', () => {
  test.each([
    ['Die Brücke ist aus Holz.', 'nothing of it is there'],
    ['Die Brücke in Hamburg kostete 12 Millionen Euro.', 'the right figure of another place'],
    ['Die Eisenbahnbrücke ist 340 Meter lang.', 'the right figure of a thing of which only a part is there'],
    ['Die Fähre kostete 12 Millionen Euro.', 'the right figure of another thing'],
    ['Täglich nutzen 8 000 Autofahrer die Brücke.', 'the right figure of other people'],
    ['Peter Kolb kritisierte die Stadt.', 'a person, and words that he does not say'],
    ['Die Brücke kostete 12 Menschen das Leben.', 'the same figure of something else'],
    ['Peter Kolb kritisierte den Bahnhof in Tokio.', 'more than one thing differs'],
    ['Oberau zahlte 30 Millionen Euro für eine Ankerbrücke.', 'another town with another figure'],
    ['Die Brücke', 'no claim'],
    ['', 'nothing at all'],
  ])('"%s": %s', (claim) => {
    expect(verdictOn(claim).verdict).toBe('not_mentioned');
  });
});

test('a figure that differs is never stated', () => {
  for (let amount = 1; amount < 40; amount += 1)
    if (amount !== 12) expect(verdictOn(`Die Brücke kostete ${amount} Millionen Euro.`).verdict).not.toBe('supported');
});

test('a word that only a question of the index has is not stated where another passage says the opposite', () => {
  const { article } = loadArticleText(
    'Dem Lärmbund gegen die Fähren gehören viele Vereine an. Der Lärmbund will die Fähren bekämpfen.',
  );
  const fact = {
    id: 'members',
    paragraph: 1,
    sentence: 1,
    evidence: 'Dem Lärmbund gegen die Fähren gehören viele Vereine an',
    answer: 'viele Vereine',
    statement: { de: 'Dem Lärmbund gegen die Fähren gehören viele Vereine an.' },
    accordingTo: '',
    topics: ['noise'],
    questions: { de: ['Welche Vereine unterstützen den Lärmbund gegen die Fähren?'] },
  };
  const index = { article: article.name, topics: { noise: { de: 'Lärm' } }, facts: [fact], quotes: [], names: [] };
  const noise = prepareSearch([readIndex(article, 'noise.index.json', JSON.stringify(index))]);
  const found = noise.find('Der Lärmbund unterstützt die Fähren.', { asks: 'yesno' });
  expect(check(found, 'de').verdict).not.toBe('supported');
});

test('what a rendering says without a denial is stated, though its sentence denies something else', () => {
  const { article } = loadArticleText(
    'Bürgermeisterin Hanna Brandt ist nicht nach Bergen gereist und ließ sich von Peter Kolb vertreten.',
  );
  const fact = {
    id: 'deputy',
    paragraph: 1,
    sentence: 1,
    evidence: 'ließ sich von Peter Kolb vertreten',
    answer: 'Peter Kolb',
    statement: { en: 'Hanna Brandt had Peter Kolb represent her.' },
    accordingTo: '',
    topics: ['trip'],
    questions: { en: ['Who represented Hanna Brandt at the opening?'] },
  };
  const names = ['Hanna Brandt', 'Peter Kolb', 'Bergen'].map((name) => ({ name, kind: 'place', forms: [name] }));
  const index = { article: article.name, topics: { trip: { en: 'Trip' } }, facts: [fact], quotes: [], names };
  const trip = prepareSearch([readIndex(article, 'trip.index.json', JSON.stringify(index))]);
  const found = trip.find('At the opening in Bergen, Peter Kolb represented Hanna Brandt.', { asks: 'yesno' });
  expect(check(found, 'en').verdict).toBe('supported');
});

test('what the likeliest statement denies is not stated, though a nearer wording denies nothing', () => {
  const { article } = loadArticleText('Die Ministerin Hanna Brandt ist nicht zu der Feier nach Bergen gereist.');
  const facts = [
    {
      id: 'absent',
      paragraph: 1,
      sentence: 1,
      evidence: 'Hanna Brandt ist nicht zu der Feier nach Bergen gereist',
      statement: { en: 'The minister did not travel there.' },
      accordingTo: '',
      topics: ['trip'],
      questions: { en: ['Did Brandt personally attend the party?'] },
    },
    {
      id: 'office',
      paragraph: 1,
      sentence: 1,
      evidence: 'Die Ministerin Hanna Brandt',
      statement: { en: 'Hanna Brandt is the minister.' },
      accordingTo: '',
      topics: ['trip'],
      questions: { en: ['Who is the minister?'] },
    },
  ];
  const index = { article: article.name, topics: { trip: { en: 'Trip' } }, facts, quotes: [], names: [] };
  const trip = prepareSearch([readIndex(article, 'trip.index.json', JSON.stringify(index))]);
  const found = trip.find('Brandt personally attended the party.', { asks: 'yesno' });
  expect(check(found, 'en').verdict).not.toBe('supported');
});
