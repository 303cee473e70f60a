/**
 * Article → its facts and quotes, read from the text alone. In: an article and its language. Out: `Indexed`: facts (each sentence
 * that states something, once for each figure), quotes with their speakers (verbatim and reported speech told apart), the persons
 * and how else they are called, topics. The order: sentences with tokens and names (`tokenized.ts`); units, in which a quotation
 * may run over a sentence's end (`units.ts`); cues in them, verbs of saying and sources (`cues.ts`); voices, cues with a speaker's
 * name (`voices.ts`, `speakers.ts`); what they report and quote (`reports.ts`, `direct.ts`, `attribution.ts`, all in `said.ts`);
 * facts and topics. Beside it: a source's draft of an article file (`draft.ts`), and an index file merged with one that a person
 * improved (`merge.ts`).
 */
import type { Article } from '../article/article.ts';
import { type Indexed, type KnownName, type Quote, sourceOf } from '../article/statements.ts';
import type { Language } from '../language/language.ts';
import { remembering } from '../language/memory.ts';
import { type Cast, castOf, titled } from '../text/persons.ts';
import { readSaid } from './said.ts';
import { datelineFacts, readFacts } from './sentence-facts.ts';
import { tokenizedOf } from './tokenized.ts';
import { readTopics } from './topics.ts';
import type { Said } from './voices.ts';

/** The facts and quotes of an article that has no index file. */
export function readStatements(article: Article, plain: Language): Indexed {
  const language = remembering(plain);
  const sentences = tokenizedOf(article, plain);
  const cast = castOf(
    article.text,
    sentences.flatMap(({ names }) => names),
    language,
  );
  const said = readSaid(article, cast, language);
  const { labels, bySentence } = readTopics(sentences, language);
  const topicsOf = (start: number): readonly string[] => bySentence.get(start) ?? [];
  const facts = [...datelineFacts(article), ...readFacts(article, sentences, said, language)];
  const quotes = numbered(said.map((one) => quoteOf(article, one)));
  return {
    article,
    facts: facts.map((fact) => ({ ...fact, topics: topicsOf(fact.source.start) })),
    quotes: quotes.map((quote) => ({ ...quote, topics: topicsOf(quote.source.start) })),
    names: knownNames(cast, language),
    topics: labels,
  };
}

/** The persons as the search knows them: by full name with office, by every form that the text has, and by their office. */
function knownNames(cast: Cast, { code, names }: Language): KnownName[] {
  return [...cast.values()].map((person) => {
    const otherwise = names.otherwise(person.role);
    return {
      name: titled(person),
      kind: 'person',
      forms: [...person.forms, ...(person.role ? [person.role] : [])],
      also: otherwise.length > 0 ? { [code]: otherwise } : {},
    };
  });
}

function quoteOf(article: Article, { form, evidence, speaker, cue, unit }: Said): Omit<Quote, 'topics'> {
  const sentence = unit.sentences.find(({ end }) => end > evidence.start) ?? unit.sentences[0];
  const id = `q-p${sentence.paragraph}s${sentence.number}`;
  const source = sourceOf(article, sentence);
  const { start, end } = evidence;
  const shared = { answer: undefined, statement: {}, questions: {} };
  return {
    kind: 'quote',
    id,
    source,
    evidence: { start, end },
    ...shared,
    accordingTo: speaker ?? '',
    form,
    speaker,
    cue,
  };
}

/** Several quotes of a sentence: q-p6s4, q-p6s4-2. */
function numbered<One extends { readonly id: string }>(statements: readonly One[]): One[] {
  const seen = new Map<string, number>();
  return statements.map((one) => {
    const count = (seen.get(one.id) ?? 0) + 1;
    seen.set(one.id, count);
    return count === 1 ? one : { ...one, id: `${one.id}-${count}` };
  });
}
