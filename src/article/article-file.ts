/** An article's file → its header and its text. */
import * as v from 'valibot';
import type { LanguageCode } from '../language/language.ts';
import { codes, languages, recognise } from '../language/languages.ts';
import { type Article, type Header, parseArticle } from './article.ts';
import { ArticleFileError, isHtml, isPdf, partsOf, plainText, proseOf } from './index.ts';

export { ArticleFileError, bodyStart, hasHeader, plainText } from './index.ts';

/** A header that begins and never ends; a line across a text is followed by a blank one. */
const UNENDED = /^---[^\S\n]*\n[a-z]+:/;
const ENTRY = /^([a-z]+):[^\S\n]*(.*)$/;

const text = v.optional(v.string(), '');
const HEADER_SCHEMA = v.strictObject({
  title: v.exactOptional(v.string()),
  label: v.exactOptional(v.string()),
  publisher: text,
  place: text,
  published: v.optional(v.pipe(v.string(), v.check(isDate, 'must be a date such as 2017, 2017-03 or 2017-03-22')), ''),
  reference: text,
  language: v.picklist(codes, `must be ${codes.join(' or ')}`),
});

/**
 * Reads an article from its file's text.
 * A header is optional: without one the language is recognised, publisher and date stay empty. In a header `title` is the
 * article's own headline and `label` a title that we gave it.
 * @param name the file's name without its ending
 * @param file how to call the file in an error
 * @throws ArticleFileError where the header is faulty, the text is empty or its language is none that we read
 */
export function readArticle(name: string, file: string, content: string): Article {
  const source = plainText(content);
  const { header: lines, start } = partsOf(source);
  if (lines === undefined && UNENDED.test(source))
    throw new ArticleFileError(`${file}: the header has no end: put a line "---" below its entries.`);
  const body = source.slice(start);
  if (isHtml(body) || isPdf(Buffer.from(body.slice(0, 1024))))
    throw new ArticleFileError(`${file} is a page or a PDF below a header: take the header out.`);
  const { text } = proseOf(file, body);
  if (!/\p{L}{2}/u.test(text)) throw new ArticleFileError(`${file} holds no text: put the article below the header.`);
  const header = lines === undefined ? headerOf(file, text) : readHeader(file, lines);
  return parseArticle(name, header, text, languages[header.language]);
}

/** @throws ArticleFileError where it is none that is read */
export function articleLanguage(file: string, text: string): LanguageCode {
  const language = recognise(text);
  if (!language) throw new ArticleFileError(`${file} is in a language that is not read here: German and English are.`);
  return language;
}

function headerOf(file: string, text: string): Header {
  const language = articleLanguage(file, text);
  return { title: '', titleIsOurs: false, publisher: '', place: '', published: '', reference: '', language };
}

function readHeader(file: string, lines: string): Header {
  const entries = lines.split('\n').filter((entry) => entry.trim() !== '');
  const pairs = entries.map((entry, index): [string, string] => {
    const [, key, value] = ENTRY.exec(entry) ?? [];
    if (!key || value === undefined)
      throw new ArticleFileError(`${file}, line ${index + 2}: write "key: value", not "${entry.slice(0, 60)}".`);
    return [key, value.trim()];
  });
  const keys = pairs.map(([key]) => key);
  const twice = keys.find((key, index) => keys.indexOf(key) < index);
  if (twice) throw new ArticleFileError(`${file}: the header's "${twice}" stands twice: remove one of them.`);
  const result = v.safeParse(HEADER_SCHEMA, { language: '', ...Object.fromEntries(pairs) });
  if (!result.success) throw new ArticleFileError(`${file}: ${faultOf(result.issues[0])}`);
  const { title, label, ...header } = result.output;
  return { ...header, title: title ?? label ?? '', titleIsOurs: title === undefined && label !== undefined };
}

/** As much of a date of the calendar as is known, or nothing. Date takes 30 February for 1 March. */
function isDate(text: string): boolean {
  if (!/^(?:\d{4}(?:-\d{2}(?:-\d{2})?)?)?$/.test(text)) return false;
  const date = new Date(text);
  return text === '' || (!Number.isNaN(date.getTime()) && date.toISOString().startsWith(text));
}

function faultOf({ path, expected, message }: v.InferIssue<typeof HEADER_SCHEMA>): string {
  const key = path?.[0].key ?? '';
  if (expected === 'never')
    return `the header has an unknown entry "${key}": it takes title or label, publisher, place, published, reference and language.`;
  return `the header's "${key}" ${message}.`;
}
