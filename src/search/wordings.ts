/** Words that stand for a passage, as keys: its own text, and what the index says and asks of it. */
import type { Figure } from '../figures.ts';
import { findFigures } from '../figures.ts';
import type { Language, LanguageCode } from '../language.ts';
import { languages } from '../languages/index.ts';
import { oncePer } from '../once-per.ts';
import type { Statement } from '../statements.ts';
import { isContent, isTopical, type Key, keysOf, numberKey, type Token, tokenize } from '../tokens.ts';
import type { Aliases } from './aliases.ts';
import { type Asked, whatIsAsked } from './asked.ts';
import { findExpressions } from './expressions.ts';

/** The sentence itself, or an indexed rendering or question. */
export interface Wording {
  readonly kind: 'text' | 'statement' | 'question';
  readonly language: LanguageCode;
  /** What it words; undefined for the sentence itself. */
  readonly statement: Statement | undefined;
  /** The forms that each token is found by, in order, and how well each form stands for the word. */
  readonly keys: readonly (readonly Key[])[];
  /** Its words, folded, in order. */
  readonly words: readonly string[];
  /** The same without the weights. */
  readonly tokenKeys: readonly (readonly string[])[];
  /** Which of the tokens carry weight. */
  readonly isContent: readonly boolean[];
  /** What it asks for, if it is a question. */
  readonly asked: Asked | undefined;
  /** The keys of the noun that it asks by: of "Länder" in "Wie viele Länder". */
  readonly focusKeys: readonly string[];
}

/** How names are found, per language. */
export type AliasesOf = Readonly<Record<LanguageCode, Aliases>>;

/** The wording of a sentence. */
export function textWording(
  tokens: readonly Token[],
  figures: readonly Figure[],
  language: Language,
  aliases: AliasesOf,
): Wording {
  return wordingOf(
    { kind: 'text', statement: undefined, asked: undefined },
    keyed(tokens, figures, language, aliases),
    language,
  );
}

/** The renderings and questions of a statement, in all languages. */
export function indexedWordings(statement: Statement, aliases: AliasesOf): Wording[] {
  return Object.values(languages).flatMap((language) => {
    const word = (kind: Wording['kind'], text: string) => {
      const tokens = tokenize(text, language);
      const asked = kind === 'question' ? whatIsAsked({ text, tokens }, language) : undefined;
      return wordingOf(
        { kind, statement, asked },
        keyed(tokens, findFigures(tokens, language), language, aliases),
        language,
      );
    };
    const said = statement.statement[language.code];
    const asked = statement.questions[language.code] ?? [];
    return [
      ...(said === undefined ? [] : [word('statement', said)]),
      ...asked.map((question) => word('question', question)),
    ];
  });
}

type Keyed = readonly (readonly [Token, readonly Key[]])[];

/** Each token with its keys: its own, its figure's value, the name it is part of, what it says together with others. */
function keyed(tokens: readonly Token[], figures: readonly Figure[], language: Language, aliases: AliasesOf): Keyed {
  const amounts = figures.filter(({ kind }) => kind !== 'date');
  const values = new Map(amounts.map(({ first, value }) => [first, { key: numberKey(value), weight: 1 }]));
  const names = aliases[language.code](tokens, false);
  const expressed = findExpressions(tokens, language).keys;
  return tokens.map((token, at) => {
    const value = values.get(at);
    const others = [...(value ? [value] : []), ...(names.get(token) ?? []), ...(expressed.get(token) ?? [])];
    const own = keysOf(token, language);
    return [token, others.length > 0 ? [...own, ...others] : own];
  });
}

function wordingOf(what: Pick<Wording, 'kind' | 'statement' | 'asked'>, tokens: Keyed, language: Language): Wording {
  const weighs = what.kind === 'question' ? isTopical : isContent;
  const words = tokens.map(([{ folded }]) => folded);
  const keys = tokens.map(([, own]) => own);
  const tokenKeys = keys.map(formsOf);
  const weighty = tokens.map(([token]) => weighs(token, language));
  const focusKeys = tokenKeys[tokens.findIndex(([{ folded }]) => folded === what.asked?.focus)] ?? [];
  return { ...what, language: language.code, keys, words, tokenKeys, isContent: weighty, focusKeys };
}

/** The keys without their weights, for the same keys in the same place of the memory. */
const formsOf = oncePer((keys: readonly Key[]): readonly string[] => keys.map(({ key }) => key));
