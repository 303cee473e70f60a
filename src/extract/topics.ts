/** Sentences → their topics: the nouns and names that an article keeps coming back to. */
import type { Language, Texts } from '../language/language.ts';
import { isContent, type Token } from '../text/tokens.ts';
import type { Tokenized } from './tokenized.ts';

/** The topics by key, and the keys of each sentence by where it starts. */
export interface Topics {
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
export function readTopics(sentences: readonly Tokenized[], language: Language): Topics {
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

const slug = (folded: string): string => folded.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
