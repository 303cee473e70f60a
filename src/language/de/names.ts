/** How German marks names of persons, places and bodies. Folded words; a role or body word also fits as the end of a compound. */
import { GIVEN_NAMES } from '../given-names.ts';
import type { Gender, NameWords } from '../language.ts';
import { stemSet, wordList } from '../lists.ts';
import { once } from '../memory.ts';
import { words } from './words.ts';

/** Common nouns. A compound that ends with one is common as well: "Wetterlage", "Hotelzimmer". Not endings of place names, such as "Berg". */
const NOUNS = `
abend abfahrt abfall abgabe abgeordnete abitur abkommen ablauf abschied abschluss abschnitt absicht absturz abstand abteilung affäre agent akte aktie aktion aktivist
alarm album alkohol alltag alter amt analyse anbieter anfang anführer angabe angebot angehörige angeklagte angelegenheit angestellte angriff angst anhang anhänger
anklage ankunft anlage anlass anleger anliegen anschlag anspruch anstieg anteil antrag antwort anwalt anwendung anwesenheit anwohner anzahl anzeige appell
arbeit arbeiter arbeitsplatz argument arm armee armut art artikel arzt aspekt atom atomkraft attacke attentat attentäter aufbau aufenthalt auffassung
aufgabe auflage aufmerksamkeit aufnahme aufregung aufruf aufruhr aufsicht aufstand auftakt auftrag auftritt aufwand auge augenblick augenzeuge ausbau ausbruch ausdruck
ausgabe ausgang auskunft ausland ausländer ausnahme aussage ausschluss ausschuss ausstieg austausch austritt auswahl ausweg ausweis auto autofahrer autor
bad bahn bahnhof balken ball band bank bau bauer baum beamte beamter bedarf bedeutung bedingung bedrohung bedürfnis beginn begriff behandlung behauptung
behinderung behörde bein beispiel beitrag beitritt bekannte belastung beleg benutzer benzin beobachter berater bereich bericht beruf beschäftigte bescheid
beschluss beschwerde besetzung besitz besitzer besuch besucher beteiligte betrag betrieb betreiber betreuer betrug bett bevölkerung beweis bewerber bewohner
bewegung beziehung bezirk bezug bilanz bild bildung blatt blick blut blüte boden bombe boot börse botschaft brand brief brille bruder brücke brust buch bühne bündnis bund
bundesstaat bundeswehr bürger bürgerrecht büro bus chance charakter chef chefin chemikalie chip club code computer crew dach dame dank darsteller daten datei dateien datum
dauer debatte defizit demo demokratie demonstrant demonstration detail diebstahl dienst diktator ding dollar dorf drama droge drohne drohung druck duell durchschnitt
ebene ehe ehefrau ehemann ehre eid eigentum eigentümer eile eimer einbruch eindruck einfluss einführung eingang eingriff einheit einigung einkommen einnahme einreise
einsatz einspruch einstellung einwohner eis eisen ekel elektronik element ellbogen eltern ende energie engagement enkel entdecker entfernung entlassung entscheidung
entschluss entwicklung entwurf erbe erde erdbeben ereignis erfahrung erfinder erfolg ergebnis erholung erinnerung erkenntnis erkrankung erlaubnis erlebnis ermittler
ernte eröffnung ersatz erwachsene essen etat euro experte explosion export extremist fach fahne fahrer fahrgast fahrrad fahrt fahrzeug fall familie fan farbe fassung feuer fehler
feier feind fenster ferien fernsehen fest festnahme figur film finger finanzen firma fisch flagge fläche fleisch flieger flotte flucht flüchtling flug flughafen flugzeug fluss flut
folge forderung form forscher forschung fortschritt foto fotograf frage fraktion frau freiheit freitag fremde freude freund frieden frist front frucht frühjahr führer
führung fund funktion furcht fuß fußball gang gast gebäude gebiet gebrauch gebühr geburt geburtstag gedanke gefahr gefangene gefängnis gefecht gefühl gegend
gegenstand gegenteil gegner gehalt geheimnis gehirn geisel geist geld gelegenheit gemeinde gemeinschaft generation gepäck gerät gericht gerücht gesamtheit geschäft geschäftsführer
geschichte geschlecht geschwindigkeit gesellschaft gesetz gesicht gespräch geständnis gestein gesundheit getränk gewalt gewerkschaft gewicht gewinn gewinner gewissen gewitter
gift gipfel glas glaube gläubige gleis glück gold gott grab grad graben grenze grippe größe grund gründer grundlage gruppe gut gutachten gutachter haar hafen haft häftling
hälfte halle haltung hand handel händler handlung handy hauptstadt haus haushalt haut heer heft heim heimat held helfer hemd herbst herkunft hersteller herz hilfe himmel
hinsicht hintergrund hinweis hitze hitzewelle hochschule hochwasser hochzeit höhe hoffnung holz honorar hotel hubschrauber hund hunger idee impfstoff impfung import
industrie infektion information infrastruktur inhalt initiative insasse insekt insel insolvenz institut institution instrument integration interesse interview investition investor jagd jahr jahre
jahrestag jahrhundert jahrzehnt job journalist jubiläum jude jugend jugendliche junge jury justiz kabinett kabel kamera kampagne kampf kämpfer kandidat kapital kapitel karriere
karte kasse katastrophe katholik käufer kauf kenntnis kern kette kilo kilometer kind kinder kino kirche klage kläger klasse kleid klima klimawandel klinik knie koalition koch
kollege kollegin kombination komitee kommission kommune konferenz konflikt kongress könig konkurrenz konsequenz kontakt kontinent konto kontrolle konzept konzern konzert kopf körper
korruption kosten kraft kraftwerk krankenhaus krankheit kredit kreis kreuz krieg krise kriterium kritik kritiker kuh kultur kunde kundgebung kunst künstler kurs küste
labor laden lage lager landschaft landung landtag landwirt landwirtschaft länge lärm last lauf leben lebensmittel leder legende lehre lehrer leiche leid leistung leiter leitung
lektion leser leute licht liebe lied lieferant lieferung liga linie liste literatur lob loch lohn lokal lösung luft lust macht mädchen magazin mal mangel mann männer mannschaft mantel markt
marke maschine maß masse material mauer maus medien medikament medium medizin meer mehrheit meile meinung meister meldung menge mensch merkmal messe messer metall
meter methode miete mieter migrant militär milch million milliarde minderheit minister ministerium minute mission mitarbeiter mitglied mitte mittel mittelpunkt mitternacht modell moment
monat mond mord mörder morgen motiv motor motorrad müll mund museum musik musiker muster mut mutter nachbar nachfolger nachfrage nachmittag nachricht nachteil nacht nähe nahrung
name narr nase nation natur nebel netz netzwerk neubau neuigkeit niederlage niederschlag niveau norden not notfall note nummer nutzen nutzer oberfläche objekt offensive öffentlichkeit offizier öl
oper operation opfer opposition orden ordnung organ organisation ort osten paar paket palast panik papier papst parade paragraf park parlament partei partie partner party pass passagier
patient pause pension person personal perspektive pfarrer pferd pflanze pflege pflicht phase physik pilot pirat plan planet platz podium pokal politik politiker polizei polizist
porträt position post prämie präsentation präsident praxis preis presse priester prinzip privatsphäre problem produkt produktion produzent professor profi prognose programm projekt
protest provinz prozent prozess prüfung publikum pumpe punkt qualität quartal quelle radio rahmen rakete rand rang rat rate raub rauch raum reaktion reaktor rebell recht rede
redakteur redaktion redner reform regel regen regie regierung regime region regisseur reich reifen reihe reise reiter reiz rekord religion rennen rente reporter republik rest restaurant
resultat rettung rezept richter richtung risiko riss rohstoff rolle roman rückgang rückkehr rücken rücksicht rücktritt ruf ruhe rumpf runde russe sache saison saft salz sammlung sanktion
satellit satz schaden schadstoff schäfer schicht schicksal schiedsrichter schiff schirm schlacht schlaf schlag schlange schloss schluss schlüssel schmerz schmuck schnee schnitt schrift
schritt schuh schuld schule schüler schulter schutz schwein schwester schwierigkeit schwimmer see seele segel seite sekretär sekunde sender sendung serie server sessel sicherheit sicht
sieg sieger signal silber sinn situation sitz sitzung skandal sohn soldat sommer sonne sorge sorte sparer spende spiel spieler spielzeug spitze sponsor sport sportler sprache sprecher
sprung spur staat staatsanwalt staatsbürger stadion stadt stamm stand standort star start station status staub stau stelle stellung stern steuer stichwahl stiftung stil stille stimme stimmung
stoff stopp strafe strahlung strand strategie straße straßen strecke streik streit streitkraft streitkräfte strom struktur stück student studie studio studium stuhl stunde sturm suche süden summe
symbol symptom system szene tabelle täter tätigkeit tag tage tagung taktik tanz tasche tat tatort tatsache tausch team technik techniker technologie teil teilnehmer telefon temperatur tempo termin terror
terrorismus terrorist test text theater thema theorie these ticket tier tisch titel tochter tod ton tonne tor torwart tote toter tour tourist tradition training transport trauer traum treffen treibstoff
trend trennung treppe treue trick trümmer truppe truppen tür turm turnier typ überblick überfall übergang übernahme überraschung überschuss überschwemmung umfang umfeld umfrage
umgang umgebung umsatz umstand umwelt unabhängigkeit unfall unglück universität unruhe unruhen unschuld unterhalt unterlage unterlagen unternehmen unternehmer unterricht unterschied
unterschrift unterstützer untersuchung unwetter urheber urlaub urlauber ursache ursprung urteil vater verband verbot verbraucher verbrechen verbrecher verbrauch verdacht verdächtige verein
verfahren verfall verfasser verfassung vergangenheit vergleich verhalten verhältnis verhandlung verkauf verkäufer verkehr verlag verlauf verletzte verletzung verlierer verlust vermögen vernunft
versammlung versicherung version versorgung verstand verstoß versuch vertrag vertrauen vertreter verwaltung verwandte verzicht video viertel virus vogel volk vorbehalt vorbild vorfall vorgang vorgänger
vorhaben vormittag vorort vorrang vorschlag vorschrift vorsitz vorsitzende vorsprung vorstand vorstoß vorstellung vorteil vorwurf waffe wagen wahl wähler wahrheit währung wald wand wandel ware
wasser wechsel weg wein weise welle welt weltkrieg weltmeister wende werk wert westen wetter wettbewerb wetter wettkampf widerspruch widerstand wiese wille wind winter wirkung wirtschaft wissen
wissenschaft wissenschaftler witwe woche wochenende wohnung wolke wort wunde wunder wunsch wurzel wüste zahl zahlung zahn zeichen zeichnung zeile zeit zeitpunkt zeitraum zeitung zelle zelt zentrum
zeuge zeugnis ziel ziffer zimmer zins zivilist zone zoo zucker zufall zug zugang zukunft zusage zusammenarbeit zusammenhang zuschauer zuschlag zustand zustimmung zutritt zweck zweifel zweig
bundestag bundesrat bundesland bundesliga weltmeisterschaft europameisterschaft meisterschaft olympiade internet website webseite software hardware nutzung daten datenbank corona pandemie epidemie
christ muslim moslem jude protestant islamist kommunist sozialist demokrat republikaner liberale konservative grüne nationalist separatist rassist faschist neonazi nazi pazifist
bord betracht uhr pfund motto rubrik psychiater fahnder gremium gremien zertifikat kerze parole sensor hehlerei null zufluss leitfaden trikot anstoß seitens linke rechte mitte
umzug festival hacker angler fang jagd wurf stoß hang sprache kenner rohr roh draht pfeil bogen kugel würfel ecke kante rad räder ufer strich punkt komma satzung statut akademiker beruf azubi lehrling
abkürzung bezeichnung spitzname vorname nachname taufe segen glocke altar predigt kloster mönch nonne pilger moschee synagoge tempel gebet sünde hölle
kaiser königin prinz prinzessin fürst herzog adel krone thron ritter
fuß bauch magen leber niere lunge nerv muskel knochen ohr zunge wange stirn hals nacken
schmutz kanal favorit studio filmstudio insgesamt
apfel birne tomate kartoffel gemüse obst brot butter käse wurst suppe kuchen kaffee tee bier schnaps saft milch
lehm sand kies stein fels höhle gletscher vulkan lava quelle bach teich sumpf moor heide
pfund gramm liter hektar quadratkilometer quadratmeter kubikmeter zentimeter watt megawatt volt grad celsius barrel unze
montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september oktober november dezember
`;

const { fold, stem } = words;
const folded = (list: string): Set<string> => new Set([...wordList(list)].map(fold));

/** When the first name is read: the stems take as long as a tenth of the start. */
const nouns = once(() => stemSet(NOUNS, words));
const isKnown = (word: string): boolean => nouns().has(word);

/** Places of several words. */
const TOWNS =
  `los angeles|new york|hong kong|san francisco|san diego|las vegas|new orleans|rio de janeiro|são paulo|sao paulo|buenos aires|den haag|tel aviv|kuala lumpur|abu dhabi|addis abeba|
phnom penh|ho-chi-minh-stadt|mexiko-stadt|baton rouge|salt lake city|cape canaveral|st. petersburg|sankt petersburg|new jersey|new hampshire|new mexico|north carolina|south carolina|
rhode island|west virginia|frankfurt am main|mount everest|hindukusch`
    .split('|')
    .map((town) => fold(town.trim()));
/** Nouns that end names of towns and people as well: "Hamburg", "Kaufmann", "Greifswald". */
const NAME_TAILS = folded(
  'berg burg dorf mann stein bach feld hof land furt wald see tal brück eck held graf könig koch bauer kern ton rat bad hausen not eid',
);
const SUFFIX =
  /(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|sion|sionen|ismus|tat|taten|nisse?n?s?|tum|chen|mente?n?|linge?n?|ierung|istin|isten|ikern?|logen?|enz|anz|nahmen?)$/;

/** The end of a word tells what it is; more letters than these it has only by accident. */
const LONGEST_WORD = 40;

/** A noun of the list, a suffix that only common nouns have, or a compound that ends with one of the list. */
function isCommonNoun(whole: string): boolean {
  const word = whole.slice(-LONGEST_WORD);
  if (isKnown(stem(word)) || isKnown(word.replace(/s$/, '')) || (word.length > 6 && SUFFIX.test(word))) return true;
  for (let cut = 3; cut <= word.length - 3; cut += 1) {
    const tail = stem(word.slice(cut));
    if (nouns().has(tail) && !NAME_TAILS.has(word.slice(cut))) return true;
  }
  return false;
}

/** Offices and professions. */
const ROLES =
  folded(`minister ministerin präsident präsidentin kanzler kanzlerin sprecher sprecherin chef chefin direktor direktorin leiter leiterin vorsitzende vorsitzender vorsitzenden
    sekretär sekretärin bürgermeister bürgermeisterin gouverneur gouverneurin senator senatorin abgeordnete abgeordneter abgeordneten botschafter botschafterin general
    generalin kommissar kommissarin richter richterin anwalt anwältin staatsanwalt kandidat kandidatin premier premierminister könig königin papst bischof kardinal prinz prinzessin
    trainer trainerin spieler spielerin torwart stürmer kapitän forscher forscherin professor professorin wissenschaftler wissenschaftlerin autor autorin journalist journalistin
    korrespondent korrespondentin reporter vertreter vertreterin manager managerin experte expertin analyst physiker biologe astronaut pilot fahrer fahrerin sänger sängerin
    schauspieler schauspielerin regisseur offizier oberst hauptmann polizist kommandeur führer führerin anführer politiker politikerin herr herrn frau dr prof doktor graf fürst herzog kaiser
    bundestrainer beauftragte beauftragter rätin landrat landrätin historiker ökonom mediziner arzt ärztin senatsvorsitzende gründer gründerin vorstand geschäftsführer
    geschäftsführerin sir lord lady scheich ayatollah mullah anhänger bruder schwester sohn tochter vater mutter witwe kollege kollegin soldat lehrer lehrerin musiker
    schriftsteller schriftstellerin dichter maler künstler künstlerin unternehmer milliardär intendant dirigent redakteur redakteurin moderator moderatorin aktivist aktivistin
    anwältin verteidiger verteidigerin gutachter meister weltmeister sieger nachfolger nachfolgerin vorgänger amtsinhaber innenexperte generalsekretär staatschef regierungschef
    expressionist stellvertreter vize präses dekan rektor rektorin dezernent stadtrat stadträtin minister ministerpräsident ministerpräsidentin außenministerin senatorin`);
const stems = [...ROLES].filter((role) => role.endsWith('e')).map((role) => role.slice(0, -1));
const isAdjective = (stem: string): boolean => ROLES.has(`${stem}er`);
const endsWith = (forms: readonly string[], ending: string): RegExp => new RegExp(`(?:${forms.join('|')})${ending}$`);
/** Adjectives as nouns: "der Vorsitzende", "ein Vorsitzender" (Duden, "Substantivierung"). */
const ADJECTIVE = endsWith(stems.filter(isAdjective), 'e[nmr]?');
/** Masculine nouns that have -n or -en but in the nominative: "dem Kollegen", "dem Präsidenten" (Duden, "n-Deklination"). */
const WITH_N = ['herr', ...stems.filter((stem) => !isAdjective(stem)).map((stem) => `${stem}e`)];
const WITH_EN = [...ROLES].filter((role) => /(?:ent|ist|ant|at|aut)$/.test(role));
const ENDS_N = endsWith(WITH_N, 'n');
const ENDS_EN = endsWith(WITH_EN, 'en');
/** Determiners of one man in the genitive or dative. */
const ONE_MAN = /(?:^de|eine|ihre|unsere)[ms]$/;

/** "dem Vorsitzenden" → "Vorsitzender", "den Präsidenten Weber" → "Präsident". */
function nominative(office: string, determiner: string, whose: Gender | 'one' | 'any'): string {
  const plain = fold(office);
  if (ADJECTIVE.test(plain)) return office.replace(/e[nmr]?$/, endingOf(office, determiner, whose));
  if (whose === 'any' && !ONE_MAN.test(determiner)) return office;
  return ENDS_EN.test(plain) ? office.slice(0, -2) : office.slice(0, ENDS_N.test(plain) ? -1 : undefined);
}

/** The strong ending of an adjective, which tells by itself what the determiner told. */
function endingOf(office: string, determiner: string, whose: Gender | 'one' | 'any'): string {
  if (whose === 'masculine' || whose === 'feminine') return whose === 'masculine' ? 'er' : 'e';
  if (determiner === 'der') return office.endsWith('e') ? 'er' : 'e';
  const isOblique = /n$/.test(office) && whose === 'one' && determiner !== 'die';
  return isOblique || ONE_MAN.test(determiner) || /e[mr]$/.test(office) ? 'er' : 'e';
}

export const names: NameWords = {
  joinsNouns: true,
  isCommonNoun,
  given: new Set([...GIVEN_NAMES].map(fold)),
  adjective: /(?:e|en|er|es|em)$/,
  sureAdjective: /(?:sch|lich|ig)e[nrsm]?$/,
  namingAdjective: /(?:e|en|es|em|(?:sch|lich|ig|ein|rot|grun|int)er)$/,
  plural: /^\p{Lu}\p{Ll}{3,}en$/u,
  adverb: /(?:lich|weise|los|isch|ig|end|dings|s|t|e|n|r|ch|hin|dem|wider|mit|zu|bei|ab|auf|um)$/,
  roles: new Set([...ROLES, ...WITH_N.map((role) => `${role}n`), ...WITH_EN.map((role) => `${role}en`)]),
  lastNames: folded(
    'müller bauer koch könig schäfer jäger vogel wolf fuchs kern stein berg busch winter sommer engel adler held sturm walter ritter',
  ),
  ranks: new Set<string>(),
  bodies:
    folded(`ministerium ministeriums partei agentur bank gericht gerichts gerichtshof behörde amt amts amtes universität institut instituts regierung parlament kommission verband verbandes verein gewerkschaft zeitung magazin
    sender polizei konzern gesellschaft unternehmen organisation stiftung kirche union bund armee allianz koalition fraktion senat kammer verwaltung firma hersteller
    gmbh ag mbh kongress fonds klub club team feuerwehr bundeswehr krankenhaus klinik hochschule schule akademie bundestag bundesrat landtag staatsanwaltschaft rundfunk fernsehen
    nachrichten post dienst nachrichtendienst wetterdienst rat sicherheitsrat institution sparkasse versicherung fluggesellschaft airline airlines museum theater verlag
    inc corp ltd group company times news university institute association party agency bundesamt landesamt zentralrat dachverband vereinigung bewegung liga museum`),
  namedBody:
    /^(?:bundes|landes|reichs|welt|europa|zentral|national|verfassungs|sicherheits)\p{Ll}{3,}$|\p{Ll}ministeriums?$|gerichtshofs?$|staatsanwaltschaft$/u,
  particles: wordList('von van de den zu bin ibn al el la le du da di dos del der'),
  prepositions: wordList('von zu der den'),
  determiners:
    folded(`der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner mein sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer
    unser unsere unserer unseren dieser diese dieses diesen diesem jener jede jeder jedes jeden jedem alle allen viele vielen mehrere einige beide beiden zum zur im am beim vom ins ans zwei drei vier fünf sechs sieben acht neun zehn
    mehr weniger wenige welche welcher deren dessen solche zahlreiche weitere`),
  placeWords: wordList('in aus nach nahe bei'),
  places: new Set([
    ...TOWNS,
    ...folded(`europa asien afrika amerika nordamerika südamerika lateinamerika mittelamerika australien ozeanien antarktis arktis usa us england schottland wales nordirland großbritannien russland tschechien
    nahost balkan skandinavien baltikum kaukasus krim kosovo palästina gazastreifen gaza westjordanland kurdistan katalonien bayern sachsen thüringen hessen brandenburg niedersachsen
    rheinland-pfalz saarland sachsen-anhalt mecklenburg-vorpommern schleswig-holstein baden-württemberg nordrhein-westfalen tirol steiermark kärnten vorarlberg burgenland
    kalifornien texas florida alaska hawaii bosporus sibirien tschetschenien berlin hamburg münchen köln frankfurt stuttgart düsseldorf leipzig dortmund essen bremen dresden hannover nürnberg
    duisburg bochum wuppertal bielefeld bonn münster mannheim karlsruhe augsburg wiesbaden mainz kiel rostock erfurt potsdam magdeburg lübeck kassel freiburg halle jena weimar
    wien graz linz salzburg innsbruck zürich genf basel bern lausanne paris lyon marseille straßburg london manchester liverpool birmingham edinburgh glasgow belfast dublin madrid barcelona
    sevilla valencia lissabon porto rom mailand turin neapel venedig florenz bologna athen istanbul ankara moskau petersburg kiew minsk warschau krakau danzig prag budapest bratislava bukarest
    sofia belgrad zagreb sarajevo brüssel antwerpen amsterdam rotterdam utrecht luxemburg kopenhagen oslo stockholm helsinki reykjavik riga tallinn vilnius tokio kyoto osaka hiroshima fukushima peking
    shanghai hongkong taipeh seoul pjöngjang bangkok hanoi manila jakarta singapur delhi neu-delhi mumbai kalkutta islamabad karatschi kabul teheran bagdad damaskus aleppo beirut jerusalem ramallah
    amman riad dubai doha kairo tripolis tunis algier rabat lagos nairobi kapstadt johannesburg addis khartum mogadischu sydney melbourne canberra wellington washington boston chicago
    philadelphia detroit houston dallas miami atlanta denver seattle toronto montreal ottawa vancouver havanna caracas bogota lima santiago brasilia nordsee ostsee mittelmeer atlantik pazifik
    rhein elbe donau mosel oder weser themse nil wolga amazonas alpen himalaya sahara`),
  ]),
  placeEnding: /(?:burg|stadt|ingen|hausen|heim|furt|stan|land|istan|kirchen|stedt)$/,
  feminine: /in$|^(?:frau|fraulein|mutter|schwester|tochter|witwe|tante|oma|lady)$/,
  masculine:
    /(?:sprecher|minister|prasident|kanzler|chef|direktor|leiter|vorsitzender|sekretar|meister|gouverneur|senator|abgeordneter|botschafter|kommissar|richter|anwalt|kandidat|konig|papst|bischof|kardinal|prinz|trainer|spieler|forscher|wissenschaftler|autor|journalist|reporter|vertreter|manager|experte|analyst|pilot|fahrer|sanger|schauspieler|regisseur|offizier|polizist|kommandeur|fuhrer|politiker|herrn?|graf|furst|herzog|kaiser|beauftragter|landrat|historiker|okonom|mediziner|arzt|grunder|bruder|sohn|vater|kollege|soldat|lehrer|musiker|schriftsteller|dichter|maler|kunstler|unternehmer|redakteur|moderator|aktivist|verteidiger|gutachter|nachfolger|sir|lord|onkel|opa)$/,
  relations: folded('fräulein mutter schwester tochter tante oma bruder sohn vater onkel opa'),
  nominative,
};
