import { expect, test } from 'vitest';
import { readClaim } from '../../src/checking/claim.ts';
import { askedBothWays } from '../../src/checking/two-sided.ts';
import { readIndex } from '../../src/index-file.ts';
import { prepareSearch } from '../../src/search/index.ts';
import { loadArticleText } from '../fixture.ts';

function askedIn(question: string, claimed: string) {
  const { article } = loadArticleText('Der Verein ist überall auf dem Rückzug.');
  const fact = {
    id: 'retreat',
    paragraph: 1,
    sentence: 1,
    evidence: 'Der Verein ist überall auf dem Rückzug',
    answer: 'auf dem Rückzug',
    statement: { de: 'Der Verein ist überall auf dem Rückzug.' },
    accordingTo: '',
    topics: ['club'],
    questions: { de: [question] },
  };
  const index = { article: article.name, topics: { club: { de: 'Verein' } }, facts: [fact], quotes: [], names: [] };
  const search = prepareSearch([readIndex(article, 'club.index.json', JSON.stringify(index))]);
  const found = search.find(claimed, { asks: 'yesno' });
  const [hit] = found.hits;
  if (!hit) throw new Error(`"${claimed}" finds nothing.`);
  const asked = askedBothWays(readClaim(found.question, hit.words), hit, []);
  return asked.map((span) => claimed.slice(span.start, span.end));
}

test.each([
  [
    'Gewinnt oder verliert der Verein an Boden?',
    'Der Verein hat Boden gewonnen.',
    ['gewonnen'],
    'both sides are asked for',
  ],
  ['Verliert der Verein an Boden?', 'Der Verein hat Boden verloren.', [], 'one side is'],
  ['Gewinnt oder verliert der Verein?', 'Der Verein ist auf dem Rückzug.', [], 'the article says it'],
])('%s leaves of "%s" %j: %s', (question, claim, words) => {
  expect(askedIn(question, claim)).toEqual(words);
});
