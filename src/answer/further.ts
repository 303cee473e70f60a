/**
 * A question below a card, and the passage on the card → its answer. "Und wofür?" says nothing by itself that could be looked
 * for: it is read where the passage stands. "Er" is read as the one whose words the passage gives. "Wer sagt das?" is not
 * searched but known (`asksWhoSays`).
 */
import { genderOf } from '../extract/speakers.ts';
import type { Language, LanguageCode } from '../language/language.ts';
import { languages } from '../language/languages.ts';
import type { Found, Hit, Search, SearchOptions } from '../search/index.ts';
import { hasKey, isCapital, isTopical, type Token, tokenize } from '../text/tokens.ts';
import { whatIsAsked } from './asked.ts';
import { type Answer, answer } from './index.ts';

/** The passage that a question is asked about. */
export interface Around {
  readonly article: string;
  readonly paragraph: number;
  /** Its number in the paragraph, from 1. */
  readonly sentence: number;
  /** Whose words it gives, where that is a person. */
  readonly speaker: string | undefined;
}

/** As many paragraphs before and behind are the passage's surroundings. */
const BESIDE = 1;

/** Looks around the passage first; elsewhere only for what can be understood without it. */
export async function answerFurther(
  text: string,
  around: Around,
  search: Search,
  options: SearchOptions,
  reader: LanguageCode,
): Promise<Answer> {
  const { article, paragraph, speaker } = around;
  const language = languages[options.language ?? search.languageOf(text)];
  const asked = speaker === undefined ? text : withName(text, speaker, language);
  const paragraphs = [paragraph - BESIDE, paragraph + BESIDE] as const;
  const near = answer(without(around, await search.find(asked, { ...options, article, paragraphs })), reader);
  const found =
    near.status === 'answered' || leansOn(asked, language)
      ? near
      : answer(without(around, await search.find(asked, options)), reader);
  return { ...found, question: text };
}

/** What was found but for the passage itself, where somebody's words are asked for: those it gives are known. */
function without({ article, paragraph, sentence }: Around, found: Found): Found {
  const { question, hits } = found;
  const { kind } = whatIsAsked(question, question.language);
  const isItself = ({ passage }: Hit) =>
    passage.article.name === article &&
    passage.sentence.paragraph === paragraph &&
    passage.sentence.number === sentence;
  return kind === 'quote' || kind === 'wording' ? { question, hits: hits.filter((hit) => !isItself(hit)) } : found;
}

/** "Wer sagt das?", "laut wem?": asks for the speaker of what is shown, and for nothing else. */
export function asksWhoSays(text: string, language: Language): boolean {
  const { question, quotes } = language;
  const tokens = tokenize(text, language);
  const { kind } = whatIsAsked({ text, tokens }, language);
  const says = (token: Token) =>
    hasKey(token, question.saying, language) ||
    [...quotes.before, ...quotes.leads].some((lead) => lead.split(' ').includes(token.folded));
  const topics = tokens.filter((token) => isTopical(token, language) && !pointsBack(token, language));
  return kind === 'person' && tokens.some(says) && topics.every(says);
}

/** The first "er" or "sie" by the name of whom it means, where that is one of that gender. */
function withName(text: string, name: string, language: Language): string {
  const { quotes } = language;
  const gender = genderOf(name, language);
  const tokens = tokenize(text, language);
  const at = tokens.findIndex((token) => gender && isPronoun(token, quotes[gender], language));
  const found = tokens[at];
  const isPlural = [tokens[at - 1], tokens[at + 1]].some((one) => one && quotes.pluralVerb?.test(one.folded));
  return found && !isPlural ? text.slice(0, found.start) + name + text.slice(found.end) : text;
}

/** Whether a question cannot be understood without what was said before: it names nothing, or something by a pronoun alone. */
function leansOn(text: string, language: Language): boolean {
  const tokens = tokenize(text, language);
  const isBeforeNoun = (at: number) => isCapital(tokens[at + 1]?.text ?? '');
  return (
    !tokens.some((token) => isTopical(token, language)) ||
    tokens.some((token, at) => pointsBack(token, language) && !isBeforeNoun(at))
  );
}

/** "Er", "sie", "das", "this"; "es" may stand for nothing. */
function pointsBack(token: Token, language: Language): boolean {
  const { masculine, feminine, neuter, dummy, this: pointing } = language.quotes;
  const isDummy = dummy.has(token.text.toLowerCase());
  return !isDummy && [masculine, feminine, neuter, pointing].some((words) => isPronoun(token, words, language));
}

const isPronoun = ({ text }: Token, words: ReadonlySet<string>, { quotes }: Language): boolean => {
  const word = text.toLowerCase();
  return words.has(word) && (!quotes.nominative.has(word) || quotes.this.has(word));
};
