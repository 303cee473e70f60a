import { afterEach, describe, expect, test } from 'vitest';
import type { Given, ServerArticles } from '../../src/library/store.ts';
import { atTerminal, type Program, respondTo } from '../../src/terminal/index.ts';
import { completeLine } from '../../src/terminal/line.ts';
import { bridge, commands, contextFor, harbour } from '../fixture.ts';
import { hitOn, searchFinding } from '../hits.ts';

const [german, english] = await Promise.all([contextFor('de'), contextFor('en')]);
const COST = [hitOn('Sie kostete', { read: { answers: true }, about: 'cost' })];
const asked = { ...german, search: searchFinding(COST, german.search) };
const program: Program = { commands, context: (language) => (language === 'de' ? asked : english) };
const screen = { columns: 80, colour: false };
const start = { language: 'de', actions: [] } as const;
/** What is said to the last of some lines. */
async function talk(...lines: string[]) {
  let said: Awaited<ReturnType<typeof respondTo>> = { ...start, text: '' };
  for (const line of lines) said = await respondTo(line, said, program, screen);
  return said;
}

describe('the conversation', () => {
  test('answers a question, and shows its paragraph when its number is typed', async () => {
    expect((await talk('Wie viel kostete die Ankerbrücke?')).text).toContain('[1] Im Zusammenhang');
    expect((await talk('Wie viel kostete die Ankerbrücke?', '1')).text).toContain(
      '**Sie kostete 12 Millionen Euro und ist 340 Meter lang.**',
    );
  });

  test('speaks the language of the command or question', async () => {
    expect((await talk('/help')).text).toContain('Ask in your own words');
    expect((await talk('/help', '/hilfe')).text).toContain('Du fragst mit deinen eigenen Worten');
    expect((await talk('How long is the bridge?')).language).toBe('en');
  });

  test('knows nothing that takes a channel, of which a terminal has none', async () => {
    const own = atTerminal(program);
    const [parts, help, asked] = await Promise.all(
      ['/artikel', '/hilfe', '/artikel meldungen'].map((line) => respondTo(line, { ...start }, own, screen)),
    );
    for (const said of [parts, help]) expect(said?.text).not.toContain('/artikel meldungen');
    expect(parts?.text).toContain('/artikel hinzufügen');
    expect(asked?.text).toContain('„/artikel meldungen“ gibt es nicht.');
    expect(completeLine('/artikel m', own.commands, own.context('de'))[0]).toEqual([]);
  });

  test.each([
    ['9', 'Hier gibt es nichts auszuwählen.'],
    ['/brücke', 'Den Befehl „/brücke“ gibt es nicht.'],
    ['/frage', 'So geht es: /frage <frage>'],
    ['/artikel', 'Da fehlt noch ein Wort. Es gibt /artikel zeigen, /artikel hinzufügen'],
    ['/artikel hinzufügn x.txt', '„/artikel hinzufügn“ gibt es nicht. Es gibt /artikel zeigen,'],
    ['/zitat sprächer:Brandt', 'Der Befehl /zitat kennt „sprächer“ nicht, nur „sprecher“ und „über“.'],
  ])('says what is wrong with %s', async (line, text) => {
    expect((await talk(line)).text).toContain(text);
  });

  test.each([
    '',
    '   ',
    '🎉',
    '\u0000\u001b',
    '/////',
    ':::',
    '/quote :',
    '#bridge:9.9',
    'x'.repeat(4000),
    '@everyone **a** [b](c)',
  ])('survives %j', async (line) => {
    expect((await talk(line)).language).toMatch(/^(?:de|en)$/);
  });
});

describe('what a command waits for', () => {
  const given: Given[] = [];
  const articles = {
    list: async () => ({ entries: [], room: { articles: 1, bytes: 1, additions: 1 } }),
    add: async (one: Given) => {
      given.push(one);
      return { outcome: 'full', because: 'articles', room: { articles: 0, bytes: 1, additions: 1 } };
    },
  } as unknown as ServerArticles;
  const adding: Program = { ...program, asked: async (language) => ({ ...program.context(language), articles }) };
  const say = async (...lines: string[]) => {
    let said: Awaited<ReturnType<typeof respondTo>> = { ...start, text: '' };
    for (const line of lines) said = await respondTo(line, said, adding, screen);
    return said;
  };
  afterEach(() => void given.splice(0));

  test('is asked for, and is all lines up to a full stop', async () => {
    expect((await say('/artikel hinzufügen')).text).toContain('in der nur ein Punkt steht');
    const { unfinished } = await say(
      '/artikel hinzufügen',
      'Der Hafen',
      '',
      'Er wird 2031 fertig, sagte Gesa Tamm.',
      '.',
    );
    expect(given.map(({ source }) => source.text)).toEqual(['Der Hafen\n\nEr wird 2031 fertig, sagte Gesa Tamm.']);
    expect(unfinished).toBeUndefined();
  });

  test('can be left out', async () => {
    expect((await say('/artikel hinzufügen', '.')).text).toContain('bleibt alles, wie es war');
    expect(given).toEqual([]);
  });

  test('is a path where a file is taken', async () => {
    expect((await say('/artikel hinzufügen nirgends.txt')).text).toContain('Diese Datei gibt es nicht.');
    await say('/artikel hinzufügen LICENSE');
    expect(given[0]?.source.text).toContain('MIT License');
  });
});

describe('completion', () => {
  const complete = (line: string) => completeLine(line, commands, german)[0];

  test('offers commands in the language spoken, else in any', () => {
    expect(complete('/fr')).toEqual(['/frage ']);
    expect(complete('/quo')).toEqual(['/quote ']);
  });

  test('offers speakers, typing errors included', () => {
    expect(complete('/zitat hana bran')).toEqual(['Hanna Brandt']);
    expect(complete('/zitat Fähre sprecher:kol')).toEqual(['Peter Kolb']);
  });

  test.each(['one article', 'two articles'])('offers what the command then knows, %s', async (count) => {
    const context = await contextFor('de', count === 'one article' ? [bridge] : [bridge, harbour]);
    const both = { commands, context: () => context };
    for (const line of ['/zitat sprecher:', '/fakten thema:', '/artikel zeigen artikel:']) {
      const names = completeLine(line, commands, context)[0];
      expect(names.length).toBeGreaterThan(0);
      for (const name of names) {
        const { text } = await respondTo(line + name, start, both, screen);
        expect(text).not.toMatch(/gibt es (?:hier )?nicht|keine Aussage/);
      }
    }
  });

  test('offers questions', () => {
    expect(complete('/frage ')).toContain('Wie teuer war die neue Brücke?');
  });

  test('never takes away what is typed: what does not go on as typed is offered alone', () => {
    expect(complete('/frage wie')).toEqual(
      expect.arrayContaining(['Wie teuer war die neue Brücke?', 'Wie lange wurde gebaut?']),
    );
    expect(complete('/frage teuer')).toEqual(['Wie teuer war die neue Brücke?']);
  });

  test('offers nothing for what is no command', () => {
    expect(complete('/nix ')).toEqual([]);
  });
});
