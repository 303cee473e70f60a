/** How German builds clauses and phrases, and the mood of reported speech. */
import type { ClauseWords, PhraseWords } from '../grammar.ts';
import { wordList } from '../lists.ts';

/** Konjunktiv I of verbs of every clause (Duden, "Konjunktiv I"): the third person, where it differs from the indicative. */
const SUBJUNCTIVE =
  wordList(`sei seien habe werde könne müsse solle wolle dürfe möge wisse gebe gehe stehe komme bleibe lasse nehme sehe halte
  finde bringe liege führe trage ziehe falle laufe fahre schlage spreche treffe helfe verliere gewinne beginne bestehe entspreche enthalte
  koste leiste arbeite rate trete bereite erwarte fürchte berichte richte warte betrachte bedeute vermute beachte verrate gestatte
  erhalte gelte heiße schreibe steige sinke sterbe tue verlasse verstehe wachse biete gelinge geschehe betreffe versuche brauche`);
/** Konjunktiv II, which stands in for it where Konjunktiv I would be the indicative. */
const PAST_SUBJUNCTIVE = wordList(
  'hätte hätten wäre wären würde würden könnte könnten müsste müssten dürfte dürften sollte sollten',
);

/** Nouns that are neuter by their ending (Duden, "Genus"); of two people's words for a body most are. */
const NEUTER =
  /(?:um|ment|amt|haus|gericht|institut|team|land|parlament|büro|unternehmen|komitee|gremium|blatt|magazin|kabinett|militär|chen)s?$/;

/** The strong ending that an adjective has without a determiner, from the weak one behind it (Duden, "Adjektivdeklination"). */
function nominativeOf(adjective: string, determiner: string, noun: string): string {
  const stem = adjective.replace(/e[nmrs]?$/, '');
  if (/^(?:ein|kein|mein|sein|ihr|unser)$/.test(determiner)) return adjective;
  if (determiner === 'das') return `${stem}es`;
  if (determiner === 'der' && adjective.endsWith('e')) return `${stem}er`;
  if (/^(?:dem|des|eine[ms])$/.test(determiner)) return stem + (NEUTER.test(noun) ? 'es' : 'er');
  return `${stem}e`;
}

export const grammar: ClauseWords & PhraseWords = {
  finite:
    wordList(`ist sind war waren hat haben hatte hatten wird werden wurde wurden kann können konnte konnten muss müssen musste mussten
    soll sollen sollte sollten will wollen wollte wollten darf dürfen durfte durften gibt gab ging geht kam kommt steht stand liegt lag`),
  copula: wordList('ist sind war waren sei seien wäre wären bleibt'),
  that: wordList('dass daß ob wie wann warum weshalb wo wer was weil wonach'),
  needsNoComma: false,
  subordinating: wordList(
    'um weil da nachdem während obwohl wenn falls sodass damit bevor indem wonach sofern soweit zumal wobei ehe sobald solange obgleich wenngleich',
  ),
  relative: wordList('der die das welcher welche welches'),
  coordinating: wordList('und sowie oder'),
  contrary: wordList('und aber doch denn oder sondern'),
  subjectFirst: false,
  dummy: wordList('es'),
  this: wordList('dies das dieses'),
  adverbs:
    /(?:lich|weise|maßen|dings|mals|falls|wärts|ig|isch|end|hin|gemäß)$|^(?:weiter|weiterhin|später|außerdem|zudem|dennoch|indes|indessen|zuvor|ferner|zugleich|gleichzeitig|inzwischen|mittlerweile|ebenso|daraufhin|anschließend|schließlich|zunächst|zuletzt|bisher|bislang|erst|jetzt|nun|heute|gestern|morgen|hierzu|dagegen|trotzdem|dadurch|nebenbei|auch|insgesamt|bereits|kurz|dort|einst|zusammen|offiziell|besorgt|unterdessen|demgegenüber|stattdessen|hingegen|insbesondere|vor allem|jüngst|kürzlich|neuerdings|vielmehr|umgekehrt|wörtlich|laut|weder|einerseits|andererseits|lediglich|außer|passend|bezüglich)$/,
  toInfinitive: /^zu \p{Ll}+n$|\p{Ll}{2,}zu\p{Ll}{3,}n /u,
  subjunctive: SUBJUNCTIVE,
  pastSubjunctive: PAST_SUBJUNCTIVE,
  subjunctiveForm: /^\p{Ll}{2,}[^aeiout\W]e$/u,
  definite: wordList('der die das dem den des'),
  indefinite: wordList('ein eine einen einem einer eines kein keine keinen keinem keiner'),
  nominative:
    wordList(`der die das ein eine kein keine dieser diese dieses jener jene mehrere einige viele beide alle zahlreiche manche sein seine
    ihr ihre unser unsere etliche andere weitere zwei drei vier fünf`),
  oblique: wordList(
    'dem den des einem einen eines keinem keinen diesem diesen jenem jenen seinem seinen ihrem ihren allen vielen',
  ),
  obliquePair: /^(?:der|eine[rs]|ihrer|seiner) [\p{Ll}-]+en$/u,
  genitive: wordList('des der dieser dieses eines einer ihrer seiner seines ihres deren dessen'),
  partitive: wordList('einer eine eines keiner keine viele einige mehrere manche jeder jede zwei drei'),
  prepositions:
    wordList(`in im an am auf bei beim mit nach von vom zu zum zur aus über unter vor hinter neben zwischen für gegen ohne um durch
    seit während wegen trotz ab bis gegenüber innerhalb außerhalb laut gemäß anlässlich aufgrund angesichts statt infolge mittels binnen`),
  attaching: wordList('von vom der des für aus in im beim bei am zu zur zum gegen über'),
  focus: wordList('auch selbst sogar nur allein zumindest insbesondere sowohl'),
  masculine: wordList('er dieser jener letzterer ersterer'),
  feminine: wordList('sie diese jene letztere erstere'),
  neuter: wordList('es man'),
  plural: new Set<string>(),
  pluralVerb: /en$/,
  participle: /(?:t|en|end)e[nrms]?$/,
  adjective: /(?:e|er|en|em|es)$/,
  nominativeOf,
  ungenitive: (nouns) => nouns.replace(/(?<=\p{L}{3})(?<!s)e?s(?=$|\s)/u, ''),
};
