/** Compares whether claim and passage deny the same. */
import type { Span } from '../article.ts';
import type { Language } from '../language.ts';
import { languages } from '../languages/index.ts';
import type { Hit } from '../search/index.ts';
import type { Question, Term } from '../search/question.ts';
import { isContent, keysOf, type Token } from '../tokens.ts';
import { inOneClause } from './clauses.ts';
import type { Comparison } from './comparison.ts';

/** A denied word is said from this on. */
const SAID = 0.5;

/** A negation, and the word of weight that it denies. */
interface Denial {
  readonly by: Token;
  readonly what: Token;
  /** The words of weight in its clause. */
  readonly clause: readonly Token[];
}

/**
 * Differs where the claim denies what the passage says, or the passage denies what the claim says. A denial that the other
 * side does not speak of leaves the claim open.
 */
export function compareNegation(claim: Question, hit: Hit): Comparison {
  const { passage, statement } = hit;
  const language = languages[passage.article.language];
  const within = statement?.statement[passage.article.language] === undefined ? passage.sentence : statement.evidence;
  const stated = denials(passage.tokens, passage.article.text, language).filter(
    ({ by, clause }) =>
      (by.start >= within.start && by.end <= within.end) || clause.some((token) => isAbout(token, claim, hit)),
  );
  const claimed = denials(claim.tokens, claim.text, claim.language);
  if (claimed.length === 0 && stated.length === 0) return { kind: 'none' };
  if (claimed.length > 0 && (stated.length > 0 || impliesDenial(passage.tokens, language))) return { kind: 'same' };
  const [own] = claimed;
  const [theirs] = stated;
  if (own) return deniedByClaim(own, claim, hit);
  return theirs ? differs(saying(theirs.what, claim, hit), theirs.by) : { kind: 'open' };
}

/** "verhindern" says that something is not to be. */
function impliesDenial(tokens: readonly Token[], language: Language): boolean {
  return tokens.some((token) => keysOf(token, language).some(({ key }) => language.words.denying.has(key)));
}

function deniedByClaim({ by, what }: Denial, claim: Question, { passage, statement, words }: Hit): Comparison {
  if (!words.some(({ start, own }) => start === what.start && own >= SAID)) return { kind: 'open' };
  const keys = new Set(
    claim.terms.filter(({ start }) => start === what.start).flatMap((term) => term.keys.map(({ key }) => key)),
  );
  const place = passage.tokens.find((_, at) => passage.wordings[0].tokenKeys[at]?.some((key) => keys.has(key)));
  return differs(by, statement?.answer ?? place ?? statement?.evidence);
}

function differs(claimed: Span | undefined, stated: Span | undefined): Comparison {
  if (!claimed || !stated) return { kind: 'open' };
  const span = ({ start, end }: Span): Span => ({ start, end });
  return { kind: 'differs', differences: [{ claimed: span(claimed), stated: span(stated) }] };
}

const isOneClause = (text: string, a: Span, b: Span): boolean =>
  a.start < b.start ? inOneClause(text, a.end, b.start) : inOneClause(text, b.end, a.start);

/** Whether a word of the passage, no name, is one that the claim says. */
function isAbout(word: Token, claim: Question, hit: Hit): boolean {
  const { names, tokens } = hit.passage;
  const at = tokens.indexOf(word);
  return !names.some(({ first, last }) => at >= first && at < last) && saying(word, claim, hit) !== undefined;
}

/** The word of the claim that says a word of the passage. */
function saying(word: Token, { terms }: Question, { passage }: Hit): Term | undefined {
  const keys = passage.wordings[0].tokenKeys[passage.tokens.indexOf(word)] ?? [];
  return terms.find((term) => term.keys.some(({ key }) => keys.includes(key)));
}

/**
 * The denials of a sentence. German "nicht" denies the verb at its clause's end, "kein" and English "not" the word behind
 * (Duden, "Negation").
 */
function denials(tokens: readonly Token[], text: string, language: Language): Denial[] {
  return tokens.flatMap((by, at) => {
    if (!language.words.negations.has(by.folded)) return [];
    const behind = tokens.slice(at + 1).filter(({ start }) => inOneClause(text, by.end, start));
    const weighty = behind.filter((token) => isContent(token, language));
    const what = language.words.compounds && by.folded.startsWith('ni') ? weighty.at(-1) : weighty[0];
    const denied = what ?? deniedBefore(tokens.slice(0, at), language);
    const clause = tokens.filter((token) => isContent(token, language) && isOneClause(text, by, token));
    return denied ? [{ by, what: denied, clause }] : [];
  });
}

/** "trennt die Stadt nicht": the verb, which German writes small. */
function deniedBefore(tokens: readonly Token[], language: Language): Token | undefined {
  const weighty = tokens.filter((token) => isContent(token, language));
  const verb = weighty.findLast(({ text }) => /^\p{Ll}/u.test(text));
  return (language.words.compounds ? verb : undefined) ?? weighty.at(-1);
}
