/**
 * Whether what a claim leaves out of a passage may be left out: whole phrases may, but nothing that a word hangs on which the
 * claim has. For: "Lammers eröffnete [am Montag] die Brücke". Against: "Der [ehemalige] Bürgermeister", "[Der Sprecher des]
 * Ministers trat zurück", "[Die Gegner der] Brücke", "Lammers [lobte die Stadt und Korte] eröffnete die Brücke".
 */
import { isCapital, type Token } from '../text/tokens.ts';
import { counts, type Matched, matchedAt, type ReadText } from './matched.ts';

export function mayBeLeftOut(matched: Matched): boolean {
  if (leavesOutComparison(matched) || leavesOutMeasure(matched)) return false;
  return matched.pairs.every(([word, at]) => {
    const left = leftOutBefore(at, matched);
    return (
      !isPartOfWord(word, at, matched) &&
      (left.length === 0 || (isWholePhrase(left, word, at, matched) && !joinsOther(left, matched)))
    );
  });
}

/** "alles andere [als] ein Redner", "weit davon entfernt, ein Redner [zu] sein". */
function leavesOutComparison(matched: Matched): boolean {
  const { premise, clause } = matched;
  const { words, quotes } = premise.language;
  const isKept = matchedAt(matched);
  return premise.tokens.slice(clause.first, clause.last).some(({ folded }, index) => {
    const at = clause.first + index;
    const next = premise.tokens[at + 1];
    if (isKept(at) || !next) return false;
    const isInfinitive = quotes.infinitive.has(folded) && !isCapital(next.text) && !quotes.definite.has(next.text);
    return words.comparing.has(folded) || (isInfinitive && !quotes.indefinite.has(next.text) && !isKept(at + 1));
  });
}

/** "12 Millionen Euro [weniger]", "12 Euro [jährlich]": what stands right behind a figure, but for another phrase. */
function leavesOutMeasure(matched: Matched): boolean {
  const { premise, clause } = matched;
  const { prepositions, coordinating, definite, indefinite } = premise.language.quotes;
  const isKept = matchedAt(matched);
  return premise.figures.some(({ last, kind }) => {
    const next = premise.tokens[last];
    if (kind === 'date' || !next || last >= clause.last || !isKept(last - 1) || isKept(last)) return false;
    const isOther = [prepositions, coordinating, definite, indefinite].some((words) => words.has(next.text));
    return !isOther && counts(next, premise) && !(premise.language.words.compounds && isCapital(next.text));
  });
}

/** The indices of what stands between a word and the one before it that the claim has, if any of it counts. */
function leftOutBefore(at: number, matched: Matched): readonly number[] {
  const isKept = matchedAt(matched);
  const left: number[] = [];
  for (let index = at - 1; index >= matched.clause.first && !isKept(index); index -= 1) left.unshift(index);
  return left.some((index) => countsAt(index, matched)) ? left : [];
}

const countsAt = (index: number, { premise }: Matched): boolean => {
  const token = premise.tokens[index];
  return token !== undefined && (counts(token, premise) || premise.language.quotes.coordinating.has(token.folded));
};

/** "Ex-Bürgermeister", "Lammers-Gegner", "Brandts Sprecher", "the mayor's spokesman": a part of another's name is not that one. */
function isPartOfWord({ text }: Token, at: number, matched: Matched): boolean {
  const { premise, clause } = matched;
  const isKept = matchedAt(matched);
  const [before, token, next] = [premise.tokens[at - 1], premise.tokens[at], premise.tokens[at + 1]];
  if (!token) return false;
  const isJoined = (left: Token, right: Token) => right.start === left.end + 1 && charAt(left.end, matched) === '-';
  if (before && !isKept(at - 1) && isJoined(before, token)) return true;
  if (!next || isKept(at + 1) || at + 1 >= clause.last) return false;
  const isOwner = /['’]s?$/.test(token.text)
    ? !/['’]s?$/.test(text)
    : token.text === `${text}s` && isCapital(next.text);
  return isJoined(token, next) || isOwner || (/s$/.test(text) && /['’]/.test(charAt(token.end, matched)));
}

function charAt(offset: number, { premise }: Matched): string {
  const { text, tokens } = premise;
  return text.charAt(offset - (tokens[0]?.start ?? 0) + text.search(/[\p{L}\p{N}€$£¥%]/u));
}

/** Whether nothing of what is left out governs the word behind it, or qualifies it. */
function isWholePhrase(left: readonly number[], word: Token, at: number, { claim, premise }: Matched): boolean {
  const { definite, indefinite, genitive, oblique, prepositions } = premise.language.quotes;
  const lower = (index: number) => premise.tokens[index]?.text.toLowerCase() ?? '';
  const article = [definite, indefinite].some((words) => words.has(lower(at - 1))) ? lower(at - 1) : '';
  const last = article ? at - 2 : at - 1;
  if (!left.includes(last)) return true;
  if (prepositions.has(lower(last)) || prepositions.has(lower((left[0] ?? 0) - 1))) return false;
  if (!article) return !qualifies(last, at, premise);
  const own = claim.tokens[claim.tokens.indexOf(word) - 1]?.text.toLowerCase() ?? '';
  return own === article || !(genitive.has(article) || oblique.has(article) || definite.has(own));
}

/** What stands right in front of a noun, where nouns have capitals; else any word that is no adverb by its form; "halb". */
function qualifies(before: number, at: number, { tokens, language: { words, quotes, figures } }: ReadText): boolean {
  const [word, token] = [tokens[before], tokens[at]];
  if (!word || !token || word.isNumber || quotes.coordinating.has(word.folded)) return false;
  if (figures.shares.has(word.folded)) return true;
  if (!words.compounds) return !quotes.adverbs.test(word.folded) && !quotes.prepositions.has(token.text.toLowerCase());
  return isCapital(token.text) && (before === 0 || !isCapital(word.text));
}

/** "lobte die Stadt und Korte": what "und" joins may go together with it, but not what stands behind it alone. */
function joinsOther(left: readonly number[], { premise: { tokens, language } }: Matched): boolean {
  const { coordinating, definite, indefinite } = language.quotes;
  const words = left.map((index) => tokens[index]?.text.toLowerCase() ?? '');
  const counted = words.filter((word) => !definite.has(word) && !indefinite.has(word));
  return counted.slice(0, -1).some((word) => coordinating.has(word));
}
