/** German words of which only one can hold: what a line is about, then its sides, parted by "|". */

/**
 * Words of one side say the same as far as a claim goes. The names of the lines are the same in every language, so that a
 * claim in one can be held against an article in another. Buyer and seller, sender and receiver are no opposites: both hold.
 */
export const OPPOSITES = `
amount: steigen ansteigen anstieg wachsen anwachsen wachstum zunehmen zunahme zulegen mehr häufiger erhöhen erhöhung steigern steigerung aufstocken aufstockung verdoppeln verdopplung verdoppelung verdreifachen vervielfachen ausbauen ausweiten vergrößern vermehren hochfahren verstärken | sinken absinken rückgang zurückgehen zurückgegangen abnehmen abnahme nachlassen schrumpfen weniger seltener senken senkung verringern verringerung reduzieren reduzierung mindern vermindern kürzen kürzung drosseln halbieren halbierung dezimieren verkleinern schwinden runterfahren herunterfahren zurückfahren einschränken abbauen abschwächen einbrechen | gleichbleiben stagnieren unverändert stagnation gleichgeblieben
size: groß größer größt riesig gewaltig enorm umfangreich | klein kleiner kleinst gering geringer geringst winzig
height: hoch höher höchst | niedrig niedriger niedrigst tief tiefer tiefst
number: alle allen aller sämtliche jede jeder jedes jedem | viele vielen vieler zahlreiche unzählige mehrere mehreren einige einigen einiger meist mehrzahl großteil | wenige wenigen weniger vereinzelt
strength: stark stärker stärkst stärken stärkung verstärken erstarken kräftigen kräftig | schwach schwächer schwächst schwächen schwächung abschwächen
quality: gut besser best verbessern verbesserung positiv günstig vorteil | schlecht schlechter schlimm schlimmer verschlechtern verschlechterung verschlimmern negativ ungünstig nachteil
ease: erleichtern erleichterung leichter einfach einfacher vereinfachen mühelos | erschweren erschwernis schwierig schwieriger verkomplizieren mühsam
severity: leicht harmlos geringfügig glimpflich | schwer ernst gravierend massiv lebensgefährlich
degree: leicht geringfügig kaum minimal unwesentlich unmerklich marginal | deutlich stark erheblich massiv wesentlich spürbar merklich beträchtlich drastisch enorm
win: gewinnen sieg siegen gewinn triumph | verlieren niederlage verlust unterliegen
advance: vormarsch vorrücken vordringen vorstoßen vorstoß | rückzug zurückweichen zurückziehen zurückgedrängt zurückdrängen
open: öffnen eröffnen eröffnung offen geöffnet freigeben freigabe | schließen schließung geschlossen sperren sperrung gesperrt zumachen dichtmachen
begin: beginnen beginn anfangen anfang starten start auftakt aufnehmen | enden ende beenden aufhören schluss abschließen abschluss
continue: fortsetzen fortsetzung weiter weiterhin weitergehen weiterführen fortführen dranbleiben beibehalten | nachlassen aufhören beenden abbrechen abbruch stoppen einstellen einstellung aufgeben unterbrechen
time: früher frühzeitig verfrüht vorzeitig pünktlich | später verspätet verzögert verzögern
accept: annehmen annahme zustimmen zustimmung akzeptieren billigen billigung genehmigen befürworten bejahen bewilligen einwilligen angenommen | ablehnen ablehnung abgelehnt zurückweisen verwerfen verweigern verweigerung verneinen abweisen ausschlagen
allow: erlauben erlaubnis gestatten zulassen zulassung genehmigen genehmigung legalisieren freigeben | verbieten verbot untersagen untersagung
demand: fordern verlangen auffordern | abraten
judge: loben lob würdigen begrüßen gutheißen preisen | kritisieren kritik tadeln rügen verurteilen beklagen bemängeln missbilligen
favour: befürworten befürworter dafür unterstützen fördern unterstützer | gegner dagegen behindern boykottieren sabotieren
join: verbinden vereinen vereinigen zusammenführen verknüpfen | trennen spalten entzweien
unity: einig einigkeit geschlossenheit verbunden eng einigen einigung | uneinig uneinigkeit zerstritten gespalten spaltung streit
member: beitreten beitritt eintreten angehören dazugehören zugehörig mitglied mitgliedschaft mitmachen beteiligen teil | austreten austritt ausscheiden ausgetreten
travel: anreisen eintreffen ankommen ankunft einreisen | abreisen abreise ausreisen abfahren abflug
presence: anwesend anwesenheit teilnehmen teilnahme teilgenommen dabei gereist erscheinen | abwesend abwesenheit fernbleiben ferngeblieben fehlen wegbleiben schwänzen
tell: sagen angeben angabe erklären erläutern verraten darlegen mitteilen bekanntgeben offenlegen | offenlassen offengelassen schweigen verschweigen verheimlichen geheimhalten
importance: wichtig wichtiger wichtigst entscheidend bedeutend wesentlich zentral unverzichtbar notwendig nötig vorrangig oberst hauptsächlich | unwichtig unbedeutend nebensächlich zweitrangig egal überflüssig unnötig verzichtbar nachrangig bedeutungslos
rank: oberst höchst wichtigst vorrangig | unterst niedrigst nachrangig
safety: sicher ungefährlich gefahrlos | gefährlich unsicher riskant
guard: schützen schutz sichern bewahren | gefährden bedrohen gefährdung
success: erfolg erfolgreich gelingen gelungen glücken schaffen | scheitern misserfolg erfolglos misslingen misslungen fehlschlagen fehlschlag gescheitert
fate: überleben überlebend unversehrt unverletzt | töten getötet tötung sterben gestorben umkommen umgekommen ermorden toter tot | verletzen verletzt verletzte verletzter verwunden verwundet | festnehmen festgenommen festnahme verhaften verhaftung gefangen gefangennahme inhaftieren | freilassen freigelassen freilassung befreien befreit
hold: erobern eroberung einnehmen zurückerobern zurückgewinnen zurückholen | preisgeben aufgeben
order: erste ersten erster erstes erstmals erstmalig | oft öfter mehrmals mehrfach wiederholt häufig | zweit | dritt | viert | fünft | sechst | siebt | acht | neunt | zehnt
frequency: oft häufig regelmäßig mehrmals wiederholt ständig | selten nie einmalig
place: norden nördlich nord | süden südlich süd | osten östlich ost | westen westlich west
hand: links linke linker | rechts rechte rechter
use: militärisch | zivil
publicity: öffentlich | geheim vertraulich nichtöffentlich
scale: weltweit global international | regional lokal örtlich
law: legal rechtmäßig rechtens erlaubt | illegal rechtswidrig gesetzwidrig verboten unrechtmäßig
guilt: schuldig verurteilen verurteilt | unschuldig freisprechen freigesprochen freispruch
age: neu jünger jung jüngst modern | alt älter ältest veraltet
length: lang länger längst | kurz kürzer kürzest
price: teuer teurer teuerst | billig billiger günstig preiswert
speed: schnell schneller rasch zügig | langsam langsamer schleppend
wealth: reich reichst wohlhabend | arm ärmst
truth: wahr richtig zutreffend korrekt | falsch unwahr unzutreffend erfunden
knowledge: bekannt | unbekannt
chance: möglich machbar | unmöglich ausgeschlossen
certainty: sicher gewiss klar | unklar ungewiss fraglich unsicher
term: vorübergehend befristet vorläufig zeitweise | dauerhaft endgültig unbefristet permanent
will: freiwillig | gezwungen zwangsweise unfreiwillig
staff: einstellen anheuern ernennen ernannt ernennung berufen | entlassen entlassung abberufen absetzen feuern
fight: angreifen angriff attackieren | verteidigen verteidigung
build: bauen aufbauen errichten aufbau wiederaufbau | zerstören zerstörung abreißen abriss
peace: frieden friedlich | krieg gewaltsam gewalttätig kriegerisch
side: freund verbündeter partner | feind gegner rivale
mood: optimistisch zuversichtlich hoffnungsvoll | pessimistisch skeptisch
majority: mehrheit | minderheit
filling: leer unbesetzt | voll besetzt randvoll überfüllt ausgelastet
denial: bestätigen bestätigung zugeben einräumen gestehen | dementieren dementi bestreiten leugnen abstreiten zurückweisen
event: stattfinden stattgefunden abhalten | absagen abgesagt ausfallen ausgefallen
surprise: erwartet erwartungsgemäß | unerwartet überraschend
health: gesund | krank erkrankt
temperature: warm heiß wärmer | kalt kälter kühl
weather: trocken dürre | nass feucht
sex: mann männlich | frau weiblich
child: junge sohn | mädchen tochter
parent: vater | mutter
sibling: bruder | schwester
trade: import importieren einfuhr | export exportieren ausfuhr
where: inland inländisch | ausland ausländisch
side of: innerhalb innen drinnen | außerhalb außen draußen
lead: führend vorn vorne spitzenreiter | hinten schlusslicht
medium: zeitung tageszeitung | fernsehen fernsehsender | radio hörfunk
season: frühling frühjahr | sommer | herbst | winter
service: heer infanterie | luftwaffe | marine
house: regierung | opposition
speech: interview gespräch | brief schreiben | pressekonferenz
counter: fördern begünstigen vorantreiben befördern unterstützen unterstützung helfen stützen | bekämpfen bekämpfung begegnen besiegen vernichten vernichtung auslöschen ausschalten zerschlagen eliminieren eindämmen entgegenwirken entgegentreten vorbeugen
strictness: verschärfen verschärfung strenger | lockern lockerung milder
tension: eskalieren eskalation zuspitzen | entspannen entspannung beruhigen deeskalieren
extent: verlängern verlängerung | verkürzen verkürzung
schedule: vorziehen vorverlegen | verschieben verschiebung aufschieben vertagen vertagung
troops: entsenden stationieren stationierung | abziehen abzug
publishing: veröffentlichen veröffentlichung offenlegen | zurückhalten geheimhalten
balance: überschuss | defizit fehlbetrag
record: rekordhoch höchststand | tiefststand rekordtief
rules: einhalten respektieren befolgen | brechen missachten verstoßen verstoß
rescue: retten rettung | vernichten vernichtung
money: sparen einsparen | ausgeben verschwenden
office: antreten amtsantritt | zurücktreten rücktritt
trust: vertrauen | misstrauen
promise: versprechen zusagen | drohen androhen
direction: aufwärts bergauf | abwärts bergab
inclusion: enthalten umfassen einschließen beinhalten einbeziehen | ausschließen ausklammern
colour: rot | grün | blau | gelb | schwarz | weiß | braun | grau
nation: deutsch | französisch | britisch englisch | amerikanisch | russisch | chinesisch | japanisch | italienisch | spanisch | polnisch | türkisch | syrisch | irakisch | iranisch | israelisch | palästinensisch | ukrainisch | griechisch | österreichisch | schweizerisch schweizer | niederländisch | belgisch | dänisch | schwedisch | norwegisch | finnisch | kanadisch | mexikanisch | brasilianisch | indisch | pakistanisch | afghanisch | ägyptisch | libysch | saudisch | kurdisch | ungarisch | tschechisch | portugiesisch | irisch | isländisch | australisch | südafrikanisch | simbabwisch | nigerianisch | jemenitisch | libanesisch | jordanisch
region: europäisch | asiatisch | afrikanisch | arabisch | lateinamerikanisch
`;
