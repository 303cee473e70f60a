/** A library → what its questions are read with: its passages, and for each language of its readers its words. */
import type { AskedKind, LanguageCode } from '../language.ts';
import { languageBySmallWords, languages } from '../languages/index.ts';
import { remembering } from '../languages/words.ts';
import type { Library } from '../statements.ts';
import { prepareAliases } from './aliases.ts';
import { type Covered, coverQuestion, rarity } from './coverage.ts';
import type { Scene } from './features.ts';
import { prepareLexicon } from './lexicon.ts';
import { type Compare, prepareLikeness } from './likeness.ts';
import { type Passage, passagesOf } from './passages.ts';
import { type Question, readQuestion } from './question.ts';
import { prepareResemblance, runsOf } from './resemblance.ts';
import { prepareStanding } from './standing.ts';
import { prepareSuggestions, type Suggestion } from './suggest.ts';
import type { AliasesOf } from './wordings.ts';

/** A question, and where its words stand. */
export interface LookedUp {
  readonly question: Question;
  readonly covered: readonly Covered[];
}

export interface Reading {
  /** Reads a question and looks its words up, in its language; without `language` in that of its words. */
  lookUp(text: string, language?: LanguageCode, asks?: AskedKind): LookedUp;
  /** All that the features of its passages are read from. */
  sceneOf(lookedUp: LookedUp): Scene;
  /** Completions of what is typed so far, best first. */
  suggest(typed: string, language: LanguageCode): readonly Suggestion[];
}

/** Reads a library once. */
export function prepareReading(library: Library): Reading {
  const aliases: AliasesOf = { de: prepareAliases(library, languages.de), en: prepareAliases(library, languages.en) };
  const passages = passagesOf(library, aliases);
  const wordsOf = lazily((code) => prepareWords(library, passages, code));
  const suggestionsOf = lazily((code) => prepareSuggestions(library, languages[code], wordsOf(code).lexicon.similar));
  const lookUpIn = (code: LanguageCode, text: string, asks?: AskedKind): LookedUp => {
    const { lexicon } = wordsOf(code);
    const question = readQuestion(text, { language: languages[code], aliases: aliases[code], ...lexicon }, asks);
    return { question, covered: coverQuestion(question, lexicon, passages.length) };
  };
  return {
    lookUp(text, language = languageBySmallWords(text), asks) {
      return language ? lookUpIn(language, text, asks) : better(lookUpIn('de', text, asks), lookUpIn('en', text, asks));
    },
    sceneOf: prepareScenes(passages, (code) => wordsOf(code).likenessTo),
    suggest: (typed, language) => suggestionsOf(language)(typed),
  };
}

/** The reading in the language in which the library has more of the words. */
function better(first: LookedUp, second: LookedUp): LookedUp {
  const known = ({ covered }: LookedUp) => covered.filter(({ unknown }) => !unknown).length;
  return known(second) > known(first) ? second : first;
}

function prepareScenes(passages: readonly Passage[], likenessIn: (code: LanguageCode) => Compare): Reading['sceneOf'] {
  const resemblanceTo = prepareResemblance(passages.map(({ wordings: [text] }) => text.words));
  const standing = prepareStanding(passages);
  return ({ question, covered }) => {
    const total = covered.reduce((sum, { weight }) => sum + weight, 0) || 1;
    const runs = runsOf(question.words);
    const likeness = likenessIn(question.language.code)(covered, total, runs);
    const [standingIn, resemblance] = [standing(covered), resemblanceTo(runs)];
    return { question, covered, total, standingIn, passages, likeness, resemblance };
  };
}

/** What a reader's language makes of the passages' words. */
function prepareWords(library: Library, passages: readonly Passage[], code: LanguageCode) {
  const lexicon = prepareLexicon(library, passages, languages[code]);
  const weightOf = (key: string) => rarity(lexicon.places.count(key), passages.length);
  return {
    lexicon,
    likenessTo: prepareLikeness(passages, code, weightOf),
  };
}

/** Builds what a language needs when it is first asked for. */
function lazily<Made>(make: (code: LanguageCode) => Made): (code: LanguageCode) => Made {
  const made = new Map<LanguageCode, Made>();
  return (code) => {
    const value = made.get(code) ?? remembering(() => make(code));
    made.set(code, value);
    return value;
  };
}
