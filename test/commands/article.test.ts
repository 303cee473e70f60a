import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/article/article.ts';
import type { Indexed } from '../../src/article/statements.ts';
import { clamp, toCard } from '../../src/discord/card.ts';
import { suggestArticles } from '../../src/reply/suggestions.ts';
import { allText, type Json, objects } from '../discord/loopback/checks.ts';
import { bridge, contextFor, harbour, labelsOf, say, textOf } from '../fixture.ts';

const german = await contextFor('de');

/** A tower of which nobody has made an index. */
function tower(name: string, { title = 'Der Turm von Au', publisher = 'Turmblatt', metres = 40 } = {}): Indexed {
  const header = `---\nlanguage: de\ntitle: ${title}\npublisher: ${publisher}\npublished: 2021\n---\n\n`;
  const article = readArticle(
    name,
    name,
    `${header}Der Turm von Au ist ${metres} Meter hoch. Anna Berg hat ihn gebaut.\n`,
  );
  return { ...bridge, article, facts: [], quotes: [], names: [], topics: {} };
}

describe('/article', () => {
  test('says which article this is', async () => {
    const text = textOf(await say('article show', {}, german));
    expect(text).toMatch(
      /^Lindenfurt eröffnet seine neue Brücke\nlfb, Lindenfurt, Mai 2021\n3 Absätze, 5 Fakten, 4 Zitate\n/,
    );
    expect(text).toContain('Der Text hat keine Überschrift; diese ist von mir.');
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

  test('sets the channel once it says there that reports arrive', async () => {
    const { report } = await say('article reports', { channel: '42' }, context);
    expect([set.at(-1), report?.channel]).toEqual([undefined, '42']);
    expect(report && textOf(report.reply)).toContain('Hier kommen ab jetzt Meldungen an');
    const reply = await say('article reports', report?.afterwards ?? {}, context);
    expect([set.at(-1), reply.private, reply.report]).toEqual(['42', true, undefined]);
    expect(textOf(reply)).toContain('Meldungen gehen ab jetzt in den gewählten Kanal.');
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

const twins = await contextFor('de', [
  tower('turm-1a2b3c4d'),
  tower('turm-5e6f7a8b', { publisher: 'Aublatt', metres: 50 }),
]);

describe('articles of the same title', () => {
  const library = twins.library;
  const removed: string[] = [];
  const here: (string | undefined)[] = [];
  const entries = library.map(({ article: { name, title } }) => ({ name, title }));
  const articles = {
    list: async () => ({ entries }),
    remove: async (name: string) => {
      removed.push(name);
      return entries.find((entry) => entry.name === name);
    },
    setHere: async (name: string | undefined) => void here.push(name),
  };
  const context = {
    ...twins,
    own: library,
    articles: articles as unknown as NonNullable<typeof german.articles>,
  };
  const inputs = (reply: Awaited<ReturnType<typeof say>>) =>
    reply.actions.map(({ command, input }) => [command, input]);

  test('are all offered, told apart', () => {
    expect(clamp(suggestArticles('Turm', context))).toEqual([
      { name: 'Der Turm von Au · 1 · Turmblatt, 2021', value: 'turm-1a2b3c4d' },
      { name: 'Der Turm von Au · 2 · Aublatt, 2021', value: 'turm-5e6f7a8b' },
    ]);
  });

  test.each(['Der Turm von Au', 'Turm', ' '])(
    'are not removed before somebody says which one %j is',
    async (article) => {
      const reply = await say('article remove', { article }, context);
      expect(removed).toEqual([]);
      expect(inputs(reply)).toEqual(entries.map(({ name }) => ['article remove', { article: name }]));
    },
  );

  test('are removed by the name that the buttons have, and only once', async () => {
    const reply = await say('article remove', { article: 'turm-5e6f7a8b' }, context);
    expect([removed.splice(0), textOf(reply)]).toEqual([
      ['turm-5e6f7a8b'],
      expect.stringContaining('„Der Turm von Au“ ist entfernt.'),
    ]);
    const again = await say('article remove', { article: 'turm-00000000' }, context);
    expect([removed, textOf(again)]).toEqual([[], expect.stringMatching(/^Diesen Text gibt es nicht mehr\./)]);
  });

  test('are asked for before one of them gets the questions of a channel', async () => {
    const reply = await say('article here', { article: 'Der Turm von Au' }, context);
    expect(here).toEqual([]);
    expect(inputs(reply)).toEqual(entries.map(({ name }) => ['article here', { article: name }]));
    await say('article here', { article: 'turm-1a2b3c4d' }, context);
    expect(here).toEqual(['turm-1a2b3c4d']);
  });
});

describe('where several articles are meant', () => {
  const asked = { question: 'Wie hoch ist er?', claim: 'Der Turm ist 50 Meter hoch.' };
  test.each([
    ['article show', {}, 'update'],
    ['summary', {}, 'update'],
    ['ask', { question: asked.question }, 'reply'],
    ['check', { claim: asked.claim }, 'reply'],
  ] as const)('/%s asks which, and goes on with the one that is chosen', async (command, input, does) => {
    const reply = await say(command, { ...input, article: 'Turm' }, twins);
    expect(textOf(reply)).toMatch(
      /^2 Artikel: Welcher ist gemeint\?\n1\. Der Turm von Au\nTurmblatt, 2021\n2\. Der Turm von Au\nAublatt, 2021/,
    );
    expect(reply.private).toBe(true);
    const inputs = ['turm-1a2b3c4d', 'turm-5e6f7a8b'].map((article) => ({ ...input, article }));
    expect(reply.actions).toMatchObject(inputs.map((one) => ({ command, input: one, does })));
    const chosen = reply.actions[1];
    expect(chosen && textOf(await say(command, chosen.input, twins))).toContain('Aublatt');
  });

  test.each([
    ['ask', 'question'],
    ['check', 'claim'],
  ])('/%s asks again for what a button has no room for', async (command, option) => {
    const long = 'Ist der Turm von Au wirklich viel höher als die Kirche daneben, wie man sagt?';
    const reply = await say(command, { [option]: long, article: 'Turm' }, twins);
    expect(reply.actions[0]).toMatchObject({ command, input: { article: 'turm-1a2b3c4d' }, does: 'modal', option });
    expect(toCard(reply).components[0]?.components.at(-1)).toMatchObject({
      components: [{ label: '1' }, { label: '2' }],
    });
  });

  test('more than a page of them are turned with what was asked', async () => {
    const many = Array.from({ length: 9 }, (_, n) => tower(`turm-1a2b3c4${n}`));
    const context = await contextFor('de', many);
    for (const command of ['ask', 'check', 'article show', 'summary'] as const) {
      const input = {
        ...(command === 'ask' ? { question: 'Wie hoch?' } : command === 'check' ? { claim: 'Er ist hoch.' } : {}),
      };
      const next = (await say(command, { ...input, article: 'Turm' }, context)).actions.at(-1);
      expect(next).toMatchObject({ label: 'Weiter', command, input: { ...input, article: 'Turm', page: '2' } });
      expect(next && labelsOf(await say(command, next.input, context))).toEqual(['9', 'Zurück']);
    }
  });
});

describe('an article that was removed, or a text that was kept for a day', () => {
  test.each([
    ['article show', { article: 'turm-1a2b3c4d' }],
    ['summary', { article: 'day-1234567890' }],
    ['ask', { article: 'day-1234567890', question: 'Wie lang ist die Brücke?' }],
    ['check', { article: 'day-1234567890', claim: 'Die Brücke ist 340 Meter lang.' }],
    ['about', { article: 'turm-1a2b3c4d' }],
  ])('is gone for a button of an old card, %s, and no other answers in its place', async (command, input) => {
    const text = textOf(await say(command, input, german));
    expect(text).toMatch(/^Diesen Text gibt es nicht mehr\./);
    expect(text).not.toContain('340');
  });
});

describe('names without end', () => {
  const long = tower('turm-1a2b3c4d', { title: 'Ein Turm '.repeat(300), publisher: 'Blatt '.repeat(900) });
  test.each([
    ['article show', { article: 'turm-1a2b3c4d' }, 'Der Turm von Au'],
    ['article show', { article: 'turm-1a2b3c4d', paragraph: '1' }, 'Anna Berg'],
    ['article show', { article: 'x'.repeat(3000) }, 'Lindenfurt'],
    ['article list', {}, 'Lindenfurt'],
    ['summary', { article: 'turm-1a2b3c4d' }, 'Der Turm von Au'],
    ['ask', { question: 'Wie hoch ist der Turm von Au?' }, '40 Meter'],
  ])('leave their room on a card to what is said: %s %j', async (command, input, said) => {
    const reply = await say(command, input, await contextFor('de', [long, bridge]));
    const { components } = JSON.parse(JSON.stringify(toCard(reply))) as Json;
    expect(allText(objects(components)).replaceAll(/\\|\*\*/g, '')).toContain(said);
  });
});
