/** The articles that the preview answers from: those of the folder, and whatever is dropped on the page, while it runs. */
import { randomUUID } from 'node:crypto';
import { devNull } from 'node:os';
import { AddressError, readAddress } from '../article/address.ts';
import { readArticle } from '../article/article-file.ts';
import { ArticleFileError, type Hint, readBytes } from '../article/index.ts';
import type { Library } from '../article/statements.ts';
import { loadCommands } from '../commands.ts';
import { loadConfiguration } from '../configuration.ts';
import { articleText } from '../extract/draft.ts';
import { readStatements } from '../extract/index.ts';
import type { LanguageCode } from '../language/language.ts';
import { languages } from '../language/languages.ts';
import { loadLibrary, nameOf } from '../library/library.ts';
import { startMeaning } from '../meaning/index.ts';
import { keptIn } from '../meaning/vectors.ts';
import type { Context } from '../reply/command.ts';
import { type KeptFor, prepareSearch } from '../search/index.ts';
import { createPreview, type Preview } from './preview.ts';

/** Articles, and the door to what they answer. */
export interface Shop {
  /** '' for the folder's. */
  readonly id: string;
  readonly preview: Preview;
  readonly library: Library;
}

/** All that can be asked. The readers return the id of a new shop; each throws Unreadable. */
export interface Shops {
  of(id: string): Shop | undefined;
  readAddress(address: string): Promise<string>;
  readFile(bytes: Uint8Array, hint: Hint): Promise<string>;
}

/** Bytes or an address that cannot be read; the message is one sentence. */
export class Unreadable extends Error {}

/** So many that were dropped are held, the newest. */
const MOST_SHOPS = 20;
/** What is dropped leaves nothing on the disk. */
const notKept: KeptFor = () => ({ shipped: devNull, folder: devNull });

/** Opens the folder's. @throws LibraryError, ArticleFileError or IndexFileError, one sentence */
export async function openShops(folder: string): Promise<Shops> {
  const { cache } = loadConfiguration();
  const [meaning, commands] = await Promise.all([startMeaning(), loadCommands()]);
  const shops = new Map<string, Shop>();
  const open = async (id: string, library: Library, kept: KeptFor): Promise<Shop> => {
    const search = await prepareSearch(library, meaning, kept);
    const listed = [...commands.values()];
    const context = (language: LanguageCode): Context => ({ library, search, commands: listed, language });
    return { id, library, preview: createPreview({ commands, context }) };
  };
  const bundled = await open('', await loadLibrary(folder), keptIn(folder, cache));
  const read = async (bytes: Uint8Array, hint: Hint, address: string): Promise<string> => {
    const name = address || nameOf(hint.name) || 'text';
    const text = articleText(await readBytes(bytes, hint), name, address || hint.name);
    const article = readArticle(name, hint.name, text);
    const shop = await open(randomUUID(), [readStatements(article, languages[article.language])], notKept);
    shops.set(shop.id, shop);
    for (const id of [...shops.keys()].slice(0, -MOST_SHOPS)) shops.delete(id);
    return shop.id;
  };
  return {
    of: (id) => (id === '' ? bundled : shops.get(id)),
    readAddress: (address) =>
      orUnreadable(async () => {
        const found = await readAddress(address);
        return read(found.bytes, { name: address, type: found.type }, found.address);
      }),
    readFile: (bytes, hint) => orUnreadable(() => read(bytes, hint, '')),
  };
}

async function orUnreadable(read: () => Promise<string>): Promise<string> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof AddressError || error instanceof ArticleFileError) throw new Unreadable(error.message);
    throw error;
  }
}
