/** Articles that a server brings in: the real commands and a store of their own, through the unmodified discord.js client. */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readAddress } from '../../src/article/address.ts';
import { readBytes } from '../../src/article/index.ts';
import type { LanguageCode } from '../../src/language/language.ts';
import { languages } from '../../src/language/languages.ts';
import { type ContextFor, deskOf } from '../../src/reply/command.ts';
import { type Keeping, openStore } from '../../src/running/keeping.ts';
import { pageOf } from '../article/page.ts';
import { pdfOf } from '../article/pdf.ts';
import { bridge, commands, searchOf } from '../fixture.ts';
import { plainMeaning } from '../meaning/plain.ts';
import type { Profile } from './loopback/events.ts';
import type { Seen } from './loopback/seen.ts';
import { keepLog, type Stage, setStage } from './stage.ts';

/** A tower, told anew for each test, so that no two texts are the same. */
const towerOf = (name: string, metres: number, site = 'Turmblatt') =>
  pageOf(
    `<meta property="og:title" content="${name} ist fertig"><meta property="og:site_name" content="${site}">
     <meta property="article:published_time" content="2024-06-02">`,
    [
      `Die Stadt Kallstadt hat am Sonntag den Turm ${name} eröffnet, und viele Leute stiegen gleich hinauf.`,
      `Der Turm ist ${metres} Meter hoch und kostete drei Millionen Euro, wie die Stadt am Abend mitteilte.`,
      `„Von hier sieht man bis ans Meer“, sagte Baumeisterin Ida Wulf vor der Menge am Fuß des Turms.`,
    ]
      .map((text) => `<p>${text}</p>`)
      .join(''),
  ).replace('<h1>Neue Brücke</h1>', `<h1>${name} ist fertig</h1>`);
const TEXT = `Der Leuchtturm von Norrhafen wird saniert

Der Leuchtturm von Norrhafen bekommt im Herbst ein neues Dach. Die Arbeiten kosten 40 000 Euro.

„Das wurde auch Zeit“, sagte Wärter Ole Brandt. Er arbeitet dort seit 1998.`;

/** A page of a PDF. */
const PAGE = [{ text: 'Der Turm steht am Ufer.', base: 700 }];
const MANAGE_MESSAGES = String(1 << 13);
const { adding, actions } = languages.en.messages;
const folder = mkdtempSync(join(tmpdir(), 'articles-'));
const log = keepLog();
const pages = new Map<string, RequestListener>();
let site: Server;
let address = '';
let keeping: Keeping;
let stage: Stage;
let people = 2000;

beforeAll(async () => {
  site = createServer((request, response) => {
    const page = pages.get(request.url ?? '');
    if (page) page(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  address = `http://blatt.example:${(site.address() as AddressInfo).port}`;
  const holdings = { library: [bridge], search: await searchOf([bridge]) };
  keeping = await openStore(
    { databaseFile: join(folder, 'store.db'), databaseUrl: undefined, articles: 'data', cache: folder } as never,
    { base: () => holdings, meaning: plainMeaning, log: log.log, counted: () => {} },
  );
  stage = await setStage({}, { commands, desk: deskOf(commands, context), patience: 500 });
}, 60_000);
afterAll(async () => {
  await stage.stop();
  await keeping.store.close();
  site.closeAllConnections();
  site.close();
  rmSync(folder, { recursive: true });
});

const network = { resolve: async () => ['127.0.0.1'], allowsPort: () => true, allowsMachine: () => true };
/** As `createReader` reads, but in this thread: starting another takes longer than all the rest. */
async function read(asked: string) {
  const { bytes, type, address: name } = await readAddress(asked, { network, timeOut: 3000 });
  return { name, address: name, source: await readBytes(bytes, { name, type }) };
}
const context: ContextFor = (language, asked) => {
  const about = (code: LanguageCode) => ({ commands: [...commands.values()], language: code, read });
  return asked.isTyping
    ? { ...keeping.now(asked), ...about(language) }
    : keeping.at(asked).then((local) => ({ ...local, ...about(language) }));
};

/** Puts a page there; its address. */
function put(path: string, body: string | RequestListener): string {
  const says: RequestListener = (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(body);
  pages.set(path, typeof body === 'string' ? says : body);
  return `${address}${path}`;
}

/** Somebody new each time, whose pace is untouched, in a direct message: the articles are their own. */
const person = (profile: Profile = {}) => stage.discord.person({ id: String(people++), where: 'direct', ...profile });
/** A server of its own, where everybody may change the articles unless told otherwise. */
function newServer() {
  const guild = String(people++);
  return (profile: Profile = {}) => person({ where: 'server', guild, permissions: MANAGE_MESSAGES, ...profile });
}
const labelsOf = ({ buttons }: Seen) => buttons.map(({ label }) => label);
/** What a person reads, without the signs of Markdown. */
const link = (seen: Seen) => seen.text.replaceAll(/\\|\*\*/g, '');

describe('/article add', () => {
  test('reads an address, announced at once, and shows what it is and what it says', async () => {
    const seen = await person({ locale: 'de' }).slash('article add', { address: put('/a', towerOf('Hochblick', 61)) });
    expect(seen).toMatchObject({ private: true, announced: true });
    expect(seen.times()).toBe(1);
    expect(link(seen)).toMatch(
      /^### Hochblick ist fertig\n-# Turmblatt, 2. Juni 2024\n-# 3 Absätze, \d Fakten, \d Zitate?\n/,
    );
    expect(link(seen)).toContain('Absatz 2, Satz 1');
    expect(link(seen)).toContain('Platz ist noch für 19 Artikel. In dieser Stunde können noch 9 dazukommen.');
  });

  test('is asked from then on, with what its card offers', async () => {
    const anna = person();
    const card = await anna.slash('article add', { address: put('/b', towerOf('Weitblick', 62)) });
    expect(labelsOf(card)).toEqual([actions.ask, actions.check, actions.read, actions.remove]);
    const asked = await anna.send((await anna.click(card, actions.ask)).form, 'Wie hoch ist der Turm?');
    expect(link(asked)).toContain('62 Meter');
    const checked = await anna.send((await anna.click(card, actions.check)).form, 'Der Turm ist 99 Meter hoch.');
    expect(link(checked)).toContain('62 Meter');
    expect(link(await anna.click(card, actions.read))).toContain('Turm Weitblick eröffnet');
  });

  test('takes an attached file and a pasted text', async () => {
    const anna = person();
    const url = put('/tower.txt', (_, response) => response.setHeader('content-type', 'text/plain').end(TEXT));
    const file = await anna.slash('article add', { file: { filename: 'tower.txt', url } });
    expect(link(file)).toMatch(/^### Der Leuchtturm von Norrhafen wird saniert\n/);
    const { form } = await person().slash('article add');
    expect(form?.labels).toHaveLength(5);
    const pasted = await person().send(
      form,
      'Der Kran von Norrhafen ist alt\n\nDer Kran steht seit 1901.',
      'Er hebt 20 Tonnen.',
    );
    expect(link(pasted)).toMatch(/^### Der Kran von Norrhafen ist alt\n/);
    expect(link(pasted)).toContain('2 paragraphs');
  });

  test('asks before it replaces one of the same address, and keeps it where that is wanted', async () => {
    const editor = newServer();
    const anna = editor();
    const at = put('/c', towerOf('Fernblick', 63));
    await anna.slash('article add', { address: at });
    put('/c', towerOf('Fernblick', 64));
    const again = await anna.slash('article add', { address: at });
    expect(link(again)).toBe(adding.exists('Fernblick ist fertig'));
    expect(labelsOf(again)).toEqual([actions.replace, actions.keep]);
    expect(link(await editor().slash('ask', { question: 'Wie hoch ist der Turm?' }))).toContain('63 Meter');
    const replaced = await anna.click(again, actions.replace);
    expect(link(replaced)).toContain(adding.replaced);
    expect(replaced.message?.id).toBe(again.message?.id);
    expect(link(await editor().slash('ask', { question: 'Wie hoch ist der Turm?' }))).toContain('64 Meter');
    put('/c', towerOf('Fernblick', 65));
    const ben = editor();
    const third = await ben.slash('article add', { address: at });
    expect(link(await ben.click(third, actions.keep))).toContain('Fernblick ist fertig');
    expect(link(await editor().slash('ask', { question: 'Wie hoch ist der Turm?' }))).toContain('64 Meter');
  });

  test.each([
    ['what is no address', 'tower', adding.unreadable.address],
    ['a page that is gone', '/gone', adding.unreadable.unreachable],
    ['a page that hides its text', '/hidden', adding.unreadable.refused],
    ['a picture', '/picture', adding.unreadable.type],
    ['a table', '/table', adding.unreadable.noArticle],
    ['a text in another language', '/french', adding.unreadable.noArticle],
  ])('says why it cannot read %s', async (_, path, expected) => {
    put('/hidden', (__, response) => response.writeHead(403).end());
    put('/picture', (__, response) => response.setHeader('content-type', 'image/png').end('x'));
    put('/table', (__, response) => response.setHeader('content-type', 'text/plain').end('a;b;c\n1;2;3\n4;5;6\n7;8;9'));
    put('/french', pageOf('', `<p>${'Le pont est ouvert depuis lundi et tout le monde est content. '.repeat(9)}</p>`));
    const given = path.startsWith('/') ? `${address}${path}` : path;
    expect(await person().slash('article add', { address: given })).toMatchObject({
      private: true,
      text: expected.replaceAll('://', '\\://'),
    });
  });

  test('says that a file is gone', async () => {
    const gone = { filename: 'tower.pdf', url: `${address}/expired.pdf?ex=1` };
    expect((await person().slash('article add', { file: gone })).text).toBe(adding.unreadable.unreachable);
  });

  test('says what there is no room for, before anything is read', async () => {
    const added = {
      name: 'n',
      address: '',
      title: 'T',
      publisher: '',
      published: '',
      language: 'de',
      bytes: 9,
    } as const;
    for (let n = 0; n < 10; n += 1) {
      const statements = JSON.stringify({ article: `tower-${n}`, topics: {}, facts: [], quotes: [] });
      const content = `Der Turm ist ${n} Meter hoch und steht am Ufer.`;
      await keeping.store.add('user:77', { ...added, name: `tower-${n}`, content, statements }, false);
    }
    const seen = await person({ id: '77' }).slash('article add', { address: `${address}/gone` });
    expect(seen).toMatchObject({ private: true, text: adding.full('additions', 10) });
  });
});

describe('when something goes wrong while an article is added', () => {
  test('the connection ends: the reply comes, once, and the article is there', async () => {
    const anna = person();
    const at = put('/d', (_, response) => {
      stage.discord.gateway.drop();
      response.writeHead(200, { 'content-type': 'text/html' }).end(towerOf('Seeblick', 66));
    });
    const seen = await anna.slash('article add', { address: at });
    expect(link(seen)).toContain('Seeblick ist fertig');
    expect(seen.times()).toBe(1);
    await stage.discord.gateway.connected();
    expect(link(await anna.slash('article list'))).toContain('Seeblick ist fertig');
  });

  test('the same is added twice at once: it is there once, and one of both is asked', async () => {
    const anna = person();
    const at = put('/e', towerOf('Bergblick', 67));
    const both = await Promise.all([1, 2].map(() => anna.slash('article add', { address: at })));
    expect(both.map((seen) => labelsOf(seen).includes(actions.replace)).sort()).toEqual([false, true]);
    expect(link(await anna.slash('article list'))).toMatch(/^### 1 article added\n/);
  });

  test('a page never ends: it is given up', async () => {
    const at = put('/endless', (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.write('<p>');
    });
    const seen = await person().slash('article add', { address: at });
    expect(seen).toMatchObject({ announced: true, text: adding.unreadable.tooSlow });
  });

  test.each([
    ['of 50 kB unpacks to 50 MB', 'text/html', 'gzip', () => gzipSync(Buffer.alloc(50_000_000))],
    ['is a PDF of 2,000 pages', 'application/pdf', 'identity', () => pdfOf(Array(2000).fill(PAGE))],
  ] as const)('what %s is refused, and the next one is read', async (_, type, encoding, bytes) => {
    const at = put(`/much-${encoding}`, (__, response) =>
      response.writeHead(200, { 'content-type': type, 'content-encoding': encoding }).end(bytes()),
    );
    const anna = person();
    const refused = await anna.slash('article add', { address: at });
    expect(refused).toMatchObject({ private: true, text: adding.unreadable.tooLong });
    const next = await anna.slash('article add', { address: put(`/next-${encoding}`, towerOf('Nachher', 68)) });
    expect(link(next)).toContain('Nachher ist fertig');
  });
});

describe('the articles of a server', () => {
  test('are nobody else’s, and only those whom the server lets change them', async () => {
    const [editor, other] = [newServer(), newServer()];
    const member = () => editor({ permissions: '0' });
    await editor().slash('article add', { address: put('/f', towerOf('Marktblick', 68)) });
    expect(link(await member().slash('ask', { question: 'Wie hoch ist der Turm?' }))).toContain('68 Meter');
    for (const stranger of [other(), person(), editor({ alone: true })])
      expect(link(await stranger.slash('ask', { question: 'Wie hoch ist der Turm?' }))).not.toContain('68 Meter');
    const { mayNot } = languages.en.messages.discord;
    expect((await member().slash('article remove', { article: 'Marktblick' })).text).toBe(mayNot);
    expect((await member().slash('article here', { article: 'Marktblick' })).text).toBe(mayNot);
    expect(link(await member().slash('article list'))).toContain('Marktblick ist fertig');
  });

  test('are listed with what is there for everybody, offered to be removed, and removed', async () => {
    const anna = person();
    await anna.slash('article add', { address: put('/g', towerOf('Waldblick', 69)) });
    const list = await anna.slash('article list');
    expect(link(list)).toMatch(/^### 1 article added\n1. Waldblick ist fertig\n-# Turmblatt, 2 June 2024\n/);
    expect(link(list)).toContain(`${adding.forAll} ${bridge.article.title}`);
    const [choice, ...others] = (await anna.autocomplete('article remove', 'article', 'wald')) ?? [];
    expect([choice?.name, others]).toEqual(['Waldblick ist fertig', []]);
    const removed = await anna.slash('article remove', { article: String(choice?.value) });
    expect(link(removed)).toBe(adding.removed('Waldblick ist fertig'));
    expect(link(await anna.slash('article list'))).toContain(adding.empty);
    expect(link(await anna.slash('article remove', { article: 'Waldblick' }))).toBe(adding.notOwn('Waldblick'));
  });

  test('are asked alone in a channel that is told so, until it is told otherwise', async () => {
    const editor = newServer();
    await editor().slash('article add', { address: put('/h', towerOf('Talblick', 70)) });
    const here = await editor().slash('article here', { article: 'Talblick' });
    expect(link(here)).toBe(adding.here('Talblick ist fertig'));
    expect(link(await editor().slash('article list'))).toContain(adding.onlyHere('Talblick ist fertig'));
    expect(link(await editor().slash('ask', { question: 'Wie teuer war die neue Brücke?' }))).not.toContain(
      '12 Millionen',
    );
    const thread = { id: '888', type: 11, parent_id: '301' };
    expect(link(await editor({ channel: thread }).slash('ask', { question: 'Wie hoch ist der Turm?' }))).toContain(
      '70 Meter',
    );
    expect(
      link(await editor({ channel: thread }).slash('ask', { question: 'Wie teuer war die neue Brücke?' })),
    ).not.toContain('12 Millionen');
    expect((await editor().slash('article here')).text).toBe(adding.hereAll);
    expect(link(await editor().slash('ask', { question: 'Wie teuer war die neue Brücke?' }))).toContain('12 Millionen');
  });
});

describe('Ask about this article', () => {
  const MENU = 'Ask about this article';

  test('reads the first link that works, for a day, and can be asked, checked and added', async () => {
    const editor = newServer();
    const anna = editor();
    const at = put('/i', towerOf('Dachblick', 71));
    const card = await anna.menu(MENU, `Look: ${address}/gone and <${at}>.`);
    expect(card).toMatchObject({ private: true, announced: true });
    expect(link(card)).toContain('Dachblick ist fertig');
    expect(link(card)).toContain('paragraph 2, sentence 1');
    expect(labelsOf(card)).toEqual([actions.ask, actions.check, actions.read, actions.add]);
    const asked = await anna.send((await anna.click(card, actions.ask)).form, 'Wie hoch ist der Turm?');
    expect(link(asked)).toContain('71 Meter');
    const checked = await anna.send((await anna.click(card, actions.check)).form, 'Der Turm ist 71 Meter hoch.');
    expect(link(checked)).toContain('71 Meter');
    expect(link(await editor().slash('article list'))).toContain(adding.empty);
    expect(link(await anna.click(card, actions.add))).toContain(adding.added);
    expect(link(await editor().slash('article list'))).toContain('Dachblick ist fertig');
  });

  test('lets anybody read, but only some add', async () => {
    const editor = newServer();
    const member = () => editor({ permissions: '0' });
    const card = await member().menu(MENU, put('/j', towerOf('Hofblick', 72)));
    expect(link(card)).toContain('Hofblick ist fertig');
    expect((await member().click(card, actions.add)).text).toBe(languages.en.messages.discord.mayNot);
  });

  test('takes a file of the message, and what the message replies to', async () => {
    const url = put('/k.html', towerOf('Turmblick', 73));
    const attachments = [{ id: '1', filename: 'k.html', size: 10, url, proxy_url: url, content_type: 'text/html' }];
    expect(link(await person().menu(MENU, { attachments }))).toContain('Turmblick ist fertig');
    const referenced = { id: '776', channel_id: '301', author: { id: '5' }, content: url, type: 0 };
    const reply = await person().menu(MENU, { content: 'Really?', referenced_message: referenced });
    expect(link(reply)).toContain('Turmblick ist fertig');
  });

  test('knows what was added, and says it from there', async () => {
    const anna = person();
    const at = put('/l', towerOf('Parkblick', 74));
    await anna.slash('article add', { address: at });
    pages.delete('/l');
    const card = await anna.menu(MENU, `${at}#top`);
    expect(link(card)).toContain('Parkblick ist fertig');
    expect(labelsOf(card)).not.toContain(actions.add);
  });

  test.each([
    ['no link', 'Hello there', adding.noSource],
    ['a link to what is gone', () => `${address}/gone`, adding.unreadable.unreachable],
  ])('on a message with %s says so privately', async (_, message, expected) => {
    const seen = await person().menu(MENU, typeof message === 'string' ? message : message());
    expect(seen).toMatchObject({ private: true, text: expected });
  });
});

describe('Check against the article', () => {
  const MENU = 'Check against the article';

  test('looks only into the article that the message, or the card it replies to, is about', async () => {
    const anna = person();
    const at = put('/m', towerOf('Gartenblick', 75));
    await anna.slash('article add', { address: at });
    const linked = await anna.menu(MENU, `Die Ankerbrücke kostete 12 Millionen Euro. ${at}`);
    expect(link(linked)).not.toContain('12 Millionen Euro und');
    const card = await anna.slash('article show', { article: 'Gartenblick' });
    const referenced = {
      ...{ id: '776', channel_id: '301', author: { id: stage.discord.applicationId }, content: '', type: 0 },
      components: card.message?.components,
    };
    const replying = await anna.menu(MENU, { content: 'Der Turm ist 99 Meter hoch.', referenced_message: referenced });
    expect(link(replying)).toContain('75 Meter');
  });

  test('reads a short text that is attached', async () => {
    const url = put('/claim.txt', (_, response) =>
      response.setHeader('content-type', 'text/plain').end('Die Ankerbrücke kostete 21 Millionen Euro.'),
    );
    const attachments = [{ id: '1', filename: 'claim.txt', size: 50, url, proxy_url: url, content_type: 'text/plain' }];
    expect(link(await person().menu(MENU, { attachments }))).toContain('12 Millionen Euro');
  });

  test('takes a poll', async () => {
    const poll = {
      question: { text: 'Die Ankerbrücke ist 340 Meter lang.' },
      answers: [{ answer_id: 1, poll_media: { text: 'Ja' } }],
      allow_multiselect: false,
      layout_type: 1,
    };
    expect(link(await person().menu(MENU, { poll }))).toContain('340 Meter lang');
  });
});
