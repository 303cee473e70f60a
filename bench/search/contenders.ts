/** The searches that are compared, each over the same sentences. */
import { create, insertMultiple, search } from '@orama/orama';
import { stemmer as germanStemmer } from '@orama/stemmers/german';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { answerTo } from '../../src/answer/index.ts';
import type { Library } from '../../src/article/statements.ts';
import { languages } from '../../src/language/languages.ts';
import type { Meaning } from '../../src/meaning/index.ts';
import type { KeptFor } from '../../src/search/index.ts';
import { prepareSearch } from '../../src/search/index.ts';

/** Question → the sentences found, best first. */
export type Find = (question: string) => readonly string[] | Promise<readonly string[]>;

export interface Contender {
  readonly name: string;
  prepare(library: Library): Find | Promise<Find>;
}

/** This project, up to the decision whether the passage answers. */
export const ours = (meaning: Meaning, keptFor: KeptFor): Contender => ({
  name: 'ours',
  async prepare(library) {
    const search = await prepareSearch(library, meaning, keptFor);
    return async (question) => {
      const { hits } = await answerTo(question, search, {}, search.languageOf(question));
      return hits.map(({ passage }) => passage.sentence.text);
    };
  },
});

/** As each library's own page on getting started has it; their limits on length aside, no setting is ours. */
export const others = (meaning: Meaning): readonly Contender[] => [
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
  { name: 'Orama hybrid, our encoder', prepare: (library) => oramaHybrid(library, meaning) },
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

export function miniSearch(
  library: Library,
  searchOptions: Tolerance,
  processTerm?: Term,
): (question: string) => readonly string[] {
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

/** Orama's words and vectors together (docs.orama.com, "Hybrid Search"); the vectors are those of our encoder. */
async function oramaHybrid(library: Library, meaning: Meaning): Promise<Find> {
  const sentences = sentencesOf(library);
  const isGerman = library[0]?.article.language === 'de';
  const tokenizer = isGerman
    ? { language: 'german', stemming: true, stemmer: germanStemmer }
    : { language: 'english', stemming: true };
  const db = create({ schema: { text: 'string', vector: 'vector[384]' } as const, components: { tokenizer } });
  const vectors = await meaning.encode(sentences, 'passage');
  await insertMultiple(
    db,
    sentences.map((text, at) => ({ text, vector: [...(vectors[at] ?? [])] })),
  );
  return async (term) => {
    const [vector] = await meaning.encode([term], 'query');
    const value = [...(vector ?? [])];
    const { hits } = await search(db, { mode: 'hybrid', term, vector: { value, property: 'vector' } });
    return hits.map(({ document }) => document.text);
  };
}
