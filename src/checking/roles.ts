/** Compares who does what to whom: "A beschuldigt B" against "B beschuldigt A". */
import type { Span } from '../article.ts';
import type { Figure } from '../figures.ts';
import type { Language } from '../language.ts';
import type { Hit } from '../search/index.ts';
import { isContent, type Token } from '../tokens.ts';
import { type Claim, tellsWho } from './claim.ts';
import { areInOneClause } from './clauses.ts';
import type { Comparison } from './comparison.ts';
import { pairsOf } from './pairs.ts';
import { placeOf, statementTelling, type Telling } from './telling.ts';

/** A text in tokens, with the forms that each is found by. */
interface Sentence {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly language: Language;
  readonly figures: readonly Figure[];
  keysOf(token: Token): readonly string[];
}

/** Who does what a verb says, and the others of its clause; undefined where the form does not tell. */
interface Roles {
  readonly doers: readonly Token[];
  readonly others: readonly Token[];
  /** "ist zurückerobert" may be passive or, like "ist gereist", not; a verb with "haben" in the perfect is the former. */
  readonly voice: 'passive' | 'state' | 'perfect' | 'active';
}

/**
 * Differs where both name the same two and have them change places. Open where whom the claim has do it can be no subject
 * in the article, or where the article has it done by nobody in particular.
 */
export function compareRoles(claim: Claim, hit: Hit, nearest: Telling): Comparison {
  const likest = statementTelling(claim, hit);
  const outcomes = [nearest, ...(likest ? [likest] : [])].map((telling) => rolesAgainst(claim, hit, telling));
  return outcomes.find(({ kind }) => kind !== 'none') ?? { kind: 'none' };
}

function rolesAgainst(claim: Claim, hit: Hit, telling: Telling): Comparison {
  const [own, theirs] = [claimSentence(claim), tellingSentence(telling)];
  const verb = pairsOf(claim.stances, claim, telling).findLast(
    ({ own: { token }, theirs: other, isOpposite }) =>
      !isOpposite && canBeVerb(token, own) && (!theirs.language.words.compounds || canBeVerb(other.token, theirs)),
  );
  if (!verb) return { kind: 'none' };
  const [claimed, told] = [rolesOf(verb.own.token, own), rolesOf(verb.theirs.token, theirs)];
  const [doer] = claimed.doers;
  if (!doer) return { kind: 'none' };
  const same = (some: readonly Token[], others: readonly Token[]) =>
    some.flatMap((one) => meant(own, one, theirs, others));
  const suffers = same(claimed.doers, told.others);
  if (suffers.length === 0 || same(claimed.doers, told.doers).length > 0) return { kind: 'none' };
  const [does] = same(claimed.others, told.doers);
  const isFirst = ({ start }: Token) => told.voice !== 'passive' && start < (told.doers[0]?.start ?? 0);
  if (does && !suffers.some(isFirst))
    return {
      kind: 'differs',
      differences: [{ claimed: spanOf(doer), stated: nameAt(placeOf(does, telling, hit), hit) }],
    };
  if (tellsWho(claim, doer)) return { kind: 'none' };
  const isLeftOpen = isPassive(told, claimed)
    ? told.doers.length === 0 && !suffers.some((one) => isWhere(one, theirs))
    : !suffers.some((one) => canDo(one, theirs));
  return { kind: isLeftOpen ? 'open' : 'none' };
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** The whole name, of which the place is a word. */
function nameAt(place: Span, { passage }: Hit): Span {
  const name = passage.names.find(({ start, end }) => start <= place.start && place.end <= end);
  return name ? spanOf(name) : place;
}

const isPassive = (told: Roles, claimed: Roles): boolean =>
  claimed.voice !== 'passive' && (told.voice === 'passive' || (told.voice === 'state' && claimed.voice === 'perfect'));

function claimSentence({ question: { tokens, text, language }, figures, keysAt }: Claim): Sentence {
  return { text, tokens, language, figures, keysOf: ({ start }) => keysAt.get(start) ?? [] };
}

function tellingSentence({ text, tokens, language, figures, tokenKeys }: Telling): Sentence {
  return { text, tokens, language, figures, keysOf: (token) => tokenKeys[tokens.indexOf(token)] ?? [] };
}

const isFigure = ({ start }: Token, { figures }: Sentence): boolean =>
  figures.some((figure) => start >= figure.start && start < figure.end);

const isNoun = (token: Token, sentence: Sentence): boolean =>
  /^\p{Lu}/u.test(token.text) && isContent(token, sentence.language) && !isFigure(token, sentence);

/** The words among some that mean a word of the claim: itself where it stands there, else another name for it. */
function meant(own: Sentence, one: Token, theirs: Sentence, some: readonly Token[]): Token[] {
  const isSame = (other: Token) => other.folded === one.folded;
  if (theirs.tokens.some(isSame)) return some.filter(isSame);
  return some.filter((other) => theirs.keysOf(other).some((key) => own.keysOf(one).includes(key)));
}

/** In lower case, as the lists of verbs and pronouns have it; "IS" is no "is". */
const smallWord = ({ text, isAcronym }: Token): string => (isAcronym ? text : text.toLowerCase());

/** A word of weight written small that can be a verb by its place. */
function canBeVerb(token: Token, sentence: Sentence): boolean {
  if (/^\p{Lu}/u.test(token.text) || !isContent(token, sentence.language) || isFigure(token, sentence)) return false;
  const at = sentence.tokens.indexOf(token);
  const [before, behind] = [sentence.tokens[at - 1], sentence.tokens[at + 1]];
  const isBehindNoun = before !== undefined && isNoun(before, sentence);
  const { compounds, auxiliaries } = sentence.language.words;
  if (compounds) return isBehindNoun || opensObject(token, behind, sentence);
  const word = before ? smallWord(before) : '';
  return isBehindNoun || auxiliaries.passive.has(word) || auxiliaries.having.has(word);
}

/** A German verb ends its clause, or an object follows it; an adjective goes with the noun behind it. */
function opensObject(token: Token, behind: Token | undefined, sentence: Sentence): boolean {
  if (!behind || !areInOneClause(sentence.text, token, behind)) return true;
  if (isNoun(behind, sentence)) return !/e[nmrs]?$/.test(token.text);
  return sentence.language.names.determiners.has(behind.folded);
}

function rolesOf(verb: Token, sentence: Sentence): Roles {
  const { tokens, text, language } = sentence;
  const clause = tokens.filter((token) => token === verb || areInOneClause(text, token, verb));
  const voice = voiceOf(verb, clause, language);
  const doers =
    voice === 'state' ? [] : voice === 'passive' ? agentIn(verb, clause, sentence) : subjectIn(verb, clause, sentence);
  return { doers, others: tokens.filter((token) => isNoun(token, sentence) && !doers.includes(token)), voice };
}

function voiceOf(verb: Token, clause: readonly Token[], { words: { auxiliaries } }: Language): Roles['voice'] {
  const words = clause.map(smallWord);
  const has = (set: ReadonlySet<string>) => words.some((word) => set.has(word));
  if (has(auxiliaries.letting) || (has(auxiliaries.passive) && !/ing$/.test(verb.folded))) return 'passive';
  if (has(auxiliaries.having)) return 'perfect';
  return has(auxiliaries.being) ? 'state' : 'active';
}

/** "wurde von Andreas Michaelis vertreten", "represented by": the noun behind. "die Versorgung von Oslo wurde …" has none. */
function agentIn(verb: Token, clause: readonly Token[], sentence: Sentence): Token[] {
  const { words, quotes } = sentence.language;
  const helps = (token: Token) =>
    words.auxiliaries.passive.has(smallWord(token)) || words.auxiliaries.letting.has(smallWord(token));
  const from = words.compounds ? clause.find((token) => helps(token) && token.start < verb.start) : verb;
  const by = clause.findIndex((token) => quotes.agent.has(smallWord(token)) && token.start > (from?.start ?? -1));
  const noun = clause.slice(by + 1, by + 1 + AGENT_WITHIN).find((token) => isNoun(token, sentence));
  return by < 0 ? [] : nounPhrase(noun, sentence);
}

const AGENT_WITHIN = 4;

/** The first noun before the verb that can be its subject; behind a relative clause all before that. */
function subjectIn(verb: Token, clause: readonly Token[], sentence: Sentence): Token[] {
  const { tokens, language } = sentence;
  const isSubject = (token: Token) => isNoun(token, sentence) && canDo(token, sentence);
  const before = clause.filter((token) => token.start < verb.start && isSubject(token));
  if (!language.words.compounds) return nounPhrase(lastPhrase(before, tokens), sentence);
  if (clause[0] !== verb) return nounPhrase(before[0], sentence);
  const clauseOf = (token: Token | undefined) =>
    token ? tokens.filter((other) => other === token || areInOneClause(sentence.text, other, token)) : [];
  const [relative] = clauseOf(tokens[tokens.indexOf(verb) - 1]);
  const isRelative = relative && language.quotes.relative.has(smallWord(relative));
  return isRelative ? clauseOf(tokens[tokens.indexOf(relative) - 1]).filter((token) => isNoun(token, sentence)) : [];
}

/** English has the subject right before its verb: the first of the capitals that stand nearest. */
function lastPhrase(before: readonly Token[], tokens: readonly Token[]): Token | undefined {
  const isJoined = (token: Token, at: number) => tokens[tokens.indexOf(token) - 1] === before[at - 1];
  return before.findLast((token, at) => at === 0 || !isJoined(token, at));
}

/** A noun with the capitals right behind it, and what belongs to it: "Robert Mugabe", "Mitglieder der Koalition". */
function nounPhrase(first: Token | undefined, sentence: Sentence): Token[] {
  if (!first) return [];
  const { tokens, language } = sentence;
  const phrase: Token[] = [];
  for (let at = tokens.indexOf(first); at < tokens.length; at += 1) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (token && isNoun(token, sentence)) phrase.push(token);
    else if (!token || !next || !isNoun(next, sentence) || !language.quotes.sourceOf.has(smallWord(token))) break;
  }
  return phrase;
}

const wordsBefore = (noun: Token, { tokens }: Sentence): string[] => {
  const at = tokens.indexOf(noun);
  return tokens.slice(Math.max(0, at - 2), at).map(smallWord);
};

/** A noun behind a preposition, or behind a determiner that no subject has, does nothing. */
function canDo(noun: Token, sentence: Sentence): boolean {
  const { prepositions, oblique, sourceOf } = sentence.language.quotes;
  const [of, before] = [-2, -1].map((offset) => sentence.tokens[sentence.tokens.indexOf(noun) + offset]);
  if (of && before && isNoun(of, sentence) && sourceOf.has(smallWord(before))) return false;
  if (before && isNoun(before, sentence)) return canDo(before, sentence);
  return !wordsBefore(noun, sentence).some((word) => prepositions.has(word) || oblique.has(word));
}

/** "In 26 Ländern werden Daten ausgetauscht": where it is done says by whom. */
const isWhere = (noun: Token, sentence: Sentence): boolean =>
  wordsBefore(noun, sentence).some((word) => sentence.language.names.placeWords.has(word));
