import { describe, expect, test } from 'vitest';
import { bridge, contextFor, harbour, labelsOf, say, textOf } from '../fixture.ts';

const german = await contextFor('de');

describe('/summary', () => {
  test('tells an article in a few statements in its order, each with its speaker and place', async () => {
    const reply = await say('summary', {}, german);
    expect(reply).toMatchObject({ tone: 'answered', private: false });
    const [title, edition, first, place, ...others] = textOf(reply).split('\n');
    expect([title, edition]).toEqual(['Lindenfurt eröffnet seine neue Brücke', 'lfb, Lindenfurt, Mai 2021']);
    expect([first, place]).toEqual(['1. Lindenfurt hat seine Ankerbrücke am Montag eröffnet.', 'Absatz 1, Satz 1']);
    expect(others.filter((line) => /^(?:Laut [^·]+ · )?Absatz \d, Satz \d$/.test(line)).length).toBeGreaterThan(1);
    const paragraphs = [place ?? '', ...others].flatMap((line) => /Absatz (\d)/.exec(line)?.[1] ?? []);
    expect(paragraphs).toEqual(paragraphs.toSorted());
  });

  test("has the statements of the index in the reader's language", async () => {
    const text = textOf(await say('summary', {}, await contextFor('en')));
    expect(text).toContain('1. Lindenfurt opened its Ankerbrücke on Monday.');
  });

  test('has a button to read it and one to ask about it', async () => {
    const [read, ask] = (await say('summary', {}, german)).actions;
    expect(ask).toMatchObject({ command: 'ask', input: { article: 'bridge' }, does: 'modal', option: 'question' });
    expect(read).toMatchObject({ label: 'Artikel lesen', does: 'reply' });
    expect(read && textOf(await say(read.command, read.input, german))).toContain('Absatz 1 von 3');
  });

  test('asks which where there are several articles, or none of that name', async () => {
    const both = await contextFor('de', [bridge, harbour]);
    const reply = await say('summary', {}, both);
    expect(labelsOf(reply)).toEqual(['1', '2']);
    const second = reply.actions[1];
    expect(second && textOf(await say(second.command, second.input, both))).toMatch(/^Port Ellis closes its harbour\n/);
    expect(textOf(await say('summary', { article: 'Mond' }, both))).toMatch(/^Den Artikel „Mond“ gibt es hier nicht\./);
    expect(textOf(await say('summary', { article: 'Port Ellis' }, both))).toMatch(/^Port Ellis closes/);
  });

  test("is of the article that the channel's questions go to, unless another is named", async () => {
    const both = await contextFor('de', [bridge, harbour]);
    const there = { ...both, here: harbour.article.name };
    expect(textOf(await say('summary', {}, there))).toMatch(/^Port Ellis closes/);
    expect(textOf(await say('summary', { article: bridge.article.title }, there))).toMatch(/^Lindenfurt/);
    expect(labelsOf(await say('summary', {}, { ...both, here: 'gone' }))).toEqual(['1', '2']);
  });

  test('is what a question for the whole is answered with', async () => {
    const asked = await say('ask', { question: 'Worum geht es?' }, german);
    const told = (reply: typeof asked) => reply.blocks.filter((block) => block.kind === 'text').slice(-3);
    expect(told(asked)).toEqual(told(await say('summary', {}, german)));
    const both = await contextFor('de', [bridge, harbour]);
    expect(labelsOf(await say('ask', { question: 'Worum geht es?' }, both))).toEqual(['1', '2']);
  });
});
