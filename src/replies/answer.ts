/** Answer → Reply. */
import type { Answer } from '../answer.ts';
import { type Reference, referenceOf, writeReferences } from '../reference.ts';
import { type Action, type Reply, separated, small, title } from '../reply.ts';
import { wordsOf } from '../statements.ts';
import { askAction, contextAction, furtherActions } from './actions.ts';
import { sayNone } from './none.ts';
import { pageActions, pageNote, pageOf } from './pages.ts';
import { answerSpans, asOf, passageBlocks } from './passage.ts';
import { type Reader, textsFor } from './reader.ts';

const PASSAGES_PER_PAGE = 3;
/** A longer answer, in characters, is the passage rather than a title. */
const LONGEST_TITLE = 160;

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
      ...pageNote(page, texts),
    ],
    actions: [...numberedContexts(page.items, reader), ...pageActions(page, { command: 'ask', input }, texts)],
    private: true,
  };
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
