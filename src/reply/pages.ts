/** A long list → the page of it that is asked for, and the way to the others. */
import type { Messages } from '../language/language.ts';
import { type Action, type Block, small } from './reply.ts';

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
export function pageNote({ number, of }: Page<unknown>, { actions }: Messages): Block[] {
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
