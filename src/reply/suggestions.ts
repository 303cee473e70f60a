/** What one can ask: what an option offers while somebody types, and the help with real questions to press. */
import { textIn } from '../language/languages.ts';
import { catalogueOf, firstQuestions } from '../library/catalogue.ts';
import { keyOf, referenceTo, writeReferences } from '../library/reference.ts';
import { askAction } from './actions.ts';
import { type Audience, type Choice, type Context, type Listed, textsFor } from './command.ts';
import { labelOf } from './listing-reply.ts';
import { edition, nameFor } from './passage.ts';
import { paragraph, type Reply, run, shorten, small, strong, title } from './reply.ts';

/** As much of a name or title as a list shows. */
const LONGEST_NAME = 100;
/** Questions to begin with: fewer than a completion may have (25), so that the articles, too, are seen without scrolling. */
const MOST_EXAMPLES = 8;

/** People and bodies who are quoted, as the reader's language calls them. */
export function suggestSpeakers(typed: string, context: Context): readonly Choice[] {
  return catalogueOf(context.library)
    .findSpeakers(typed)
    .map(({ item: { key, name, quotes } }) => {
      const [first] = quotes;
      return { name: first ? nameFor(name, first.indexed, context) : name, value: key };
    });
}

/** Topics that have facts. */
export function suggestTopics(typed: string, context: Context): readonly Choice[] {
  return catalogueOf(context.library)
    .findTopics(typed)
    .filter(({ item: { facts } }) => facts.length > 0)
    .map(({ item }) => ({ name: labelOf(item, context), value: item.key }));
}

/** Topics on which somebody is quoted, by their names alone. */
export function suggestSubjects(typed: string, { library, language }: Context): readonly Choice[] {
  return catalogueOf(library)
    .findTopics(typed)
    .filter(({ item: { quotes } }) => quotes.length > 0)
    .flatMap(({ item: { label } }) => label[language] ?? [])
    .map((name) => ({ name, value: name }));
}

/** Articles by their titles; of several with the same one, where and when each appeared, and its number. */
export function suggestArticles(typed: string, context: Context): readonly Choice[] {
  const found = catalogueOf(context.library)
    .findArticles(typed)
    .map(({ item }) => ({ item, name: shorten(item.article.title, LONGEST_NAME) }));
  const alike = Map.groupBy(found, ({ name }) => name);
  return found.map((one) => {
    const { item, name } = one;
    const number = (alike.get(name)?.indexOf(one) ?? 0) + 1;
    const value = keyOf(item.article.name);
    if (alike.get(name)?.length === 1) return { name, value };
    const about = [`${number}`, edition(item, context)].filter(Boolean).join(' · ');
    return { name: shorten(`${shorten(name, LONGEST_NAME / 2)} · ${about}`, LONGEST_NAME), value };
  });
}

/** The typed text itself, then what the index has like it; a few good questions where nothing is typed yet. */
export function suggestQuestions(typed: string, { library, search, language }: Context): readonly Choice[] {
  const text = typed.trim();
  if (text === '')
    return firstQuestions(library, language, MOST_EXAMPLES).map((example) => ({
      name: example.text,
      value: writeReferences([example.reference]),
    }));
  const offered = search.suggest(text, language).flatMap(({ text: name, article, statement }) => {
    const indexed = library.find((one) => one.article === article);
    return indexed
      ? [{ name: shorten(name, LONGEST_NAME), value: writeReferences([referenceTo(indexed, statement)]) }]
      : [];
  });
  return [{ name: text, value: text }, ...offered];
}

/** Buttons with questions: with the one beside them a row of five. */
const MOST_TO_PRESS = 4;

/** To a greeting: what one can do, and questions that the articles answer. */
export function sayGreeting(reader: Audience): Reply {
  const texts = textsFor(reader);
  const examples = firstQuestions(reader.library, reader.language, MOST_TO_PRESS);
  return {
    tone: 'none',
    blocks: [paragraph(run(texts.answer.greeting)), ...(examples.length > 0 ? [small(texts.help.examples)] : [])],
    actions: examples.map(({ text, reference }) => askAction(reference, text)),
    private: true,
  };
}

/** All commands in the alphabet of the reader's language, and questions that the articles answer. */
export function sayHelp(commands: readonly Listed[], reader: Audience): Reply {
  const texts = textsFor(reader);
  const { language } = reader;
  const examples = firstQuestions(reader.library, language, MOST_TO_PRESS);
  const onMessages = commands.flatMap(({ onMessage }) => (onMessage ? textIn(onMessage.name, language) : []));
  return {
    tone: 'plain',
    blocks: [
      title(texts.help.title),
      paragraph(run(texts.help.promise)),
      ...commands
        .filter(({ hidden }) => !hidden)
        .toSorted((a, b) => textIn(a.name, language).localeCompare(textIn(b.name, language), language))
        .map(({ name, description }) =>
          paragraph(strong(`/${textIn(name, language)}`), run(` · ${textIn(description, language)}`)),
        ),
      ...(onMessages.length > 0 ? [small(texts.help.onMessage), paragraph(run(onMessages.join(' · ')))] : []),
      small(texts.help.privacy),
      ...(examples.length > 0 ? [small(texts.help.examples)] : []),
    ],
    actions: examples.map(({ text, reference }) => askAction(reference, text)),
    private: true,
  };
}
