/** Somebody finds an answer not right → what is told to whoever runs the server, and to who reported it. */

import type { Reference } from '../library/reference.ts';
import { contextAction } from './actions.ts';
import { type Audience, textsFor } from './command.ts';
import { passageBlocks } from './passage.ts';
import { notice, paragraph, type Reply, run, shorten, small, title } from './reply.ts';

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
