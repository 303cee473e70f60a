/** How German builds clauses and phrases, and how it reports what somebody says: verbs and their forms, mood, sources, quotation marks. */
import type { ClauseWords, CueVerb, PhraseWords, QuoteWords } from '../grammar.ts';
import { wordList } from '../lists.ts';

/** Verbs whose stem changes, each the infinitive and the changed forms (Duden, "starke Verben"). */
export const IRREGULAR_VERBS = `
backen bäckt buk gebacken | befehlen befiehlt befahl befohlen | beginnen begann begonnen begänne |
beißen biss bissen gebissen | bergen birgt barg geborgen | betrügen betrog betrogen | bewegen bewog bewogen |
biegen bog gebogen | bieten bot boten geboten | anbieten anbot angeboten | verbieten verbot verboten |
binden band gebunden | verbinden verband verbunden | bitten bat baten gebeten | blasen bläst blies geblasen |
bleiben blieb blieben geblieben | brechen bricht brach brachen gebrochen bräche | ausbrechen ausbrach ausgebrochen |
brennen brannte gebrannt | bringen brachte brachten gebracht brächte | verbringen verbrachte verbracht |
denken dachte dachten gedacht dächte | dringen drang drangen gedrungen | dürfen darf durfte gedurft dürfte |
empfangen empfängt empfing | empfehlen empfiehlt empfahl empfohlen | entscheiden entschied entschieden |
entstehen entstand entstanden | erfahren erfährt erfuhr | erhalten erhält erhielt erhielten |
erscheinen erschien erschienen | erschrecken erschrickt erschrak erschrocken | ertrinken ertrank ertranken ertrunken |
essen isst aß aßen gegessen | fahren fährt fuhr fuhren gefahren führe | fallen fällt fiel fielen gefallen |
gefallen gefällt gefiel | fangen fängt fing fingen gefangen finge | anfangen anfängt anfing angefangen |
finden fand fanden gefunden fände | stattfinden stattfand stattgefunden | befinden befand befunden |
erfinden erfand erfanden erfunden | fliegen flog flogen geflogen | fliehen floh flohen geflohen |
fließen floss flossen geflossen | fressen frisst fraß gefressen | frieren fror gefroren |
geben gibt gab gaben gegeben gäbe | ergeben ergibt ergab ergaben | gehen ging gingen gegangen ginge |
gelingen gelang gelungen | gelten gilt galt galten gegolten gälte | genießen genoss genossen |
geschehen geschieht geschah | gewinnen gewann gewannen gewonnen | gießen goss gegossen | gleichen glich geglichen |
graben gräbt grub gegraben | greifen griff griffen gegriffen | angreifen angriff angriffen angegriffen |
begreifen begriff begriffen | halten hält hielt hielten gehalten | enthalten enthält enthielt |
hängen hing hingen gehangen | heben hob hoben gehoben | erheben erhob erhoben | heißen hieß hießen geheißen |
helfen hilft half halfen geholfen | kennen kannte kannten gekannt | klingen klang geklungen |
kommen kommt kam kamen gekommen käme | bekommen bekommt bekam bekamen | können kann konnte gekonnt könnte |
kriechen kroch gekrochen | laden lädt lud luden geladen | einladen einlud eingeladen |
lassen lässt ließ ließen gelassen | verlassen verlässt verließ verließen | laufen läuft lief liefen gelaufen |
leiden leidet litt litten gelitten | leihen lieh geliehen | lesen liest las lasen gelesen | liegen lag lagen gelegen |
lügen log gelogen | meiden mied gemieden | messen misst maß maßen gemessen | misslingen misslang misslungen |
nehmen nimmt nahm nahmen genommen nähme | aufnehmen aufnimmt aufnahm aufgenommen |
teilnehmen teilnimmt teilnahm teilgenommen | übernehmen übernimmt übernahm übernommen |
unternehmen unternimmt unternahm unternommen | festnehmen festnahm festgenommen | nennen nannte nannten genannt |
pfeifen pfiff gepfiffen | raten rät riet rieten geraten | reißen riss rissen gerissen | reiten ritt ritten geritten |
rennen rannte rannten gerannt | riechen roch gerochen | ringen rang gerungen | rufen rief riefen gerufen |
schaffen schuf schufen geschaffen | scheiden schied schieden geschieden | scheinen schien schienen geschienen |
schieben schob geschoben | schießen schoss schossen geschossen | schlafen schläft schlief geschlafen |
schlagen schlägt schlug schlugen geschlagen | vorschlagen vorschlägt vorschlug vorgeschlagen |
schließen schloss schlossen geschlossen | beschließen beschloss beschlossen |
schneiden schnitt schnitten geschnitten | schreiben schrieb schrieben geschrieben | schreien schrie geschrien |
schreiten schritt geschritten | schweigen schwieg geschwiegen | schwimmen schwamm geschwommen |
schwinden schwand geschwunden | schwören schwor geschworen | sehen sieht sah sahen gesehen |
vorsehen vorsieht vorsah vorgesehen | senden sandte gesandt | singen sang sangen gesungen |
sinken sank sanken gesunken | sitzen saß saßen gesessen | besitzen besaß besessen |
sprechen spricht sprach sprachen gesprochen | versprechen verspricht versprach versprochen |
springen sprang gesprungen | stechen sticht stach gestochen | stehen steht stand standen gestanden stünde |
bestehen bestand bestanden | verstehen verstand verstanden | stehlen stiehlt stahl gestohlen |
steigen stieg stiegen gestiegen | sterben stirbt starb starben gestorben | stoßen stößt stieß stießen gestoßen |
streichen strich gestrichen | streiten stritt gestritten | tragen trägt trug trugen getragen |
betragen beträgt betrug betrugen | vertragen verträgt vertrug | treffen trifft traf trafen getroffen |
eintreffen eintraf eingetroffen | treiben trieb trieben getrieben | vertreiben vertrieb vertrieben |
betreiben betrieb betrieben | treten tritt trat traten getreten | vertreten vertritt vertrat vertraten |
zurücktreten zurücktrat zurückgetreten | trinken trank tranken getrunken | tun tut tat taten getan täte |
verderben verdirbt verdarb verdorben | vergessen vergisst vergaß vergaßen | verlieren verlor verloren |
verschwinden verschwand verschwunden | verzeihen verzieh verziehen | wachsen wächst wuchs wuchsen gewachsen |
waschen wäscht wusch gewaschen | weichen wich gewichen | weisen wies wiesen gewiesen | beweisen bewies bewiesen |
hinweisen hinwies hingewiesen | wenden wandte gewandt | werben wirbt warb geworben |
werfen wirft warf warfen geworfen | vorwerfen vorwirft vorwarf vorgeworfen | wiegen wog gewogen |
winden wand gewunden | wissen weiß wusste wussten gewusst | ziehen zog zogen gezogen | beziehen bezog bezogen |
zwingen zwang zwangen gezwungen`;

/** A form of a verb; the third person, since that is who reports. */
interface VerbForm extends Pick<CueVerb, 'is' | 'particle'> {
  readonly form: string;
}

const INSEPARABLE = /^(?:be|emp|ent|er|ge|ver|zer|miss|wider|unter|über|hinter|wieder)/;
const irregular = new Map(
  IRREGULAR_VERBS.split('|')
    .map((line) => line.split(/\s+/).filter(Boolean))
    .map(([base = '', ...forms]): [string, readonly string[]] => [base, forms]),
);

/** @param verb the infinitive, a separable prefix set off: "mit|teilen", "darauf hin|weisen" */
export function conjugate(verb: string): VerbForm[] {
  const [prefix = '', base = ''] = verb.includes('|') ? verb.split('|') : ['', verb];
  const joined = prefix.split(' ').at(-1) ?? '';
  const finite = finiteForms(base);
  return [
    ...finite.map((form) => ({ form, is: 'finite' as const, particle: joined })),
    ...(prefix ? finite.map((form) => ({ form: joined + form, is: 'finite' as const, particle: '' })) : []),
    ...participles(base).map((form) => ({ form: joined + form, is: 'participle' as const, particle: '' })),
    ...[joined + base, ...(prefix ? [`${joined}zu${base}`] : [])].map((form) => ({
      form,
      is: 'infinitive' as const,
      particle: '',
    })),
  ];
}

function stemOf(base: string): string {
  return base.replace(/e?n$/, '');
}

/** The changed forms of a strong verb stand in the list of verbs, if need be under the verb without its prefix. */
function changedForms(base: string): readonly string[] {
  const own = irregular.get(base);
  if (own) return own;
  const [prefix = ''] = INSEPARABLE.exec(base) ?? [];
  const forms = prefix ? irregular.get(base.slice(prefix.length)) : undefined;
  return (forms ?? []).map((form) => prefix + form.replace(/^ge(?=\p{L}{3,}(?:en|t)$)/u, ''));
}

/** "berichtet", "bezeichnet": the e that keeps a stem speakable. */
function linkOf(stem: string): string {
  return /(?:[td]|chn|[^lrhaeiou][mn])$/.test(stem) ? 'e' : '';
}

function finiteForms(base: string): string[] {
  const stem = stemOf(base);
  const changed = changedForms(base).filter((form) => !isParticiple(form, base));
  const link = linkOf(stem);
  const past = changed.length > 0 ? [] : [`${stem}${link}te`, `${stem}${link}ten`];
  const plural = changed.filter((form) => !/n$/.test(form)).map((form) => `${form}${form.endsWith('e') ? 'n' : 'en'}`);
  return [...new Set([base, `${stem}${link}t`, `${stem}e`, ...past, ...changed, ...plural])];
}

function isParticiple(form: string, base: string): boolean {
  if (/^ge/.test(form) && !base.startsWith('ge')) return true;
  return INSEPARABLE.test(base) && /en$/.test(form) && form !== base && changedForms(base).at(-1) === form;
}

function participles(base: string): string[] {
  const stem = stemOf(base);
  const strong = changedForms(base).filter((form) => isParticiple(form, base));
  if (strong.length > 0) return strong;
  const link = linkOf(stem);
  return [INSEPARABLE.test(base) || /ieren$/.test(base) ? `${stem}${link}t` : `ge${stem}${link}t`];
}

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

const grammar: ClauseWords & PhraseWords = {
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
  subjectFirst: false,
  dummy: wordList('es'),
  this: wordList('dies das dieses'),
  adverbs:
    /(?:lich|weise|maßen|dings|mals|falls|wärts|ig|isch|end|hin|gemäß)$|^(?:weiter|weiterhin|später|außerdem|zudem|dennoch|indes|indessen|zuvor|ferner|zugleich|gleichzeitig|inzwischen|mittlerweile|ebenso|daraufhin|anschließend|schließlich|zunächst|zuletzt|bisher|bislang|erst|jetzt|nun|heute|gestern|morgen|hierzu|dagegen|trotzdem|dadurch|nebenbei|auch|insgesamt|bereits|kurz|dort|einst|zusammen|offiziell|besorgt|unterdessen|demgegenüber|stattdessen|hingegen|insbesondere|vor allem|jüngst|kürzlich|neuerdings|vielmehr|umgekehrt|wörtlich|laut|weder|einerseits|andererseits|lediglich|außer|passend|bezüglich)$/,
  infinitive: wordList('zu'),
  infinitiveForm: /n$/,
  pastForm: undefined,
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
  ungenitive: (nouns, determiner) =>
    determiner === 'des' ? nouns.replace(/(?<=\p{L}{3})(?<!s)e?s(?=$|\s)/u, '') : nouns,
};

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
  citing: wordList('zitiert zitierte zitieren zitierten'),
  modal: wordList(
    'muss müssen musste mussten will wollen wollte wollten möchte möchten kann können konnte konnten darf dürfen durfte durften lässt lassen ließ ließen',
  ),
  passive: wordList('wird werden wurde wurden worden'),
  before: wordList('laut gemäß'),
  leads: new Set(),
  agent: wordList('von vom durch'),
  beforeNoun: wordList('nach gemäß entsprechend'),
  after: wordList('zufolge'),
  afterNoun: wordList('nach'),
  thus: wordList('so'),
  as: wordList('wie'),
  hence: wordList('demnach demzufolge'),
  sourceNoun:
    /(?:angaben?|aussagen?|berichte?n?|informationen?|meldung(?:en)?|ansicht|meinung|auffassung|einschätzung(?:en)?|darstellung(?:en)?|schilderung(?:en)?|behauptung(?:en)?|beobachtung(?:en)?|recherchen?|ankündigung(?:en)?|fazit|kommentar|zitat|auskunft|worten|erkenntnis(?:sen?)?|mitteilung(?:en)?|überzeugung|gutachten|schätzung(?:en)?|hochrechnung(?:en)?|prognosen?|vermutung(?:en)?|berechnung(?:en)?|umfragen?|untersuchung(?:en)?|studien?|statistik(?:en)?|ergebnis(?:sen)?|erhebung(?:en)?|analysen?|quellen?|erklärung(?:en)?|lesart|(?<!\p{L})sicht|bewertung|urteil|bekunden|worte|medien|stellungnahmen?|gesetz(?:es)?|verfassung|erfahrung(?:en)?|idee|dokument|planung(?:en)?|plan|pläne[n]?|(?:(?<!\p{L})|s|ch)stand|befund(?:en)?|theorien?|definition|willen?|wunsch|presse|agenturen|vorstellung(?:en)?|vernehmen|zählung|rechnung|annahmen?|entwurf)$/u,
  sourceOf: wordList('von vom der des'),
  own: wordList('eigenen eigener eigenem ihren seinen seiner ihrer'),
  opinion: wordList('für'),
  people:
    /(?:(?<!^das .*|feu|wass|wett|witt)er[ns]?|in(?:nen)?|ist(?:en)?|(?:(?<!m)e|a)nt(?:en)?|or(?:en)?|ling(?:e|en)?|loge[n]?|(?:nd|ig|lich|[^n]t)e[nr]?|schaft(?:en)?|grünen|linken?|liberalen?|konservativen?|zeugen?|kunden?|jungen?|juden?|russen?|insassen?|leute|eltern|familien?|mensch(?:en)?|mann|frau(?:en)?|kind|volk|völker|nachbarn?|freunde?|gast|gäste|fans?|held(?:en)?|christ(?:en)?|muslime?|moslems?|katholiken|passagiere?|rebell(?:en)?|pirat(?:en)?|demokrat(?:en)?|landwirte?|mitglied|mitglieder|opfer|geiseln?|mönche?|nonnen?|person(?:en|al)?|crew|jury|justiz|militär|heer|truppen?|regime|gemeinden?|stadt|städte|land|länder|staat(?:en)?|nation(?:en)?|republik|kreis|gruppen?|initiativen?|bündnis(?:se)?|opposition|delegation|redaktion|industrie|branche|presse|öffentlichkeit|mehrheit|minderheit|leitung|führung|aufsicht|bevölkerung|vertretung|versammlung|ausschuss|gremium|gremien|komitees?|kabinett|anklage|verteidigung|lobby|basis|spitze|seite|lager|haus|hof|zentrum|zentrale|betriebe?|handel|handwerk|plattform|portal|blatt|schutz)$/u,
  titles:
    /(?:titel|motto|namen?|thema|film|buch|album|lied|song|serie|zeitung|magazin|schiff|projekt|gruppe|band|raumfähre|kategorie|aufschrift|typ|modell|marke|zeitschrift|sendung|genannte[nrs]?|namens|oper|roman|rubrik|stiftung|verein|organisation|kampagne|initiative|begriff|wort|genannt)(?: (?:lautet|heißt|war|ist)(?: also)?)?:?$/,
  personal: wordList('ich wir es sie er uns mich mir'),
  speech:
    /(?:bezeichnung|worten|worte|spruch|sprüche|sprüchen|parolen?|ruf|rufe|rufen|aussagen?|zitat|slogan|begründung|formulierung|satz|sätze|vorwurf|antwort|frage|forderung|zitiert|wörtlich|hinweis|erklärung|fazit|sprechchöre[n]?|botschaft|kommentar)(?: wie)?(?: zum beispiel| etwa| beispielsweise)?(?: zu \p{Ll}+n)?:?$/u,
  calling:
    /(?:^|\s)(?:als|(?:sprach(?:en)?|spricht|sprechen|spreche|gesprochen) (?:\S+ ){0,6}von)(?: (?:eine?[nrms]?|de[nrm]|die|das))?$/,
  naming,
};
