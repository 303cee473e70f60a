import { describe, expect, test } from 'vitest';
import { bridge, commands, contextFor, harbour, labelsOf, say, textOf } from '../fixture.ts';

const german = await contextFor('de');
const suggest = (option: string, typed: string) =>
  commands.get('quote')?.options[option]?.suggest?.(typed, german) ?? [];

describe('/quote', () => {
  test('finds a speaker by role, typing errors included', async () => {
    for (const speaker of ['bürgermeisterin', 'Hanna Brant', 'brandt'])
      expect(textOf(await say('quote', { speaker }, german))).toMatch(/^Hanna Brandt: 3 Aussagen\b/);
  });

  test('narrows to a topic', async () => {
    expect(textOf(await say('quote', { speaker: 'Brandt', about: 'Verkehr' }, german))).toMatch(
      /^Hanna Brandt: 1 Aussage zu „Verkehr“/,
    );
  });

  test('narrows to what is searched for', async () => {
    expect(textOf(await say('quote', { about: 'Fähre' }, german))).toContain('Die Fähre solle weiter fahren.');
  });

  test('tells who speaks where somebody does not', async () => {
    const reply = await say('quote', { speaker: 'Sigmund Freud' }, german);
    expect(reply).toMatchObject({ tone: 'none', private: true });
    expect(textOf(reply)).toContain('von „Sigmund Freud“');
    expect(labelsOf(reply)).toEqual(['Hanna Brandt', 'Peter Kolb']);
  });

  test('does not put words into the mouth of somebody who said nothing about it', async () => {
    const reply = await say('quote', { speaker: 'Kolb', about: 'Elefanten' }, german);
    expect(reply).toMatchObject({ tone: 'none', private: true });
    expect(textOf(reply)).toContain('von Peter Kolb zu „Elefanten“');
  });

  test('has the quotes of all articles', async () => {
    expect(textOf(await say('quote', {}, await contextFor('en', [bridge, harbour])))).toMatch(/^5 statements/);
  });

  test('completes speakers by role, and topics on which somebody speaks', () => {
    expect(suggest('speaker', 'baumeister')[0]).toEqual({ name: 'Peter Kolb', value: 'Peter Kolb' });
    expect(suggest('about', '').map(({ value }) => value)).toEqual(['Brücke', 'Verkehr']);
  });
});
