/** Quotes → Reply: verbatim words and reported ones told apart at a glance. */

import { type Indexed, type Quote, wordsOf } from '../article/statements.ts';
import { languages } from '../language/languages.ts';
import { quoteOf, type Speaker } from '../library/catalogue.ts';
import type { Reference } from '../library/reference.ts';
import { contextAction, pageActions, pageNote, pageOf } from './actions.ts';
import { type Audience, textsFor } from './command.ts';
import { isWholeSentence, markedRuns, nameFor, sourceLine } from './passage.ts';
import {
  type Action,
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
