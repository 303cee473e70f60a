import { describe, expect, test } from 'vitest';
import { bridge, commands, contextFor, harbour, labelsOf, say, textOf } from '../fixture.ts';

const german = contextFor('de');
const suggest = (option: string, typed: string) =>
  commands.get('quote')?.options[option]?.suggest?.(typed, german) ?? [];

describe('/quote', () => {
  test('finds a speaker by role, typing errors included', () => {
    for (const speaker of ['bürgermeisterin', 'Hanna Brant', 'brandt'])
      expect(textOf(say('quote', { speaker }, german))).toMatch(/^Hanna Brandt: 3 Aussagen\b/);
  });

  test('narrows to a topic', () => {
    expect(textOf(say('quote', { speaker: 'Brandt', about: 'Verkehr' }, german))).toMatch(
      /^Hanna Brandt: 1 Aussage zu „Verkehr“/,
    );
  });

  test('narrows to what is searched for', () => {
    expect(textOf(say('quote', { about: 'Fähre' }, german))).toContain('Die Fähre solle weiter fahren.');
  });

  test('tells who speaks where somebody does not', () => {
    const reply = say('quote', { speaker: 'Sigmund Freud' }, german);
    expect(reply).toMatchObject({ tone: 'none', private: true });
    expect(textOf(reply)).toContain('von „Sigmund Freud“');
    expect(labelsOf(reply)).toEqual(['Hanna Brandt', 'Peter Kolb']);
  });

  test('does not put words into the mouth of somebody who said nothing about it', () => {
    const reply = say('quote', { speaker: 'Kolb', about: 'Elefanten' }, german);
    expect(reply).toMatchObject({ tone: 'none', private: true });
    expect(textOf(reply)).toContain('von Peter Kolb zu „Elefanten“');
  });

  test('has the quotes of all articles', () => {
    expect(textOf(say('quote', {}, contextFor('en', [bridge, harbour])))).toMatch(/^5 statements/);
  });

  test('completes speakers by role, and topics on which somebody speaks', () => {
    expect(suggest('speaker', 'baumeister')[0]).toEqual({ name: 'Peter Kolb', value: 'Peter Kolb' });
    expect(suggest('about', '').map(({ value }) => value)).toEqual(['Brücke', 'Verkehr']);
  });
});
