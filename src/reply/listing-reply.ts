/** What the index lists → Reply: the topics and their facts, and who said what, verbatim words and reported ones told apart at a glance. */
import { type Indexed, type Quote, wordsOf } from '../article/statements.ts';
import { languages } from '../language/languages.ts';
import { quoteOf, type Speaker, type Topic } from '../library/catalogue.ts';
import type { Reference } from '../library/reference.ts';
import { askAction, contextAction, pageActions, pageNote, pageOf } from './actions.ts';
import { type Audience, textsFor } from './command.ts';
import { isWholeSentence, markedRuns, nameFor, sourceLine } from './passage.ts';
import {
  type Action,
  nothing,
  paragraph,
  passage,
  type Reply,
  type ReplyBlock,
  type Run,
  run,
  separated,
  shorten,
  small,
  source,
  strong,
  title,
} from './reply.ts';

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

/** Quotes that were asked for. `typed` is what the reader gave, cut so that a button can hold it. */
export interface Quotations {
  readonly quotes: readonly Reference[];
  readonly speakers: readonly Speaker[];
  readonly typed: { readonly speaker?: string; readonly about?: string };
  readonly page: string | undefined;
}

/** As many as one reads without scrolling on a telephone; other speakers are one row of buttons. */
const QUOTES_PER_PAGE = 3;
const MOST_SPEAKERS = 5;
const QUOTATION_MARKS = /^["'„“”»«‚‘’\s]+|["'„“”»«‚‘’\s]+$/g;

/** Some quotes on each page: who says it, the cue that shows it, the words, and where they stand. */
export function sayQuotes({ quotes, speakers, typed, page: asked }: Quotations, reader: Audience): Reply {
  const texts = textsFor(reader);
  const page = pageOf(quotes, asked, QUOTES_PER_PAGE);
  const direct = quotes.filter((quote) => quoteOf(quote)?.form === 'direct').length;
  return {
    tone: 'plain',
    blocks: [
      title(texts.quotes.total(quotes.length, namesOf(speakers, reader), typed.about)),
      small(texts.quotes.forms(direct, quotes.length - direct)),
      ...separated(page.items.map((quote) => quoteBlocks(quote, reader))),
      ...pageNote(page, texts),
    ],
    actions: [
      ...page.items.map((quote, index) => contextAction(quote, texts.actions.passage(index + 1))),
      ...pageActions(page, { command: 'quote', input: typed }, texts),
    ],
    private: false,
  };
}

/** Nobody of that name speaks, or not about that: says so and offers those who do. */
export function sayNoQuotes({ speakers, typed }: Quotations, others: readonly Speaker[], reader: Audience): Reply {
  const { quotes: texts } = textsFor(reader);
  const unknown = typed.speaker !== undefined && speakers.length === 0;
  const sentence = unknown
    ? texts.unknownSpeaker(typed.speaker ?? '')
    : texts.nothing(namesOf(speakers, reader), typed.about);
  return {
    tone: 'none',
    blocks: [title(sentence), ...(others.length > 0 ? [small(texts.speakers)] : [])],
    actions: others.slice(0, MOST_SPEAKERS).map((speaker) => speakerAction(speaker, reader)),
    private: true,
  };
}

function speakerAction({ key, name, quotes: [first] }: Speaker, reader: Audience): Action {
  const label = first ? nameFor(name, first.indexed, reader) : name;
  return { label, command: 'quote', input: { speaker: key }, does: 'reply' };
}

function namesOf(speakers: readonly Speaker[], reader: Audience): string | undefined {
  const names = speakers.map(({ name, quotes: [first] }) => (first ? nameFor(name, first.indexed, reader) : name));
  return names.length > 0 ? shorten(names.join(', '), 120) : undefined;
}

function quoteBlocks(reference: Reference, reader: Audience): ReplyBlock[] {
  const quote = quoteOf(reference);
  if (!quote) return [];
  const texts = textsFor(reader).quotes;
  const { indexed } = reference;
  const speaker = quote.speaker ? nameFor(quote.speaker, indexed, reader) : texts.nobody;
  const cue = quote.cue ? ` · ${texts.cue(shorten(quote.cue, 80))}` : '';
  const rendering = indexed.article.language === reader.language ? undefined : quote.statement[reader.language];
  return [
    paragraph(strong(texts[quote.form]), run(` · ${speaker}${cue}`)),
    ...(rendering ? [paragraph(run(rendering))] : []),
    passage(...(quote.form === 'direct' ? [verbatim(quote, indexed)] : reportedRuns(quote, reference))),
    source(sourceLine({ ...reference, statement: undefined }, reader)),
  ];
}

/** Verbatim words in the quotation marks of the article's language, whichever the text has. */
function verbatim({ evidence }: Quote, { article }: Indexed): Run {
  return run(languages[article.language].messages.quoted(wordsOf(article, evidence).replace(QUOTATION_MARKS, '')));
}

/** Reported words within their sentence, strong where they are not all of it; alone where they run on. */
function reportedRuns({ evidence }: Quote, { indexed: { article }, sentence }: Reference): Run[] {
  return isWholeSentence(evidence, sentence)
    ? [run(wordsOf(article, evidence))]
    : markedRuns(article.text, sentence, [evidence]);
}
