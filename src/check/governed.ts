/** Whether a passage says itself what one of its clauses says: not where that is unreal, nor where it is doubted or denied. */
import { denialsIn, hasKey, type Token } from '../text/tokens.ts';
import type { Extent, ReadText } from './matched.ts';

/** "Hätte die Stadt Geld genommen". */
export const isUnreal = (tokens: readonly Token[], { language }: ReadText): boolean =>
  tokens.some(({ text }) => language.quotes.pastSubjunctive.has(text.toLowerCase()));

/** "Had the city stolen money, …": a condition, where another clause follows. */
export function opensWithVerb({ tokens: [first], language }: ReadText): boolean {
  const { having, being, passive } = language.words.auxiliaries;
  const word = first?.text.toLowerCase() ?? '';
  return [having, being, passive, language.quotes.finite].some((words) => words.has(word));
}

/**
 * Whether a clause with "dass", or in the mood of reported speech, hangs on what denies it or is no verb of saying: "Lammers
 * bestritt, dass", "Es ist falsch, dass", "Gerüchte, die Stadt habe". Not: "Lammers sagte, die Stadt habe".
 * @param from the index of the first word that counts
 */
export function isGoverned({ tokens, language }: ReadText, { first, last }: Extent, from: number): boolean {
  const { that, subjunctive, verbs } = language.quotes;
  const opening = tokens.findLastIndex(({ text }, at) => first <= at && at < from && that.has(text.toLowerCase()));
  const isReported = tokens.slice(first, last).some(({ text }) => subjunctive.has(text.toLowerCase()));
  if (opening < 0 && !isReported) return false;
  const others = tokens.filter((_, at) => at < (opening < 0 ? first : opening) || last <= at);
  const said = new Set(['', ...others.map(({ text }) => text.toLowerCase())]);
  const says = (text: string) => verbs.get(text)?.some(({ leads, particle }) => leads === '' && said.has(particle));
  const isSaid = others.some(({ text }) => says(text.toLowerCase()));
  return others.length > 0 && (!isSaid || denialsIn(others, language).length > 0 || deniesApart(others, language));
}

/** "wies den Vorwurf zurück": a verb of denial in two parts. */
function deniesApart(tokens: readonly Token[], language: ReadText['language']): boolean {
  const joined = (verb: Token, particle: Token) => ({ ...verb, folded: particle.folded + verb.folded });
  return tokens.some((verb, at) =>
    tokens.slice(at + 1).some((particle) => hasKey(joined(verb, particle), language.words.denying, language)),
  );
}
