/** A database → the store: what is kept of a server. Each change is whole or not at all, and one after the other per server. */
import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Database, Tables } from './database.ts';
import { type Entry, MOST, type Room, type Store, type Stored } from './store.ts';

type Db = Kysely<Tables>;

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** A server that removed the bot by mistake, and brings it back within this time, finds everything in its place. */
const GRACE = DAY / 2;
/** Texts that a server has kept for a day; one more, and the oldest goes. */
const MOST_KEPT = 20;

const ENTRY = ['name', 'title', 'publisher', 'published', 'language', 'address', 'bytes'] as const;

/** @param now the time in milliseconds since 1970 */
export function storeIn(
  { read, write, tidy, close }: Database,
  most: Room = MOST,
  now: () => number = Date.now,
): Store {
  const list = async (db: Db, server: string) => {
    const entries = await entriesOf(db, server).orderBy('added_at', 'desc').orderBy('name').execute();
    return { entries, room: leftOf(most, entries, await additionsSince(db, server, now() - HOUR)) };
  };
  return {
    state: (server, channel = '') => read((db) => stateOf(db, server, channel)),
    list: (server) => read((db) => list(db, server)),
    get: (server, name) => read((db) => storedOf(db, server, name, now())),
    add: (server, stored, replace) =>
      write(async (db) => {
        await lock(db, server);
        const { entries, room } = await list(db, server);
        const same = entries.find((one) => isSame(one, stored));
        if (same && !replace) return { outcome: 'exists', entry: same, room };
        const because = lacking(stored, roomBeside(room, same));
        if (because) return { outcome: 'full', because, room };
        if (same) await replaceBy(db, server, same.name, stored.name);
        await insert(db, server, stored, { added_at: now(), kept_until: null });
        await db.insertInto('additions').values({ server, added_at: now() }).execute();
        await change(db, server);
        return { outcome: same ? 'replaced' : 'added', room: (await list(db, server)).room };
      }),
    keep: (server, stored) =>
      write(async (db) => {
        await lock(db, server);
        await drop(db, server, stored.name);
        await insert(db, server, stored, { added_at: now(), kept_until: now() + DAY });
        await dropOldest(db, server);
      }),
    remove: (server, name) =>
      write(async (db) => {
        await lock(db, server);
        const entry = await entriesOf(db, server).where('name', '=', name).executeTakeFirst();
        if (!entry) return undefined;
        await drop(db, server, name);
        await change(db, server);
        await db.deleteFrom('channels').where('server', '=', server).where('article', '=', name).execute();
        return entry;
      }),
    setHere: (server, channel, article) =>
      write(async (db) => {
        await lock(db, server);
        await db.deleteFrom('channels').where('server', '=', server).where('channel', '=', channel).execute();
        if (article !== undefined) await db.insertInto('channels').values({ server, channel, article }).execute();
      }),
    setReports: (server, channel) =>
      write(async (db) => {
        await lock(db, server);
        await db
          .updateTable('servers')
          .set({ reports: channel ?? null })
          .where('server', '=', server)
          .execute();
      }),
    vectors: (server, name) =>
      read(
        async (db) => (await articleOf(db, server, name).select('vectors').executeTakeFirst())?.vectors ?? undefined,
      ),
    setVectors: (server, name, bytes) =>
      write(async (db) => {
        const vectors = Buffer.from(bytes);
        await db
          .updateTable('articles')
          .set({ vectors })
          .where('server', '=', server)
          .where('name', '=', name)
          .execute();
      }),
    servers: () =>
      read(async (db) => (await db.selectFrom('servers').select('server').execute()).map(({ server }) => server)),
    left: (servers) => write((db) => setLeft(db, servers, now())),
    returned: (servers) => write((db) => setLeft(db, servers, null)),
    async sweep() {
      await write((db) => db.deleteFrom('articles').where('kept_until', '<=', now()).execute());
      await write((db) =>
        db
          .deleteFrom('additions')
          .where('added_at', '<=', now() - HOUR)
          .execute(),
      );
      await write((db) =>
        db
          .deleteFrom('servers')
          .where('left_at', '<=', now() - GRACE)
          .execute(),
      );
      const empty = await read((db) => emptyServers(db).execute());
      for (const { server } of empty) await write((db) => forgetEmpty(db, server));
      await tidy();
    },
    count: () =>
      read(async (db) => {
        const counted = db.selectFrom('articles').where('kept_until', 'is', null);
        return Number((await counted.select(({ fn }) => fn.countAll().as('count')).executeTakeFirst())?.count);
      }),
    close,
  };
}

const articleOf = (db: Db, server: string, name: string) =>
  db.selectFrom('articles').where('server', '=', server).where('name', '=', name);

const entriesOf = (db: Db, server: string) =>
  db.selectFrom('articles').where('server', '=', server).where('kept_until', 'is', null).select(ENTRY);

const storedOf = (db: Db, server: string, name: string, at: number): Promise<Stored | undefined> =>
  articleOf(db, server, name)
    .where((where) => where.or([where('kept_until', 'is', null), where('kept_until', '>', at)]))
    .select([...ENTRY, 'content', 'statements'])
    .executeTakeFirst();

async function stateOf(db: Db, server: string, channel: string) {
  const found = await db
    .selectFrom('servers')
    .leftJoin('channels', (on) => on.onRef('channels.server', '=', 'servers.server').on('channel', '=', channel))
    .where('servers.server', '=', server)
    .select(['version', 'reports', 'article'])
    .executeTakeFirst();
  return found && { version: found.version, here: found.article ?? undefined, reports: found.reports ?? undefined };
}

async function additionsSince(db: Db, server: string, since: number): Promise<number> {
  const counted = db.selectFrom('additions').where('server', '=', server).where('added_at', '>', since);
  return Number((await counted.select(({ fn }) => fn.countAll().as('count')).executeTakeFirst())?.count);
}

/** What is left to a server with some articles and additions within the hour. */
function leftOf(most: Room, entries: readonly Entry[], additions: number): Room {
  return {
    articles: Math.max(0, most.articles - entries.length),
    bytes: Math.max(0, most.bytes - entries.reduce((sum, { bytes }) => sum + bytes, 0)),
    additions: Math.max(0, most.additions - additions),
  };
}

/** Of the same address, or word for word. */
const isSame = (one: Entry, other: Entry): boolean =>
  one.name === other.name || (one.address !== '' && one.address === other.address);

/** What there would be without an article that is replaced. */
const roomBeside = (room: Room, same: Entry | undefined): Room =>
  same ? { ...room, articles: room.articles + 1, bytes: room.bytes + same.bytes } : room;

const lacking = ({ bytes }: Entry, room: Room): keyof Room | undefined => {
  if (room.additions < 1) return 'additions';
  if (room.articles < 1) return 'articles';
  return room.bytes < bytes ? 'bytes' : undefined;
};

/** Makes the server known; who changes something of it meanwhile waits. First in each change. */
async function lock(db: Db, server: string): Promise<void> {
  await db
    .insertInto('servers')
    .values({ server, version: randomUUID() })
    .onConflict((on) => on.column('server').doUpdateSet({ left_at: null }))
    .execute();
}

async function change(db: Db, server: string): Promise<void> {
  await db.updateTable('servers').set({ version: randomUUID() }).where('server', '=', server).execute();
}

async function insert(
  db: Db,
  server: string,
  { name, title, publisher, published, language, address, bytes, content, statements }: Stored,
  times: { readonly added_at: number; readonly kept_until: number | null },
): Promise<void> {
  const about = { name, title, publisher, published, language, address, bytes };
  await db
    .insertInto('articles')
    .values({ server, ...about, content, statements, ...times })
    .execute();
}

async function drop(db: Db, server: string, name: string): Promise<void> {
  await db.deleteFrom('articles').where('server', '=', server).where('name', '=', name).execute();
}

/** The channels whose questions went to the old one ask the new one. */
async function replaceBy(db: Db, server: string, old: string, name: string): Promise<void> {
  await drop(db, server, old);
  await db
    .updateTable('channels')
    .set({ article: name })
    .where('server', '=', server)
    .where('article', '=', old)
    .execute();
}

async function dropOldest(db: Db, server: string): Promise<void> {
  const kept = db
    .selectFrom('articles')
    .where('server', '=', server)
    .where('kept_until', 'is not', null)
    .select('name');
  const oldest = await kept.orderBy('added_at', 'desc').orderBy('name').execute();
  for (const { name } of oldest.slice(MOST_KEPT)) await drop(db, server, name);
}

/** No database takes more values in one statement than some tens of thousands. */
const AT_ONCE = 1000;

/** Who is known to have left keeps the time of it. */
async function setLeft(db: Db, servers: readonly string[], at: number | null): Promise<void> {
  for (let from = 0; from < servers.length; from += AT_ONCE)
    await db
      .updateTable('servers')
      .set({ left_at: at })
      .where('server', 'in', servers.slice(from, from + AT_ONCE))
      .where('left_at', at === null ? 'is not' : 'is', null)
      .execute();
}

const emptyServers = (db: Db) =>
  db
    .selectFrom('servers')
    .select('server')
    .where('reports', 'is', null)
    .where(({ not, exists, selectFrom, and }) =>
      and(
        (['articles', 'channels', 'additions'] as const).map((table) =>
          not(exists(selectFrom(table).select('server').whereRef(`${table}.server`, '=', 'servers.server'))),
        ),
      ),
    );

/** Locked and looked at again: something may have been added since. */
async function forgetEmpty(db: Db, server: string): Promise<void> {
  await lock(db, server);
  const isEmpty = await emptyServers(db).where('server', '=', server).executeTakeFirst();
  if (isEmpty) await db.deleteFrom('servers').where('server', '=', server).execute();
}
