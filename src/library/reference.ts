/** A place in the library, written short enough for a button: "#anti-is-koalition:members", "#anti-is-koalition:6.4,8.4". */
import type { Answering } from '../answer/index.ts';
import type { Article, Sentence, Span } from '../article/article.ts';
import type { Indexed, Library, Statement } from '../article/statements.ts';
import type { Hit } from '../search/index.ts';

/** A sentence of an article, what is known of it, and the short answer in it (offsets in the article's text). */
export interface Reference {
  readonly indexed: Indexed;
  readonly sentence: Sentence;
  readonly statement: Statement | undefined;
  readonly answer: Span | undefined;
}

const REFERENCES = /^#[a-z0-9-]+:[a-z0-9][a-z0-9.,:-]*$/;
/** An id or paragraph and sentence, then where the answer stands in the sentence if not where the statement has it. */
const PLACE = /^(?:([a-z0-9-]+):)?(?:(\d+)\.(\d+)|([a-z0-9-]+))(?:\.(\d+)\.(\d+))?$/;
/** Characters of a statement's key; with the article's 24 it fits a button (`most` of `writeReferences`). */
const LONGEST_ID_KEY = 32;

/** The reference to a statement; its sentence is the first that holds its words. */
export function referenceTo(indexed: Indexed, statement: Statement): Reference {
  const { paragraph, sentence: number } = statement.source;
  const sentence = indexed.article.paragraphs[paragraph - 1]?.sentences[number - 1];
  if (!sentence) throw new Error(`"${statement.id}" stands in no sentence of ${indexed.article.name}.`);
  return { indexed, sentence, statement, answer: statement.answer };
}

/** The reference to what a search found; an article that the library does not have is taken as it is. */
export function referenceOf(hit: Hit | Answering, library: Library): Reference {
  const { passage, statement } = hit;
  const answer = 'answer' in hit ? hit.answer : undefined;
  const { sentence, article } = passage;
  const indexed = library.find((one) => one.article.name === article.name) ?? bare(article);
  return { indexed, sentence, statement: statement ?? mainStatement(indexed, sentence), answer };
}

/** The references as text, the first always, the others as long as they fit into `most` characters. */
export function writeReferences([first, ...others]: readonly [Reference, ...Reference[]], most = 68): string {
  let written = `#${keyOf(first.indexed.article.name)}:${writePlace(first)}`;
  let last = first;
  for (const reference of others) {
    const article = reference.indexed === last.indexed ? '' : `${keyOf(reference.indexed.article.name)}:`;
    const next = `${written},${article}${writePlace({ ...reference, statement: undefined, answer: undefined })}`;
    if (next.length > most) break;
    written = next;
    last = reference;
  }
  return written;
}

function writePlace({ sentence, statement, answer }: Reference): string {
  const bareSentence = !statement || (statement.answer && !answer);
  const place = bareSentence ? `${sentence.paragraph}.${sentence.number}` : keyOf(statement.id, LONGEST_ID_KEY);
  if (!answer || (answer.start === statement?.answer?.start && answer.end === statement.answer.end)) return place;
  return `${place}.${answer.start - sentence.start}.${answer.end - sentence.start}`;
}

/** Reads what `writeReferences` wrote. Undefined if the text is none; what no longer stands in the library is left out. */
export function readReferences(text: string, library: Library): readonly Reference[] | undefined {
  if (!REFERENCES.test(text)) return undefined;
  let key: string | undefined;
  return text
    .slice(1)
    .split(',')
    .flatMap((place) => {
      const match = PLACE.exec(place);
      key = match?.[1] ?? key;
      const indexed = library.find(({ article }) => keyOf(article.name) === key);
      return match && indexed ? (readPlace(indexed, match) ?? []) : [];
    });
}

function readPlace(indexed: Indexed, [, , paragraph, number, id, from, to]: RegExpExecArray): Reference | undefined {
  const found = id === undefined ? bareReference(indexed, Number(paragraph), Number(number)) : byId(indexed, id);
  if (!found || from === undefined) return found;
  const { start, end } = found.sentence;
  const answer = { start: start + Number(from), end: start + Number(to) };
  return answer.start < answer.end && answer.end <= end && isWhole(answer, indexed.article)
    ? { ...found, answer }
    : found;
}

/** Whether a stretch begins and ends with a word: anybody may type a reference, but none that shows half a word. */
function isWhole({ start, end }: Span, { text }: Article): boolean {
  const cuts = (at: number) => /[\p{L}\p{N}]{2}/u.test(text.slice(at - 1, at + 1));
  return !cuts(start) && !cuts(end);
}

function byId(indexed: Indexed, key: string): Reference | undefined {
  const has = ({ id }: Statement) => keyOf(id, LONGEST_ID_KEY) === key;
  const statement = indexed.facts.find(has) ?? indexed.quotes.find(has);
  return statement && referenceTo(indexed, statement);
}

function bareReference(indexed: Indexed, paragraph: number, number: number): Reference | undefined {
  const sentence = indexed.article.paragraphs[paragraph - 1]?.sentences[number - 1];
  return sentence && { indexed, sentence, statement: mainStatement(indexed, sentence), answer: undefined };
}

/** The same passage with the statement that has most of it, whatever was asked. */
export function asPassage(reference: Reference): Reference {
  return { ...reference, statement: mainStatement(reference.indexed, reference.sentence), answer: undefined };
}

/** The statement that has most of a sentence; a quote before a fact, since it tells whose words the sentence gives. */
function mainStatement({ facts, quotes }: Indexed, { start, paragraph, number }: Sentence): Statement | undefined {
  const length = ({ evidence }: Statement) => evidence.end - evidence.start;
  const stand = ({ source }: Statement) =>
    source.start === start && source.paragraph === paragraph && source.sentence === number;
  const most = (statements: readonly Statement[]) =>
    statements.filter(stand).toSorted((a, b) => length(b) - length(a))[0];
  return most(quotes) ?? most(facts);
}

function bare(article: Article): Indexed {
  return { article, facts: [], quotes: [], names: [], topics: {} };
}

const PLAIN = /^[a-z0-9-]+$/;
/** Characters, where nothing else is said. */
const LONGEST = 24;

/** A name as a short key of lower-case letters, digits and hyphens; a longer or other name becomes its start and a hash. */
export function keyOf(name: string, most: number = LONGEST): string {
  if (PLAIN.test(name) && name.length <= most) return name;
  const start = name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  const hash = fnv1a(name).toString(36);
  return `${start.slice(0, most - hash.length - 1)}-${hash}`;
}

/** 32-bit FNV-1a (Fowler, Noll, Vo; draft-eastlake-fnv): the same key on every machine and after every start. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return hash;
}
