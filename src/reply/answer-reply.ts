/** Answer → Reply: the passage that answers, several where articles differ, what comes near, or what to ask instead. */

import type { Answer, Answering } from '../answer/index.ts';
import type { Indexed } from '../article/statements.ts';
import { catalogueOf } from '../library/catalogue.ts';
import { asPassage, keyOf, type Reference, referenceOf } from '../library/reference.ts';
import { askAction, furtherActions, isShort, numberedContexts, openAction } from './actions.ts';
import { sayArticles } from './article-reply.ts';
import { type Audience, textsFor } from './command.ts';
import { answerBlocks, edition, type Proof, passageBlocks, placeLine, saidIn } from './passage.ts';
import { LONGEST_TITLE, PASSAGES_PER_PAGE, sayPassage, shareAction } from './passage-reply.ts';
import {
  type Action,
  MOST_BUTTONS,
  nothing,
  paragraph,
  type Reply,
  run,
  separated,
  shorten,
  small,
  source,
  strong,
  title,
} from './reply.ts';

/** As much of the statement that a question was asked about. */
const LONGEST_BELOW = 140;

/** What is known of a question and its answer besides. */
export interface Answered {
  readonly answer: Answer;
  /** The passage that it was asked about, below its card. */
  readonly about?: Reference | undefined;
  readonly proof?: Proof;
  /** The answers of several articles that differ, newest first; else none. */
  readonly differing?: readonly Answering[];
}

/**
 * One question, or each of several below the other: for everybody to see only where all are answered.
 * @param again what the command was given, so that a button can ask it again
 */
export function sayAnswers(all: readonly Answered[], again: Action['input'], reader: Audience): Reply {
  const [only, ...others] = all;
  if (!only) return nothing(textsFor(reader).answer.noQuestion);
  if (others.length === 0) return sayAnswer(only, again, reader);
  const replies = all.map((answered) => sayAnswer(answered, again, reader));
  const isAnswered = replies.every(({ tone }) => tone === 'answered');
  const shown = all.flatMap(({ answer }) => (answer.status === 'answered' ? answer.hits.slice(0, 1) : []));
  return {
    tone: isAnswered ? 'answered' : replies.some(({ tone }) => tone === 'answered') ? 'related' : 'none',
    blocks: separated(replies.map(({ blocks }) => blocks)),
    actions: [
      ...numberedContexts(
        shown.map((hit) => referenceOf(hit, reader.library)),
        reader,
      ),
      ...(isAnswered ? [shareAction(again, reader)] : []),
    ].slice(0, MOST_BUTTONS),
    private: !isAnswered,
  };
}

/** An answered question is answered by its best passage, a related one by several, and one with neither by what to ask instead. */
function sayAnswer(answered: Answered, again: Action['input'], reader: Audience): Reply {
  const reply = sayBare(answered, again, reader);
  const [heading, ...blocks] = reply.blocks;
  if (!answered.about || !heading) return reply;
  const { sentence } = answered.about;
  const said = shorten(saidIn(answered.about, reader) ?? sentence.text, LONGEST_BELOW);
  return { ...reply, blocks: [heading, small(textsFor(reader).answer.below(said)), ...blocks] };
}

function sayBare({ answer, proof, differing = [] }: Answered, again: Action['input'], reader: Audience): Reply {
  const [first, ...others] = answer.hits.map((hit) => referenceOf(hit, reader.library));
  if (answer.asks === 'overview') return saySummaryOf(answer, reader);
  if (differing.length > 0) return sayDiffering(answer.question, differing, again, reader);
  if (answer.status === 'answered' && first) {
    const { speaker } = answer.hits[0];
    return sayPassage(first, others, reader, { question: answer.question, proof, speaker, again });
  }
  return answer.status === 'related' ? sayRelated(answer, reader) : sayNone(answer, reader);
}

/** What several articles say differently, each with its source. */
function sayDiffering(question: string, hits: readonly Answering[], again: Action['input'], reader: Audience): Reply {
  const references = hits.map((hit) => referenceOf(hit, reader.library));
  return {
    tone: 'answered',
    blocks: [
      title(shorten(question, LONGEST_TITLE)),
      paragraph(run(textsFor(reader).answer.differing)),
      ...separated(references.map((reference, at) => answerBlocks(reference, reader, { speaker: hits[at]?.speaker }))),
    ],
    actions: [...numberedContexts(references, reader), shareAction(again, reader)],
    private: false,
  };
}

/** What carries an article, under what was asked; of several articles, first which. */
function saySummaryOf({ question, hits }: Answer, reader: Audience): Reply {
  const references = hits.map((hit) => referenceOf(hit, reader.library));
  const [first] = references;
  if (!first) return nothing(textsFor(reader).answer.none);
  const isOne = references.every(({ indexed }) => indexed === first.indexed);
  if (!isOne) return sayArticles(reader.library, { command: 'summary' }, reader);
  return saySummary(first.indexed, references, reader, question);
}

/** What carries an article: the statement of the index where there is one, else the sentence, each with its place. */
export function saySummary(
  indexed: Indexed,
  references: readonly Reference[],
  reader: Audience,
  asked = indexed.article.title,
): Reply {
  const texts = textsFor(reader);
  const from = edition(indexed, reader);
  const isAsked = asked !== indexed.article.title;
  const input = { article: keyOf(indexed.article.name) };
  return {
    tone: 'answered',
    blocks: [
      title(shorten(asked, LONGEST_TITLE)),
      ...(isAsked ? [paragraph(strong(indexed.article.title))] : []),
      ...(from ? [source(from)] : []),
      ...references.flatMap((reference, index) => [
        paragraph(run(`${index + 1}. ${saidIn(reference, reader) ?? reference.sentence.text}`)),
        source(placeLine(reference, reader)),
      ]),
    ],
    actions: [
      openAction(indexed, texts.actions.read, { paragraph: '1' }, 'reply'),
      { label: texts.actions.ask, command: 'ask', input, does: 'modal', option: 'question' },
      { label: texts.actions.share, command: 'summary', input, does: 'share' },
    ],
    private: false,
  };
}

function sayRelated(answer: Answer, reader: Audience): Reply {
  const texts = textsFor(reader);
  const isRead = answer.hits.some(({ reading }) => reading);
  const references = answer.hits.map((hit) => asPassage(referenceOf(hit, reader.library)));
  const shown = references.slice(0, PASSAGES_PER_PAGE);
  return {
    tone: 'related',
    blocks: [
      title(shorten(answer.question, LONGEST_TITLE)),
      paragraph(run(isRead ? texts.answer.related : texts.answer.unread)),
      ...separated(shown.map((reference) => passageBlocks(reference, reader, []))),
      ...(answer.uncovered.length > 0 ? [small(texts.answer.notHere(answer.uncovered))] : []),
    ],
    actions: [...numberedContexts(shown, reader), ...furtherActions(references.slice(PASSAGES_PER_PAGE), texts)],
    private: true,
  };
}

/** Neither answer nor related passages: names the missing words and offers what the article does answer. */
function sayNone({ question, suggestions, uncovered }: Answer, reader: Audience): Reply {
  const texts = textsFor(reader);
  const suggested = suggestions.flatMap((text) => suggestion(text, reader));
  const topics: Action = { label: texts.actions.topics, command: 'facts', input: {}, does: 'reply' };
  return {
    tone: 'none',
    blocks: [
      ...(question ? [title(shorten(question, LONGEST_TITLE))] : []),
      paragraph(run(texts.answer.none)),
      ...(uncovered.length > 0 ? [small(texts.answer.absent(uncovered))] : []),
      ...(suggested.length > 0 ? [small(texts.answer.instead)] : []),
    ],
    actions: [...suggested, topics],
    private: true,
  };
}

/** A suggested question asks for the statement it is about, a suggested topic for its facts. */
function suggestion(text: string, { library, language }: Audience): Action[] {
  const { asking, topics } = catalogueOf(library);
  const reference = asking(text, language);
  if (reference) return [askAction(reference, text)];
  const topic = topics.find(({ label }) => label[language] === text);
  if (topic) return [{ label: text, command: 'facts', input: { topic: topic.key }, does: 'reply' }];
  const input = { question: text };
  return isShort(input) ? [{ label: text, command: 'ask', input, does: 'reply' }] : [];
}
