/** What questions are asked of: read from the disk, and exchanged whole or not at all. */
import { setImmediate as idle } from 'node:timers/promises';
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

/** Where the holdings stand while the bot runs. */
export interface Shelf {
  /** What is on the shelf now; take it once per question. */
  holdings(): Holdings;
  /** Makes what is otherwise made when it is first needed, a piece at a time: questions that come meanwhile go between. */
  warmUp(): Promise<void>;
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
    warmUp: () => warmUp(holdings),
    reload() {
      try {
        holdings = read(folder);
        void warmUp(holdings);
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
  return { library, search: prepareSearch(library) };
}

async function warmUp({ library, search }: Holdings): Promise<void> {
  const { findSpeakers, findTopics, findArticles } = catalogueOf(library);
  const codes = Object.values(languages).map(({ code }) => code);
  const questions = codes.flatMap((language) =>
    firstQuestions(library, language, 1).map(({ text }) => ({ text, language })),
  );
  const first = [
    ...questions.map(
      ({ text, language }) =>
        () =>
          search.find(text, { language }),
    ),
    ...codes.map((language) => () => search.suggest('wer', language)),
    ...[findSpeakers, findTopics, findArticles].map((find) => () => find('a')),
  ];
  for (const use of first) {
    await idle();
    use();
  }
}
