/** The text of an index file → its entries, of the right shape; whether their words stand in the article is not looked at. */

import * as v from 'valibot';
import type { LanguageCode } from '../language/language.ts';
import { codes } from '../language/languages.ts';

const words = v.pipe(v.string(), v.nonEmpty());
const count = v.pipe(v.number(), v.integer(), v.minValue(1));
const inLanguages = <Schema extends v.GenericSchema>(schema: Schema) =>
  v.strictObject(
    Object.fromEntries(codes.map((code) => [code, v.exactOptional(schema)])) as Record<
      LanguageCode,
      v.ExactOptionalSchema<Schema, undefined>
    >,
  );
const texts = inLanguages(words);
const lists = inLanguages(v.array(words));
const place = { id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)), paragraph: count, sentence: count };
const about = {
  statement: v.optional(texts, {}),
  topics: v.optional(v.array(words), []),
  questions: v.optional(lists, {}),
};

const FACT = v.strictObject({
  ...place,
  evidence: words,
  answer: v.exactOptional(words),
  accordingTo: v.optional(v.string(), ''),
  ...about,
});
const QUOTE = v.strictObject({
  ...place,
  words,
  form: v.picklist(['direct', 'reported']),
  speaker: v.exactOptional(words),
  cue: v.optional(v.string(), ''),
  ...about,
});
const NAME = v.strictObject({
  name: words,
  kind: v.picklist(['person', 'country', 'place', 'organisation', 'group', 'document']),
  forms: v.array(words),
  also: v.optional(lists, {}),
});

/** The file as it is written: places are paragraph and sentence, counted from 1; all evidence is verbatim. */
const INDEX_SCHEMA = v.strictObject({
  article: words,
  topics: v.optional(v.record(v.string(), texts), {}),
  facts: v.array(FACT),
  quotes: v.array(QUOTE),
  names: v.optional(v.array(NAME), []),
});
/** The entries of an index file. */
export type IndexFile = v.InferOutput<typeof INDEX_SCHEMA>;

/** An index file that does not fit; the message is one sentence that names file, entry and what is wrong. */
export class IndexFileError extends Error {}

/**
 * The entries as they are written, their words not looked up.
 * @throws IndexFileError where it is no JSON or of another shape
 */
export function parseIndex(file: string, content: string): IndexFile {
  return parseShape(file, parseJson(file, content));
}

function parseJson(file: string, content: string): unknown {
  try {
    return JSON.parse(content.replace(/^\uFEFF/, ''));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const position = Number(/position (\d+)/.exec(message)?.[1] ?? content.length);
    const line = content.slice(0, position).split('\n').length;
    throw new IndexFileError(
      `${file}, line ${line}, is no valid JSON: look for a missing comma, quotation mark or bracket there or in the line before.`,
    );
  }
}

function parseShape(file: string, data: unknown): IndexFile {
  const result = v.safeParse(INDEX_SCHEMA, data, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const path = issue.path?.map(({ key }) => key) ?? [];
  const entry = entryName(data, path[0], path[1]);
  const fault = issue.expected === 'never' ? 'there is no such field' : issue.message;
  throw new IndexFileError(`${file}: ${entry}${path.slice(entry ? 2 : 0).join('.') || 'the file'}: ${fault}.`);
}

function entryName(data: unknown, list: unknown, index: unknown): string {
  if (typeof list !== 'string' || typeof index !== 'number') return '';
  const entries: unknown = Reflect.get(Object(data), list);
  const entry: unknown = Array.isArray(entries) ? entries[index] : undefined;
  const id: unknown = Reflect.get(Object(entry), 'id') ?? Reflect.get(Object(entry), 'name');
  return typeof id === 'string' ? `"${id}" in ${list}, ` : `entry ${index + 1} in ${list}, `;
}
