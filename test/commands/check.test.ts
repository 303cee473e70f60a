import { describe, expect, test } from 'vitest';
import { commands, contextFor, loadArticleText, say, textOf } from '../fixture.ts';

const german = contextFor('de');

describe('/check', () => {
  test('puts the figure of the article against the one claimed', () => {
    const text = textOf(say('check', { claim: 'Die Brücke kostete 21 Millionen Euro' }, german));
    expect(text).toMatch(/^Laut Artikel: 12 Millionen Euro, nicht 21 Millionen Euro\n/);
  });

  test('puts no word against itself', () => {
    const context = contextFor('de', [loadArticleText('In Lindenfurt gibt es mehr Fähren als in Bergen.')]);
    const text = textOf(say('check', { claim: 'In Bergen gibt es mehr Fähren als in Lindenfurt.' }, context));
    expect(text).toMatch(/^Im Artikel steht es anders\.\n/);
  });

  test('says that the article has it so', () => {
    expect(textOf(say('check', { claim: 'Die Ankerbrücke ist 340 Meter lang.' }, german))).toMatch(
      /^Das steht so im Artikel\.\n/,
    );
  });

  test('takes no side where the article is silent', () => {
    expect(say('check', { claim: 'Die Elefanten im Zoo sind krank.' }, german)).toMatchObject({
      tone: 'none',
      private: true,
    });
  });

  test('checks the first five claims of a text', () => {
    const claim = Array.from({ length: 7 }, (_, n) => `Die Brücke ist ${n + 10} Meter lang.`).join(' ');
    const text = textOf(say('check', { claim }, german));
    expect(text).toContain('5. ');
    expect(text).not.toContain('6. ');
    expect(text).toContain('Geprüft sind die ersten 5.');
  });

  test.each(['', 'Hallo', '🎉', 'Wie lang ist die Brücke?'])('says that %j claims nothing', (claim) => {
    expect(textOf(say('check', { claim }, german))).toContain('keine Aussage');
  });

  test('works on messages', () => {
    expect(commands.get('check')?.onMessage).toEqual({
      name: { en: 'Check against the article', de: 'Am Artikel prüfen' },
      option: 'claim',
    });
  });
});
