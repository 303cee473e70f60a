/** A process of its own that uses the store: `add` goes on for ever, `hang` stops within a change, `open` does so as nobody. */
import { openDatabase } from '../../src/library/database.ts';
import { storeIn } from '../../src/library/queries.ts';
import { tower } from './databases.ts';

const [does, file = '', url] = process.argv.slice(2);
const place = { file, url: url || undefined };
const say = (text: string) => process.stdout.write(`${text}\n`);

async function add(): Promise<void> {
  const store = storeIn(await openDatabase(place), { articles: 1e6, bytes: 1e9, additions: 1e6 });
  for (let at = 0; ; at += 1) {
    const name = `${process.pid}-${at}`;
    await store.add('1', tower(name, { content: `${name} ist hoch. `.repeat(2000) }), false);
    say(name);
  }
}

async function hang(): Promise<void> {
  const database = await openDatabase(place);
  await database.write(async (db) => {
    await db.insertInto('servers').values({ server: 'half', version: 'x' }).execute();
    say('within');
    await new Promise((resolve) => setTimeout(resolve, 1e6));
  });
}

async function open(): Promise<void> {
  if (process.getuid?.() === 0) process.seteuid?.(65534);
  await openDatabase(place).then(
    () => say('opened'),
    (error) => say(`${error.name} ${error.message}`),
  );
}

await { add, hang, open }[does as 'add']();
