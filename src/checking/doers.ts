/** A verb in its sentence → who does it, and who else stands there. */
import type { Language } from '../language.ts';
import type { Token } from '../tokens.ts';
import { areInOneClause } from './clauses.ts';
import { isNoun, type Sentence, smallWord } from './sentence.ts';

/** Who does what a verb says, and the others of its clause; nobody does it where the form does not tell. */
export interface Roles {
  readonly doers: readonly Token[];
  readonly others: readonly Token[];
  /** "ist zurückerobert" may be passive or, like "ist gereist", not; a verb with "haben" in the perfect is the former. */
  readonly voice: 'passive' | 'state' | 'perfect' | 'active';
}

/** The roles that a verb gives to the nouns around it. */
export function rolesOf(verb: Token, sentence: Sentence): Roles {
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
export function canDo(noun: Token, sentence: Sentence): boolean {
  const { prepositions, oblique, sourceOf } = sentence.language.quotes;
  const [of, before] = [-2, -1].map((offset) => sentence.tokens[sentence.tokens.indexOf(noun) + offset]);
  if (of && before && isNoun(of, sentence) && sourceOf.has(smallWord(before))) return false;
  if (before && isNoun(before, sentence)) return canDo(before, sentence);
  return !wordsBefore(noun, sentence).some((word) => prepositions.has(word) || oblique.has(word));
}

/** "In 26 Ländern werden Daten ausgetauscht": where it is done says by whom. */
export const isWhere = (noun: Token, sentence: Sentence): boolean =>
  wordsBefore(noun, sentence).some((word) => sentence.language.names.placeWords.has(word));
