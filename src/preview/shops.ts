/** The articles that the preview answers from, while it runs: those of the folder, and whatever is dropped on the page. */
import { randomUUID } from 'node:crypto';
import { AddressError } from '../article/address.ts';
import { readArticle } from '../article/article-file.ts';
import { ArticleFileError, type Hint } from '../article/index.ts';
import { createReader, type Found } from '../article/reading.ts';
import { loadCommands } from '../commands.ts';
import { loadConfiguration } from '../configuration.ts';
import { articleText } from '../extract/draft.ts';
import { readStatements } from '../extract/index.ts';
import type { LanguageCode } from '../language/language.ts';
import { languages } from '../language/languages.ts';
import { openDatabase } from '../library/database.ts';
import { startMeaning } from '../meaning/index.ts';
import { fillShelf } from '../running/holdings.ts';
import { keepIn } from '../running/keeping.ts';
import { createLog } from '../running/log.ts';
import { prepareSearch } from '../search/index.ts';
import type { Program } from '../terminal/conversation.ts';
import { progressAt } from '../terminal/screen.ts';
import { examplesOf } from './page.ts';
import { createPreview, type Example, type Shop } from './preview.ts';

/** All that can be asked. The readers return the id of a new shop; each throws Unreadable. */
export interface Shops {
  of(id: string): Shop | undefined;
  readAddress(address: string): Promise<string>;
  readFile(bytes: Uint8Array, hint: Hint): Promise<string>;
}

/** Bytes or an address that cannot be read. */
export class Unreadable extends Error {
  readonly reason: AddressError['reason'] | 'noArticle';
  constructor(reason: Unreadable['reason'], cause: Error) {
    super(cause.message, { cause });
    this.reason = reason;
  }
}

/** So many that were dropped are held, the newest. */
const MOST_SHOPS = 20;
const SERVER = 'preview';
/** What is brought in here leaves nothing on the disk. */
const MEMORY = { file: ':memory:', url: undefined } as const;
const notKept = () => ({ load: async () => undefined, save: async () => {} });

/** Opens the folder's. @throws LibraryError, ArticleFileError or IndexFileError, one sentence */
export async function openShops(folder: string): Promise<Shops> {
  const configuration = { ...loadConfiguration(), articles: folder };
  const log = createLog({ level: 'warn', secret: '', human: true, write: (text) => process.stderr.write(text) });
  const [meaning, commands] = await Promise.all([startMeaning(), loadCommands()]);
  const shelf = await fillShelf(configuration, meaning, log, progressAt(process.stderr));
  const keeping = keepIn(await openDatabase(MEMORY), configuration, {
    base: shelf.holdings,
    meaning,
    log,
    counted: () => {},
  });
  const reader = createReader();
  const about = (language: LanguageCode) => ({ commands: [...commands.values()], language, read: reader.address });

  const program: Program = {
    commands,
    context: (language) => ({ ...keeping.now({ server: SERVER }), ...about(language) }),
    asked: async (language, input) => ({ ...(await keeping.at({ server: SERVER, input })), ...about(language) }),
  };
  const own = shopOf('', program, () => keeping.now({ server: SERVER }).library);
  const shops = new Map([['', own]]);

  const open = async ({ name, address, source }: Found): Promise<string> => {
    const article = readArticle(name, address, articleText(source, name, address));
    const library = [readStatements(article, languages[article.language])];
    const search = await prepareSearch(library, meaning, notKept);
    const id = randomUUID();
    const context: Program['context'] = (language) => ({ library, search, ...about(language) });
    shops.set(
      id,
      shopOf(id, { commands, context }, () => library),
    );
    for (const old of [...shops.keys()].slice(1, -MOST_SHOPS)) shops.delete(old);
    return id;
  };
  return {
    of: (id) => shops.get(id),
    readAddress: (address) => orUnreadable(async () => open(await reader.address(address))),
    readFile: (bytes, hint) => orUnreadable(async () => open(await reader.bytes(bytes, hint))),
  };
}

function shopOf(id: string, program: Program, library: Shop['library']): Shop {
  const known = new Map<LanguageCode, Promise<readonly Example[]>>();
  const shop: Shop = {
    id,
    preview: createPreview(program),
    library,
    examples(language) {
      const found = known.get(language) ?? examplesOf(shop, language);
      known.set(language, found);
      return found;
    },
  };
  return shop;
}

async function orUnreadable(read: () => Promise<string>): Promise<string> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof AddressError) throw new Unreadable(error.reason, error);
    if (error instanceof ArticleFileError) throw new Unreadable('noArticle', error);
    throw error;
  }
}
