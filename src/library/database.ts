/** Opens the database: SQLite in a file, or PostgreSQL; its tables are made or brought up to date, and a fault is one sentence. */

import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { Kysely, PostgresDialect, type SqliteDatabase, SqliteDialect, sql, type Transaction } from 'kysely';
import type { LanguageCode } from '../language/language.ts';
import { codeOf, StoreError } from './store.ts';

/** Texts of times are milliseconds since 1970; a column that may be null is empty where it says nothing. */
export interface Tables {
  servers: {
    server: string;
    /** Another one whenever the articles are others. */
    version: string;
    reports: string | null;
    /** When the server removed the bot. */
    left_at: number | null;
  };
  articles: {
    server: string;
    name: string;
    address: string;
    title: string;
    publisher: string;
    published: string;
    language: LanguageCode;
    /** Header and text, as an article's file. */
    content: string;
    /** The index file of it. */
    statements: string;
    bytes: number;
    added_at: number;
    /** Null: until it is removed. */
    kept_until: number | null;
    vectors: Uint8Array | null;
  };
  channels: { server: string; channel: string; article: string };
  additions: { server: string; added_at: number };
}

/** A database that is open. */
export interface Database {
  /** Reads. */
  read<Result>(what: (db: Kysely<Tables>) => Promise<Result>): Promise<Result>;
  /** Changes all or nothing: what has resolved outlives a crash. */
  write<Result>(what: (db: Transaction<Tables>) => Promise<Result>): Promise<Result>;
  /** Overwrites what was removed, also in what SQLite wrote ahead. */
  tidy(): Promise<void>;
  close(): Promise<void>;
}

/** Where it is. */
export interface DatabaseLocation {
  /** The file of SQLite; made where it is missing. */
  readonly file: string;
  /** PostgreSQL's address; then there is no file. */
  readonly url?: string | undefined;
}

/** Each makes the next version of the tables out of the one before, in words of both databases; one that was released never changes. */
const STEPS: readonly (readonly string[])[] = [
  [
    'create table servers (server text primary key, version text not null, reports text, left_at double precision)',
    `create table articles (
      server text not null references servers on delete cascade, name text not null, address text not null, title text not null,
      publisher text not null, published text not null, language text not null, content text not null, statements text not null,
      bytes integer not null, added_at double precision not null, kept_until double precision, vectors bytea,
      primary key (server, name))`,
    `create table channels (
      server text not null references servers on delete cascade, channel text not null, article text not null,
      primary key (server, channel))`,
    `create table additions (
      server text not null references servers on delete cascade, added_at double precision not null)`,
    'create index additions_of on additions (server)',
  ],
];

/** Milliseconds; nobody holds a lock for longer than writing an article takes. */
const PATIENCE = 5000;

/**
 * Opens the database and brings its tables up to date, safely when several processes do so at once.
 * @param patience milliseconds until a lock of another process is given up on
 * @throws StoreError where it cannot be used; nothing in it is then changed
 */
export async function openDatabase({ file, url }: DatabaseLocation, patience = PATIENCE): Promise<Database> {
  const patiently = <Result>(what: () => Promise<Result>) => tryAgain(what, patience);
  const say = url === undefined ? sqliteSentence(file) : postgresSentence;
  const failing = async <Result>(what: () => Promise<Result>): Promise<Result> => {
    try {
      return await what();
    } catch (error) {
      throw error instanceof StoreError ? error : new StoreError(say(error), { cause: error });
    }
  };
  const db = await failing(async () => (url === undefined ? patiently(async () => openFile(file)) : openPostgres(url)));
  const database: Database = {
    read: (what) => failing(() => patiently(() => what(db))),
    write: (what) => failing(() => patiently(() => db.transaction().execute(what))),
    async tidy() {
      if (url === undefined) await failing(() => sql`pragma wal_checkpoint(truncate)`.execute(db));
    },
    close: () => db.destroy(),
  };
  await database
    .write((transaction) => bringUpToDate(transaction, url !== undefined))
    .catch(async (error) => {
      await database.close();
      throw error;
    });
  return database;
}

/** An arbitrary number that no other program of the same database is likely to lock. */
const MIGRATION_LOCK = 7_031_417;

/**
 * Takes the steps that are missing, all or none. Kysely's own Migrator does without a lock and a transaction in SQLite, whose
 * changes are one after the other anyway; PostgreSQL needs a lock besides.
 */
async function bringUpToDate(db: Transaction<Tables>, isPostgres: boolean): Promise<void> {
  if (isPostgres) await sql`select pg_advisory_xact_lock(${sql.lit(MIGRATION_LOCK)})`.execute(db);
  await sql`create table if not exists fundstelle_schema (version integer not null)`.execute(db);
  const { rows } = await sql<{ version: number }>`select version from fundstelle_schema`.execute(db);
  const version = rows[0]?.version ?? 0;
  if (version > STEPS.length)
    throw new StoreError(
      'The database was made by a later version of this program: start that one, or name another file.',
    );
  if (version === STEPS.length) return;
  for (const statement of STEPS.slice(version).flat()) await sql.raw(statement).execute(db);
  await sql`delete from fundstelle_schema`.execute(db);
  await sql`insert into fundstelle_schema (version) values (${sql.lit(STEPS.length)})`.execute(db);
}

/** Primary result codes of SQLite (https://www.sqlite.org/rescode.html). */
const [BUSY, LOCKED, READ_ONLY, CORRUPT, FULL, CANNOT_OPEN, NO_DATABASE] = [5, 6, 8, 11, 13, 14, 26] as const;

const resultOf = (error: unknown): number =>
  error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : 0;

/** Tries again while another process holds the lock, without holding up this one. */
async function tryAgain<Result>(what: () => Promise<Result>, patience: number): Promise<Result> {
  const end = performance.now() + patience;
  for (;;) {
    try {
      return await what();
    } catch (error) {
      if (![BUSY, LOCKED].includes(resultOf(error) as 5) || performance.now() > end) throw error;
      await wait(10 + 40 * Math.random());
    }
  }
}

/**
 * Write-ahead logging lets others read while one writes; FULL lets what was committed outlive a power failure; what is removed
 * is overwritten (https://www.sqlite.org/pragma.html).
 */
const SETTINGS = 'pragma journal_mode = wal; pragma synchronous = full; pragma secure_delete = on;';

function openFile(file: string): Kysely<Tables> {
  mkdirSync(dirname(file), { recursive: true });
  const database = new DatabaseSync(file, { timeout: 0 });
  try {
    // First, so that a file that is damaged is left as it is.
    const found = database.prepare('pragma quick_check(1)').get();
    if (found?.quick_check !== 'ok') throw Object.assign(new Error('damaged'), { errcode: CORRUPT });
    database.exec(SETTINGS);
  } catch (error) {
    database.close();
    throw error;
  }
  return new Kysely<Tables>({ dialect: new SqliteDialect({ database: adapted(database) }) });
}

/** What Kysely asks of better-sqlite3, of Node's own SQLite. */
const adapted = (database: DatabaseSync): SqliteDatabase => ({
  close: () => database.close(),
  prepare(text) {
    // Where the disk is full, SQLite has rolled back already.
    const isOver = text === 'rollback' && !database.isTransaction;
    const statement = database.prepare(isOver ? 'select 1' : text);
    return {
      reader: statement.columns().length > 0,
      all: (values) => statement.all(...(values as SQLInputValue[])),
      run: (values) => statement.run(...(values as SQLInputValue[])),
      iterate: (values) => statement.iterate(...(values as SQLInputValue[])),
    };
  },
});

function sqliteSentence(file: string): (error: unknown) => string {
  const remedies: Readonly<Record<number, string>> = {
    [BUSY]: 'is locked by another program: end that program, or set DATABASE_FILE to another file',
    [LOCKED]: 'is locked by another program: end that program, or set DATABASE_FILE to another file',
    [READ_ONLY]: 'may only be read: let the bot write to it and to its folder, or set DATABASE_FILE to another file',
    [CORRUPT]: 'is damaged: put a backup in its place, or move it away to begin anew',
    [NO_DATABASE]: 'is no database, or damaged: put a backup in its place, or move it away to begin anew',
    [FULL]: 'cannot grow: the disk is full, make room',
    [CANNOT_OPEN]: 'cannot be opened: let the bot write to its folder, or set DATABASE_FILE to another file',
  };
  return (error) => {
    const code = String(codeOf(error) ?? '');
    const remedy = code.startsWith('E') && !code.startsWith('ERR_') ? remedies[CANNOT_OPEN] : remedies[resultOf(error)];
    return `${file} ${remedy ?? `cannot be used (${error instanceof Error ? error.message : error}): check the disk, or set DATABASE_FILE to another file`}.`;
  };
}

/** Milliseconds. */
const CONNECTING = 5000;
/** Connections of a process: what it asks takes a millisecond or two. */
const MOST_CONNECTIONS = 4;

/** The library is loaded only where it is needed. */
async function openPostgres(url: string): Promise<Kysely<Tables>> {
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({
    connectionString: url,
    max: MOST_CONNECTIONS,
    allowExitOnIdle: true,
    connectionTimeoutMillis: CONNECTING,
    statement_timeout: 2 * PATIENCE,
    // The lock of a process that hangs is given back.
    idle_in_transaction_session_timeout: 2 * PATIENCE,
  });
  // A connection that is lost while nobody uses it is made again when somebody does.
  pool.on('error', () => {});
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}

/** By SQLSTATE (https://www.postgresql.org/docs/current/errcodes-appendix.html), else by what the connection met; never with the address, which holds a password. */
function postgresSentence(error: unknown): string {
  const code = String(codeOf(error) ?? '');
  const where = 'The database of DATABASE_URL';
  if (/^28/.test(code)) return `${where} refuses the user or the password: check them.`;
  if (code === '3D000') return `${where} does not exist: create it (createdb), or correct its name.`;
  if (code === '42501' || code === '25006')
    return `${where} may not be written: give its user the right to create tables.`;
  if (code === '53100') return `${where} cannot grow: its disk is full, make room.`;
  if (/^XX/.test(code)) return `${where} is damaged: restore a backup.`;
  if (/^5[357]/.test(code) || code === '55P03') return `${where} is busy or stopping (${code}): try again.`;
  return `${where} cannot be reached or used${code && ` (${code})`}: check that it runs, and the address.`;
}
