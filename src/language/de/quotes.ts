/** How German reports what somebody says: verbs of saying, sources, quotation marks. */

import { wordList } from '../lists.ts';
import type { CueVerb, QuoteWords } from '../quotes.ts';
import { conjugate } from './conjugation.ts';
import { grammar } from './grammar.ts';

/** They report with a clause or a quotation: "sagte, dass …". What must stand with them follows a slash. */
const SAYING = `
sagen erzählen meinen glauben finden denken schreiben antworten rufen fragen melden äußern reden hoffen fürchten befürchten vermuten schätzen
erwarten annehmen wissen zugeben gestehen schwören wünschen beklagen klagen jubeln höhnen spotten scherzen flüstern brüllen
schimpfen skandieren kommentieren argumentieren erläutern ergänzen verkünden behaupten versichern beteuern berichten erklären betonen
unterstreichen bekräftigen entgegnen erwidern kontern urteilen resümieren bilanzieren konstatieren präzisieren formulieren zitieren
bemerken feststellen vermelden bedauern prophezeien mahnen signalisieren beschließen entscheiden lauten bestätigen warnen appellieren raten plädieren rechnen begründen protestieren an|zweifeln versprechen ab|lehnen zurück|weisen loben begrüßen
mit|teilen an|geben bekannt|machen bei|pflichten aus|führen aus|sagen aus|rufen hinzu|fügen hinzu|setzen ein|räumen fest|stellen fest|halten
an|merken an|nehmen hin|weisen auf|rufen heraus|stellen klar|stellen dar|legen nach|legen an|fügen ein|wenden zu|geben zu|sagen
ab|streiten bekannt|werden vereinbaren an|drohen weiter|geben nahe|legen offen|legen vor|rechnen zu|stimmen an|deuten vor|schreiben an|ordnen vor|geben verlauten
`;
/** They report even with a mere object: "fordert den Rücktritt". */
const ACTING = `
kritisieren fordern verlangen warnen/vor bezeichnen/als nennen bestreiten dementieren plädieren/für appellieren/an
befürworten empfehlen raten/zu werten/als begründen/mit beschuldigen bezweifeln bemängeln beanstanden
rügen tadeln attackieren widersprechen prognostizieren befürchten sprechen/von sehen/als halten/für betrachten/als rechnen/mit
berichten/von+über verweisen/auf erwägen
an|kündigen vor|werfen vor|schlagen auf|rufen/zu auf|fordern aus|sprechen/für+gegen an|mahnen ein|fordern bekannt|geben an|prangern protestieren/gegen
voraus|sagen vorher|sagen zu|sichern ab|raten/von hin|weisen/auf+darauf aus|gehen/von+davon hervor|heben
beurteilen/als bewerten/als beschreiben/als verurteilen/als würdigen/als preisen/als titulieren/als charakterisieren/als ein|stufen/als ab|tun/als
attestieren bescheinigen
`;

const verbs = new Map<string, CueVerb[]>();
for (const [list, act] of [
  [SAYING, false],
  [ACTING, true],
] as const)
  for (const entry of wordList(list)) {
    const [verb = '', leads = ''] = entry.split('/');
    for (const { form, is, particle } of conjugate(verb))
      verbs.set(form, [...(verbs.get(form) ?? []), { is, particle, act, leads: leads.replace('+', ' ') }]);
  }
const naming = new Set(
  'nennen bezeichnen sprechen werten würdigen verurteilen warnen kritisieren loben beschreiben sehen betiteln titulieren charakterisieren attestieren beschimpfen feiern halten fordern'
    .split(' ')
    .flatMap((verb) => conjugate(verb).map(({ form }) => form)),
);
/** "heißt es", "hieß es", "geht hervor": said of the text itself. */
const IMPERSONAL = wordList('heißt hieß heiße');

export const quotes: QuoteWords = {
  ...grammar,
  verbs,
  impersonal: IMPERSONAL,
  auxiliaries: wordList('hat haben hatte hatten habe wird werden wurde wurden werde würde'),
  citing: wordList('zitiert zitierte zitieren zitierten'),
  modal: wordList(
    'muss müssen musste mussten will wollen wollte wollten möchte möchten kann können konnte konnten darf dürfen durfte durften lässt lassen ließ ließen',
  ),
  hearing: wordList('der dem'),
  passive: wordList('wird werden wurde wurden worden'),
  before: wordList('laut gemäß'),
  leads: new Set(),
  means: wordList('mit durch mittels per'),
  agent: wordList('von vom durch'),
  beforeNoun: wordList('nach gemäß entsprechend'),
  after: wordList('zufolge'),
  afterNoun: wordList('nach'),
  thus: wordList('so'),
  as: wordList('wie'),
  hence: wordList('demnach demzufolge'),
  sourceNoun:
    /(?:angaben?|aussagen?|berichte?n?|informationen?|meldung(?:en)?|ansicht|meinung|auffassung|einschätzung(?:en)?|darstellung(?:en)?|schilderung(?:en)?|behauptung(?:en)?|beobachtung(?:en)?|recherchen?|ankündigung(?:en)?|fazit|kommentar|zitat|auskunft|worten|erkenntnis(?:sen?)?|mitteilung(?:en)?|überzeugung|gutachten|schätzung(?:en)?|hochrechnung(?:en)?|prognosen?|vermutung(?:en)?|berechnung(?:en)?|umfragen?|untersuchung(?:en)?|studien?|statistik(?:en)?|ergebnis(?:sen)?|erhebung(?:en)?|analysen?|quellen?|erklärung(?:en)?|lesart|sicht|bewertung|urteil|bekunden|worte|medien|stellungnahmen?|gesetz(?:es)?|verfassung|erfahrung(?:en)?|idee|dokument|planung(?:en)?|plan|pläne[n]?|(?:(?<!\p{L})|s|ch)stand|befund(?:en)?|theorien?|definition|willen?|wunsch|presse|agenturen|vorstellung(?:en)?|vernehmen|zählung|rechnung|annahmen?|entwurf)$/u,
  sourceOf: wordList('von vom der des'),
  own: wordList('eigenen eigener eigenem ihren seinen seiner ihrer'),
  opinion: wordList('für'),
  speechless:
    /(?:ung|ungen|keit|heit|tät|ismus|tum|nis|schaft|arbeit|kosten|zahl|jahr|tag|grund|weg|teil|wahl|reise|rolle|preis)$/,
  titles:
    /(?:titel|motto|namen?|thema|film|buch|album|lied|song|serie|zeitung|magazin|schiff|projekt|gruppe|band|raumfähre|kategorie|aufschrift|typ|modell|marke|zeitschrift|sendung|genannte[nrs]?|namens|oper|roman|rubrik|stiftung|verein|organisation|kampagne|initiative|begriff|wort|genannt)(?: (?:lautet|heißt|war|ist)(?: also)?)?:?$/,
  personal: wordList('ich wir es sie er uns mich mir'),
  speech:
    /(?:bezeichnung|worten|worte|spruch|sprüche|sprüchen|parolen?|ruf|rufe|rufen|aussagen?|zitat|slogan|begründung|formulierung|satz|sätze|vorwurf|antwort|frage|forderung|zitiert|wörtlich|hinweis|erklärung|fazit|sprechchöre[n]?|botschaft|kommentar)(?: wie)?(?: zum beispiel| etwa| beispielsweise)?(?: zu \p{Ll}+n)?:?$/u,
  calling:
    /(?:^|\s)(?:als|(?:sprach(?:en)?|spricht|sprechen|spreche|gesprochen) (?:\S+ ){0,6}von)(?: (?:eine?[nrms]?|de[nrm]|die|das))?$/,
  naming,
};
