/** Compares the offices that stand before a name: "Verkehrsminister Kolb" against "Bauminister Kolb". */
import type { Language } from '../language.ts';
import type { Hit } from '../search/index.ts';
import { isCapital, type Token } from '../tokens.ts';
import type { Claim } from './claim.ts';
import type { Comparison } from './comparison.ts';
import { sentenceTelling } from './telling.ts';

/** Differs where the same name has an office of the same head and another field. A language that writes them apart is not read. */
export function compareOffices({ question, names, keysAt }: Claim, hit: Hit): Comparison {
  const sentence = sentenceTelling(hit);
  for (const { first, last } of names) {
    const [office, bearer] = [question.tokens[first - 1], question.tokens[last - 1]];
    const own = (keysAt.get(bearer?.start ?? -1) ?? []).filter((key) => !key.startsWith('@'));
    const at = sentence.tokenKeys.findIndex((keys) => own.some((key) => keys.includes(key)));
    const theirs = [sentence.tokens[at - 1], sentence.tokens[at - 2]].find(
      (token) => token && headOf(token, sentence.language) !== undefined,
    );
    if (at < 0 || !office || !theirs || !areOther(office, theirs, question.language, sentence.language)) continue;
    const { start, end } = theirs;
    return {
      kind: 'differs',
      differences: [{ claimed: { start: office.start, end: office.end }, stated: { start, end } }],
    };
  }
  return { kind: 'none' };
}

/** "Bundesbauminister" and "Bauminister" are one office, "Minister" is any. */
function areOther(own: Token, theirs: Token, language: Language, other: Language): boolean {
  const [head, theirHead] = [headOf(own, language), headOf(theirs, other)];
  const [a, b] = [own.folded, theirs.folded];
  return head !== undefined && head === theirHead && !a.endsWith(b) && !b.endsWith(a);
}

/** "minister" of "Bauminister": the shortest office that ends the word. */
function headOf({ folded, text }: Token, { names, words }: Language): string | undefined {
  if (!words.compounds || !isCapital(text)) return undefined;
  const heads = [...names.roles].filter((role) => role.length >= SHORTEST_HEAD && folded.endsWith(role));
  return heads.sort((a, b) => a.length - b.length)[0];
}

const SHORTEST_HEAD = 4;
