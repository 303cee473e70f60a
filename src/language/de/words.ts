/** How German words change (folding, stems, verbs that change their stem, compounds, words for the same thing), and how German asks. */
import { stemmer } from '@orama/stemmers/german';
import type { QuestionWords, Words } from '../language.ts';
import { irregularMap, kindMap, nounMap, stemSet, wordList } from '../lists.ts';
import { conjugate, IRREGULAR_VERBS } from './grammar.ts';

/** ae, oe and ue are umlauts, except where the e belongs to another sound: "Quelle", "Frauen", "neue". */
const DIGRAPH_A_O = /([ao])e(?=[^\s])/g;
const DIGRAPH_U = /(?<![aeioquy])ue/g;
/** Most words have none. */
const DIGRAPH = /[aou]e/;

/** Most words: nothing to normalize. */
const SIMPLE = /^[A-Za-z]*$/;

function fold(word: string): string {
  if (SIMPLE.test(word)) return foldDigraphs(word.toLowerCase());
  const lower = word
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ä', 'a')
    .replaceAll('ö', 'o')
    .replaceAll('ü', 'u');
  return foldDigraphs(lower).normalize('NFD').replace(/\p{M}/gu, '');
}

function foldDigraphs(lower: string): string {
  return DIGRAPH.test(lower) ? lower.replace(DIGRAPH_A_O, '$1').replace(DIGRAPH_U, 'u') : lower;
}

/** Snowball's German stem, and women's titles with men's: "Ministerinnen", "Ministerin", "Minister" → "minist". */
function stem(folded: string): string {
  const masculine = folded.length > 6 ? folded.replace(/(?<=er|ent|ist|at|ant|eur|og)in(?:nen)?$/, '') : folded;
  return stemmer(masculine);
}

const PREFIXES =
  'ab an auf aus bei bereit bekannt dar durch ein empor entgegen fern fest fort frei gegen gut heim her heran heraus herbei herum herunter hervor hin hinaus hinein hinter hinzu hoch los mit nach nieder statt teil uber um unter voran voraus vor vorbei weg weiter wieder zu zuruck zusammen';
/** "vorgeschlagen", "vorzuschlagen" → prefix and rest; longest prefix first. */
const SEPARABLE = new RegExp(
  `^(${PREFIXES.split(' ')
    .sort((a, b) => b.length - a.length)
    .join('|')})(ge|zu)?(\\p{L}{3,})$`,
  'u',
);

/** Weak verbs in -ern, -eln and -ienen lose that ending to the stemmer: "forderte" must find "fordern", "verdient" "verdienen". */
function bases(folded: string): string[] {
  const found = new Set<string>();
  const add = (verb: string) => {
    found.add(verbStem(verb));
    if (/(?:er|el)t(?:e|en)?$/.test(verb)) found.add(stem(verb.replace(/t(?:e|en)?$/, 'n')));
    if (/ient(?:e|en)?$/.test(verb)) found.add(stem(verb.replace(/t(?:e|en)?$/, 'en')));
    for (const base of irregular.get(verb) ?? []) found.add(stem(base));
  };
  add(folded);
  const participle = /^ge(\p{L}{3,}(?:t|en))$/u.exec(folded)?.[1];
  if (participle) add(participle);
  const separable = SEPARABLE.exec(folded);
  if (separable?.[1] && separable[3]) addSeparable(separable[1], separable[2] ?? '', separable[3], add);
  found.delete(stem(folded));
  return [...found];
}

/** The e that keeps a weak verb's stem speakable: "grundet", "zeichnet", "atmet". */
const LINKED = /(?<=[td]|[^lrhaeiou][mn]|chn)et$/;

/** A weak verb's stem without the t of "zahlt", "zahlte", "gezahlt", "begrundet". */
function verbStem(verb: string): string {
  const whole = stem(verb);
  if (whole.length <= 3 || !whole.endsWith('t')) return whole;
  return LINKED.test(whole) ? whole.replace(LINKED, '') : whole.slice(0, -1);
}

/** The whole verb without "ge" and "zu", and its main part alone: the prefix may stand at the sentence's end. */
function addSeparable(prefix: string, infix: string, rest: string, add: (verb: string) => void): void {
  if (infix) {
    add(prefix + rest);
    for (const base of irregular.get(`ge${rest}`) ?? []) add(prefix + base);
  }
  if (rest.length >= 4) add(rest);
  for (const base of [...(irregular.get(rest) ?? []), ...(irregular.get(`ge${rest}`) ?? [])]) {
    add(base);
    add(prefix + base);
  }
}

const irregular = irregularMap(IRREGULAR_VERBS, fold);

const STOP = `
ums erst der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem jener jene jenes jenen jenem
derjenige diejenige dasjenige denjenigen derselbe dieselbe dasselbe und oder aber sondern denn doch jedoch sowie sowohl als
auch wie wenn falls ob dass weil da damit bevor nachdem obwohl wahrend indem sodass bis seit seitdem um zu in im ins an am
ans auf aufs aus bei beim mit nach von vom vor zum zur uber unter durch fur gegen zwischen neben hinter wegen trotz
gegenuber innerhalb ausserhalb laut zufolge gemass entlang ab je pro per via ich du er sie es wir ihr mich dich ihn uns euch
mir dir ihm ihnen sich mein meine meinen meinem meiner meines dein deine deinen sein seine seinen seinem seiner seines ihre ihren ihrem ihrer ihres unser unsere
unseren unserem unserer euer eure man jemand jemanden etwas was wer wo wohin woher wann warum wieso weshalb wozu wodurch womit woran worauf
worin woruber wovon wofur wogegen welche welcher welches welchen welchem wessen wem wen bin bist ist sind seid war warst
waren wart gewesen sei seien ware waren habe hast hat haben habt hatte hatten hattest hatte gehabt werde wirst wird werden
werdet wurde wurden worden geworden wurde wurden kann kannst konnen konnt konnte konnten muss musst mussen musste
mussten soll sollst sollen sollte sollten will willst wollen wollte wollten darf darfst durfen durfte durften mag mogen
mochte mochten lasst lassen liess dann so nun hier dort dabei dazu davon daran darauf daraus darin daruber darum dafur dagegen dadurch
danach davor dahin daher deshalb deswegen also nur noch schon sehr mehr viel viele vielen vieler vieles wenig selbst
eben gerade eigentlich denn mal ja nein bitte wohl etwa ungefahr rund circa ca halt einfach uberhaupt so solche solcher solches solchen
alle aller alles allem allen jede jeder jedes jeden jedem andere anderer anderes anderen anderem beide beiden einige einigen einiger
manche manchen mehrere mehreren eig ne nen nem n is ham hab gibt gab gabs gibts geben was wars gibst hast hats tut tun tat sowas irgendwie irgendwas
aufm aufn ufm vorm hinterm furs ausser samt grade grad echt bloss ha nochmal eh naja tja sone soner ebenfalls ausserdem zudem hingegen allerdings dennoch trotzdem selber jemals je machen macht machte machten gemacht
ubrigens gar mal ruhig sogar geht gehts ging danke tschuss moin bislang inzwischen mittlerweile besonders jeweils drin dran drauf drum druber drunter gehoren gehort gehorte gehorten genau dies dessen deren denen derer weitere ey hey hallo lol boah boa wow krass ah ahm hm hmm ach oh och puh uff na no jo joa nee nope bro digga diggah alda ok okay oki sorry sry merci servus hi btw tbh imho omg wtf bzw usw etc dieses bereits wieder immer kann welch
the of
`;

/** Separable prefixes are set off. */
const DENYING =
  'verhindern vermeiden ab|lehnen bestreiten dementieren verbieten untersagen stoppen weigern verweigern unterbinden leugnen ab|streiten zurück|weisen bezweifeln'.split(
    ' ',
  );

export const words: Words = {
  fold,
  stem,
  bases,
  stop: wordList(STOP),
  supposing: wordList(
    'wenn falls ob sofern oder angeblich vermutlich womoglich moglicherweise vielleicht vermeintlich anscheinend kaum fast beinahe nahezu',
  ),
  comparing: wordList('als'),
  negations: wordList(
    'nicht kein keine keinen keinem keiner keines nie niemals niemand nichts nirgends weder ohne nich ned nit',
  ),
  limiting: wordList('nur bloss allein lediglich ausschliesslich'),
  denying: stemSet(
    DENYING.flatMap(conjugate)
      .flatMap(({ form, particle }) => (particle ? [] : form))
      .join(' '),
    {
      fold,
      stem,
    },
  ),
  ending: stemSet(
    `abschaffen aufheben beenden enden streichen einstellen verlieren fehlen ausbleiben entfallen wegfallen verzichten absagen aussetzen
    scheitern auslaufen ablaufen erlöschen schließen stilllegen zurückziehen zurücktreten aufgeben abbrechen entlassen entziehen
    versagen versäumen unterlassen fernbleiben ausscheiden abschrecken`,
    { fold, stem },
  ),
  auxiliaries: {
    having: wordList('hat haben habe hatte hatten hätte hätten'),
    being: wordList('ist sind war waren sei seien wäre wären'),
    passive: wordList('wird werden wurde wurden worden werde würde würden'),
    intending: wordList(
      'will wollen wollte wollten soll sollen sollte sollten möchte möchten plant planen könnte könnten würde würden beabsichtigt',
    ),
  },
  compounds: true,
};

/** The adverbs that ask for a thing by its preposition (Duden, Pronominaladverb); "wodurch" asks for a reason. */
const PRONOMINAL = wordList(
  'wobei wofur wogegen wohinter womit wonach woneben woran worauf woraus worin woruber worum worunter wovon wovor wozu',
);

/** Folded words with single spaces. */
const OVERVIEW =
  /^(?:(?:worum|um was) geht(?:s| es)?|tl ?dr|(?:gib mir )?(?:(?:eine?n?|die) )?(?:kurze )?(?:zusammenfassung|uberblick)|fasse? .{0,40}zusammen|was steht (?:da|drin|hier))(?: (?:in|von|uber)?(?: ?(?:dem|diesem|den|diesen|der|im|vom|des))? ?(?:artikel|artikels|text|bericht|meldung|beitrag|hier))?$/;

export const question: QuestionWords = {
  phrases: kindMap(`
number: wie viel | wie viele | wie vielen | wie vieler | wieviel | wieviele | wievielen | wie oft | wie hoch | wie gross | wie weit | wie schnell | wie stark | wie alt | wie schwer | wie tief | wie breit | wie heiss | wie warm | wie kalt | wie dick | wie laut | wie haufig
money: wie teuer
share: wie viel von | wie viel vom | wie viel des | wie viel der | welcher teil | welchen teil
duration: wie lange | wie lang
date: wann | seit wann | bis wann | ab wann | wie spat
who: wer
what: was
person: wem | wen | wessen | von wem | mit wem
place: wo | wohin | woher
reason: warum | wieso | weshalb | weswegen | wodurch | was hinderte | was hielt | was bewog | was veranlasste
name: wie heisst | wie heissen | wie hiess | wie hiessen | name der | name des | namen der | namen von
which: wie lautet | welche | welcher | welches | welchen | welchem | welch | was fur | welche der | welcher der | welches der | welche anderen | welche andere | welcher andere | welches andere
quote: was halt | was denkt | was denken
thing: wie | inwiefern | inwieweit | ${[...PRONOMINAL].join(' | ')} | als was`),
  subordinating: wordList(''),
  nouns: nounMap(
    `
number: anzahl | zahl | menge | hohe | grosse | lange | magnitude | starke | temperatur | geschwindigkeit | gewicht | alter | tiefe | breite | entfernung | platz | rang | note | auflage | dichte | kapazitat
money: geld | kohle | summe | betrag | mittel | kosten | preis | euro | dollar | budget | etat | gehalt | umsatz | gewinn | verlust | schulden | wert | belohnung | lohn | gebuhr | einnahmen | geldstrafe | bussgeld
share: prozent | anteil | prozentsatz | quote | alkoholgehalt | salzgehalt | zuckergehalt | fettgehalt | sauerstoffgehalt | wassergehalt
duration: dauer | frist | sekunden | minuten | stunden | tage | wochen | monate | jahre
date: jahr | tag | monat | datum | woche | wochentag | jahrzehnt | jahrhundert | uhrzeit | uhr | zeitpunkt | termin | zeitraum | epoche | saison | geburtstag | jahrestag
place: land | staat | stadt | ort | ortschaft | region | gebiet | gegend | bundesland | bundesstaat | kontinent | provinz | hauptstadt | fluss | insel | strasse | dorf | gemeinde | viertel | stadtteil | raum | gebaude | hotel | stadion | flughafen | nation | heimat | gefangnis | bezirk | landkreis | kanton | hafen | berg | see | meer | ozean | tal | kolonie | museum | museen | park | krankenhaus | planet | standort | schauplatz
organisation: organisation | firma | firmen | unternehmen | konzern | behorde | ministerium | ministerien | amt | bundesamt | partei | zeitung | tageszeitung | agentur | nachrichtenagentur | institut | universitat | hochschule | verein | verband | verbande | bank | gruppe | band | sender | kanal | zeitschrift | magazin | gericht | betrieb | kirche | stiftung | team | mannschaft | klub | institution | fluggesellschaft | hersteller | verlag | studio
person: mann | frau | person | politiker | prasident | minister | konig | autor | forscher | wissenschaftler | sprecher | spieler | trainer | chef | leiter | richter | kunstler | experte | kandidat | gouverneur | burgermeister | nachfolger | vorganger | direktor | angestellte | mitarbeiter | teilnehmer | auszubildende | eltern | vater | mutter | sohn | tochter | bruder | schwester | ehemann | ehefrau | kind | tater | opfer | zeuge | sieger | gewinner | verlierer | fahrer | besitzer | eigentumer | grunder | erfinder | held | freund | anfuhrer | chefin | junge | madchen | schuler | student | lehrer | arzt | pfarrer | polizist | sanger | musiker | schriftsteller | dichter | philosoph | komponist | maler | bildhauer | architekt | ingenieur | historiker | okonom | chemiker | physiker | biologe | astronom | mathematiker | psychologe | entdecker | soldat | offizier | pilot | astronaut | prinz | prinzessin | herzog | kaiser | bischof | papst | priester | monch | sportler | handler | spender | botschafter | senator | kritiker | journalist | reporter | redakteur | regisseur | produzent | schauspieler | tanzer | ubersetzer | herrscher | onkel | tante | neffe | nichte | enkel
thing: stellenwert | mehrwert | lebensmittel | nahrungsmittel | genussmittel | futtermittel | verkehrsmittel | transportmittel | fortbewegungsmittel | hilfsmittel | heilmittel | arzneimittel | schmerzmittel | betaubungsmittel | suchtmittel | putzmittel | waschmittel | losungsmittel | kampfmittel | sprengmittel | beweismittel | rechtsmittel | druckmittel | zahlungsmittel | kommunikationsmittel | stilmittel | nobelpreis | friedenspreis | literaturpreis | filmpreis | buchpreis | forderpreis | ehrenpreis | todesstrafe
name: name | namen | spitzname
reason: grund | zweck | ursache | argument | anlass | motiv | begrundung`,
    (noun) => ['e', 'en', 'er', 'ern', 'n', 's', 'es', 'in', 'innen'].map((ending) => noun + ending),
  ),
  overview: OVERVIEW,
  greeting:
    /^(?:(?:hallo|hallochen|hi|hey|he|na|moin|servus|grussi|gruss gott|gruss dich|guten (?:morgen|tag|abend)|tach)(?: (?:zusammen|bot|fundstelle|du|moin))?)$/,
  address: wordList('ich du mir dir mich dich mein dein meine deine'),
  support: wordList(''),
  verbatim: stemSet('wörtlich wortlaut zitat zitieren zitate', words),
  paying: stemSet(
    'zahlen bezahlen kosten ausgeben spenden investieren verdienen beisteuern bereitstellen locker',
    words,
  ),
  yesno:
    wordList(`ist sind war waren hat haben hatte hatten wird werden wurde wurden kann konnen konnte darf durfen soll sollen sollte muss mussen gibt gab gabs
    gibts macht machen halt kommt stimmt geht will wollen steht bleibt nimmt klappt meint gehort gehoren glaubt kennt braucht lasst`),
  saying: stemSet(
    `sagen meinen erklären äußern mitteilen betonen fordern kritisieren behaupten berichten schreiben antworten ankündigen kommentieren reagieren
    bezeichnen begründen zitat wörtlich zitieren wort aussage äußerung appell aufruf satz stellungnahme statement kommentar reaktion
    antwort behauptung erklärung meinung ansicht`,
    words,
  ),
  words:
    wordList(`wie viel viele vielen vieler wieviel wieviele wievielen oft hoch wer wem wen wessen wo wohin woher wann warum wieso weshalb weswegen
    wodurch ${[...PRONOMINAL].join(' ')} was welche welcher welches welchen welchem anzahl heisst heissen
    name namen genau genaue lautet teuer kostet lange inwiefern inwieweit sag sagt artikel text datum zeitpunkt wortlich wortlaut zitat gelesen gehort angeblich gegeben sonst`),
  calling: stemSet('nennen bezeichnen heißen titulieren beschreiben einstufen', words),
};
