/** A question that anything may answer → the stretch of its passage that does: what is said, called or quoted there. */
import type { Span } from '../article.ts';
import { languages } from '../languages/index.ts';
import { spanning } from './candidate.ts';
import type { Scene } from './features.ts';
import type { Passage } from './passages.ts';

/** The verb itself, not a word for the same. */
const ITSELF = 0.8;

/** Only where the verb of the question tells: a clause or a quotation where it takes one, and what something is called. */
export function objectAnswer(passage: Passage, scene: Scene): Span | undefined {
  const { objectClause, purposeClause, calledAs } = languages[passage.article.language].question;
  const { tokens, terms, language } = scene.question;
  const { calling, complementing, purpose } = language.question;
  const has = (stems: ReadonlySet<string>) =>
    terms.some(({ keys }) => keys.some(({ key, weight }) => weight >= ITSELF && stems.has(key)));
  if (has(calling)) return onlyQuotation(passage, scene) ?? stretch(calledAs, passage, scene);
  if (has(complementing)) return stretch(objectClause, passage, scene) ?? onlyQuotation(passage, scene);
  return tokens.some(({ folded }) => purpose.has(folded)) ? stretch(purposeClause, passage, scene) : undefined;
}

/** What a pattern finds behind a word that the question asks with. */
function stretch(pattern: RegExp | undefined, passage: Passage, { standingIn, question }: Scene): Span | undefined {
  const { sentence, tokens } = passage;
  const match = pattern?.exec(sentence.text);
  if (!match) return undefined;
  const start = sentence.start + match.index;
  const before = standingIn(passage)
    .flat()
    .some((at) => (tokens[at]?.end ?? start) < start);
  const span = { start, end: start + match[0].length };
  return before && isNews(span, passage, question.said) ? span : undefined;
}

const QUOTED = /[„“"»]([^„“”"»«]{2,200})[“”"«]/gu;

function onlyQuotation(passage: Passage, { question }: Scene): Span | undefined {
  const { sentence } = passage;
  const [only, ...others] = sentence.text.matchAll(QUOTED);
  if (!only || others.length > 0) return undefined;
  const start = sentence.start + only.index + 1;
  const span = { start, end: start + (only[1]?.length ?? 0) };
  return isNews(span, passage, question.said) ? span : undefined;
}

/** Whether most of its words are none of the question's. */
function isNews(span: Span, passage: Passage, said: ReadonlySet<string>): boolean {
  const [{ tokenKeys, isContent }] = passage.wordings;
  const { first, last } = spanning(span, passage.tokens, 1);
  const weighty = tokenKeys.slice(first, last + 1).filter((_, at) => isContent[first + at]);
  const known = weighty.filter((keys) => keys.some((key) => said.has(key)));
  return weighty.length > 0 && known.length * 2 <= weighty.length;
}
