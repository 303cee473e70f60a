/**
 * Article → its facts and quotes, read from the text alone. In: an article and its language. Out: `Indexed`: facts (each sentence
 * that states something, once for each figure), quotes with their speakers (verbatim and reported speech told apart), the persons
 * and how else they are called, topics. The order: sentences with tokens and names, and units, in which a quotation may run over a
 * sentence's end (`units.ts`); cues in them, verbs of saying and sources (`saying-verbs.ts`, `cues.ts`); whom their
 * speakers name (`speakers.ts`); what they report and quote (`said.ts`, `direct.ts`); facts (`sentence-facts.ts`) and topics. Beside it the two files of an article: a draft of the text, and the index, merged with one that a person improved
 * (`draft.ts`).
 */
import type { Article } from '../article/article.ts';
import { type Indexed, type KnownName, type Quote, sourceOf } from '../article/statements.ts';
import type { Language, Texts } from '../language/language.ts';
import { remembering } from '../language/languages.ts';
import { type Cast, castOf, titled } from '../text/entities.ts';
import { isContent, type Token } from '../text/tokens.ts';
import type { Said } from './cues.ts';
import { slug } from './draft.ts';
import { readSaid } from './said.ts';
import { datelineFacts, readFacts } from './sentence-facts.ts';
import { type Tokenized, tokenizedOf } from './units.ts';

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
    names: knownNames(cast),
    topics: labels,
  };
}

/** The persons as the search knows them: by full name with office, by every form that the text has, and by their office. */
const knownNames = (cast: Cast): KnownName[] =>
  [...cast.values()].map((person) => ({
    name: titled(person),
    kind: 'person',
    forms: [...person.forms, ...(person.role ? [person.role] : [])],
    also: {},
  }));

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

/** The topics by key, and the keys of each sentence by where it starts. */
interface Topics {
  readonly labels: Readonly<Record<string, Partial<Texts>>>;
  readonly bySentence: ReadonlyMap<number, readonly string[]>;
}

/** More topics than a menu of Discord shows at a glance help nobody; a word in one sentence alone is none. */
const MOST_TOPICS = 10;
const FEWEST_SENTENCES = 2;

/** A word or name, the sentences that hold it, and how it is written there. */
interface Theme {
  readonly sentences: Set<number>;
  readonly forms: Map<string, number>;
}

/** What most sentences speak of. */
function readTopics(sentences: readonly Tokenized[], language: Language): Topics {
  const themes = new Map<string, Theme>();
  for (const one of sentences)
    for (const { key, form } of themesIn(one, language)) {
      const theme = themes.get(key) ?? { sentences: new Set(), forms: new Map() };
      theme.sentences.add(one.sentence.start);
      theme.forms.set(form, (theme.forms.get(form) ?? 0) + 1);
      themes.set(key, theme);
    }
  const chosen = [...themes]
    .filter(([key, theme]) => theme.sentences.size >= FEWEST_SENTENCES && key !== '')
    .sort(([, a], [, b]) => b.sentences.size - a.sentences.size)
    .slice(0, MOST_TOPICS);
  return { labels: labelsOf(chosen, language), bySentence: keysOf(sentences, chosen) };
}

function labelsOf(chosen: readonly (readonly [string, Theme])[], { code }: Language): Topics['labels'] {
  return Object.fromEntries(chosen.map(([key, { forms }]) => [key, { [code]: commonest(forms) }]));
}

function keysOf(sentences: readonly Tokenized[], chosen: readonly (readonly [string, Theme])[]): Map<number, string[]> {
  return new Map(
    sentences.map(({ sentence: { start } }) => [
      start,
      chosen.filter(([, theme]) => theme.sentences.has(start)).map(([key]) => key),
    ]),
  );
}

const commonest = (forms: ReadonlyMap<string, number>): string =>
  [...forms].sort(([a, m], [b, n]) => n - m || a.length - b.length)[0]?.[0] ?? '';

/** The names of a sentence, and its nouns outside of them. */
function themesIn({ tokens, names }: Tokenized, language: Language): { key: string; form: string }[] {
  const named = names.map(({ text: form }) => ({ key: slug(language.words.fold(form)), form }));
  const inNames = new Set(names.flatMap(({ first, last }) => tokens.slice(first, last)));
  const nouns = tokens
    .filter((token) => !inNames.has(token) && isTheme(token, language))
    .map((token) => ({ key: slug(language.words.stem(token.folded)), form: token.text }));
  return [...named, ...nouns];
}

/** A noun; in English, where nouns have no mark, a longer word that is no verb of saying. */
function isTheme(token: Token, language: Language): boolean {
  const { names, figures, quotes } = language;
  if (token.isNumber || !isContent(token, language) || token.text.length < 4) return false;
  const { folded } = token;
  if (figures.weekdays.includes(folded) || figures.months.includes(folded)) return false;
  if ([figures.times, figures.durations, figures.money, figures.percent].some((list) => list.has(folded))) return false;
  if (figures.multipliers.has(folded)) return false;
  return names.joinsNouns ? /^\p{Lu}\p{Ll}/u.test(token.text) : !quotes.verbs.has(folded) && token.text.length > 4;
}
