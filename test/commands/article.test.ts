import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/article/article-file.ts';
import { bridge, contextFor, harbour, labelsOf, say, textOf } from '../fixture.ts';

const german = await contextFor('de');

describe('/article', () => {
  test('says which article this is', async () => {
    const text = textOf(await say('article show', {}, german));
    expect(text).toMatch(
      /^Lindenfurt eröffnet seine neue Brücke\nlfb, Lindenfurt, Mai 2021\n3 Absätze, 5 Fakten, 4 Zitate\n/,
    );
    expect(text).toContain('Der Text hat keine Überschrift; diese ist von uns.');
  });

  test('says so where the article is in another language than the reader', async () => {
    expect(textOf(await say('article show', {}, await contextFor('en')))).toContain('The article is in German.');
    expect(textOf(await say('article show', {}, german))).not.toContain('unübersetzt');
  });

  test('shows a paragraph with a sentence marked and its neighbours one click away', async () => {
    const reply = await say('article show', { paragraph: '2', mark: '2' }, german);
    expect(textOf(reply)).toContain('Hanna Brandt. *Die Arbeiten hätten drei Jahre gedauert.* Die Fähre');
    expect(labelsOf(reply)).toEqual(['Absatz 1', 'Absatz 3', 'Übersicht']);
  });

  test.each(['0', '99', 'zwei'])('stays in the article for paragraph %s', async (paragraph) => {
    expect(textOf(await say('article show', { paragraph }, german))).toMatch(/^Absatz [13] von 3\n/);
  });

  test('offers the articles where there are several, or none of that name', async () => {
    const both = await contextFor('en', [bridge, harbour]);
    expect(textOf(await say('article show', {}, both))).toContain('2. Port Ellis closes its harbour');
    expect(textOf(await say('article show', { article: 'moon' }, both))).toMatch(/^There is no article “moon” here\./);
    expect(textOf(await say('article show', { article: 'Port Ellis' }, both))).toMatch(
      /^Port Ellis closes its harbour\n/,
    );
  });

  test('shows a very long paragraph in parts and loses no sentence', async () => {
    const sentences = Array.from(
      { length: 60 },
      (_, n) => `Der Satz mit der Nummer ${n} steht in diesem sehr langen Absatz und endet hier.`,
    );
    const article = readArticle('long', 'long.md', `---\nlanguage: de\n---\n\n${sentences.join(' ')}\n`);
    const context = await contextFor('de', [{ ...bridge, article, facts: [], quotes: [], names: [] }]);
    let reply = await say('article show', { paragraph: '1' }, context);
    let text = textOf(reply);
    expect(text).toContain('Absatz 1 von 1 · Seite 1 von 4');
    for (
      let next = reply.actions.find(({ label }) => label === 'Weiter');
      next;
      next = reply.actions.find(({ label }) => label === 'Weiter')
    ) {
      reply = await say('article show', next.input, context);
      text += textOf(reply);
    }
    expect(sentences.filter((sentence) => !text.includes(sentence))).toEqual([]);
  });
});

describe('/article reports', () => {
  const set: (string | undefined)[] = [];
  const articles = { setReports: async (channel: string | undefined) => void set.push(channel) };
  const context = { ...german, articles: articles as unknown as NonNullable<typeof german.articles> };

  test('sets the channel, and says so there, too, so that one sees that the bot may write there', async () => {
    const reply = await say('article reports', { channel: '42' }, context);
    expect([set.at(-1), reply.private, reply.report?.channel]).toEqual(['42', true, '42']);
    expect(reply.report && textOf(reply.report.reply)).toContain('Hier kommen ab jetzt Meldungen an');
  });

  test('takes none without one', async () => {
    const reply = await say('article reports', {}, context);
    expect([set.at(-1), reply.report]).toEqual([undefined, undefined]);
    expect(textOf(reply)).toContain('Meldungen sind ausgeschaltet.');
  });

  test('says where nothing can be kept', async () => {
    expect(textOf(await say('article reports', { channel: '42' }, german))).toContain('Hier lässt sich nichts');
  });
});
