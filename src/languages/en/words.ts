/** How English words change: folding, stems, irregular verbs and plurals, words for the same thing. */
import { stemmer } from '@orama/stemmers/english';
import type { Words } from '../../language/words.ts';
import { irregularMap, oppositeMap, rankMap, stemSet, synonymsIn, verbMap, wordList } from '../lists.ts';
import { memoize, once } from '../words.ts';
import { IRREGULAR } from './irregular.ts';
import { OPPOSITES } from './opposites.ts';
import { SYNONYMS } from './synonyms.ts';

/** Most words: nothing to normalize. */
const SIMPLE = /^[A-Za-z]*$/;

/** Lower case, without accents and without the possessive: "Müller's" → "muller". */
function fold(word: string): string {
  if (SIMPLE.test(word)) return word.toLowerCase();
  return word
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/['’](?:s|d|re|ve|ll|m)?$/, '')
    .replace(/['’]/g, '');
}

const irregular = irregularMap(IRREGULAR, fold);

function bases(folded: string): string[] {
  return (irregular.get(folded) ?? []).map((base) => stemmer(base));
}

const STOP = `
a an the and or but if then else of in on at by for with from to into onto over under between among through during before after above below up down out off
about against as than so such too very also only just even still yet ever there here this that these those it its itself he him his she her hers they them
their theirs we us our you your yours i me my mine who whom whose which what when where why how is are was were be been being am do does did doing done has have
had having will would shall should can could may might must ought not's isnt wasnt dont doesnt didnt cant wont all any both each few more most other some own same
s t re ve ll d m one ones get gets got gotten let lets per via upon within without while because until lol hey pls please actually really again go come put take make far much thanks thank hello hi already meanwhile wow whoa omg btw tbh imo imho bro dude huh hmm hm uh um oh ah ok okay anyway anyways yeah yep nope kinda sorta gonna wanna gotta sorry lmk wtf idk basically literally
`;

const remembered = { fold: memoize(fold), stem: memoize(stemmer) };

/** Only claims need them. */
const opposites = once(() => oppositeMap(OPPOSITES, { fold, stem: remembered.stem }));

export const words: Words = {
  ...remembered,
  bases: memoize(bases),
  stop: wordList(STOP),
  negations: wordList(
    'not no never none nobody nothing neither nor cannot cant dont doesnt didnt isnt arent wasnt werent wont wouldnt hasnt havent hadnt without',
  ),
  also: wordList('also too likewise'),
  limiting: wordList('only merely alone solely exclusively just'),
  instead: wordList('but rather'),
  never: wordList('never nowhere'),
  degrees: wordList('many much few little large big great small high low long often'),
  examples: wordList('like as including'),
  turns: wordList('next previous upcoming another other'),
  reasons: wordList('because due owing'),
  mostly: wordList('most mostly majority bulk largely'),
  than: wordList('than'),
  ranks: rankMap('second third fourth fifth sixth seventh eighth ninth tenth'),
  denying: stemSet('prevent avoid deny refuse reject ban forbid prohibit stop decline oppose', { fold, stem: stemmer }),
  ending: stemSet(
    `abolish end cancel scrap lose lack miss drop fail suspend quit withdraw resign close halt cease expire lapse forgo omit skip
    abandon dismiss deter`,
    { fold, stem: stemmer },
  ),
  carrying: stemSet(
    `set establish introduce implement carry realise realize create build built found open adopt pass agree sign approve
    start launch begin begun install abolish dissolve conclude`,
    { fold, stem: stemmer },
  ),
  proposing: stemSet(
    `propose proposal suggest suggestion demand call plan intend seek sought consider advocate recommend recommendation
    appeal goal aim intention wish announce announcement promise pledge ask urge`,
    { fold, stem: stemmer },
  ),
  keeping: stemSet('hold held keep kept control rule own occupy remain remaining left', { fold, stem: stemmer }),
  losing: stemSet(
    `lose lost loss retake retaken recapture regain free freed liberate liberated recover reclaim conquer surrender cede
    spend spent destroy`,
    { fold, stem: stemmer },
  ),
  still: wordList('still'),
  denyingWith: verbMap(
    'is: against | are: against | was: against | were: against | warn: against | speak: against | vote: against | argue: against | come: against | advise: against | decide: against | refrain: from | keep: from | hinder: from | dissuade: from',
    { fold, stem: stemmer },
  ),
  pronouns: wordList('he she it they this these those his her its their such'),
  synonyms: synonymsIn(SYNONYMS, { fold, stem: remembered.stem }),
  particles: new Set(),
  joining: new Set(),
  expressions: () => [],
  get opposites() {
    return opposites();
  },
  auxiliaries: {
    having: wordList('has have had'),
    being: wordList(''),
    passive: wordList('is are was were be been being'),
    done: wordList('has have had was were'),
    intending: wordList('want wants wanted will would could might may plan plans planned intend intends should'),
    letting: wordList(''),
  },
  light: stemSet(
    `become became come came make made take took taken stay stand stood lie lay remain keep kept bring brought say said tell told think thinks believe find finds mean seem
    show happen occur exist give gave given hold held want be used set put
    people person thing time`,
    { fold, stem: remembered.stem },
  ),
  polar: wordList(fold(OPPOSITES)),
  compounds: false,
};
