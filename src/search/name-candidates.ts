/** The names of a passage that could be what is asked for. */
import type { Span } from '../article.ts';
import { isCountry } from '../designations.ts';
import type { AskedKind } from '../language.ts';
import { languages } from '../languages/index.ts';
import type { Name, NameKind } from '../names.ts';
import { oncePer } from '../once-per.ts';
import { type Candidate, candidate, overlap, standsIn } from './candidate.ts';
import { type Passage, tokensIn } from './passages.ts';
import type { Question } from './question.ts';

/** A name of a kind that could not be told, and a name of another kind. */
const UNKNOWN_KIND = 0.6;
const OTHER_KIND = 0.3;
/** A name without the asked noun, where another may have it: "the newspaper Bergens Tidende" for "which newspaper". */
const NOT_CALLED = 0.85;
/** "Who" may be a body, and so may "where from". */
const BODY_FOR_PERSON = 0.8;
const BODY_FOR_PLACE = 0.6;

const FITTING: Partial<Record<AskedKind, NameKind>> = {
  person: 'person',
  organisation: 'organisation',
  place: 'place',
};

/** The names that the question does not say, those of the asked kind or with the asked noun best. A weekday is no name. */
export function names(passage: Passage, question: Question): Candidate[] {
  const dates = passage.figures.filter((figure) => figure.kind === 'date');
  const named = passage.names.filter((name) => !dates.some((date) => overlap(date, name)));
  return unsaid(named, passage, question).map((name) => candidate(name, fitOf(name, passage, question)));
}

/** What stands in quotation marks may be a name, too: "die Zeitschrift „Stern“". */
export function titles(passage: Passage, question: Question): Candidate[] {
  const open = titlesIn(passage).filter((title) => !isSaidWhole(title, passage, question));
  return open.map((title) => candidate(title, fitOf(title, passage, question)));
}

const titlesIn = oncePer(({ sentence, tokens, names }: Passage): readonly Name[] =>
  [...sentence.text.matchAll(TITLE)].flatMap(({ index, 1: text = '' }) => {
    const start = sentence.start + index + 1;
    const span = { start, end: start + text.length };
    if (names.some((name) => name.start <= span.start && name.end >= span.end)) return [];
    const { first, last } = tokensIn(tokens, span);
    return [{ ...span, text, kind: 'unknown', first, last: last + 1 }];
  }),
);

/** A title may begin as something that is asked about: "Hvalur 9". */
const isSaidWhole = ({ first, last }: Name, { wordings: [{ tokenKeys }] }: Passage, { said }: Question): boolean =>
  tokenKeys.slice(first, last).every((keys) => keys.some((key) => said.has(key)));

/** A few words with a capital in front and no mark of a sentence. */
const TITLE = /[„“"»](\p{Lu}[^„“”"»«.!?;:]{1,60})[“”"«]/gu;

/** Whether a span names nobody and nothing but what the question says or cannot mean. */
export function namesOther(span: Span, passage: Passage, question: Question): boolean {
  const own = passage.names.filter((name) => overlap(name, span));
  const fresh = question.asked.kind === 'person' ? unsaid(own, passage, question) : own;
  return own.length > 0 && fresh.every((name) => isTooLarge(name, passage, question));
}

function fitOf(name: Name, passage: Passage, question: Question): number {
  if (isTooLarge(name, passage, question) || isSource(name, passage, question)) return OTHER_KIND;
  if (isCalled(name, passage, question)) return 1;
  return kindFit(name.kind, question) * (question.noun.size > 0 ? NOT_CALLED : 1);
}

/** Whether the noun that is asked by stands in the name or right before it. */
const isCalled = ({ first, last }: Name, passage: Passage, { noun }: Question): boolean =>
  noun.size > 0 && standsIn(passage, first - 1, last, noun);

function kindFit(kind: NameKind, { asked }: Question): number {
  const wanted = FITTING[asked.kind];
  if (wanted === undefined || kind === wanted) return 1;
  if (wanted === 'person' && kind === 'organisation') return asked.role === undefined ? BODY_FOR_PERSON : OTHER_KIND;
  if (wanted === 'place' && kind === 'organisation') return BODY_FOR_PLACE;
  return kind === 'unknown' ? UNKNOWN_KIND : OTHER_KIND;
}

/** "Laut BBC": who says so has not done it. */
function isSource({ first }: Name, { tokens, article }: Passage, { asked }: Question): boolean {
  const { accordingTo } = languages[article.language].names;
  const before = tokens.slice(Math.max(0, first - 2), first).map(({ folded }) => folded);
  return asked.kind === 'person' && (accordingTo.has(before.at(-1) ?? '') || accordingTo.has(before.join(' ')));
}

/** A country is no town. */
function isTooLarge({ text }: Name, { article }: Passage, { asked, language }: Question): boolean {
  return language.question.towns.has(asked.focus ?? '') && isCountry(text, languages[article.language]);
}

/**
 * The names of which the question says no word: "Interpol-Datenbank" is no news to who asks of Interpol. But who asks which
 * university may be told of "Bergen University".
 */
function unsaid(names: readonly Name[], { wordings: [{ tokenKeys }] }: Passage, { said, noun }: Question): Name[] {
  return names.filter(({ first, last }) => {
    let isNews = false;
    for (let at = first; at < last; at += 1) {
      const keys = tokenKeys[at] ?? [];
      if (!keys.some((key) => said.has(key))) isNews = true;
      else if (!keys.some((key) => noun.has(key))) return false;
    }
    return isNews;
  });
}
