import { describe, expect, test } from 'vitest';
import { contextFor, labelsOf, say, textOf } from '../fixture.ts';

const german = await contextFor('de');
const reply = await say('quote', { speaker: 'Hanna Brandt' }, german);

describe('quotes', () => {
  test('tell verbatim words from reported ones', () => {
    const [direct, reported] = textOf(reply).split('---');
    expect(direct).toContain('*Wörtlich* · Hanna Brandt · erkennbar an „sagte Bürgermeisterin Hanna Brandt“');
    expect(direct).toContain('„Diese Brücke verbindet, was zusammengehört“');
    expect(reported).toContain('*Sinngemäß* · Hanna Brandt · erkennbar an „hätten“');
    expect(reported).toContain('\nDie Arbeiten hätten drei Jahre gedauert.\n');
  });

  test('are counted by form', () => {
    expect(textOf(reply)).toMatch(/^Hanna Brandt: 3 Aussagen\n1 wörtlich, 2 sinngemäß\n/);
  });

  test('say where they stand, each with its paragraph one click away', () => {
    expect(textOf(reply)).toContain('lfb, Lindenfurt, Mai 2021 · Absatz 2, Satz 1');
    expect(labelsOf(reply)).toEqual(['Stelle 1', 'Stelle 2', 'Stelle 3']);
  });

  test('have a rendering for who reads another language', async () => {
    const text = textOf(await say('quote', { speaker: 'mayor' }, await contextFor('en')));
    expect(text).toContain('"This bridge joins what belongs together," Brandt said.');
    expect(text).toContain('„Diese Brücke verbindet, was zusammengehört“');
  });

  test('of nobody in particular come in pages', async () => {
    const all = await say('quote', {}, german);
    expect(textOf(all)).toContain('Seite 1 von 2');
    expect(textOf(await say('quote', { page: '2' }, german))).toContain('Geduld der Anwohner');
  });
});
