/** What an article says in one wording, as a claim is held against it. */
import type { Span } from '../article.ts';
import { type Figure, findFigures } from '../figures.ts';
import type { Language } from '../language.ts';
import { languages } from '../languages/index.ts';
import { oncePer } from '../once-per.ts';
import type { Hit } from '../search/index.ts';
import type { Wording } from '../search/wordings.ts';
import type { Statement } from '../statements.ts';
import { type Token, tokenize } from '../tokens.ts';
import type { Claim } from './claim.ts';
import { type Stance, stancesOf } from './stances.ts';

/** A sentence of the article, or an indexed rendering of it. */
export interface Telling {
  readonly text: string;
  readonly language: Language;
  readonly tokens: readonly Token[];
  /** The forms that each token is found by. */
  readonly tokenKeys: readonly (readonly string[])[];
  readonly figures: readonly Figure[];
  readonly stances: readonly Stance[];
  /** What it renders; undefined for the sentence itself, whose places are the article's. */
  readonly statement: Statement | undefined;
}

/** The words of a telling, or of a claim. */
export type Text = Pick<Telling, 'tokens' | 'language'>;

/** Of two wordings that say the same of the claim the shorter one is nearer to it. */
const LENGTH_COSTS = 0.002;

/** The wording that has most of the claim's words. */
export function nearestTelling(claim: Claim, hit: Hit): Telling {
  const { passage } = hit;
  const [text] = passage.wordings;
  const said = passage.wordings.filter(({ kind }) => kind !== 'question');
  const [nearest = text] = said
    .map((wording) => ({ wording, near: nearness(wording, claim, hit) }))
    .sort((a, b) => b.near - a.near)
    .map(({ wording }) => wording);
  return nearest === text || !nearest.statement ? sentenceTelling(hit) : rendering(nearest, nearest.statement);
}

/** Tellings are the library's, so they are read once and held against one claim after the other. */
const tellings = new WeakMap<Wording, Telling>();

function known(wording: Wording, read: () => Telling): Telling {
  const telling = tellings.get(wording) ?? read();
  tellings.set(wording, telling);
  return telling;
}

/** The sentence as the article has it. */
export function sentenceTelling({ passage: { article, tokens, wordings, figures } }: Hit): Telling {
  const [wording] = wordings;
  return known(wording, () => {
    const language = languages[article.language];
    const stances = stancesOf(tokens, article.text, language);
    const { tokenKeys } = wording;
    return { text: article.text, language, tokens, tokenKeys, figures, stances, statement: undefined };
  });
}

/** The statement that the claim is likest, in the claim's language. */
export function statementTelling({ question: { language } }: Claim, { passage, statement }: Hit): Telling | undefined {
  const wording = passage.wordings.find(
    (one) => one.kind === 'statement' && one.statement === statement && one.language === language.code,
  );
  return wording && statement && rendering(wording, statement);
}

function rendering(wording: Wording, statement: Statement): Telling {
  return known(wording, () => {
    const language = languages[wording.language];
    const text = statement.statement[wording.language] ?? '';
    const tokens = tokenize(text, language);
    const stances = stancesOf(tokens, text, language);
    const { tokenKeys } = wording;
    return { text, language, tokens, tokenKeys, figures: findFigures(tokens, language), stances, statement };
  });
}

function nearness(wording: Wording, { question: { terms } }: Claim, { words }: Hit): number {
  const keys = keysIn(wording);
  const weightOf = new Map(words.map(({ start, weight }) => [start, weight]));
  const shared = terms.map(({ keys: own, start }) => {
    const best = Math.max(0, ...own.filter(({ key }) => keys.has(key)).map(({ weight }) => weight));
    return best * (weightOf.get(start) ?? 0);
  });
  return shared.reduce((sum, weight) => sum + weight, 0) - LENGTH_COSTS * wording.words.length;
}

/** All keys of a wording. The wordings of a library are held against one claim after the other. */
export const keysIn = oncePer((wording: Wording): ReadonlySet<string> => new Set(wording.tokenKeys.flat()));

/** Whether the article or a rendering says a word of a claim, and not only a question of the index: that may ask for the opposite. */
export const isTold = ({ start }: Span, { keysAt }: Claim, { passage }: Hit): boolean =>
  passage.wordings.some(
    (wording) => wording.kind !== 'question' && keysAt.get(start)?.some((key) => keysIn(wording).has(key)),
  );

/** Where the article says what a token of a telling says: the same word, a word of the same side, or else the answer. */
export function placeOf(token: Token, telling: Telling, hit: Hit): Span {
  const { statement, tokens, tokenKeys, stances } = telling;
  const { passage } = hit;
  const keys = tokenKeys[tokens.indexOf(token)] ?? [];
  const itself = passage.tokens.findIndex(({ folded }) => folded === token.folded);
  const named = passage.wordings[0].tokenKeys.findIndex((own) => own.some((key) => keys.includes(key)));
  const same = itself < 0 ? named : itself;
  const poles = stances.find((stance) => stance.token === token)?.poles ?? [];
  const isOfSide = (other: Stance) =>
    other.poles.some(({ of, side }) => poles.some((pole) => pole.of === of && pole.side === side));
  const like = sentenceTelling(hit).stances.find(isOfSide)?.token;
  const { start, end } = statement ? (passage.tokens[same] ?? like ?? statement.answer ?? statement.evidence) : token;
  return { start, end };
}
