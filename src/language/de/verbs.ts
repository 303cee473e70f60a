/** The forms a German verb takes in a report: present, past, Konjunktiv I, participle and infinitive, third person. */

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

/** What a form is; only a finite one has a subject. */
type VerbForm = 'finite' | 'participle' | 'infinitive';

/** A verb's form: `particle` is what a separable verb leaves at the clause's end, empty where it stands joined. */
interface Conjugated {
  readonly form: string;
  readonly is: VerbForm;
  readonly particle: string;
}

const INSEPARABLE = /^(?:be|emp|ent|er|ge|ver|zer|miss|wider|unter|über|hinter|wieder)/;
const irregular = new Map(
  IRREGULAR_VERBS.split('|')
    .map((line) => line.split(/\s+/).filter(Boolean))
    .map(([base = '', ...forms]): [string, readonly string[]] => [base, forms]),
);

/** @param verb the infinitive, a separable prefix set off: "mit|teilen", "darauf hin|weisen" */
export function conjugate(verb: string): Conjugated[] {
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
