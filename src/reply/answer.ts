/** Answer → Reply. */
import type { Answer } from '../answer/index.ts';
import { wordsOf } from '../article/statements.ts';
import { type Reference, referenceOf, writeReferences } from '../library/reference.ts';
import { askAction, contextAction, furtherActions } from './actions.ts';
import { sayNone } from './none.ts';
import { pageActions, pageNote, pageOf } from './pages.ts';
import { answerSpans, asOf, markedRuns, passageBlocks, sourceLine } from './passage.ts';
import { type Reader, textsFor } from './reader.ts';
import {
  type Action,
  type Block,
  paragraph,
  passage,
  type Reply,
  run,
  separated,
  shorten,
  small,
  source,
  strong,
  title,
} from './reply.ts';

const PASSAGES_PER_PAGE = 3;
/** As much of a question as stands above its answer, in characters. */
const LONGEST_TITLE = 160;

/** An answered question is told by its best passage, a related one by several, and one with neither by what to ask instead. */
export function sayAnswer(answer: Answer, proof: Proof, reader: Reader): Reply {
  const [first, ...others] = answer.hits.map((hit) => referenceOf(hit, reader.library));
  if (answer.asks === 'overview' && first) return sayOverview(answer.question, [first, ...others], reader);
  if (answer.status === 'answered' && first)
    return sayPassage(first, others, reader, { question: answer.question, proof });
  return answer.status === 'related' ? sayRelated(answer, reader) : sayNone(answer, reader);
}

/** What a question for yes or no comes to, where a passage proves it. */
export type Proof = 'yes' | 'no' | undefined;

/** What was asked, where that is known. */
export interface Asked {
  readonly question: string;
  readonly proof: Proof;
}

/** The card of one passage: what was asked, what the article states, the sentence itself, and what else there is. */
export function sayPassage(reference: Reference, others: readonly Reference[], reader: Reader, asked?: Asked): Reply {
  const texts = textsFor(reader);
  return {
    tone: 'answered',
    blocks: [
      title(asked ? shorten(asked.question, LONGEST_TITLE) : texts.answer.stated),
      ...headline(reference, reader, asked?.proof),
      passage(...markedRuns(reference.indexed.article.text, reference.sentence, answerSpans(reference))),
      source(sourceLine(reference, reader)),
      ...asOf(reference, reader),
    ],
    actions: [
      contextAction(reference, texts.actions.context),
      ...furtherActions(others, texts),
      askAction(reference, texts.actions.share, 'share'),
    ],
    private: false,
  };
}

/** The statement of the index in the reader's language, what answers strong in it, behind "Ja." or "Nein." where that is proven. */
function headline({ statement, indexed, answer }: Reference, reader: Reader, proof: Proof): Block[] {
  const { answer: texts } = textsFor(reader);
  const said = statement?.statement[reader.language] ?? '';
  const words = answer ? wordsOf(indexed.article, answer) : '';
  const at = words === '' ? -1 : said.indexOf(words);
  const runs = at < 0 ? [run(said)] : [run(said.slice(0, at)), strong(words), run(said.slice(at + words.length))];
  const proven = proof ? [strong(texts[proof]), run(' ')] : [];
  const shown = [...proven, ...runs].filter(({ text }) => text !== '');
  return shown.length > 0 ? [paragraph(...shown)] : [];
}

/** What carries an article: the statement of the index where there is one, else the sentence, each with its place. */
export function sayOverview(question: string, references: readonly Reference[], reader: Reader): Reply {
  return {
    tone: 'answered',
    blocks: [
      title(shorten(question, LONGEST_TITLE)),
      ...references.flatMap((reference) => [
        passage(run(reference.statement?.statement[reader.language] ?? reference.sentence.text)),
        source(sourceLine(reference, reader)),
      ]),
    ],
    actions: numberedContexts(references, reader),
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
      title(shorten(answer.question, LONGEST_TITLE)),
      paragraph(run(texts.answer.related)),
      ...separated(shown.map((reference) => passageBlocks(reference, reader, []))),
      ...(answer.uncovered.length > 0 ? [small(texts.answer.notHere(answer.uncovered))] : []),
    ],
    actions: [...numberedContexts(shown, reader), ...furtherActions(references.slice(PASSAGES_PER_PAGE), texts)],
    private: true,
  };
}

function numberedContexts(references: readonly Reference[], reader: Reader): Action[] {
  const { actions } = textsFor(reader);
  const [only] = references;
  if (references.length === 1 && only) return [contextAction(only, actions.context)];
  return references.map((reference, index) => contextAction(reference, actions.passage(index + 1)));
}
