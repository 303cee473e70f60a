/** The articles that the preview answers from, while it runs: those of the folder, and whatever is dropped on the page. */
import { ArticleFileError, type Hint } from '../article/index.ts';
import { createReader, type ReadSource, type SourceReader } from '../article/source-reader.ts';
import { loadConfiguration } from '../configuration.ts';
import type { LanguageCode } from '../language/language.ts';
import { openBackend } from '../running/index.ts';
import { createLog } from '../running/logger.ts';
import type { Program } from '../terminal/index.ts';
import { languageOfSystem, progressAt } from '../terminal/screen.ts';
import { examplesOf } from './pages.ts';
import { createPreview, type Sample, type Shop } from './preview.ts';

/** All that can be asked. The readers return the id of a new shop; each throws an AddressError or an ArticleFileError. */
export interface Shops {
  of(id: string): Shop | undefined;
  readAddress(address: string): Promise<string>;
  readFile(bytes: Uint8Array, hint: Hint): Promise<string>;
}

/** What is brought in here leaves nothing on the disk. */
const MEMORY = { databaseFile: ':memory:', databaseUrl: undefined } as const;

/**
 * Opens the folder's.
 * @param reader one that reads in this thread, for tests
 * @throws LibraryError, ArticleFileError or IndexFileError, one sentence
 */
export async function openShops(folder: string, reader: SourceReader = createReader()): Promise<Shops> {
  const log = createLog({ level: 'warn', secret: '', human: true }, process.stderr);
  const configuration = { ...loadConfiguration(), ...MEMORY, articles: folder };
  const progress = progressAt(process.stderr);
  const program = (await openBackend(configuration, { log, counted: () => {}, progress })).program('preview');
  const own = shopOf('', program, () => program.context('de').library);
  const shops = new Map([['', own]]);
  // What is shown first is found before anybody looks; in another language the first look waits for it.
  await own.examples(languageOfSystem(process.env));

  /** A text that is kept for a day is asked alone. */
  const open = async (found: ReadSource): Promise<string> => {
    const kept = await program.context('de').articles?.keep(found);
    if (!kept) throw new ArticleFileError(`${found.name} is too long.`, { reason: 'tooLong' });
    const { name: id } = kept.article;
    // Held as long as its page may be open, which may be longer than the store keeps it.
    const { library, search } = await program.asked('de', { id });
    const context: Program['context'] = (language) => ({ ...program.context(language), library, search });
    shops.set(
      id,
      shopOf(id, { commands: program.commands, context }, () => library),
    );
    return id;
  };
  return {
    of: (id) => shops.get(id),
    readAddress: async (address) => open(await reader.address(address)),
    readFile: async (bytes, hint) => open(await reader.bytes(bytes, hint)),
  };
}

/** What is asked of one library. What is found to show first is kept, by language; what could not be is sought again. */
export function shopOf(id: string, program: Program, library: Shop['library']): Shop {
  const known = new Map<LanguageCode, Promise<readonly Sample[]>>();
  const shop: Shop = {
    id,
    preview: createPreview(program),
    library,
    examples(language) {
      const found = known.get(language) ?? examplesOf(shop, language);
      known.set(language, found);
      found.catch(() => known.delete(language));
      return found;
    },
  };
  return shop;
}
