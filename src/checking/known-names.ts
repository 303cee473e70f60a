/** The names of a claim that the library's index knows, by whatever the claim calls them: "US secretary of state". */
import type { Hit } from '../search/index.ts';
import type { Passage } from '../search/passages.ts';
import { type Claim, tellsWho } from './claim.ts';
import { bearersOf } from './offices.ts';
import { keysIn } from './telling.ts';

/** As well as this a rendering has a word itself; a question of the index has it less. */
const TOLD = 0.95;

/** Whether the claim puts together two that the library knows, of whom the passage and its index entries have only one. */
export function missesKnown(read: Claim, hit: Hit): boolean {
  const polar = read.stances.filter(({ poles }) => poles.length > 0).map(({ token }) => token.start);
  const ofOffices = namedByOffice(read);
  const known = read.question.terms
    .filter((term) => !tellsWho(read, term) && !polar.includes(term.start))
    .filter(({ start }) => !(read.keysAt.get(start) ?? []).some((key) => ofOffices.has(key)))
    .map(({ start }) => ({ start, keys: (read.keysAt.get(start) ?? []).filter((key) => key.startsWith('@')) }))
    .filter(({ keys }) => keys.length > 0);
  const isThere = ({ start, keys }: (typeof known)[number]) =>
    hit.words.some((word) => word.start === start && word.own >= TOLD) ||
    saidBy(keys, hit.passage) ||
    isNamedIn(keys, hit.passage);
  return known.some(isThere) && !known.every(isThere);
}

const isNamedIn = (keys: readonly string[], { wordings }: Passage): boolean =>
  wordings.some((wording) => wording.kind !== 'question' && keys.some((key) => keysIn(wording).has(key)));

const saidBy = (known: readonly string[], { statements }: Passage): boolean =>
  statements.some(({ accordingTo }) => known.some((key) => key.endsWith(`:${accordingTo}`)));

/** An office that somebody is said to have names nobody else. */
function namedByOffice({ question, offices, keysAt }: Claim): ReadonlySet<string> {
  const borne = offices.filter((office) => bearersOf(office, question).length > 0);
  const tokens = borne.flatMap(({ first, last }) => question.tokens.slice(first, last));
  return new Set(tokens.flatMap(({ start }) => keysAt.get(start) ?? []).filter((key) => key.startsWith('@')));
}
