/** The searches that are compared, each over the same sentences. */
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { answer } from '../../src/answer.ts';
import { languages } from '../../src/languages/index.ts';
import { prepareSearch } from '../../src/search/index.ts';
import type { Library } from '../../src/statements.ts';

/** Question → the sentences found, best first. */
export type Find = (question: string) => readonly string[];

export interface Contender {
  readonly name: string;
  prepare(library: Library): Find;
}

/** This project, up to the decision whether the passage answers. */
export const OURS: Contender = {
  name: 'ours',
  prepare(library) {
    const search = prepareSearch(library);
    return (question) => {
      const found = search.find(question);
      return answer(found, found.question.language.code).hits.map(({ passage }) => passage.sentence.text);
    };
  },
};

/** As each library's own page on getting started has it; their limits on length aside, no setting is ours. */
export const OTHERS: readonly Contender[] = [
  {
    name: 'fuse.js',
    prepare(library) {
      const fuse = new Fuse(sentencesOf(library));
      return (question) => fuse.search(question).map(({ item }) => item);
    },
  },
  {
    name: 'fuse.js token search',
    prepare(library) {
      const fuse = new Fuse(sentencesOf(library), { useTokenSearch: true });
      return (question) => fuse.search(question).map(({ item }) => item);
    },
  },
  { name: 'MiniSearch', prepare: (library) => miniSearch(library, {}) },
  { name: 'MiniSearch, fuzzy', prepare: (library) => miniSearch(library, { prefix: true, fuzzy: 0.2 }) },
  { name: 'MiniSearch, our stems', prepare: (library) => miniSearch(library, {}, stemOf(library)) },
];

export function sentencesOf(library: Library): string[] {
  return library.flatMap(({ article }) =>
    article.paragraphs.flatMap(({ sentences }) => sentences.map(({ text }) => text)),
  );
}

/** MiniSearch's options for a search, as its README has them for typing errors. */
interface Tolerance {
  readonly prefix?: boolean;
  readonly fuzzy?: number;
}

type Term = (term: string) => string | null;

export function miniSearch(library: Library, searchOptions: Tolerance, processTerm?: Term): Find {
  const sentences = sentencesOf(library);
  const index = new MiniSearch({ fields: ['text'], searchOptions, ...(processTerm ? { processTerm } : {}) });
  index.addAll(sentences.map((text, id) => ({ id, text })));
  return (question) => index.search(question).map(({ id }) => sentences[id] ?? '');
}

/** A word as our search sees it: its stem, or nothing where it is a small word. */
function stemOf(library: Library): Term {
  const { words } = languages[library[0]?.article.language ?? 'en'];
  return (term) => {
    const folded = words.fold(term);
    return words.stop.has(folded) ? null : words.stem(folded);
  };
}
