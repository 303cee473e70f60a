/** Several words that say together what one word says → the keys of that word: "kamen ums Leben", "warf ihr ... vor". */
import type { Expression, Language } from '../language.ts';
import { hasKey, type Key, keysOf, type Token } from '../tokens.ts';

/** The keys of what is said together, at the word that says most of it, and the words that say nothing beside it. */
export interface Expressed {
  readonly keys: ReadonlyMap<Token, readonly Key[]>;
  readonly others: ReadonlySet<Token>;
}

export const NOTHING_EXPRESSED: Expressed = { keys: new Map(), others: new Set() };

/** What is said in several words stands for the one word, but a little less surely than the word itself. */
const WEIGHT = 0.95;
/** The verb of an expression, and the rest of a separated verb, are at most this many words away. */
const VERB_WITHIN = 12;
const PARTICLE_WITHIN = 25;

/** Reads the tokens of a sentence or question. */
export function findExpressions(tokens: readonly Token[], language: Language): Expressed {
  const keys = new Map<Token, readonly Key[]>();
  const others = new Set<Token>();
  for (const at of tokens.keys()) {
    const found = separated(tokens, at, language) ?? expressed(tokens, at, language);
    if (!found) continue;
    keys.set(found.at, [...(keys.get(found.at) ?? []), ...found.keys]);
    others.add(found.other);
  }
  return { keys, others };
}

interface Said {
  readonly at: Token;
  readonly keys: readonly Key[];
  readonly other: Token;
}

/** "findet ... statt": the particle at the end of a clause and the verb before it, if the two are a known word. */
function separated(tokens: readonly Token[], at: number, language: Language): Said | undefined {
  const particle = tokens[at];
  if (!particle || !language.words.particles.has(particle.folded) || !endsClause(tokens, at, language.words.joining))
    return undefined;
  for (let verb = at - 1; verb >= Math.max(0, at - PARTICLE_WITHIN); verb -= 1) {
    const token = tokens[verb];
    const keys = token && joinedKeys(particle, token, language);
    if (keys && keys.length > 0) return { at: token, keys, other: particle };
  }
  return undefined;
}

/** Whether a mark, the end or one of some words that join clauses follows; a blank alone does not part words. */
export function endsClause(tokens: readonly Token[], at: number, joining: ReadonlySet<string>): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  return !token || !next || next.start > token.end + 1 || joining.has(next.folded);
}

function joinedKeys({ folded }: Token, verb: Token, language: Language): readonly Key[] {
  if (verb.isNumber || language.words.stop.has(verb.folded)) return [];
  const joined = keysOf({ ...verb, folded: folded + verb.folded }, language);
  return joined
    .filter(({ key }) => key.startsWith(folded) && language.words.synonyms.has(key))
    .map(({ key }) => ({ key, weight: WEIGHT }));
}

/** "ums Leben kommen": the words that end at a token, and somewhere near the verb. */
function expressed(tokens: readonly Token[], at: number, language: Language): Said | undefined {
  const token = tokens[at];
  for (const { before, verb, means } of token ? language.words.expressions(token.folded) : []) {
    if (before.some((word, each) => tokens[at - before.length + each]?.folded !== word)) continue;
    const near = verbNear(tokens, at, verb, language);
    if (token && near) return { at: token, keys: [{ key: means, weight: WEIGHT }], other: near };
  }
  return undefined;
}

function verbNear(
  tokens: readonly Token[],
  at: number,
  verb: Expression['verb'],
  language: Language,
): Token | undefined {
  const near = tokens.slice(Math.max(0, at - VERB_WITHIN), at + VERB_WITHIN);
  return near.find((token) => hasKey(token, verb, language));
}
