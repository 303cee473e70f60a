/** Token[] → Name[]: the persons, places and bodies a sentence names. */
import type { Span } from './article.ts';
import type { Language, LanguageCode } from './language.ts';
import type { Token } from './tokens.ts';

export type NameKind = 'person' | 'place' | 'organisation' | 'unknown';

/** A name as it stands in the text; `first` and `last` are token indices, `last` exclusive. */
export interface Name extends Span {
  readonly text: string;
  readonly kind: NameKind;
  readonly first: number;
  readonly last: number;
}

/** What an article's sentences together tell of its capitalised words. */
export interface NameKnowledge {
  /** Folded words that follow an article or a numeral somewhere, or stand in lower case. */
  readonly common: ReadonlySet<string>;
  /** Folded last names of persons named in full somewhere. */
  readonly persons: ReadonlySet<string>;
}

/** The names of all sentences of an article; they are read together, since "Gabriel" is known from "Sigmar Gabriel". */
export function findNames(text: string, sentences: readonly (readonly Token[])[], language: Language): Name[][] {
  const common = commonWords(sentences, language);
  const first = sentences.map((tokens) => namesIn(text, tokens, language, { common, persons: new Set() }));
  const persons = new Set(
    first.flatMap((names, index) =>
      names.filter(({ kind }) => kind === 'person').map(({ last }) => sentences[index]?.[last - 1]?.folded ?? ''),
    ),
  );
  return sentences.map((tokens) => namesIn(text, tokens, language, { common, persons }));
}

/** The names of one sentence. */
export function namesIn(text: string, tokens: readonly Token[], language: Language, known: NameKnowledge): Name[] {
  const found: Name[] = [];
  for (let index = 0; index < tokens.length; ) {
    const last = runEnd(text, tokens, index, language);
    const name = last > index ? nameOf(text, tokens, index, last, language, known) : undefined;
    if (name) found.push(name);
    index = Math.max(last, index + 1);
  }
  return found;
}

const isCapital = (token: Token | undefined): boolean => /^\p{Lu}/u.test(token?.text ?? '');

function commonWords(sentences: readonly (readonly Token[])[], { names }: Language): Set<string> {
  const common = new Set<string>();
  for (const tokens of sentences)
    tokens.forEach((token, index) => {
      const before = tokens[index - 1];
      if (!isCapital(token)) common.add(token.folded);
      else if (before && !isCapital(tokens[index + 1]) && (names.determiners.has(before.folded) || before.isNumber))
        common.add(token.folded);
    });
  return common;
}

/** Capitalised words that touch, with particles between them. */
function runEnd(text: string, tokens: readonly Token[], index: number, { names }: Language): number {
  if (!isCapital(tokens[index])) return index;
  let last = index + 1;
  while (last < tokens.length && touches(text, tokens, last)) {
    if (isCapital(tokens[last])) last += 1;
    else if (
      names.particles.has(tokens[last]?.folded ?? '') &&
      isCapital(tokens[last + 1]) &&
      touches(text, tokens, last + 1)
    )
      last += 2;
    else break;
  }
  return last;
}

function touches(text: string, tokens: readonly Token[], index: number): boolean {
  return /^(?:[ -]|\. ?|\u00a0)$/.test(text.slice(tokens[index - 1]?.end ?? 0, tokens[index]?.start ?? 0));
}

function nameOf(
  text: string,
  tokens: readonly Token[],
  from: number,
  last: number,
  language: Language,
  known: NameKnowledge,
): Name | undefined {
  const first = skipCommon(tokens, from, last, language, known);
  if (first >= last) return undefined;
  const afterRole = first > from && endsWithAny(tokens[first - 1]?.folded ?? '', language.names.roles);
  const kind = kindOf(tokens, first, last, afterRole, language, known);
  const span = { start: tokens[first]?.start ?? 0, end: tokens[last - 1]?.end ?? 0 };
  return { ...span, text: text.slice(span.start, span.end), kind, first, last };
}

/** Roles, common nouns and a sentence's first word in front of the name do not belong to it. */
function skipCommon(
  tokens: readonly Token[],
  from: number,
  last: number,
  language: Language,
  { common }: NameKnowledge,
): number {
  let first = from;
  while (first < last) {
    const { folded = '', text = '' } = tokens[first] ?? {};
    const acronym = /^\p{Lu}{2,}$/u.test(text) && !isCapital(tokens[first + 1]);
    const ordinary =
      language.words.stop.has(folded) ||
      common.has(folded) ||
      endsWithAny(folded, language.names.roles) ||
      language.names.common.test(folded);
    if (acronym || !ordinary) {
      if (
        /^\p{Lu}{2,}$/u.test(text) &&
        first + 1 < last &&
        isOrdinary(tokens[first + 1]?.folded ?? '', language, common)
      )
        first += 1;
      else break;
    }
    first += 1;
  }
  return first;
}

function isOrdinary(folded: string, language: Language, common: ReadonlySet<string>): boolean {
  return common.has(folded) || endsWithAny(folded, language.names.roles) || language.names.common.test(folded);
}

function kindOf(
  tokens: readonly Token[],
  first: number,
  last: number,
  afterRole: boolean,
  language: Language,
  known: NameKnowledge,
): NameKind {
  const own = tokens.slice(first, last);
  const end = own.at(-1)?.folded ?? '';
  if (isCountry(own.map(({ text }) => text).join(' '), language.code)) return 'place';
  if (own.some(({ folded }) => endsWithAny(folded, language.names.bodies))) return 'organisation';
  if (
    afterRole ||
    known.persons.has(end) ||
    (language.names.roles.has(tokens[first - 1]?.folded ?? '') && own.length > 1)
  )
    return 'person';
  if (own.length === 1 && /^\p{Lu}{2,}$/u.test(own[0]?.text ?? '')) return 'organisation';
  if (language.names.placeWords.has(tokens[first - 1]?.folded ?? '')) return 'place';
  return own.length > 1 ? 'person' : 'unknown';
}

function endsWithAny(folded: string, words: ReadonlySet<string>): boolean {
  for (let start = 0; start <= folded.length - 2; start += 1)
    if (words.has(folded.slice(start))) return start === 0 || start >= 2;
  return false;
}

/** ISO 3166 regions under the names that ICU has for them. */
const countries = new Map<LanguageCode, Set<string>>();
function isCountry(text: string, code: LanguageCode): boolean {
  const known = countries.get(code) ?? countryNames(code);
  countries.set(code, known);
  return known.has(text);
}

function countryNames(code: LanguageCode): Set<string> {
  const display = new Intl.DisplayNames(code, { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  return new Set(codes.map((region) => display.of(region)).filter((name) => name !== undefined));
}
