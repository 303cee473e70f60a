/**
 * Questions about what somebody said. In: a question and a passage. Out: the quote that is asked for, by its words or by who
 * says it.
 */
import type { Quote } from '../article/statements.ts';
import type { Language } from '../language/language.ts';
import { languages } from '../language/languages.ts';
import type { Hit, Passage, Question } from '../search/index.ts';
import { hasKey, isContent, isTopical, keysOf, type Token, tokenize } from '../text/tokens.ts';
import type { Weighed } from './answer-evidence.ts';
import type { Asked } from './asked.ts';
import { asksForWords, asksWhom, isSaying } from './questions.ts';

const quotesIn = ({ passage }: Hit): readonly Quote[] => passage.statements.filter((one) => one.kind === 'quote');

/**
 * The quote of a passage whose words are asked for. Where it is the very words: one in quotation marks, and all that the question
 * says besides stands in the passage, its speaker's name or the index. For: "Was sagte Brandt wörtlich?". Against: "Was sagte
 * Kolb wörtlich?", where Brandt's words are the nearest.
 */
export function wordsAsked(hit: Hit, { kind }: Asked, question: Question): Quote | undefined {
  const quotes = quotesIn(hit);
  return kind === 'wording'
    ? quotes.find((quote) => quote.form === 'direct' && isAbout(quote, hit, question))
    : quotes[0];
}

function isAbout(quote: Quote, { passage }: Hit, { tokens, language }: Question): boolean {
  const { speaker = '', cue, statement, questions } = quote;
  const indexed = [statement[language.code] ?? '', ...(questions[language.code] ?? [])];
  const own = tokenize([speaker, cue, ...indexed].join('\n'), language);
  const keys = keysIn([...passage.tokens, ...own], language);
  const topics = tokens.filter((token) => isTopical(token, language) && !isSaying(token, language));
  return topics.every((token) => hasKey(token, keys, language)) && isBy(quote, topics, passage, language);
}

/** Whether the speaker is among those who are named: who stands in the words says none of them. */
function isBy({ speaker = '', cue }: Quote, topics: readonly Token[], passage: Passage, language: Language): boolean {
  const persons = passage.names.filter(({ kind }) => kind === 'person' || kind === 'unknown');
  const named = keysIn(tokenize([speaker, ...persons.map(({ text }) => text)].join('\n'), language), language);
  const saying = keysIn(tokenize(`${speaker}\n${cue}`, language), language);
  const asked = topics.filter((token) => hasKey(token, named, language));
  return asked.length === 0 || asked.some((token) => hasKey(token, saying, language));
}

const keysIn = (tokens: readonly Token[], language: Language): ReadonlySet<string> =>
  new Set(tokens.flatMap((token) => keysOf(token, language).map(({ key }) => key)));

/** Who asks for the very words gets the nearest passage that has them, if one has: "Was sagte sie wörtlich?". */
export function wordsFirst(weighed: readonly Weighed[], asked: Asked, question: Question): readonly Weighed[] {
  if (asked.kind !== 'wording') return weighed;
  const has = ({ hit }: Weighed) => Number(wordsAsked(hit, asked, question) !== undefined);
  return weighed.toSorted((a, b) => has(b) - has(a));
}

/**
 * The quote whose speaker is asked for, by a verb of saying or the quote's own, in the article's words or in those of the index:
 * "Wer schlug Sicherheitszonen vor?", "Who proposed safe zones?". Not whom: "Wen kritisierte Brandt?", "Who did Brandt criticise?".
 * None where several people say something there.
 */
export function whoseIsAsked({ statement, passage }: Hit, { kind }: Asked, question: Question): Quote | undefined {
  const { tokens, language } = question;
  if ((kind !== 'person' && kind !== 'organisation') || asksWhom(tokens, language)) return undefined;
  const own = languages[passage.article.language];
  const quotes = passage.statements.filter((one) => one.kind === 'quote');
  const told = quotes.filter((quote) => tellsWho(quote, own, question));
  const speakers = new Set(told.map(({ speaker }) => speaker));
  return speakers.size === 1 ? (told.find((one) => one === statement) ?? told[0]) : undefined;
}

/** Whether a quote's verb is one of the question, which does not name its speaker. */
function tellsWho({ speaker, cue, statement }: Quote, own: Language, { tokens, language }: Question): boolean {
  const last = own.words.fold(speaker?.split(/\s+/).at(-1) ?? '');
  if (last === '' || tokens.some(({ folded }) => folded === last)) return false;
  const indexed = tokenize(statement[language.code] ?? '', language);
  const name = indexed.findIndex(({ folded }) => folded === last);
  const verb = name < 0 ? [] : indexed.slice(name + 1, name + 2);
  const keys = (words: readonly Token[], of: Language) =>
    words.flatMap((word) => keysOf(word, of).map(({ key }) => key));
  const cues = new Set([...keys(tokenize(cue, own), own), ...keys(verb, language)]);
  const isCue = (token: Token) => isContent(token, language) && hasKey(token, cues, language);
  return asksForWords(tokens, language) || tokens.some(isCue);
}
