/** What becomes of articles that a server brings in → Reply. */

import type { Indexed, Library } from '../article/statements.ts';
import { whyUnreadable } from '../library/reading.ts';
import { keyOf, type Reference, referenceTo } from '../library/reference.ts';
import { type Addition, type Entry, MOST, MOST_LENGTH, type Room } from '../library/store.ts';
import { openAction, pageActions, pageNote, pageOf } from './actions.ts';
import { editionBlocks, notesOn } from './article-reply.ts';
import { type Audience, type Context, textsFor } from './command.ts';
import { placeLine } from './passage.ts';
import {
  type Action,
  notice,
  paragraph,
  type Reply,
  type ReplyBlock,
  run,
  shorten,
  small,
  source,
  title,
} from './reply.ts';

/** As many facts as show what an article is about. */
const FIRST_FACTS = 3;
/** Characters of a title in a list: a headline is rarely longer. */
const LONGEST_TITLE = 120;
/** Each has a button beside those that turn pages: two rows of five (`limits.ts` of Discord). */
const ENTRIES_PER_PAGE = 8;

/** What came of an addition, and what can be done with the article now. */
export function sayAdded(addition: Extract<Addition, { indexed: Indexed }>, reader: Audience): Reply {
  const { outcome, indexed, isReady, room } = addition;
  const { adding } = textsFor(reader);
  const facts = firstFacts(indexed);
  return {
    tone: 'plain',
    blocks: [
      ...headOf(indexed, reader),
      paragraph(run(adding[outcome])),
      ...(isReady ? [] : [small(adding.later)]),
      ...facts.flatMap((fact) => factBlocks(fact, reader)),
      small(adding.room(room.articles, room.additions)),
    ],
    actions: [...askActions(indexed, reader), readAct(indexed, reader), removeAction(addition.entry, reader)],
    private: true,
  };
}

/** Asks whether a text, kept meanwhile as `kept`, should take the place of the one that is there. */
export function sayExists({ name, title: called }: Entry, kept: string, reader: Audience): Reply {
  const { adding, actions } = textsFor(reader);
  return {
    ...notice(adding.exists(shorten(called, LONGEST_TITLE))),
    actions: [
      { label: actions.replace, command: 'article add', input: { kept, replace: 'true' }, does: 'update' },
      { label: actions.keep, command: 'article show', input: { article: keyOf(name) }, does: 'update' },
    ],
  };
}

/** Why nothing was added. */
export function sayFull(because: keyof Room | 'length', reader: Audience): Reply {
  return notice(textsFor(reader).adding.full(because, because === 'length' ? MOST_LENGTH : MOST[because]));
}

/** Why nothing could be read, by what was thrown. @throws whatever says nothing of that */
export function sayUnreadable(error: unknown, reader: Audience): Reply {
  return notice(textsFor(reader).adding.unreadable[whyUnreadable(error)]);
}

/** What a text says that was brought by a message, in the passages that carry it, and what can be done with it. */
export function sayRead(indexed: Indexed, carrying: readonly Reference[], isKept: boolean, reader: Audience): Reply {
  const { adding, actions } = textsFor(reader);
  const add: Action = {
    label: actions.add,
    command: 'article add',
    input: { kept: indexed.article.name },
    does: 'reply',
  };
  return {
    tone: 'answered',
    blocks: [
      ...headOf(indexed, reader),
      ...carrying.flatMap((fact) => factBlocks(fact, reader)),
      ...(isKept ? [small(adding.forADay)] : []),
    ],
    actions: [...askActions(indexed, reader), readAct(indexed, reader), ...(isKept ? [add] : [])],
    private: true,
  };
}

/** The articles that a server added, and below them those that are there for everybody. */
export function sayEntries(
  { entries, room }: { readonly entries: readonly Entry[]; readonly room: Room },
  others: Library,
  asked: string | undefined,
  reader: Audience & Pick<Context, 'here'>,
): Reply {
  const { adding, ...texts } = textsFor(reader);
  const page = pageOf(entries, asked, ENTRIES_PER_PAGE);
  const open = ({ name }: Entry, index: number): Action => {
    const label = `${page.first + index}`;
    return { label, command: 'article show', input: { article: keyOf(name) }, does: 'reply' };
  };
  return {
    tone: 'plain',
    blocks: [
      title(entries.length === 0 ? adding.empty : adding.own(entries.length)),
      ...page.items.flatMap((entry, index) => [
        paragraph(run(`${page.first + index}. ${shorten(entry.title, LONGEST_TITLE)}`)),
        ...editionBlocks({ article: { ...entry, place: '' } }, reader),
      ]),
      ...pageNote(page, textsFor(reader)),
      ...hereBlocks(reader),
      small(adding.room(room.articles, room.additions)),
      ...(others.length > 0 ? [small(`${adding.forAll} ${titlesOf(others)}`)] : []),
    ],
    actions: [
      ...page.items.map(open),
      ...pageActions(page, { command: 'article list', input: {} }, { adding, ...texts }),
    ],
    private: true,
  };
}

/** Where only one article is asked, people should know. */
function hereBlocks({ here, ...reader }: Audience & Pick<Context, 'here'>): ReplyBlock[] {
  const indexed = reader.library.find(({ article }) => article.name === here);
  return indexed ? [small(textsFor(reader).adding.onlyHere(shorten(indexed.article.title, LONGEST_TITLE)))] : [];
}

const titlesOf = (library: Library): string =>
  shorten(library.map(({ article }) => shorten(article.title, LONGEST_TITLE)).join(' · '), 3 * LONGEST_TITLE);

function headOf(indexed: Indexed, reader: Audience): ReplyBlock[] {
  return [
    title(shorten(indexed.article.title, LONGEST_TITLE)),
    ...editionBlocks(indexed, reader),
    ...notesOn(indexed, reader).map(small),
  ];
}

/** One a sentence: what is read on the fly is shown as its sentence. */
function firstFacts(indexed: Indexed): Reference[] {
  const references = indexed.facts.map((fact) => referenceTo(indexed, fact));
  const isFirst = ({ sentence }: Reference, index: number) =>
    references.findIndex((other) => other.sentence === sentence) === index;
  return references.filter(isFirst).slice(0, FIRST_FACTS);
}

/** What is stated, in the reader's words where the index has them, and where it stands. */
function factBlocks(reference: Reference, reader: Audience): ReplyBlock[] {
  const said = reference.statement?.statement[reader.language] ?? reference.sentence.text;
  return [paragraph(run(said)), source(placeLine(reference, reader))];
}

/** Forms for a question and for a claim. */
function askActions({ article }: Indexed, reader: Audience): Action[] {
  const { actions } = textsFor(reader);
  const input = { article: keyOf(article.name) };
  return [
    { label: actions.ask, command: 'ask', input, does: 'modal', option: 'question' },
    { label: actions.check, command: 'check', input, does: 'modal', option: 'claim' },
  ];
}

const readAct = (indexed: Indexed, reader: Audience): Action =>
  openAction(indexed, textsFor(reader).actions.read, { paragraph: '1' }, 'reply');

const removeAction = ({ name }: Entry, reader: Audience): Action => ({
  label: textsFor(reader).actions.remove,
  command: 'article remove',
  input: { article: keyOf(name) },
  does: 'reply',
});
