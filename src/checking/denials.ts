/** Tokens → what a sentence denies. */
import { boundsFigure } from '../amounts.ts';
import type { Language, Words } from '../language.ts';
import { hasKey, isCapital, keysOf, type Token } from '../tokens.ts';
import { areInOneClause } from './clauses.ts';
import { particleAt } from './particles.ts';

/** A negation, the word of weight that it denies, and those in the same clause. */
export interface Denial {
  readonly by: Token;
  readonly what: Token;
  readonly scope: readonly Token[];
  /** Whether a thing is refused, not that something is so: "reject the plan". */
  readonly ofThing: boolean;
}

/** Whether a word denies: "nicht", but neither "nicht nur" nor "nicht mehr als 50", nor "nie so viele"; or a verb that says that something is not to be. */
export function isDenial(tokens: readonly Token[], at: number, language: Language): boolean {
  const { words } = language;
  const token = tokens[at];
  if (!token || saysTheMost(tokens, at, words)) return false;
  if (words.negations.has(token.folded))
    return !words.limiting.has(tokens[at + 1]?.folded ?? '') && !boundsFigure(tokens, at, language);
  return isDenying(tokens, at, language);
}

/** "Never before have so many": the "so" is in either language not far behind. */
const SO_WITHIN = 8;

function saysTheMost(tokens: readonly Token[], at: number, { never, degrees }: Words): boolean {
  if (!never.has(tokens[at]?.folded ?? '')) return false;
  const behind = tokens.slice(at + 1, at + 1 + SO_WITHIN);
  return behind.some(({ folded }, place) => folded === 'so' && degrees.has(tokens[at + 2 + place]?.folded ?? ''));
}

/** Whether a verb denies, by itself or with its preposition: "verhindern", "warnen vor". */
function isDenying(tokens: readonly Token[], at: number, language: Language): boolean {
  const token = tokens[at];
  if (token && (separatedFrom(tokens, at, language) || hasKey(token, language.words.denying, language))) return true;
  return prepositionOf(tokens, at, language) !== undefined;
}

/** Of "lehnt es ab, …" the first word of the clause that it denies; without such a clause it says the opposite of "nimmt an". */
function separatedFrom(tokens: readonly Token[], at: number, language: Language): Token | undefined {
  const [token, end] = [tokens[at], particleAt(tokens, at, language)];
  const [particle, next] = [tokens[end ?? -1], tokens[(end ?? -2) + 1]];
  if (!token || !particle || !next || next.start === particle.end + 1) return undefined;
  const denies = keysOf(token, language).some(({ key }) => language.words.denying.has(particle.folded + key));
  return denies ? next : undefined;
}

/** So few words that are neither names nor nouns stand between a verb and its preposition. */
const PREPOSITION_WITHIN = 2;

/** The preposition with which a verb denies, or the word for it and a clause: "davor"; a small verb has it right behind: "ist gegen". */
function prepositionOf(tokens: readonly Token[], at: number, language: Language): Token | undefined {
  const { words } = language;
  const token = tokens[at];
  const keys = token ? keysOf(token, language).map(({ key }) => key) : [];
  const needed = new Set(keys.flatMap((key) => [...(words.denyingWith.get(key) ?? [])]));
  if (needed.size === 0) return undefined;
  if (token && words.stop.has(token.folded))
    return tokens.slice(at + 1, at + 2).find(({ folded }) => needed.has(folded));
  const behind = tokens.slice(at + 1).filter(({ text }) => !isCapital(text));
  const before = tokens.slice(0, at).filter(({ folded }) => at === tokens.length - 1 || OPENING.test(folded));
  return [...behind.slice(0, PREPOSITION_WITHIN), ...(words.compounds ? before : [])].find(({ folded }) =>
    needed.has(folded),
  );
}

/**
 * The denials of a sentence, in order.
 *
 * @param weighty the words that can be denied
 */
export function denialsIn(
  tokens: readonly Token[],
  text: string,
  language: Language,
  weighty: ReadonlySet<Token>,
): Denial[] {
  return tokens.flatMap((by, at) => {
    if (!isDenial(tokens, at, language)) return [];
    const scope = scopeOf(tokens, at, text, language).filter((token) => weighty.has(token));
    const what = deniedIn(scope, by, tokens, language);
    return what
      ? [{ by, what, scope, ofThing: isDenying(tokens, at, language) && isThing(what, tokens, language) }]
      : [];
  });
}

/** "davor" stands for a clause: "davor, … zu …". */
const OPENING = /^da/;

/** The clause; of "verhindern, dass", "denies that", "warnt davor, … zu …" and "warnt vor …" what stands behind. */
function scopeOf(tokens: readonly Token[], at: number, text: string, language: Language): Token[] {
  const lead = leadBehind(tokens, at, language);
  const from = lead ?? tokens[at];
  if (!from) return [];
  const isBehind = ({ start }: Token) => !lead || start >= lead.start;
  return tokens.filter((token) => token === lead || (areInOneClause(text, from, token) && isBehind(token)));
}

/** The word that opens the clause which a verb denies; helping verbs may stand between. */
function leadBehind(tokens: readonly Token[], at: number, language: Language): Token | undefined {
  if (!isDenying(tokens, at, language)) return undefined;
  const separated = separatedFrom(tokens, at, language);
  if (separated) return separated;
  const { passive, being, having, intending } = language.words.auxiliaries;
  const helps = (word: string) => [passive, being, having, intending].some((set) => set.has(word));
  const next = tokens.slice(at + 1).find(({ text }) => !helps(text.toLowerCase()));
  if (next && language.quotes.that.has(next.text.toLowerCase())) return next;
  const preposition = prepositionOf(tokens, at, language);
  return preposition && tokens[tokens.indexOf(preposition) + 1];
}

/**
 * German "nicht" denies the verb at its clause's end, "kein" and English "not" the word behind (Duden, "Negation");
 * "verhindern" the noun before it.
 */
function deniedIn(scope: readonly Token[], by: Token, tokens: readonly Token[], language: Language): Token | undefined {
  const { compounds } = language.words;
  const behind = scope.filter(({ start }) => start > by.start);
  const before = scope.filter(({ start }) => start < by.start);
  if (!compounds) return behind[0] ?? before.at(-1);
  const preposition = prepositionOf(tokens, tokens.indexOf(by), language);
  if (preposition) return OPENING.test(preposition.folded) ? scope.at(-1) : scope[0];
  const isVerb = isDenying(tokens, tokens.indexOf(by), language);
  if (isVerb && before.length > 0) return before.findLast((token) => !isGenitive(token, tokens)) ?? before.at(-1);
  if (isVerb || by.folded.startsWith('ni')) return behind.at(-1) ?? verbOf(before);
  return behind[0] ?? verbOf(before);
}

/** A noun, by its capital or by a determiner in front of it. */
function isThing(token: Token, tokens: readonly Token[], { words, quotes }: Language): boolean {
  if (words.compounds) return isCapital(token.text);
  const before = tokens[tokens.indexOf(token) - 1]?.text.toLowerCase() ?? '';
  return quotes.definite.has(before) || quotes.indefinite.has(before);
}

const isGenitive = (token: Token, tokens: readonly Token[]): boolean =>
  tokens[tokens.indexOf(token) - 1]?.folded === 'des';

/** "trennt die Stadt nicht": the verb, which German writes small. */
const verbOf = (before: readonly Token[]): Token | undefined =>
  before.findLast(({ text }) => /^\p{Ll}/u.test(text)) ?? before.at(-1);
