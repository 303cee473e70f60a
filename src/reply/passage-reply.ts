/** A passage, or several by their places → Reply: the card, further passages, who says it, and that it is not right. */

import type { Reference } from '../library/reference.ts';
import { writeReferences } from '../library/reference.ts';
import {
  askAction,
  contextAction,
  furtherActions,
  isShort,
  numberedContexts,
  pageActions,
  pageNote,
  pageOf,
  passageForms,
} from './actions.ts';
import { type Audience, textsFor } from './command.ts';
import { answerBlocks, emphasised, type Known, nameFor, passageBlocks } from './passage.ts';
import { type Action, notice, paragraph, type Reply, run, separated, shorten, small, title } from './reply.ts';

/** As many as one reads without scrolling on a telephone. */
export const PASSAGES_PER_PAGE = 3;
/** As much of a question as stands above its answer, in characters. */
export const LONGEST_TITLE = 160;

/** What was asked, where that is known. */
interface AskedQuestion extends Known {
  readonly question: string;
  /** What the command was given. */
  readonly again: Action['input'];
}

/** The card of one passage: what was asked, what the article states, the sentence itself, and what else there is. */
export function sayPassage(
  reference: Reference,
  others: readonly Reference[],
  reader: Audience,
  asked?: AskedQuestion,
): Reply {
  const texts = textsFor(reader);
  return {
    tone: 'answered',
    blocks: [
      title(asked ? shorten(asked.question, LONGEST_TITLE) : texts.answer.found),
      ...answerBlocks(reference, reader, asked ?? {}),
    ],
    actions: [
      contextAction(reference, texts.actions.context),
      ...furtherActions(others, texts),
      ...passageForms(reference, reader),
      asked ? shareAction(asked.again, reader, reference) : askAction(reference, texts.actions.share, 'share'),
    ],
    private: false,
  };
}

/** Who says what a card shows: the speaker of the data, the article itself, or nobody of whom the data know. */
export function sayWhoSays(question: string, reference: Reference, reader: Audience): Reply {
  const { indexed, statement } = reference;
  const { publisher } = indexed.article;
  const { answer: texts, actions } = textsFor(reader);
  const who = statement?.accordingTo ?? '';
  const name = nameFor(who, indexed, reader);
  const said = who === publisher ? [run(texts.ownVoice(publisher))] : emphasised(texts.saidBy(name), name);
  return {
    tone: 'answered',
    blocks: [
      title(shorten(question, LONGEST_TITLE)),
      paragraph(...(who === '' ? [run(texts.saidByNobody)] : said)),
      ...passageBlocks(reference, reader, []),
    ],
    actions: [contextAction(reference, actions.context), ...passageForms(reference, reader)],
    private: false,
  };
}

/** Shows the same for everybody to see: the question asked again where a button can hold it, else its passage. */
export function shareAction(again: Action['input'], reader: Audience, reference?: Reference): Action {
  const { share } = textsFor(reader).actions;
  if (reference && !isShort(again)) return askAction(reference, share, 'share');
  return { label: share, command: 'ask', input: again, does: 'share' };
}

/** Passages by their places, some on each page. */
export function sayPassages(references: readonly Reference[], asked: string | undefined, reader: Audience): Reply {
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

/** As much of a question, and of what somebody writes, in characters. */
const LONGEST_QUESTION = 300;
const LONGEST_LINE = 1000;

/** What is not right: the passage shown, what was asked, as far as the card says it, and what somebody writes. */
export interface Report {
  readonly reference: Reference;
  readonly asked: string | undefined;
  readonly line: string;
}

/** Goes to the channel that the server chose; the reporter is not named. */
export function sayReport({ reference, asked, line }: Report, reader: Audience): Reply {
  const { report: texts, actions } = textsFor(reader);
  if (reader.reports === undefined) return notice(texts.nowhere);
  const reply: Reply = {
    tone: 'plain',
    blocks: [
      title(texts.title),
      ...(asked ? [small(texts.question), paragraph(run(shorten(asked, LONGEST_QUESTION)))] : []),
      ...passageBlocks(reference, reader, []),
      small(texts.line),
      paragraph(run(shorten(line, LONGEST_LINE))),
    ],
    actions: [contextAction(reference, actions.context)],
    private: false,
  };
  return { ...notice(texts.sent), report: { channel: reader.reports, reply, otherwise: notice(texts.notSent) } };
}

/** What says in a channel that reports arrive there from now on, which shows that the bot may write there: then `afterwards` is run. */
export function tryReports(channel: string, afterwards: Readonly<Record<string, string>>, reader: Audience): Reply {
  const { report: texts } = textsFor(reader);
  const reply = { ...notice(texts.arrives), private: false };
  return { ...notice(texts.on), report: { channel, reply, otherwise: notice(texts.closed), afterwards } };
}
