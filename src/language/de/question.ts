/** How German asks. */

import { kindMap, nounMap, stemSet, wordList } from '../lists.ts';
import type { QuestionWords } from '../vocabulary.ts';
import { words } from './words.ts';

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
