import { describe, expect, test } from 'vitest';
import { commands, contextFor, say, textOf } from '../fixture.ts';

const german = await contextFor('de');

describe('/check', () => {
  test('puts the figure of the article against the one claimed', async () => {
    const text = textOf(await say('check', { claim: 'Die Ankerbrücke kostete 21 Millionen Euro' }, german));
    expect(text).toMatch(/^Laut Artikel: 12 Millionen Euro, nicht 21 Millionen Euro\n/);
  });

  test('says that the article has it so', async () => {
    expect(textOf(await say('check', { claim: 'Die Ankerbrücke ist 340 Meter lang.' }, german))).toMatch(
      /^Das steht so im Artikel\.\n/,
    );
  });

  test('takes no side where the article is silent', async () => {
    const reply = await say('check', { claim: 'Die Elefanten im Zoo sind krank.' }, german);
    expect(reply).toMatchObject({ tone: 'none', private: true });
    expect(textOf(reply)).toMatch(/^Am nächsten kommt diese Stelle\./);
  });

  test('checks the first five claims of a text', async () => {
    const claim = Array.from({ length: 7 }, (_, n) => `Die Brücke ist ${n + 10} Meter lang.`).join(' ');
    const text = textOf(await say('check', { claim }, german));
    expect(text).toContain('5. ');
    expect(text).not.toContain('6. ');
    expect(text).toContain('Geprüft sind die ersten 5.');
  });

  test.each(['', 'Hallo', '🎉', 'Wie lang ist die Brücke?'])('says that %j claims nothing', async (claim) => {
    expect(textOf(await say('check', { claim }, german))).toContain('keine Aussage');
  });

  test('works on messages', () => {
    const { name, read } = commands.get('check')?.onMessage ?? {};
    expect(name).toEqual({ en: 'Check against the article', de: 'Am Artikel prüfen' });
    const message = { text: 'Sie ist lang.', links: [], texts: [], articles: ['bridge'], repliesTo: [] };
    expect(read?.(message)).toMatchObject({ claim: 'Sie ist lang.', article: 'bridge' });
    expect(read?.({ ...message, text: '' })).toBeUndefined();
  });
});
