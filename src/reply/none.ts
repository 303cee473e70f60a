/** No answer → Reply: what is missing, and what one can ask instead. */
import type { Answer } from '../answer/index.ts';
import { catalogueOf } from '../library/catalogue.ts';
import { askAction } from './actions.ts';
import { type Reader, textsFor } from './reader.ts';
import { type Action, nothing, paragraph, type Reply, run, shorten, small, title } from './reply.ts';

/** As much of a question as stands above what is said of it, in characters. */
const LONGEST_TITLE = 160;
/** What fits into a button beside the command, in characters. */
const LONGEST_INPUT = 68;

/** Neither answer nor related passages: names the missing words and offers what the article does answer. */
export function sayNone(answer: Answer, reader: Reader): Reply {
  const texts = textsFor(reader);
  const suggested = answer.suggestions.flatMap((text) => suggestion(text, reader));
  const absent = answer.uncovered;
  const topics: Action = { label: texts.actions.topics, command: 'facts', input: {}, does: 'reply' };
  return {
    tone: 'none',
    blocks: [
      ...(answer.question ? [title(shorten(answer.question, LONGEST_TITLE))] : []),
      paragraph(run(texts.answer.none)),
      ...(absent.length > 0 ? [small(texts.answer.absent(absent))] : []),
      ...(suggested.length > 0 ? [small(texts.answer.instead)] : []),
    ],
    actions: [...suggested, topics],
    private: true,
  };
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

/** Nothing was asked, or more than a question can be. */
export function sayNoQuestion(reader: Reader, most?: number): Reply {
  const { answer } = textsFor(reader);
  const text = most === undefined ? answer.noQuestion : answer.tooLong(most);
  return nothing(text);
}

/** A passage was asked for that the library no longer has. */
export function sayGone(reader: Reader): Reply {
  return nothing(textsFor(reader).answer.gone);
}
