/** The buttons that several replies share; each names a command and an input short enough to stand in the button itself. */

import type { Indexed } from '../article/statements.ts';
import type { Messages } from '../language/language.ts';
import { type Reference, writeReferences } from '../library/reference.ts';
import { keyOf } from '../library/short-key.ts';
import type { Action } from './reply.ts';

/** Shows the paragraph of a passage, with its sentence marked. */
export function contextAction({ indexed, sentence }: Reference, label: string): Action {
  return readAction(indexed, label, { paragraph: `${sentence.paragraph}`, mark: `${sentence.number}` }, 'reply');
}

/** Opens an article at a place in it. */
export function readAction(
  { article }: Indexed,
  label: string,
  place: Action['input'],
  does: Action['does'] = 'update',
): Action {
  return { label, command: 'article', input: { article: keyOf(article.name), ...place }, does };
}

/** Opens an article at its beginning. */
export function overviewAction(indexed: Indexed, label: string): Action {
  return readAction(indexed, label, {});
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
