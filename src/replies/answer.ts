/** Answer → Reply. */
import type { Answer } from '../answer.ts';
import { catalogueOf } from '../catalogue.ts';
import { type Reference, referenceOf, writeReferences } from '../reference.ts';
import { type Action, type Block, line, type Reply, small, title } from '../reply.ts';
import { wordsOf } from '../statements.ts';
import { askAction, contextAction, furtherActions, pageActions, pageOf } from './actions.ts';
import { answerSpans, asOf, passageBlocks, type Reader, textsFor } from './passage.ts';

const PASSAGES_PER_PAGE = 3;
/** A longer answer, in characters, is the passage rather than a title. */
const LONGEST_TITLE = 160;
/** What fits into a button beside the command, in characters. */
const LONGEST_INPUT = 68;

/** An answered question is told by its best passage, a related one by several, and one with neither by what to ask instead. */
export function sayAnswer(answer: Answer, reader: Reader): Reply {
  const [first, ...others] = answer.hits.map((hit) => referenceOf(hit, reader.library));
  if (answer.status === 'answered' && first) return sayPassage(first, others, reader);
  return answer.status === 'related' ? sayRelated(answer, reader) : sayNone(answer, reader);
}

/** The card of one passage: the short answer, the sentence it stands in, and what else there is. */
export function sayPassage(reference: Reference, others: readonly Reference[], reader: Reader): Reply {
  const texts = textsFor(reader);
  return {
    tone: 'answered',
    blocks: [
      title(shortAnswer(reference, reader)),
      ...asOf(reference, reader),
      ...passageBlocks(reference, reader, answerSpans(reference)),
    ],
    actions: [
      contextAction(reference, texts.actions.context),
      ...furtherActions(others, texts),
      askAction(reference, texts.actions.share, 'share'),
    ],
    private: false,
  };
}

/** Passages by their places, some on each page. */
export function sayPassages(references: readonly Reference[], asked: string | undefined, reader: Reader): Reply {
  const texts = textsFor(reader);
  const page = pageOf(references, asked, PASSAGES_PER_PAGE);
  const [first, ...others] = references;
  const input = first ? { question: writeReferences([first, ...others]) } : {};
  return {
    tone: 'plain',
    blocks: [
      title(texts.answer.further),
      ...separated(page.items.map((reference) => passageBlocks(reference, reader, []))),
      ...(page.of > 1 ? [small(texts.actions.page(page.number, page.of))] : []),
    ],
    actions: [...numberedContexts(page.items, reader), ...pageActions(page, { command: 'ask', input }, texts)],
    private: true,
  };
}

/** Nothing was asked, or more than a question can be. */
export function sayNoQuestion(reader: Reader, most?: number): Reply {
  const { answer } = textsFor(reader);
  const text = most === undefined ? answer.noQuestion : answer.tooLong(most);
  return { tone: 'none', blocks: [title(text)], actions: [], private: true };
}

/** A passage was asked for that the library no longer has. */
export function sayGone(reader: Reader): Reply {
  return { tone: 'none', blocks: [title(textsFor(reader).answer.gone)], actions: [], private: true };
}

function sayRelated(answer: Answer, reader: Reader): Reply {
  const texts = textsFor(reader);
  const references = answer.hits.map((hit) => referenceOf(hit, reader.library));
  const shown = references.slice(0, PASSAGES_PER_PAGE);
  return {
    tone: 'related',
    blocks: [
      title(texts.answer.related),
      ...separated(shown.map((reference) => passageBlocks(reference, reader, []))),
      ...(answer.uncovered.length > 0 ? [small(texts.answer.notHere(answer.uncovered))] : []),
    ],
    actions: [...numberedContexts(shown, reader), ...furtherActions(references.slice(PASSAGES_PER_PAGE), texts)],
    private: false,
  };
}

function sayNone(answer: Answer, reader: Reader): Reply {
  const texts = textsFor(reader);
  const suggested = answer.suggestions.flatMap((text) => suggestion(text, reader));
  const absent = absentWords(answer);
  const topics: Action = { label: texts.actions.topics, command: 'facts', input: {}, does: 'reply' };
  return {
    tone: 'none',
    blocks: [
      title(texts.answer.none),
      ...(absent.length > 0 ? [small(texts.answer.absent(absent))] : []),
      ...(suggested.length > 0 ? [small(texts.answer.instead)] : []),
    ],
    actions: [...suggested, topics],
    private: true,
  };
}

/** The asked words that stand nowhere in the articles; others are only not where it matters. */
function absentWords({ uncovered, hits: [first] }: Answer): readonly string[] {
  if (!first) return uncovered;
  return uncovered.filter((asked) => first.words.some(({ text, unknown }) => unknown && text === asked));
}

/** A suggested question asks for the statement it is about, a suggested topic for its facts. */
function suggestion(text: string, { library, language }: Reader): Action[] {
  const { asking, topics } = catalogueOf(library);
  const reference = asking(text, language);
  if (reference) return [askAction(reference, text)];
  const topic = topics.find(({ label }) => label[language] === text);
  if (topic) return [{ label: text, command: 'facts', input: { topic: topic.key }, does: 'reply' }];
  return text.length > LONGEST_INPUT ? [] : [{ label: text, command: 'ask', input: { question: text }, does: 'reply' }];
}

function shortAnswer({ indexed, answer }: Reference, reader: Reader): string {
  const words = answer ? wordsOf(indexed.article, answer) : '';
  return words && words.length <= LONGEST_TITLE ? words : textsFor(reader).answer.stated;
}

function numberedContexts(references: readonly Reference[], reader: Reader): Action[] {
  const { actions } = textsFor(reader);
  const [only] = references;
  if (references.length === 1 && only) return [contextAction(only, actions.context)];
  return references.map((reference, index) => contextAction(reference, actions.passage(index + 1)));
}

/** Groups of blocks with a line between them. */
export function separated(groups: readonly (readonly Block[])[]): Block[] {
  return groups.flatMap((group, index) => (index === 0 ? group : [line, ...group]));
}
