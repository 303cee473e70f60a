/** Servers with articles of their own, asked side by side: who sees what, from when on, and what it costs. */
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { SourceContent } from '../../src/article/index.ts';
import { openDatabase } from '../../src/library/database.ts';
import { storeIn } from '../../src/library/queries.ts';
import { readGiven } from '../../src/library/reading.ts';
import type { Given, Origin, Store } from '../../src/library/store.ts';
import type { Meaning } from '../../src/meaning/index.ts';
import { keptIn } from '../../src/meaning/vectors.ts';
import { fillShelf, type Shelf } from '../../src/running/holdings.ts';
import { articlesFor } from '../../src/running/keeping.ts';
import { type Servers, serversOf } from '../../src/running/servers.ts';
import { keepLog } from '../discord/stage.ts';
import { type Fresh, freshFile } from '../library/databases.ts';
import { plainMeaning } from '../meaning/plain.ts';
import { bridgeFolder } from '../program.ts';

const TOWER = 'Der Turm im Park ist 40 Meter hoch. Er steht dort seit 1911, sagte die Gärtnerin Ute Kern.';
const MILL = 'Die Mühle am Warleufer mahlt seit gestern wieder Korn. Sie gehört der Familie Osterloh.';
const HEIGHT = 'Wie hoch ist der Turm im Park?';
const PAGE = 'https://lindenfurt.example/turm';

const given = (text: string, address = ''): Given => {
  const about = { title: '', publisher: '', published: '', language: '', doubts: [] };
  return { source: { kind: 'plain', text, ...about } satisfies SourceContent, name: 'text', address };
};

let folder: ReturnType<typeof bridgeFolder>;
let file: Fresh;
let shelf: Shelf;
let store: Store;
let lines: ReturnType<typeof keepLog>['lines'];
let encoded: string[];
let outcomes: string[];
beforeEach(async () => {
  folder = bridgeFolder();
  file = await freshFile();
  encoded = [];
  outcomes = [];
  const kept = keepLog();
  lines = kept.lines;
  shelf = await fillShelf({ articles: folder.path, cache: join(folder.path, 'cache') }, heard, kept.log);
  store = storeIn(await openDatabase(file.place));
});
afterEach(async () => {
  await store.close();
  folder.remove();
  await file.remove();
});

/** A meaning that tells what it encodes. */
const heard: Meaning = {
  ...plainMeaning,
  async encode(texts, kind) {
    encoded.push(...texts);
    return plainMeaning.encode(texts, kind);
  },
};

/** The servers as one process has them. */
function begin(own = store, mostHeld = 1e6) {
  const { log } = {
    log: { warn: (fields: object, message: string) => void lines.push({ level: 'warn', fields, message }) },
  };
  const keptFor = keptIn(folder.path, join(folder.path, 'cache'));
  const servers = serversOf({ base: () => shelf.holdings(), store: own, meaning: heard, keptFor, log, mostHeld });
  const at = articlesFor({ store: own, servers, counted: (outcome) => void outcomes.push(outcome) });
  return { servers, at: (server: string, channel = '9') => at({ server, channel }) };
}

async function found(servers: Servers, asked: Origin, question = HEIGHT): Promise<string | undefined> {
  const { search } = await servers.at(asked);
  return (await search.find(question, { language: 'de' })).hits[0]?.passage.sentence.text;
}

describe('a server', () => {
  test('without articles shares what is for everybody', async () => {
    const { servers } = begin();
    expect(await servers.at({ server: '1' })).toMatchObject({ search: shelf.holdings().search });
    expect((await servers.at({ server: '1' })).library).toBe(shelf.holdings().library);
    expect(encoded.filter((text) => text === TOWER)).toEqual([]);
  });

  test('finds what it added, beside what is for everybody; no other server does', async () => {
    const { servers, at } = begin();
    const addition = await at('1').add(given(TOWER));
    expect(addition).toMatchObject({
      outcome: 'added',
      isReady: true,
      entry: { title: 'Der Turm im Park ist 40 Meter hoch. Er steht dort seit 1911,…', language: 'de', address: '' },
      room: { articles: 19, additions: 9 },
    });
    expect(await found(servers, { server: '1' })).toBe('Der Turm im Park ist 40 Meter hoch.');
    expect(await found(servers, { server: '1' }, 'Wie teuer war die neue Brücke?')).toContain('12 Millionen');
    expect((await servers.at({ server: '1' })).library.map(({ article }) => article.name)).toEqual([
      expect.stringMatching(/^text-[0-9a-f]{8}$/),
      'bridge',
    ]);
    expect(await found(servers, { server: '2' })).not.toContain('Turm');
    expect((await servers.at({ server: '2' })).library).toHaveLength(1);
  });

  test('no longer finds what it removed', async () => {
    const { servers, at } = begin();
    const addition = await at('1').add(given(TOWER));
    if (addition.outcome !== 'added') throw new Error(addition.outcome);
    const { name } = addition.entry;
    expect(await store.vectors('1', name)).toBeDefined();
    expect(await at('1').remove(name)).toEqual(addition.entry);
    expect(await store.vectors('1', name)).toBeUndefined();
    expect(await found(servers, { server: '1' })).not.toContain('Turm');
    expect((await servers.at({ server: '1' })).library).toBe(shelf.holdings().library);
  });

  test('finds what another process added, at the next question', async () => {
    const [one, other] = [begin(), begin(storeIn(await openDatabase(file.place)))];
    expect(await found(one.servers, { server: '1' })).not.toContain('Turm');
    await other.at('1').add(given(TOWER));
    expect(await found(one.servers, { server: '1' })).toContain('Turm');
  });

  test('takes over what is changed for everybody', async () => {
    const { servers, at } = begin();
    await at('1').add(given(TOWER));
    const before = await servers.at({ server: '1' });
    shelf.reload();
    await expect.poll(() => lines).toHaveLength(1);
    const after = await servers.at({ server: '1' });
    expect(after.library[0]).toBe(before.library[0]);
    expect(after.library[1]).toBe(shelf.holdings().library[0]);
  });

  test('has each text encoded once, by whichever process', async () => {
    const times = () => encoded.filter((text) => text.startsWith('Der Turm im Park')).length;
    await begin().at('1').add(given(TOWER));
    expect(times()).toBe(1);
    const later = begin(storeIn(await openDatabase(file.place)));
    await later.servers.at({ server: '1' });
    await later.at('1').add(given(MILL));
    expect(times()).toBe(1);
  });

  test('asks one article where its channel chose one, and others where it names them', async () => {
    const { servers, at } = begin();
    await at('1').add(given(TOWER));
    await at('1', '8').setHere('bridge');
    const asked = { server: '1', channel: '8' };
    expect(await found(servers, asked)).not.toContain('Turm');
    const { search, here, library } = await servers.at(asked);
    expect(here).toBe('bridge');
    const [tower] = library;
    const { hits } = await search.find(HEIGHT, { article: tower?.article.name ?? '' });
    expect(hits[0]?.passage.article).toBe(tower?.article);
    expect(search.carrying().every(({ passage }) => passage.article.name === 'bridge')).toBe(true);
    expect(await found(servers, { server: '1', channel: '9' })).toContain('Turm');
    await at('1', '8').setHere('gone');
    expect((await servers.at(asked)).here).toBeUndefined();
  });

  test('is told which channel reports go to', async () => {
    const { servers, at } = begin();
    await at('1').setReports('77');
    expect((await servers.at({ server: '1', channel: '8' })).reports).toBe('77');
    expect((await servers.at({ server: '2' })).reports).toBeUndefined();
  });

  test('completes from what is ready, and makes the rest', async () => {
    await begin().at('1').add(given(TOWER));
    const { servers } = begin();
    expect(servers.now({ server: '1' })).toBe(shelf.holdings());
    await expect.poll(() => servers.now({ server: '1' }).library).toHaveLength(2);
  });

  test('that was asked longest ago is forgotten where there is no more room, and made again', async () => {
    const { servers, at } = begin(store, 250);
    await at('1').add(given(TOWER));
    await at('2').add(given(MILL));
    await expect.poll(() => servers.now({ server: '2' }).library).toHaveLength(2);
    expect(servers.now({ server: '1' })).toBe(shelf.holdings());
    expect(await found(servers, { server: '1' })).toContain('Turm');
  });
});

describe('an addition', () => {
  test('is not made twice: it says what is there, and replaces it when told to', async () => {
    const { servers, at } = begin();
    await at('1').add(given(TOWER, PAGE));
    expect(await at('1').add(given(MILL, PAGE))).toMatchObject({ outcome: 'exists', entry: { address: PAGE } });
    expect(await at('1').add(given(MILL, PAGE), { replace: true })).toMatchObject({
      outcome: 'replaced',
      isReady: true,
    });
    expect(await found(servers, { server: '1' })).not.toContain('Turm');
    expect((await at('1').list()).entries).toHaveLength(1);
    expect(outcomes).toEqual(['added', 'exists', 'replaced']);
  });

  test('of the same text twice at once gives one article', async () => {
    const { at } = begin();
    const both = await Promise.all([at('1').add(given(TOWER, PAGE)), at('1').add(given(TOWER, PAGE))]);
    expect(both.map(({ outcome }) => outcome).toSorted()).toEqual(['added', 'exists']);
  });

  test('is refused where the text is too long, and none where it is in another language', async () => {
    const { at } = begin();
    const long = await at('1').add(given(`${TOWER}\n\n`.repeat(2800)));
    expect(long).toMatchObject({ outcome: 'full', because: 'length', room: { articles: 20 } });
    const french = 'La tour du parc est haute de quarante mètres et elle est très belle pour les enfants de la ville.';
    await expect(at('1').add(given(french))).rejects.toThrow(/language/);
    expect((await at('1').list()).entries).toEqual([]);
  });
});

describe('a text that is kept for a day', () => {
  test('is asked alone, only where it is named, only by its server', async () => {
    const { servers, at } = begin();
    await at('1').setReports('7');
    const name = (await readGiven(given(TOWER, PAGE), 'day'))?.stored.name ?? '';
    expect(await found(servers, { server: '1', input: { article: name } })).not.toContain('Turm');
    expect((await at('1').keep(given(TOWER, PAGE)))?.article.name).toBe(name);
    expect(name).toMatch(/^day-[0-9a-f]{10}$/);
    for (const input of [{ article: name }, { question: `#${name}:1.1` }]) {
      const { library } = await servers.at({ server: '1', input });
      expect(library.map(({ article }) => article.name)).toEqual([name]);
    }
    expect(await found(servers, { server: '1', input: { article: name } })).toContain('Turm');
    expect(await found(servers, { server: '1' })).not.toContain('Turm');
    expect(await found(servers, { server: '1', input: { question: `Was ist ${name}x?` } })).not.toContain('Turm');
    expect(await found(servers, { server: '2', input: { article: name } })).not.toContain('Turm');
    expect((await at('1').list()).entries).toEqual([]);
  });

  test('becomes an article when it is added', async () => {
    const { servers, at } = begin();
    const kept = await at('1').keep(given(TOWER, PAGE));
    expect(await at('1').addKept(kept?.article.name ?? '')).toMatchObject({
      outcome: 'added',
      entry: { address: PAGE },
    });
    expect(await found(servers, { server: '1' })).toContain('Turm');
    expect(await at('1').addKept('day-0123456789')).toBeUndefined();
    expect(await at('2').addKept(kept?.article.name ?? '')).toBeUndefined();
  });
});

test('where the store is away, what is known of a server is taken, and nothing is made up', async () => {
  const { servers, at } = begin();
  await at('1').add(given(TOWER));
  await store.close();
  expect(await found(servers, { server: '1' })).toContain('Turm');
  expect(lines).toEqual([expect.objectContaining({ level: 'warn', message: expect.stringContaining('store') })]);
  await expect(servers.at({ server: '2' })).rejects.toThrow(/./);
  store = storeIn(await openDatabase(file.place));
});
