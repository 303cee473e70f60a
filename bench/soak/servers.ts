/** Many servers with articles of their own, many questions at a time: each is answered from its own server's, once, and rightly. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArticle } from '../../src/article/article.ts';
import type { Indexed } from '../../src/article/statements.ts';
import { loadConfiguration } from '../../src/configuration.ts';
import { indexFileOf } from '../../src/extract/draft.ts';
import { readStatements } from '../../src/extract/index.ts';
import { languages } from '../../src/language/languages.ts';
import { openDatabase } from '../../src/library/database.ts';
import { storeIn } from '../../src/library/queries.ts';
import type { Store, Stored } from '../../src/library/store.ts';
import { type Meaning, startMeaning } from '../../src/meaning/index.ts';
import { vectorsOf } from '../../src/meaning/vectors.ts';
import { readPassages } from '../../src/search/passages.ts';
import { type Contender, enter, OURS } from '../shared/bots.ts';
import { growthOf, isApology } from './soak.ts';

interface ServersSettings {
  readonly seconds: number;
  /** At most 20, and so are the articles of each. Default: 20. */
  readonly servers?: number;
  readonly articles?: number;
  /** Questions that wait for their answer. Default: 64. */
  readonly atATime?: number;
  readonly chance: () => number;
  report?(line: string): void;
}

type Town = Required<ServersSettings>;

/** What came of it. */
interface Asked {
  readonly asked: number;
  readonly missing: number;
  readonly twice: number;
  readonly apologies: number;
  /** Answers that show what the server's own article says, of those to questions that it answers. */
  readonly right: number;
  readonly answerable: number;
  /** Replies that show what only another server's article says. */
  readonly foreign: number;
  /** Megabytes, at each second. */
  readonly memory: readonly number[];
  readonly faults: readonly string[];
}

/** As many as a server may have (MOST in src/library/store.ts). */
const ARTICLES = 20;
const EVERYTHING = { servers: 20, articles: ARTICLES, atATime: 64, report: () => {} };
const LEAST_RIGHT = 0.95;
const MOST_GROWTH = 1.1;
/** Ids of servers, as snowflakes are. */
const serverId = (server: number) => String((BigInt(server) + 1n) << 22n);

/** A town for each article, with a figure that stands in no other. */
const SYLLABLES = ['ba', 'del', 'fin', 'gor', 'hil', 'kam', 'lem', 'mur', 'nor', 'pes'] as const;
function townOf(server: number, article: number): string {
  const number = server * ARTICLES + article;
  const name = String(number)
    .padStart(3, '0')
    .replace(/\d/g, (digit) => SYLLABLES[Number(digit)] ?? '');
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}heim`;
}
const metresOf = (server: number, article: number) => 1000 + server * ARTICLES + article;

function storedOf(server: number, article: number): { readonly stored: Stored; readonly indexed: Indexed } {
  const [town, metres] = [townOf(server, article), metresOf(server, article)];
  const name = `town-${metres}`;
  const title = `${town} hat einen Turm`;
  const content = `---\ntitle: ${title}\nlanguage: de\n---\n\nDer Turm von ${town} ist ${metres} Meter hoch, teilte die Stadt ${town} mit. "Wir sind stolz darauf", sagte die Gärtnerin Ute Kern am Montag.\n`;
  const indexed = readStatements(readArticle(name, name, content), languages.de);
  const statements = JSON.stringify(indexFileOf(indexed));
  const bytes = Buffer.byteLength(content);
  const entry = { name, title, publisher: '', published: '', language: 'de', address: '', bytes } as const;
  return { stored: { ...entry, content, statements }, indexed };
}

/** With their vectors, so that a run asks and does not encode; these are made in the first run and kept for the next. */
async function fill(file: string, { servers, articles, report }: Town): Promise<void> {
  const room = { articles: ARTICLES, bytes: 5_000_000, additions: servers * articles };
  const store = storeIn(await openDatabase({ file, url: undefined }), room);
  const meaning = await startMeaning();
  for (let server = 0; server < servers; server += 1) {
    for (let article = 0; article < articles; article += 1) {
      const { stored, indexed } = storedOf(server, article);
      await store.add(serverId(server), stored, false);
      await fillVectors(store, serverId(server), indexed, meaning);
    }
    report(`${server + 1} of ${servers} servers have their articles`);
  }
  await meaning.close();
  await store.close();
}

async function fillVectors(store: Store, server: string, indexed: Indexed, meaning: Meaning): Promise<void> {
  const { name } = indexed.article;
  const folder = join(loadConfiguration().cache, 'soak');
  let bytes: Uint8Array | undefined;
  const kept = {
    load: async () => {
      bytes = readIfThere(join(folder, name));
      return bytes;
    },
    save: async (made: Uint8Array) => {
      bytes = made;
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, name), made);
    },
  };
  await vectorsOf(readPassages([indexed]).wordings.flat(), meaning, kept);
  if (bytes) await store.setVectors(server, name, bytes);
}

function readIfThere(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/** Fills a store, starts the program on it, and asks for so many seconds. */
export async function askServers(settings: ServersSettings): Promise<Asked> {
  const town = { ...EVERYTHING, ...settings };
  const folder = mkdtempSync(join(tmpdir(), 'servers-'));
  const file = join(folder, 'store.sqlite');
  await fill(file, town);
  const guilds = Array.from({ length: town.servers }, (_, server) => serverId(server));
  const bot = await enter(OURS, { DATABASE_FILE: file }, guilds);
  const asked = await askAll(bot, town);
  await bot.stop();
  rmSync(folder, { recursive: true });
  return { ...asked, faults: faultsIn(asked) };
}

type Counts = { -readonly [Name in keyof Omit<Asked, 'faults' | 'memory'>]: number };

async function askAll(bot: Contender, town: Town) {
  const { servers, seconds, report } = town;
  // A server's library is made when it is first asked for, once.
  for (let server = 0; server < servers; server += 1)
    await personIn(bot, server, server).slash('ask', { question: 'Wer?' });
  report('Every server was asked once');
  const counts: Counts = { asked: 0, missing: 0, twice: 0, apologies: 0, right: 0, answerable: 0, foreign: 0 };
  const memory: number[] = [];
  const clock = setInterval(() => {
    memory.push(bot.memory());
    if (memory.length % 10 === 0) report(`${counts.asked} asked, ${memory.at(-1)?.toFixed(0)} MB`);
  }, 1000);
  const end = Date.now() + seconds * 1000;
  const lane = async () => {
    while (Date.now() < end) await askOne(bot, counts, town);
  };
  await Promise.all(Array.from({ length: town.atATime }, lane));
  clearInterval(clock);
  return { ...counts, memory };
}

const personIn = ({ discord }: Contender, server: number, id: number) =>
  discord.person({ id: String(10_000_000 + id), locale: 'de', server: serverId(server) });

/** One question in four is about another server's article. */
async function askOne(bot: Contender, counts: Counts, { servers, articles, chance }: Town): Promise<void> {
  const pick = (most: number) => Math.floor(chance() * most);
  const [server, article] = [pick(servers), pick(articles)];
  const about = chance() < 0.25 ? (server + 1 + pick(servers - 1)) % servers : server;
  counts.asked += 1;
  const person = personIn(bot, server, counts.asked);
  const question = `Wie hoch ist der Turm von ${townOf(about, article)}?`;
  const seen = await person.slash('ask', { question });
  const figures = (seen.text.match(/\b\d{4}\b/g) ?? []).map(Number).filter((figure) => figure >= 1000 && figure < 1400);
  if (seen.failed) counts.missing += 1;
  if (seen.times() > 1) counts.twice += 1;
  if (isApology(seen.text)) counts.apologies += 1;
  if (figures.some((figure) => Math.floor((figure - 1000) / ARTICLES) !== server)) counts.foreign += 1;
  if (about !== server) return;
  counts.answerable += 1;
  if (figures.includes(metresOf(server, article))) counts.right += 1;
}

/** What is not as it should be, a line each. */
export function faultsIn(asked: Omit<Asked, 'faults'>): string[] {
  const { missing, twice, apologies, foreign, right, answerable, memory } = asked;
  // What is flat is what comes after the first quarter: until then, all that is used often is compiled.
  const growth = growthOf(memory.slice(Math.floor(memory.length / 4)));
  const faults: readonly (readonly [boolean, string])[] = [
    [answerable === 0, 'nothing was asked'],
    [missing > 0, `${missing} were shown nothing`],
    [twice > 0, `${twice} were shown more than one thing`],
    [apologies > 0, `${apologies} replies are apologies`],
    [foreign > 0, `${foreign} replies show another server's article`],
    [right < answerable * LEAST_RIGHT, `only ${right} of ${answerable} are answered with the article of the server`],
    [growth > MOST_GROWTH, `memory grew by ${growth.toFixed(2)}`],
  ];
  return faults.flatMap(([isSo, fault]) => (isSo ? [fault] : []));
}
