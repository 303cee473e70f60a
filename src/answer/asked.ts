/** The tokens of a question → what it asks for: a number, a person, a reason. */
import type { AskedKind, Language, Opening } from '../language/language.ts';
import { hasKey, isCapital, isContent, isTopical, readDigits, type Token } from '../text/tokens.ts';
import { askingPhrase, asksForWords } from './questions.ts';

/** A question's text and its tokens. */
interface Typed {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** What is asked for. */
export interface Asked {
  readonly kind: AskedKind;
  /** The folded noun that names it: "Welche Wale" → "wale". */
  readonly focus: string | undefined;
  /** How many the question says there are: 26 in "Welche 26 Länder", else 1. */
  readonly count: number;
  /** The folded office or part by which a person is asked for: "chef" in "Wer ist der Chef". */
  readonly role: string | undefined;
}

/** "what" and "how many of" may have the noun further off: "what was the total number", "wie viele der 19 000 Angriffe". */
const NOUN_WITHIN = 5;

/**
 * A verb put first asks for yes or no; else the first asking phrase decides, where "which" and "how many" hand over to the
 * noun behind them. Keywords ask by their nouns.
 */
export function whatIsAsked(typed: Typed, language: Language): Asked {
  const { tokens, text } = typed;
  const { question } = language;
  const isVerbatim = tokens.some((token) => hasKey(token, question.verbatim, language));
  const isYesno = question.yesno.has(tokens[0]?.folded ?? '');
  const phrase = isYesno ? undefined : askingPhrase(tokens, language);
  const byPhrase = phrase && handOver(phrase.kind, typed, phrase.next, language);
  if (isVerbatim && (!byPhrase || BY_WORDS.has(byPhrase.kind))) return asked('wording');
  if (byPhrase) return byPhrase;
  return isYesno || text.trimEnd().endsWith('?') ? asked('yesno') : askedByKeywords(tokens, language);
}

/** What somebody's words can be meant by; "which newspaper quotes her" asks for the newspaper. */
const BY_WORDS: ReadonlySet<AskedKind> = new Set(['quote', 'thing', 'list', 'name']);

/** "Kosten der Brücke", "Brücke Kosten"; what is counted stands behind "Anzahl". */
function askedByKeywords(tokens: readonly Token[], language: Language): Asked {
  const [first, last] = [tokens[0], tokens.at(-1)];
  const number = tokens.findIndex((token) => kindOfNoun(token, language) === 'number');
  if (number >= 0)
    return asked(
      'number',
      tokens.slice(number + 1).find((token) => isContent(token, language)),
    );
  return asked((first && kindOfNoun(first, language)) ?? (last && kindOfNoun(last, language)) ?? 'thing');
}

const asked = (kind: AskedKind, focus?: Token, count = 1): Asked => ({
  kind,
  focus: focus?.folded,
  count,
  role: kind === 'person' ? focus?.folded : undefined,
});

/** What the words behind an asking phrase make of what it asks for; `next` is the first of them. */
function handOver(kind: Opening, typed: Typed, next: number, language: Language): Asked {
  if (kind === 'thing' || kind === 'what') return askedThing(kind, typed.tokens, language);
  const behind = typed.tokens.slice(next, next + NOUN_WITHIN);
  if (kind === 'who' && isOnlyName(typed.tokens.slice(next), language)) return asked('thing');
  if (kind === 'who' || kind === 'person') return { ...asked('person'), role: roleIn(behind, language)?.folded };
  const direct = nounPhrase(typed, next, language);
  const near = direct.length > 0 ? direct : behind.filter((token) => isContent(token, language));
  if (kind === 'number') return askedNumber(typed, next, { direct, near }, language);
  if (kind === 'name') return askedName(direct, near, language);
  return kind === 'which' ? askedWhich(typed, next, { direct, near }, language) : asked(kind);
}

/** "Was sagte sie", "was kostete es"; the rest is a thing. */
function askedThing(kind: 'thing' | 'what', tokens: readonly Token[], language: Language): Asked {
  if (tokens.some((token) => hasKey(token, language.question.calling, language))) return asked('thing');
  if (asksForWords(tokens, language)) return asked('quote');
  return asked(kind === 'what' && tokens.some((token) => isPaying(token, language)) ? 'money' : 'thing');
}

/** A verb of paying, not "Kosten", nor "zählt", which is folded to "zahlt". */
const isPaying = (token: Token, language: Language): boolean =>
  /^\p{Ll}[^ä]*$/u.test(token.text) && hasKey(token, language.question.paying, language);

/** "Wie viele Länder", "wie viel Geld", "wie viel zahlt"; "um wie viel" may be told in anything. */
function askedNumber(typed: Typed, next: number, { direct, near }: Behind, language: Language): Asked {
  const { tokens } = typed;
  const { noun, kind } = nounOf(direct, near, language);
  const isDifference = tokens.slice(0, next).some(({ folded }) => language.quotes.prepositions.has(folded));
  if (isDifference && direct.length === 0) return asked('number');
  if (kind && MEASURED.has(kind)) return asked(kind, noun);
  const pays = (token: Token | undefined) => token !== undefined && hasKey(token, language.question.paying, language);
  if (direct.length > 0 ? !kind && pays(direct[0]) : tokens.some(pays)) return asked('money');
  if (direct.length > 0) return asked('number', countedNoun(typed, direct, language));
  const counts = !language.question.yesno.has(tokens[next]?.folded ?? '');
  return asked('number', counts ? near.findLast(({ isNumber }) => !isNumber) : undefined);
}

/** "Wie heißt der Bürgermeister", "wie heißen die drei Städte". */
function askedName(direct: readonly Token[], near: readonly Token[], language: Language): Asked {
  const { kind, noun } = nounOf(direct, near, language);
  const role = kind === 'person' ? noun?.folded : undefined;
  return { ...asked(kind && CALLED.has(kind) ? kind : 'name'), role, count: countIn(near, language) };
}

/** "Welche 23 Länder", "what was the total number". */
function askedWhich(typed: Typed, next: number, { direct, near }: Behind, language: Language): Asked {
  const defined = language.words.compounds ? firstNoun(near, language) : definedNoun(typed, next, language);
  const noun = direct.length > 0 ? direct.findLast((token) => kindOfNoun(token, language)) : defined;
  const kind = noun && kindOfNoun(noun, language);
  const focus = direct.length > 0 ? (noun ?? direct.at(-1)) : undefined;
  if (kind || focus) return asked(timed(kind, noun, language) ?? 'list', focus, countIn(near, language));
  return asked(asksForWords(typed.tokens, language) ? 'quote' : 'thing');
}

/** "During which years" asks for a date, "how many years" does not. */
function timed(kind: AskedKind | undefined, noun: Token | undefined, { figures }: Language): AskedKind | undefined {
  return kind === 'duration' && noun && figures.durations.has(noun.folded) ? 'date' : kind;
}

/** What the noun may make of "how many" and "how much", and of "wie heißt". */
const MEASURED: ReadonlySet<AskedKind> = new Set(['money', 'share', 'duration']);
const CALLED: ReadonlySet<AskedKind> = new Set(['place', 'organisation', 'person']);

/** The name of somebody of whom is asked who he is has no more words. */
const LONGEST_NAME = 4;

/** "Wer ist Hanna Brandt", "wer diese Brandt ist" asks what she is: a verb of being and a name, in capitals unless nothing is. */
function isOnlyName(tokens: readonly Token[], language: Language): boolean {
  const { copula, prepositions } = language.quotes;
  const isVerb = ({ text }: Token) => copula.has(text.toLowerCase());
  const others = tokens.filter((token) => !isVerb(token));
  const names = others.filter((token) => isContent(token, language));
  if (names.length === 0 || names.length > LONGEST_NAME || others.length === tokens.length) return false;
  if (others.some(({ text }) => prepositions.has(text.toLowerCase()))) return false;
  const capitals = names.filter(({ text }) => isCapital(text));
  const alike = capitals.length === names.length || capitals.length === 0;
  return alike && !names.some((token) => kindOfNoun(token, language)) && !isDescribed(names, language);
}

/** "Obamas Rivale": a common noun, unless a given name makes it a last name. */
function isDescribed(names: readonly Token[], { names: { given, isCommonNoun, joinsNouns } }: Language): boolean {
  const [before, last] = names.slice(-2);
  return joinsNouns && last !== undefined && isCommonNoun(last.folded) && !given.has(before?.folded ?? '');
}

/** "which" and "how many" leave the kind to the noun right behind: "neun westlichen Staaten". */
const LONGEST_NOUN_PHRASE = 3;

/** The noun phrase right behind the asking phrase; or, where there is none, the words of weight that follow. */
interface Behind {
  readonly direct: readonly Token[];
  readonly near: readonly Token[];
}

/** The words of weight right behind "which", up to the noun: "neun westlichen Staaten", "IS-Kämpfer". */
function nounPhrase({ text, tokens }: Typed, next: number, language: Language): Token[] {
  const phrase: Token[] = [];
  for (const token of tokens.slice(next, next + LONGEST_NOUN_PHRASE)) {
    if (!isContent(token, language)) break;
    phrase.push(token);
    if (language.words.compounds && isCapital(token.text) && text[token.end] !== '-') break;
  }
  return phrase;
}

/** The noun that says what is asked for, and what that is. */
function nounOf(direct: readonly Token[], near: readonly Token[], language: Language) {
  const noun = direct.length > 0 ? direct.findLast((token) => kindOfNoun(token, language)) : firstNoun(near, language);
  return { noun, kind: noun && kindOfNoun(noun, language) };
}

/** The first noun that is behind "what is the": in German the first word with a capital, if it is of a kind. */
function firstNoun(further: readonly Token[], language: Language): Token | undefined {
  const [noun] = language.words.compounds ? further.filter(({ text }) => isCapital(text)) : [];
  const found = noun ?? further.find((token) => kindOfNoun(token, language));
  return found && kindOfNoun(found, language) ? found : undefined;
}

/**
 * The noun that "what is" asks for: "population" in "what is the estimated population of". In "what did the player win" and
 * "what was the player wearing" none is.
 */
function definedNoun({ tokens }: Typed, next: number, language: Language): Token | undefined {
  const { copula, definite } = language.quotes;
  if (!copula.has(tokens[next]?.folded ?? '') && !isPossessive(tokens[next - 1])) return undefined;
  const isWeighty = (token: Token) => isTopical(token, language) && !language.words.negations.has(token.folded);
  const from = tokens.findIndex((token, at) => at >= next && isWeighty(token));
  const behind = from < 0 ? [] : tokens.slice(from);
  const end = behind.findIndex((token) => !isWeighty(token));
  const phrase = end < 0 ? behind : behind.slice(0, end);
  const isDefinite = definite.has(tokens[from - 1]?.folded ?? '') || phrase.some(isPossessive);
  const head = phrase.find((token) => kindOfNoun(token, language) === 'reason') ?? phrase.at(-1);
  return isDefinite && head && kindOfNoun(head, language) ? head : undefined;
}

const isPossessive = (token: Token | undefined): boolean => /['’]s$/.test(token?.text ?? '');

/** The last word; but where no verb of asking follows, the words have their verb among them: "guests" in "how many guests came". */
function countedNoun({ tokens }: Typed, direct: readonly Token[], { words, question }: Language): Token | undefined {
  const nouns = direct.filter(({ isNumber }) => !isNumber);
  const last = nouns.at(-1);
  const behind = tokens.find(({ start }) => start >= (last?.end ?? 0));
  if (words.compounds || question.yesno.has(behind?.folded ?? '')) return last;
  return nouns.find(({ folded }) => /[^s]s$/.test(folded)) ?? nouns[0];
}

/** "Wer ist der Chef": the first word of weight, if it is an office. */
function roleIn(further: readonly Token[], language: Language): Token | undefined {
  const first = further.find((token) => isContent(token, language));
  return first && kindOfNoun(first, language) === 'person' ? first : undefined;
}

/** The number in a noun phrase: "welche drei Städte". */
function countIn(phrase: readonly Token[], { figures }: Language): number {
  const counts = phrase.map(({ text, folded, isNumber }) =>
    isNumber ? readDigits(text, figures) : (figures.numbers.get(folded) ?? figures.readNumber(folded) ?? 1),
  );
  return Math.max(1, ...counts);
}

/** What a noun asks for, by itself or as the last part of a compound: "Gesamtsumme" an amount, "Außenministerin" a person. */
function kindOfNoun({ folded, text }: Token, language: Language): AskedKind | undefined {
  const whole = kindOf(folded, language);
  if (whole || !language.words.compounds || !isCapital(text)) return whole;
  for (let start = SHORTEST_FRONT; start <= folded.length - SHORTEST_HEAD; start += 1) {
    const kind = kindOf(folded.slice(start), language);
    if (kind) return kind;
  }
  return undefined;
}

function kindOf(noun: string, { question, names }: Language): AskedKind | undefined {
  if (names.roles.has(noun)) return 'person';
  return question.nouns.get(noun) ?? (names.bodies.has(noun) ? 'organisation' : undefined);
}

/** Shorter beginnings and endings of a word are no words of their own. */
const SHORTEST_FRONT = 3;
const SHORTEST_HEAD = 4;
