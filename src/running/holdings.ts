/** What questions are asked of: read from the disk, and exchanged whole or not at all. */

import type { Library } from '../article/statements.ts';
import type { Log } from '../discord/log.ts';
import { languages } from '../language/languages.ts';
import { catalogueOf } from '../library/catalogue.ts';
import { loadLibrary } from '../library/index.ts';
import type { Meaning } from '../meaning/index.ts';
import { keptIn, type Progress } from '../meaning/vectors.ts';
import { prepareSearch, type Search } from '../search/index.ts';

/** A library and its search, which belong together. */
export interface Holdings {
  readonly library: Library;
  readonly search: Search;
}

/** Where the holdings stand while the bot runs. */
export interface Shelf {
  /** What is on the shelf now; take it once per question. */
  holdings(): Holdings;
  /**
   * Reads the files again. Where one is broken, everything stays as it was, and the log says which. While they are read,
   * any number of calls is one more reading, begun when this one is done.
   */
  reload(): Promise<void>;
}

/** Where the articles are, and where what can be made again is kept. */
export interface Folders {
  readonly articles: string;
  readonly cache: string;
}

/**
 * Reads the articles of a folder and makes everything that answering needs.
 * @param progress told of texts that are encoded at first
 * @throws LibraryError, ArticleFileError or IndexFileError, one sentence
 */
export async function fillShelf(
  folders: Folders,
  meaning: Meaning,
  log: Pick<Log, 'info' | 'error'>,
  progress?: Progress,
): Promise<Shelf> {
  let holdings = await read(folders, meaning, progress);
  const reload = onceMore(async () => {
    try {
      holdings = await read(folders, meaning);
      log.info({ articles: holdings.library.length }, 'The articles were read again');
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      log.error({ reason }, 'The articles could not be read again, the old ones stay');
    }
  });
  return { holdings: () => holdings, reload };
}

/** Work that is done again for whoever asks while it is under way, once for all of them. */
function onceMore(work: () => Promise<void>): () => Promise<void> {
  let [current, next]: (Promise<void> | undefined)[] = [];
  const begin = (): Promise<void> => {
    next = undefined;
    current = work().finally(() => {
      if (!next) current = undefined;
    });
    return current;
  };
  return () => {
    if (!current) return begin();
    next ??= current.then(begin);
    return next;
  };
}

/** The first question is as fast as the second: one is asked before anybody else asks. */
async function read({ articles, cache }: Folders, meaning: Meaning, progress?: Progress): Promise<Holdings> {
  const library = await loadLibrary(articles);
  const search = await prepareSearch(library, meaning, keptIn(articles, cache), progress);
  catalogueOf(library);
  for (const language of Object.values(languages)) {
    await search.find(language.messages.terminal.welcome, { language: language.code });
    search.suggest('wer', language.code);
  }
  return { library, search };
}
