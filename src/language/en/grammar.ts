/** How English builds clauses and phrases, and how it reports what somebody says: verbs of saying, sources, quotation marks. */
import type { ClauseWords, CueVerb, PhraseWords, QuoteWords } from '../grammar.ts';
import { wordList } from '../lists.ts';

/** English has no such form. */
const NONE = /^(?!)/;

const grammar: ClauseWords & PhraseWords = {
  finite: wordList('is are was were has have had will would can could may might must should does did'),
  copula: wordList('is are was were remains'),
  that: wordList('that whether if how why when where who what'),
  needsNoComma: true,
  subordinating: wordList('because after while although when if before since'),
  relative: wordList('who which that'),
  coordinating: wordList('and or'),
  subjectFirst: true,
  dummy: wordList('it'),
  this: wordList('this that'),
  adverbs: /ly$|^(?:then|later|now|today|yesterday|meanwhile|however|earlier|still|instead)$/,
  infinitive: wordList('to'),
  infinitiveForm: /n$/,
  pastForm: /\p{Ll}{2}ed$/u,
  toInfinitive: NONE,
  subjunctive: new Set(),
  pastSubjunctive: wordList('would'),
  subjunctiveForm: NONE,
  definite: wordList('the'),
  indefinite: wordList('a an no'),
  nominative: wordList('the a an this these those some several many two three four five her his its their our'),
  oblique: wordList('him them me us'),
  obliquePair: NONE,
  genitive: new Set(),
  prepositions: wordList(
    'in on at by for from to with of about after before during over under against between among since until into through without as',
  ),
  attaching: wordList('of for in from at with'),
  focus: wordList('even also only'),
  masculine: wordList('he'),
  feminine: wordList('she they'),
  neuter: wordList('it'),
  plural: wordList('they'),
  pluralVerb: undefined,
  participle: NONE,
  adjective: /^$/,
  nominativeOf: (adjective) => adjective,
  ungenitive: (nouns) => nouns,
};

const SAYING = `say tell state add report note explain insist claim argue write reply answer believe think hope fear estimate expect assume admit
  concede acknowledge recall stress emphasise emphasize underline maintain assert declare comment remark observe suggest reveal
  disclose indicate predict conclude find promise vow ask joke continue respond announce confirm complain caution retort quip lament allege contend confess boast testify tweet swear speculate recount clarify
  reiterate repeat advise hint agree exclaim shout whisper recommend warn deny promise quote cite`;
const ACTING = `criticise criticize demand urge warn call describe praise condemn deny confirm announce propose recommend reject accuse blame welcome
  back oppose threaten dismiss defend pledge request denounce`;
const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  say: ['said'],
  tell: ['told'],
  write: ['wrote', 'written'],
  think: ['thought'],
  swear: ['swore', 'sworn'],
  find: ['found'],
};

function formsOf(verb: string): [string, CueVerb['is']][] {
  const stem = verb.replace(/e$/, '');
  const third =
    /y$/.test(verb) && !/[aeo]y$/.test(verb)
      ? verb.replace(/y$/, 'ies')
      : verb + (/(?:s|sh|ch)$/.test(verb) ? 'es' : 's');
  const past = IRREGULAR[verb] ?? [
    /[^aeo]y$/.test(verb) ? verb.replace(/y$/, 'ied') : verb === 'admit' ? 'admitted' : `${stem}ed`,
  ];
  return [
    [verb, 'finite'],
    [third, 'finite'],
    [past[0] ?? verb, 'finite'],
    [past.at(-1) ?? verb, 'participle'],
    [`${stem}ing`, 'infinitive'],
  ];
}

const verbs = new Map<string, CueVerb[]>();
for (const [list, act] of [
  [SAYING, false],
  [ACTING, true],
] as const)
  for (const verb of wordList(list))
    for (const [form, is] of formsOf(verb))
      verbs.set(form, [...(verbs.get(form) ?? []), { is, particle: '', act, leads: '' }]);

export const quotes: QuoteWords = {
  ...grammar,
  verbs,
  impersonal: wordList('reads'),
  citing: wordList('quoted cited quotes cites'),
  modal: new Set(),
  passive: wordList('is are was were been being'),
  before: wordList('per'),
  leads: new Set(['according to']),
  agent: wordList('by'),
  beforeNoun: wordList('to by in'),
  after: new Set(),
  afterNoun: new Set(),
  thus: new Set(),
  as: wordList('as'),
  hence: new Set(),
  sourceNoun: /^(?:words|opinion|view)$/,
  sourceOf: wordList('of by from'),
  own: wordList('own'),
  opinion: wordList('for'),
  people:
    /(?:(?<!fi|wat|riv|weath|wint|summ|pap)ers?|ors?|ists?|ians?|ants?|(?:[^m]|\s)ents?|ees?|men|women|man|woman|people|persons?|critics?|officials?|locals?|police|public|media|press|parents?|children|famil(?:y|ies)|friends?|neighbou?rs?|fans?|guests?|victims?|witness(?:es)?|youths?|troops|military|militias?|groups?|cit(?:y|ies)|towns?|villages?|states?|countr(?:y|ies)|nations?|communit(?:y|ies)|industry|opposition|majority|minority|crew|staff|board|panel|jury|side|camp|movement|campaign|administration|leadership|delegation|regime|firms?|charit(?:y|ies)|watchdog|rebels?|kids|workforce|others|many|some)$/,
  titles:
    /(?:titled|called|named|entitled|film|book|album|song|series|newspaper|magazine|novel|motto|ship|term|word|dubbed|known as)$/,
  personal: wordList('i we us me you it they'),
  speech: /(?:words?|slogans?|statement|answer|question|quote|message|remark|claim|charge|chants? of)(?: like)?:?$/,
  calling: /(?:^|\s)as(?: an?| the)?$/,
  naming: wordList(
    'call calls called describe describes described label labels labelled dub dubs dubbed denounced praised',
  ),
};
