/** A database → the store: what is kept of a server. Each change is whole or not at all, and one after the other per server. */
import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Database, Tables } from './database.ts';
import { type Entry, MOST, type Room, type Store, type Stored, type Written } from './store.ts';

type Db = Kysely<Tables>;

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** A server that removed the bot by mistake, and brings it back within this time, finds everything in its place. */
const GRACE = DAY / 2;
/** Texts that a server has kept for a day; one more, and the oldest goes. */
const MOST_KEPT = 20;

/** @param now the time in milliseconds since 1970 */
export function storeIn(
  { read, write, tidy, close }: Database,
  most: Room = MOST,
  now: () => number = Date.now,
): Store {
  const changing = <Result>(server: string, what: (db: Db) => Promise<Result>): Promise<Result> =>
    write(async (db) => {
      await lock(db, server);
      return what(db);
    });
  return {
    state: (server, channel = '') => read((db) => stateOf(db, server, channel)),
    list: (server) => read((db) => listOf(db, server, most, now())),
    get: (server, name) => read((db) => storedOf(db, server, name, now())),
    add: (server, stored, replace) => changing(server, (db) => add(db, server, stored, { replace, most, at: now() })),
    keep: (server, stored) => changing(server, (db) => keep(db, server, stored, now())),
    remove: (server, name) => changing(server, (db) => remove(db, server, name)),
    setHere: (server, channel, article) => changing(server, (db) => setHere(db, server, channel, article)),
    setReports: (server, channel) => changing(server, (db) => set(db, server, { reports: channel ?? null })),
    vectors: (server, name) => read((db) => vectorsOf(db, server, name)),
    setVectors: (server, name, bytes) => write((db) => setVectors(db, server, name, bytes)),
    servers: () => read(serversIn),
    left: (servers) => write((db) => setLeft(db, servers, now())),
    returned: (servers) => write((db) => setLeft(db, servers, null)),
    async sweep() {
      for (const drop of outOfDate(now())) await write(drop);
      const empty = await read((db) => emptyServers(db).execute());
      for (const { server } of empty) await changing(server, (db) => forgetEmpty(db, server));
      await tidy();
    },
    count: () => read(countArticles),
    close,
  };
}

/** An addition: whether it may take the place of the same, what a server may have, and when it is. */
interface Adding {
  readonly replace: boolean;
  readonly most: Room;
  readonly at: number;
}

async function add(db: Db, server: string, stored: Stored, { replace, most, at }: Adding): Promise<Written> {
  const { entries, room } = await listOf(db, server, most, at);
  const same = entries.filter((one) => isSame(one, stored));
  if (same[0] && !replace) return { outcome: 'exists', entry: same[0], room };
  const others = entries.filter((one) => !same.includes(one));
  const because = lacking(stored, roomBeside(most, others, most.additions - room.additions));
  if (because) return { outcome: 'full', because, room };
  for (const { name } of same) await replaceBy(db, server, name, stored.name);
  await insert(db, rowOf(server, stored, at, null));
  await db.insertInto('additions').values({ server, added_at: at }).execute();
  await set(db, server, { version: randomUUID() });
  return { outcome: same[0] ? 'replaced' : 'added', room: (await listOf(db, server, most, at)).room };
}

async function keep(db: Db, server: string, stored: Stored, at: number): Promise<void> {
  await drop(db, server, stored.name);
  await insert(db, rowOf(server, stored, at, at + DAY));
  await dropOldest(db, server);
}

async function remove(db: Db, server: string, name: string): Promise<Entry | undefined> {
  const entry = (await entriesOf(db, server)).find((one) => one.name === name);
  if (!entry) return undefined;
  await drop(db, server, name);
  await dropChannels(db, { server, article: name });
  await set(db, server, { version: randomUUID() });
  return entry;
}

async function setHere(db: Db, server: string, channel: string, article: string | undefined): Promise<void> {
  await dropChannels(db, { server, channel });
  if (article !== undefined) await db.insertInto('channels').values({ server, channel, article }).execute();
}

async function dropChannels(db: Db, those: Partial<Tables['channels']>): Promise<void> {
  await db
    .deleteFrom('channels')
    .where((row) => row.and(those))
    .execute();
}

async function setVectors(db: Db, server: string, name: string, bytes: Uint8Array): Promise<void> {
  await db
    .updateTable('articles')
    .set({ vectors: Buffer.from(bytes) })
    .where((row) => row.and({ server, name }))
    .execute();
}

/** Removes what was kept for a day, additions an hour ago, and servers that left: each in a transaction of its own. */
const outOfDate = (at: number) => [
  (db: Db) => db.deleteFrom('articles').where('kept_until', '<=', at).execute(),
  (db: Db) =>
    db
      .deleteFrom('additions')
      .where('added_at', '<=', at - HOUR)
      .execute(),
  (db: Db) =>
    db
      .deleteFrom('servers')
      .where('left_at', '<=', at - GRACE)
      .execute(),
];

const serversIn = async (db: Db): Promise<string[]> =>
  (await db.selectFrom('servers').select('server').execute()).map(({ server }) => server);

const insert = (db: Db, row: Tables['articles']) => db.insertInto('articles').values(row).execute();

async function listOf(db: Db, server: string, most: Room, at: number) {
  const entries = await entriesOf(db, server);
  return { entries, room: roomBeside(most, entries, await additionsSince(db, server, at - HOUR)) };
}

async function stateOf(db: Db, server: string, channel: string) {
  const found = await db
    .selectFrom('servers')
    .leftJoin('channels', (on) => on.onRef('channels.server', '=', 'servers.server').on('channel', '=', channel))
    .where('servers.server', '=', server)
    .select(['version', 'reports', 'article'])
    .executeTakeFirst();
  return found && { version: found.version, here: found.article ?? undefined, reports: found.reports ?? undefined };
}

const ENTRY = ['name', 'title', 'publisher', 'published', 'language', 'address', 'bytes'] as const;

const entriesOf = (db: Db, server: string): Promise<Entry[]> =>
  db
    .selectFrom('articles')
    .where('server', '=', server)
    .where('kept_until', 'is', null)
    .orderBy('added_at', 'desc')
    .orderBy('name')
    .select(ENTRY)
    .execute();

const storedOf = (db: Db, server: string, name: string, at: number): Promise<Stored | undefined> =>
  db
    .selectFrom('articles')
    .where((row) => row.and({ server, name }))
    .where((row) => row.or([row('kept_until', 'is', null), row('kept_until', '>', at)]))
    .select([...ENTRY, 'content', 'statements'])
    .executeTakeFirst();

async function vectorsOf(db: Db, server: string, name: string): Promise<Uint8Array | undefined> {
  const own = db.selectFrom('articles').where((row) => row.and({ server, name }));
  return (await own.select('vectors').executeTakeFirst())?.vectors ?? undefined;
}

async function additionsSince(db: Db, server: string, since: number): Promise<number> {
  const own = db.selectFrom('additions').where('server', '=', server).where('added_at', '>', since);
  return (await own.select('added_at').execute()).length;
}

async function countArticles(db: Db): Promise<number> {
  const all = db.selectFrom('articles').where('kept_until', 'is', null);
  return Number((await all.select(({ fn }) => fn.countAll().as('count')).executeTakeFirst())?.count);
}

/** What is left to a server with some articles and additions within the hour. */
function roomBeside(most: Room, entries: readonly Entry[], additions: number): Room {
  return {
    articles: Math.max(0, most.articles - entries.length),
    bytes: Math.max(0, most.bytes - entries.reduce((sum, { bytes }) => sum + bytes, 0)),
    additions: Math.max(0, most.additions - additions),
  };
}

/** Of the same address, or word for word. */
const isSame = (one: Entry, other: Entry): boolean =>
  one.name === other.name || (one.address !== '' && one.address === other.address);

function lacking({ bytes }: Entry, room: Room): keyof Room | undefined {
  if (room.additions < 1) return 'additions';
  if (room.articles < 1) return 'articles';
  return room.bytes < bytes ? 'bytes' : undefined;
}

/** Makes the server known; who changes something of it meanwhile waits. First in each change. */
async function lock(db: Db, server: string): Promise<void> {
  const known = db.insertInto('servers').values({ server, version: randomUUID() });
  await known.onConflict((on) => on.column('server').doUpdateSet({ left_at: null })).execute();
}

async function set(db: Db, server: string, values: Partial<Tables['servers']>): Promise<void> {
  await db.updateTable('servers').set(values).where('server', '=', server).execute();
}

function rowOf(server: string, stored: Stored, added_at: number, kept_until: number | null): Tables['articles'] {
  const { name, title, publisher, published, language, address, bytes, content, statements } = stored;
  const about = { name, title, publisher, published, language, address, bytes };
  return { server, ...about, content, statements, added_at, kept_until, vectors: null };
}

async function drop(db: Db, server: string, name: string): Promise<void> {
  await db
    .deleteFrom('articles')
    .where((row) => row.and({ server, name }))
    .execute();
}

/** The channels whose questions went to the old one ask the new one. */
async function replaceBy(db: Db, server: string, article: string, by: string): Promise<void> {
  await drop(db, server, article);
  await db
    .updateTable('channels')
    .set({ article: by })
    .where((row) => row.and({ server, article }))
    .execute();
}

async function dropOldest(db: Db, server: string): Promise<void> {
  const kept = db.selectFrom('articles').where('server', '=', server).where('kept_until', 'is not', null);
  const names = await kept.orderBy('added_at', 'desc').orderBy('name').select('name').execute();
  for (const { name } of names.slice(MOST_KEPT)) await drop(db, server, name);
}

/** No database takes more values in one statement than some tens of thousands. */
const AT_ONCE = 1000;

/** Who is known to have left keeps the time of it. */
async function setLeft(db: Db, servers: readonly string[], at: number | null): Promise<void> {
  for (let from = 0; from < servers.length; from += AT_ONCE) {
    const some = db.updateTable('servers').where('server', 'in', servers.slice(from, from + AT_ONCE));
    await some
      .where('left_at', at === null ? 'is not' : 'is', null)
      .set({ left_at: at })
      .execute();
  }
}

const TABLES = ['articles', 'channels', 'additions'] as const;

const emptyServers = (db: Db) =>
  db
    .selectFrom('servers')
    .select('server')
    .where('reports', 'is', null)
    .where(({ not, exists, selectFrom, and }) => {
      const rows = (table: (typeof TABLES)[number]) =>
        selectFrom(table).select('server').whereRef(`${table}.server`, '=', 'servers.server');
      return and(TABLES.map((table) => not(exists(rows(table)))));
    });

/** Looked at again once it is locked: something may have been added since. */
async function forgetEmpty(db: Db, server: string): Promise<void> {
  const isEmpty = await emptyServers(db).where('server', '=', server).executeTakeFirst();
  if (isEmpty) await db.deleteFrom('servers').where('server', '=', server).execute();
}
