/** Facts → Reply: the topics to choose from, and the facts of one. */

import { wordsOf } from '../article/statements.ts';
import type { Topic } from '../library/catalogue.ts';
import type { Reference } from '../library/reference.ts';
import { askAction, pageActions, pageNote, pageOf } from './actions.ts';
import { type Audience, textsFor } from './command.ts';
import { sourceLine } from './passage.ts';
import { type Action, nothing, paragraph, type Reply, run, shorten, source, title } from './reply.ts';

/** As many as one takes in at a glance; and topics with a button each, beside those that turn pages: two rows of five. */
const FACTS_PER_PAGE = 5;
const TOPICS_PER_PAGE = 8;

/** The topics as buttons; `typed` is what named none of them. */
export function sayTopics(
  topics: readonly Topic[],
  asked: string | undefined,
  reader: Audience,
  typed?: string,
): Reply {
  const texts = textsFor(reader);
  const page = pageOf(topics, asked, TOPICS_PER_PAGE);
  const heading = typed === undefined ? texts.facts.topics : texts.facts.unknownTopic(typed);
  return {
    tone: typed === undefined ? 'plain' : 'none',
    blocks: [title(heading), ...pageNote(page, texts)],
    actions: [
      ...page.items.map((topic) => topicAction(topic, reader)),
      ...pageActions(page, { command: 'facts', input: {} }, texts),
    ],
    private: true,
  };
}

/** Facts of a topic, or all of them; each has a button for its passage. */
export function sayFacts(
  facts: readonly Reference[],
  topic: Topic | undefined,
  asked: string | undefined,
  reader: Audience,
): Reply {
  const texts = textsFor(reader);
  if (facts.length === 0) return nothing(texts.facts.none);
  const page = pageOf(facts, asked, FACTS_PER_PAGE);
  const input: Action['input'] = topic ? { topic: topic.key } : {};
  return {
    tone: 'plain',
    blocks: [
      title(texts.facts.total(facts.length, topic && labelOf(topic, reader))),
      ...page.items.flatMap((fact, index) => [
        paragraph(run(`${page.first + index}. ${statementOf(fact, reader)}`)),
        source(sourceLine(fact, reader)),
      ]),
      ...pageNote(page, texts),
    ],
    actions: [
      ...page.items.map((fact, index) => askAction(fact, texts.actions.passage(page.first + index))),
      ...pageActions(page, { command: 'facts', input }, texts),
      ...(topic ? [{ label: texts.actions.topics, command: 'facts', input: {}, does: 'reply' } as const] : []),
    ],
    private: false,
  };
}

/** A topic's name in the reader's language; with several articles, the article's behind it. */
export function labelOf({ label, indexed }: Topic, { library, language }: Audience): string {
  const name = label[language] ?? label[indexed.article.language] ?? Object.values(label)[0] ?? '';
  return library.length > 1 ? `${name} (${shorten(indexed.article.title, 40)})` : name;
}

function topicAction(topic: Topic, reader: Audience): Action {
  return { label: labelOf(topic, reader), command: 'facts', input: { topic: topic.key }, does: 'update' };
}

/** The short statement; a fact that was read on the fly has none, its words stand for it. */
function statementOf({ statement, indexed, sentence }: Reference, { language }: Audience): string {
  const { article } = indexed;
  return (
    statement?.statement[language] ??
    statement?.statement[article.language] ??
    wordsOf(article, statement?.evidence ?? sentence)
  );
}
