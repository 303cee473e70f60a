import { describe, expect, test } from 'vitest';
import { bridge, commands, contextFor, harbour, labelsOf, say, textOf } from '../fixture.ts';

const german = await contextFor('de');

describe('/facts', () => {
  test('offers the topics', async () => {
    expect(labelsOf(await say('facts', {}, german))).toEqual(['Brücke', 'Kosten', 'Verkehr']);
  });

  test('lists the facts of a topic with their sources, each with its passage one click away', async () => {
    const reply = await say('facts', { topic: 'Brücke' }, german);
    expect(textOf(reply)).toContain(
      '2. Die Ankerbrücke kostete 12 Millionen Euro.\nlfb, Lindenfurt, Mai 2021 · Absatz 1, Satz 2',
    );
    expect(reply.actions[1]).toMatchObject({ command: 'ask', input: { question: '#bridge:cost' } });
  });

  test('offers the topics again where there is none of that name', async () => {
    const reply = await say('facts', { topic: 'Gartenbau' }, german);
    expect(textOf(reply)).toContain('Das Thema „Gartenbau“ gibt es nicht.');
    expect(labelsOf(reply)).toContain('Verkehr');
  });

  test('names the article of a topic where there are several', async () => {
    const labels = labelsOf(await say('facts', {}, await contextFor('en', [bridge, harbour])));
    expect(labels).toContain('Harbour (Port Ellis closes its harbour)');
  });

  test('lists all facts of an article without topics, and says where there are none', async () => {
    const plain = { ...bridge, topics: {} };
    expect(textOf(await say('facts', {}, await contextFor('de', [plain])))).toMatch(/^5 Fakten/);
    expect(textOf(await say('facts', {}, await contextFor('de', [{ ...plain, facts: [] }])))).toContain(
      'keine Fakten verzeichnet',
    );
  });

  test('completes topics', () => {
    const [choice] = commands.get('facts')?.options.topic?.suggest?.('kostn', german) ?? [];
    expect(choice).toEqual({ name: 'Kosten', value: 'bridge:money' });
  });
});
