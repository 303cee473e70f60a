/** Tokens → the offices that they name: of which head, "minister", and for which field. */
import type { Span } from '../article.ts';
import type { Language } from '../language.ts';
import { isCapital, type Token } from '../tokens.ts';

/** An office; `first` and `last` are token indices, `last` exclusive. */
export interface Office extends Span {
  readonly first: number;
  readonly last: number;
  readonly head: string;
  /** In any language the same, where the lists know it; undefined where it is not said. */
  readonly field: string | undefined;
  /** Whether nobody has another of these beside it: minister and president. */
  readonly isSole: boolean;
}

const SOLE: ReadonlySet<string> = new Set(['minister', 'prime minister', 'chancellor', 'president', 'king']);

/** The offices of a text, in order. */
export function officesIn(tokens: readonly Token[], language: Language): Office[] {
  return tokens.flatMap((_, at): Office[] => {
    const found = language.words.compounds ? compoundAt(tokens, at, language) : phraseAt(tokens, at, language);
    const [start, end] = [tokens[found?.first ?? -1]?.start, tokens[(found?.last ?? 0) - 1]?.end];
    return found && start !== undefined && end !== undefined
      ? [{ ...found, start, end, isSole: SOLE.has(found.head) && (!found.field || found.isKnown) }]
      : [];
  });
}

interface Found extends Pick<Office, 'first' | 'last' | 'head' | 'field'> {
  /** Whether the field is one of the lists. */
  readonly isKnown: boolean;
}

/** "Bundesbauminister": the head ends the word; of what stands in front only the field counts. */
function compoundAt(tokens: readonly Token[], at: number, { names }: Language): Found | undefined {
  const { folded = '', text = '' } = tokens[at] ?? {};
  if (!isCapital(text)) return undefined;
  const ending = longestEnd(folded, [...names.offices.heads.keys()]) ?? shortestEnd(folded, [...names.roles]);
  if (ending === undefined) return undefined;
  const front = folded.slice(0, folded.length - ending.length).replace(GENERAL, '');
  const known = longestEnd(front, [...names.offices.fields.keys()]);
  const field = known === undefined ? front : (names.offices.fields.get(known) ?? known);
  const head = names.offices.heads.get(ending) ?? ending;
  return { first: at, last: at + 1, head, field: field || undefined, isKnown: known !== undefined };
}

/** Whose the office is, not what it is for. */
const GENERAL = /^(?:bundes|landes|staats|reichs|ober|welt)+/;
const SHORTEST_HEAD = 4;

const longestEnd = (word: string, ends: readonly string[]): string | undefined =>
  ends.reduce<string | undefined>((best, end) => (word.endsWith(end) && isLonger(end, best) ? end : best), undefined);

const isLonger = (end: string, best: string | undefined): boolean => best === undefined || end.length > best.length;

/** "minister" of "Bauminister": the shortest office that ends the word. */
const shortestEnd = (word: string, ends: readonly string[]): string | undefined =>
  ends.reduce<string | undefined>(
    (best, end) =>
      end.length >= SHORTEST_HEAD && word.endsWith(end) && (best === undefined || end.length < best.length)
        ? end
        : best,
    undefined,
  );

/** "US Defense Secretary", "minister of justice". */
function phraseAt(tokens: readonly Token[], at: number, { names, quotes }: Language): Found | undefined {
  const { heads, fields } = names.offices;
  const [before, token, next, behind] = [-1, 0, 1, 2].map((offset) => tokens[at + offset]?.folded ?? '');
  const head = heads.get(token ?? '');
  if (head === undefined || before === undefined) return undefined;
  const whole = heads.get(`${before} ${token}`);
  if (whole !== undefined) return { first: at - 1, last: at + 1, head: whole, field: undefined, isKnown: true };
  const field = fields.get(before);
  if (field !== undefined) return { first: at - 1, last: at + 1, head, field, isKnown: true };
  const of = quotes.sourceOf.has(next ?? '') ? fields.get(behind ?? '') : undefined;
  return { first: at, last: of === undefined ? at + 1 : at + 3, head, field: of, isKnown: true };
}
