/** What questions are asked of: read from the disk, and exchanged whole or not at all. */
import { catalogueOf } from '../catalogue.ts';
import type { Log } from '../discord/log.ts';
import { firstQuestions } from '../examples.ts';
import { languages } from '../languages/index.ts';
import { loadLibrary } from '../library.ts';
import { prepareSearch, type Search } from '../search/index.ts';
import type { Library } from '../statements.ts';

/** A library and its search, which belong together. */
export interface Holdings {
  readonly library: Library;
  readonly search: Search;
}

export interface Shelf {
  /** What is on the shelf now; take it once per question. */
  holdings(): Holdings;
  /** Reads the files again. Where one is broken, everything stays as it was, and the log says which. */
  reload(): void;
}

/**
 * Reads the articles of a folder and makes everything that answering needs.
 * @throws LibraryError, ArticleFileError or IndexFileError, one sentence
 */
export function fillShelf(folder: string, log: Pick<Log, 'info' | 'error'>): Shelf {
  let holdings = read(folder);
  return {
    holdings: () => holdings,
    reload() {
      try {
        holdings = read(folder);
        log.info({ articles: holdings.library.length }, 'The articles were read again');
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        log.error({ reason }, 'The articles could not be read again, the old ones stay');
      }
    },
  };
}

function read(folder: string): Holdings {
  const library = loadLibrary(folder);
  const search = prepareSearch(library);
  warmUp(library, search);
  return { library, search };
}

/** What is made when it is first needed is made now, so that nobody waits for it. */
function warmUp(library: Library, search: Search): void {
  const { findSpeakers, findTopics, findArticles } = catalogueOf(library);
  for (const find of [findSpeakers, findTopics, findArticles]) find('a');
  for (const { code: language } of Object.values(languages)) {
    for (const { text } of firstQuestions(library, language, 1)) search.find(text, { language });
    search.suggest('wer', language);
  }
}
