/** The buttons that several replies share, and the pages that some of them turn; each input is short enough to stand in the button itself. */

import type { Indexed } from '../article/statements.ts';
import type { Messages } from '../language/language.ts';
import { keyOf, type Reference, writeReferences } from '../library/reference.ts';
import { type Audience, textsFor } from './command.ts';
import { type Action, type ReplyBlock, small } from './reply.ts';

/** Shows the paragraph of a passage, with its sentence marked. */
export function contextAction({ indexed, sentence }: Reference, label: string): Action {
  return openAction(indexed, label, { paragraph: `${sentence.paragraph}`, mark: `${sentence.number}` }, 'reply');
}

/** The same for several passages, by their numbers on the card. */
export function numberedContexts(references: readonly Reference[], reader: Audience): Action[] {
  const { actions } = textsFor(reader);
  const [only] = references;
  if (references.length === 1 && only) return [contextAction(only, actions.context)];
  return references.map((reference, index) => contextAction(reference, actions.passage(index + 1)));
}

/** Characters of an input, names and marks included, that fits into a button beside a command, a few of them as codes (`custom_id`: 100). */
const LONGEST_INPUT = 78;

/** Whether a button has room for an input. */
export const isShort = (input: Action['input']): boolean =>
  Object.entries(input).reduce((sum, [name, value]) => sum + name.length + value.length + 2, 0) <= LONGEST_INPUT;

/** Opens an article at a place in it. */
export function openAction(
  { article }: Indexed,
  label: string,
  place: Action['input'],
  does: Action['does'] = 'update',
): Action {
  return { label, command: 'article show', input: { article: keyOf(article.name), ...place }, does };
}

/** Opens an article at its beginning. */
export function overviewAction(indexed: Indexed, label: string): Action {
  return openAction(indexed, label, {});
}

/** Asks a question about a passage, and tells that an answer is not right: each by a form, the latter where somebody takes it. */
export function passageForms(reference: Reference, reader: Audience): Action[] {
  const { askFurther, notRight } = textsFor(reader).actions;
  const place = writeReferences([reference]);
  const further: Action = {
    label: askFurther,
    command: 'ask',
    input: { about: place },
    does: 'modal',
    option: 'question',
  };
  const report: Action = {
    label: notRight,
    command: 'ask',
    input: { question: place },
    does: 'modal',
    option: 'report',
  };
  return reader.reports === undefined ? [further] : [further, report];
}

/** Asks for a passage by its place. */
export function askAction(reference: Reference, label: string, does: Action['does'] = 'reply'): Action {
  return { label, command: 'ask', input: { question: writeReferences([reference]) }, does };
}

/** Shows further passages, one page after the other; no button where there are none. */
export function furtherActions([first, ...others]: readonly Reference[], texts: Messages): Action[] {
  if (!first) return [];
  const input = { question: writeReferences([placeOf(first), ...others]), page: '1' };
  return [{ label: texts.actions.further, command: 'ask', input, does: 'reply' }];
}

/** The sentence alone: what it answers depends on the question, which a button does not hold. */
function placeOf(reference: Reference): Reference {
  return { ...reference, statement: undefined, answer: undefined };
}

/** A part of a long list; `number` counts from 1. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly number: number;
  readonly of: number;
  /** The number of its first item in the whole list, from 1. */
  readonly first: number;
}

/** Takes the page that an option asks for; whatever is no page of the list becomes the nearest that is. */
export function pageOf<Item>(items: readonly Item[], asked: string | undefined, size: number): Page<Item> {
  const of = Math.max(1, Math.ceil(items.length / size));
  const number = Math.min(of, Math.max(1, Number.parseInt(asked ?? '1', 10) || 1));
  const before = (number - 1) * size;
  return { items: items.slice(before, before + size), number, of, first: before + 1 };
}

/** Which page of how many; nothing where there is but one. */
export function pageNote({ number, of }: Page<unknown>, { actions }: Messages): ReplyBlock[] {
  return of > 1 ? [small(actions.page(number, of))] : [];
}

/** Back and forth through the pages of a command's reply. */
export function pageActions(
  { number, of }: Page<unknown>,
  go: Pick<Action, 'command' | 'input'>,
  texts: Messages,
): Action[] {
  const to = (page: number, label: string): Action => ({
    label,
    command: go.command,
    input: { ...go.input, page: String(page) },
    does: 'update',
  });
  return [
    ...(number > 1 ? [to(number - 1, texts.actions.back)] : []),
    ...(number < of ? [to(number + 1, texts.actions.next)] : []),
  ];
}
