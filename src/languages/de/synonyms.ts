/** German words that readers of news use for the same thing: a line is a group; a word may stand in several. */
export const SYNONYMS = `
regierung kabinett ministerrat exekutive administration
regieren herrschen herrschaft regentschaft
regierungschef kanzler bundeskanzler premier premierminister ministerpräsident
staatsoberhaupt staatschef präsident staatspräsident
diktator machthaber despot alleinherrscher autokrat tyrann
diktatur regime gewaltherrschaft tyrannei
könig monarch herrscher regent
königin monarchin queen herrscherin
königshaus königsfamilie royals monarchie
thronfolger kronprinz thronerbe prinz
minister ressortchef kabinettsmitglied
außenminister chefdiplomat außenamtschef
außenministerium außenamt auswärtig
finanzminister schatzkanzler kassenwart
bürgermeister oberbürgermeister stadtoberhaupt rathauschef stadtchef
gouverneur landeschef statthalter
politiker staatsmann mandatsträger amtsträger
abgeordneter parlamentarier volksvertreter mandatsträger
parlament volksvertretung bundestag abgeordnetenhaus nationalversammlung unterhaus
bundesrat länderkammer ländervertretung
fraktion parlamentsgruppe partei
koalition regierungsbündnis bündnis regierungskoalition
bündnis allianz pakt zusammenschluss verbund
opposition oppositionspartei regierungsgegner
regimekritiker dissident oppositioneller regimegegner bürgerrechtler
sprecher wortführer pressesprecher regierungssprecher
berater ratgeber beratung beraten
stellvertreter vize vertreter stellvertretend vizechef
nachfolger nachfolge nachfolgen ablösen ablösung
früher ehemalig einstig damalig vormalig ex
amtszeit legislaturperiode wahlperiode legislatur
amtsantritt amtseinführung vereidigung vereidigen inauguration
rücktritt zurücktreten abdanken amtsverzicht demission abdankung
entlassen kündigen rauswerfen rauswurf rausschmiss rausschmeißen gefeuert entlassung kündigung
absetzen entmachten stürzen absetzung sturz entmachtung amtsenthebung
putsch staatsstreich umsturz militärputsch machtübernahme
aufstand revolte rebellion revolution volksaufstand erhebung
ausschreitung krawall randale unruhe tumult aufruhr randalieren
demonstration protest kundgebung demo protestmarsch demonstrieren protestieren protestaktion
demonstrant protestler protestierender kundgebungsteilnehmer
aktivist bürgerrechtler menschenrechtler umweltschützer
wahl urnengang abstimmung wahlgang votum
wählen abstimmen votieren
wähler wahlberechtigter stimmberechtigter wählerschaft
stimme votum wählerstimme
wahlbeteiligung stimmbeteiligung beteiligung
referendum volksabstimmung volksentscheid volksbefragung
kandidat bewerber anwärter spitzenkandidat
kandidieren kandidatur bewerben antreten bewerbung
wahlkampf wahlkampagne kampagne
umfrage befragung erhebung meinungsumfrage befragen
mehrheit majorität großteil überzahl
minderheit minorität volksgruppe
gesetz gesetzgebung verordnung regelung
gesetzentwurf gesetzesvorlage gesetzesentwurf entwurf vorlage
verfassung grundgesetz konstitution
regel vorschrift richtlinie norm bestimmung regelung vorgabe
reform neuregelung neuordnung reformieren umbau
verabschieden beschließen verabschiedung absegnen durchwinken
beschluss entscheidung entschluss beschließen entscheiden entscheid
verhandlung verhandeln gespräch unterredung konsultation
gespräch unterhaltung dialog unterredung austausch
debatte diskussion diskutieren debattieren aussprache
streit konflikt auseinandersetzung zwist zoff kontroverse streiten zank
umstritten kontrovers strittig
krise misere notlage
abkommen vertrag vereinbarung übereinkunft abmachung pakt kontrakt
einigung verständigung kompromiss übereinkommen geeinigt
unterzeichnen unterschreiben signieren unterzeichnung unterschrift ratifizieren
gipfel gipfeltreffen spitzentreffen
konferenz tagung kongress symposium versammlung
treffen begegnung zusammenkunft sitzung meeting zusammentreffen
botschafter diplomat gesandter
botschaft konsulat vertretung auslandsvertretung
botschaft nachricht mitteilung message
sanktion strafmaßnahme embargo handelssperre
boykott boykottieren meiden
grenze staatsgrenze grenzübergang grenzlinie
staat land nation
bürger staatsbürger einwohner bevölkerung
staatsangehörigkeit staatsbürgerschaft nationalität
unabhängigkeit souveränität eigenständigkeit selbstständigkeit
unabhängig eigenständig selbstständig souverän
abspaltung loslösung sezession abtrennung abspalten
autonomie selbstverwaltung selbstbestimmung
austritt austreten ausscheiden brexit
beitritt beitreten aufnahme
mitglied angehöriger mitgliedschaft
behörde amt verwaltung dienststelle
amt posten position funktion
beamter staatsdiener amtsträger
gemeinde kommune ortschaft
bundesland bundesstaat provinz land
haushalt etat budget finanzplan
bestechung korruption schmiergeld bestechen korrupt schmieren
affäre skandal eklat
mächtig einflussreich gewichtig
menschenrecht grundrecht bürgerrecht
zensur zensieren zensiert
propaganda desinformation falschinformation
falschmeldung fake gerücht
rechtsextrem rechtsradikal neonazi rechtsextremist rechtsextremismus
nazi nationalsozialist neonazi
linksextrem linksradikal linksextremist
sozialdemokrat spd sozialdemokratisch genosse
christdemokrat cdu union unionspartei
liberale fdp freidemokrat
grüne grünenpolitiker ökopartei
republikaner republikanisch gop
uno un vereinte weltorganisation
eu europa europäisch
ausschuss kommission gremium komitee
institution einrichtung institut
organisation verband verein gruppe vereinigung
lobby lobbyist interessenvertreter interessenverband
staatsbesuch besuch visite
gast besucher teilnehmer
feiertag festtag nationalfeiertag
denkmal mahnmal gedenkstätte monument
gedenken gedenkfeier erinnern gedenktag erinnerung
ehren ehrung würdigen würdigung auszeichnen
verfassungsschutz inlandsgeheimdienst nachrichtendienst
ultimatum frist stichtag
fahne flagge banner
krieg waffengang feldzug konflikt
kampf gefecht schlacht kämpfen bekämpfen kampfhandlung
armee militär streitkraft truppe heer
bundeswehr streitkraft armee truppe
soldat militärangehöriger truppe armeeangehöriger
wehrdienst wehrpflicht militärdienst
marine seestreitkraft flotte
general befehlshaber kommandeur kommandant oberbefehlshaber
angriff attacke überfall offensive angreifen attackieren vorstoß
anschlag attentat terroranschlag terrorakt terrorangriff
luftangriff luftschlag bombardement bombardierung bombardieren
beschuss beschießen schießen abfeuern
rakete geschoss flugkörper marschflugkörper
bombe sprengsatz sprengkörper bombenanschlag
sprengstoff dynamit sprengladung
explosion detonation explodieren detonieren sprengung
waffe schusswaffe pistole gewehr revolver knarre
bewaffnet schwerbewaffnet bewaffnung
munition patrone kugel geschoss
schuss schießen abfeuern
panzer kampfpanzer panzerfahrzeug
kampfflugzeug kampfjet jagdflugzeug jet
hubschrauber helikopter heli
drohne uav fluggerät
kriegsschiff fregatte flugzeugträger
atomwaffe kernwaffe nuklearwaffe atombombe
giftgas chemiewaffe nervengas sarin
aufrüstung aufrüsten rüstung wettrüsten
abrüstung abrüsten entwaffnung entwaffnen
waffenruhe waffenstillstand feuerpause kampfpause
frieden friedensschluss friedensabkommen friedensvertrag
einmarsch invasion einmarschieren eindringen
besetzen besetzung besatzung okkupation
erobern eroberung einnehmen
abzug abziehen rückzug zurückziehen truppenabzug
einsatz mission militäreinsatz operation
stationieren stationierung entsenden verlegen
rebell aufständischer guerilla guerillero untergrundkämpfer
miliz milizionär paramilitär kämpfer
verteidigen verteidigung abwehr abwehren
kapitulation kapitulieren aufgeben
geisel entführter geiselnahme
entführung entführen kidnapping kidnappen verschleppen verschleppung geiselnahme
entführer geiselnehmer kidnapper
terrorist extremist attentäter terrorgruppe
attentäter selbstmordattentäter täter
terrorismus terror extremismus
islamist dschihadist fundamentalist salafist gotteskrieger
völkermord genozid massenmord
massaker gemetzel blutbad massenmord
kriegsverbrechen gräueltat kriegsverbrecher
folter foltern quälen misshandeln misshandlung
spion agent spitzel geheimagent
spionage spionieren ausspähen ausspionieren bespitzeln
geheimdienst nachrichtendienst spionagedienst
abhören belauschen mithören lauschangriff
überwachen überwachung beobachten observieren beschatten
stützpunkt militärbasis militärstützpunkt basis kaserne
mine landmine blindgänger
blockade blockieren absperren sperre
zivilist zivilbevölkerung unbeteiligter
nachschub versorgung lieferung
feind gegner widersacher
flüchtling asylbewerber geflüchteter asylsuchender schutzsuchender vertriebener
migrant einwanderer zuwanderer flüchtling immigrant
einwanderung zuwanderung migration immigration einwandern
auswandern emigrieren auswanderung emigration auswanderer
asyl zuflucht asylrecht
abschieben abschiebung ausweisen ausweisung rückführung zurückschicken
flucht fliehen flüchten entkommen
vertreiben vertreibung verjagen verdrängen
flüchtlingslager auffanglager camp zeltlager
unterkunft quartier bleibe herberge notunterkunft unterbringung
unterbringen aufnehmen beherbergen
schleuser schlepper menschenhändler menschenschmuggler
integration eingliederung integrieren
ausländer fremder zuwanderer
rassismus fremdenhass ausländerfeindlichkeit fremdenfeindlichkeit
rassistisch fremdenfeindlich ausländerfeindlich
antisemitismus judenhass antisemitisch judenfeindlich
diskriminierung benachteiligung diskriminieren benachteiligen
polizei ordnungshüter gesetzeshüter polizeibehörde
polizist polizeibeamter beamter bulle ordnungshüter cop
ermittler fahnder kriminalbeamter kommissar kripo
ermitteln ermittlung untersuchen untersuchung nachforschung
fahndung fahnden suche suchen
verbrechen straftat delikt kriminalität vergehen
verbrecher täter krimineller straftäter gangster ganove
verdächtiger tatverdächtiger beschuldigter täter
mutmaßlich vermeintlich verdächtig
verdacht vermutung verdächtigen
gang verbrecherbande clan
mafia camorra syndikat
mord ermordung tötung totschlag tötungsdelikt bluttat
mörder killer täter totschläger
töten tötung umbringen ermorden ermordung killen mord
erschießen niederschießen abknallen erschossen
hinrichten hinrichtung exekution exekutieren
todesstrafe hinrichtung todesurteil
erstechen niederstechen messerangriff messerattacke
diebstahl stehlen klauen entwenden raub rauben
dieb einbrecher räuber langfinger
einbruch einbrechen einbrecher
beute diebesgut raubgut
raubüberfall überfall überfallen ausrauben raub
plündern plünderung plünderer
betrug betrügen schwindel abzocke gaunerei
betrüger schwindler hochstapler gauner
fälschung gefälscht imitat plagiat fake
schmuggel schmuggeln schmuggler einschmuggeln
erpressung erpressen erpresser lösegeld
drohen drohung bedrohen bedrohung androhen
vergewaltigung vergewaltigen missbrauchen missbrauch
belästigung belästigen begrapschen
gewalt gewalttat brutalität gewaltsam
prügelei schlägerei prügeln verprügeln
droge rauschgift rauschmittel betäubungsmittel
cannabis marihuana haschisch hanf
kokain koks crack
dealer drogenhändler drogenboss
drogenkartell kartell drogenbande
süchtig abhängig sucht abhängigkeit drogensucht
schießerei schusswechsel feuergefecht
amoklauf amoktat amokläufer
verhaften festnehmen verhaftung festnahme inhaftieren einsperren
fassen schnappen erwischen festnehmen
razzia durchsuchung durchsuchen hausdurchsuchung
beschlagnahmen sicherstellen konfiszieren beschlagnahmung
gefängnis knast haftanstalt strafanstalt jva justizvollzugsanstalt
haft gefängnisstrafe freiheitsstrafe haftstrafe freiheitsentzug
häftling gefangener insasse inhaftierter sträfling gefängnisinsasse
freilassen freilassung befreien befreiung haftentlassung freikommen
zeuge augenzeuge beobachter
leiche leichnam toter
obduktion autopsie obduzieren
motiv beweggrund tatmotiv
beweis beleg nachweis indiz beweisen belegen nachweisen
hinweis spur anhaltspunkt indiz tipp
vermisst verschwunden verschollen unauffindbar
kamera überwachungskamera videokamera
gericht gerichtshof tribunal justiz
bundesverfassungsgericht verfassungsgericht karlsruhe
prozess gerichtsverfahren verfahren gerichtsverhandlung gerichtsprozess
jury geschworener jurymitglied
staatsanwalt staatsanwaltschaft ankläger anklagebehörde
anwalt rechtsanwalt verteidiger jurist rechtsbeistand
anklage anklagen angeklagt anklageschrift
angeklagter beschuldigter beklagter
klage klagen verklagen kläger
urteil richterspruch gerichtsentscheidung verurteilung schuldspruch
verurteilen verurteilung schuldspruch bestrafen
freispruch freisprechen freigesprochen
strafe bestrafung bestrafen ahnden strafmaß
geldstrafe bußgeld geldbuße strafzahlung strafzettel
lebenslang lebenslänglich lebenszeit
revision einspruch rechtsmittel anfechten
verantwortlich schuldig verantwortung haftbar
gestehen geständnis zugeben einräumen
aussage aussagen zeugenaussage bezeugen
illegal rechtswidrig gesetzwidrig unrechtmäßig verboten
legal rechtmäßig erlaubt zulässig gesetzlich
verstoß verstoßen übertretung vergehen
entschädigung schadenersatz schadensersatz schmerzensgeld wiedergutmachung entschädigen
begnadigung amnestie begnadigen straferlass
auslieferung ausliefern überstellen
vorwurf anschuldigung beschuldigung vorwerfen beschuldigen bezichtigen anlasten
anspruch recht berechtigung
katastrophe unglück desaster tragödie unheil
unfall unglück crash verkehrsunfall havarie
zusammenstoß kollision zusammenprall kollidieren zusammenstoßen karambolage rammen
erdbeben beben erdstoß seebeben
erdbebenstärke magnitude stärke
tsunami flutwelle riesenwelle
überschwemmung hochwasser flut überflutung überfluten überschwemmen
damm deich staudamm talsperre
sturm orkan unwetter gewittersturm
wirbelsturm hurrikan zyklon taifun tropensturm
tornado windhose wirbelsturm
brand feuer großbrand flamme brennen
waldbrand buschfeuer buschbrand flächenbrand
brandstiftung brandstifter anzünden brandanschlag
ausbrennen abbrennen niederbrennen verbrennen
feuerwehr feuerwehrmann löschkraft brandbekämpfung
vulkanausbruch eruption ausbruch vulkan
erdrutsch schlammlawine hangrutsch mure steinschlag
lawine schneebrett schneelawine
dürre trockenheit wassermangel dürreperiode
hitzewelle hitze hitzeperiode
hungersnot hunger hungerkatastrophe hungern
einsturz einstürzen zusammenbrechen zusammenstürzen kollabieren zusammenbruch
trümmer schutt wrackteil überrest
zerstören zerstörung vernichten verwüsten demolieren verwüstung vernichtung
schaden beschädigung beschädigen sachschaden schädigen
beschädigt kaputt defekt demoliert
verletzen verletzung verwunden wunde
verletzter verwundeter verletzt opfer
überleben überlebender überlebende
retten rettung bergung befreien
retter helfer rettungskraft sanitäter einsatzkraft
evakuieren evakuierung räumung
notstand ausnahmezustand katastrophenfall
ertrinken ertrunken untergehen
absturz abstürzen flugzeugabsturz flugzeugunglück
sinken untergehen kentern untergang schiffsunglück
entgleisen entgleisung zugunglück
leck undicht auslaufen leckage
betroffener opfer geschädigter leidtragender
betroffen geschädigt beeinträchtigt
warnung warnen alarm alarmieren
gefahr risiko bedrohung gefährdung gefährden
gefährlich riskant bedrohlich brenzlig
hilfe unterstützung beistand hilfeleistung helfen
hilfsorganisation hilfswerk ngo
spende spenden geldspende zuwendung
notruf alarm hilferuf
auto wagen fahrzeug pkw karre automobil kfz
lastwagen lkw laster lastkraftwagen sattelschlepper
bus omnibus reisebus
motorrad krad maschine bike
moped mofa motorroller
fahrrad rad velo bike drahtesel
zug bahn eisenbahn personenzug
straßenbahn tram trambahn
ubahn metro untergrundbahn
bahnhof haltestelle station
gleis schiene bahnstrecke bahnlinie
fahrer autofahrer lenker chauffeur
passagier fahrgast insasse reisender mitfahrer
fußgänger passant spaziergänger
straße fahrbahn gasse
autobahn schnellstraße fernstraße
stau verkehrsstau verkehrschaos
brücke überführung viadukt
führerschein fahrerlaubnis lappen
geschwindigkeit tempo speed schnelligkeit
tempolimit geschwindigkeitsbegrenzung höchstgeschwindigkeit
schnell rasch zügig flink
langsam gemächlich schleppend
flugzeug maschine flieger jet
flughafen airport flugplatz
fluggesellschaft airline fluglinie
pilot flugkapitän flugzeugführer
crew besatzung mannschaft bordpersonal
landung aufsetzen notlandung
abheben abflug abfliegen starten
schiff boot dampfer kutter kahn
frachter frachtschiff containerschiff
tanker öltanker tankschiff
jacht yacht segelboot
segeln segler segelschiff
matrose seemann seeleute
pirat seeräuber piraterie
reise fahrt trip ausflug tour
tourist urlauber reisender feriengast
urlaub ferien erholung
tourismus fremdenverkehr reisebranche
hotel herberge pension gasthof
strecke route weg
verspätung verzögerung verspätet
verschieben verschiebung vertagen aufschieben verlegen
ausfall ausfallen absage
fracht ladung frachtgut
transport transportieren befördern beförderung
lieferung liefern zustellen belieferung
elektroauto elektrofahrzeug elektromobil
selbstfahrend autonom fahrerlos
panne störung defekt ausfall
werkstatt reparatur reparieren instandsetzen
ticket fahrkarte fahrschein eintrittskarte
maut straßengebühr wegegebühr
tunnel röhre unterführung
firma konzern unternehmen betrieb gesellschaft
hersteller produzent firma fabrikant konzern
branche industrie wirtschaftszweig sektor
wirtschaft ökonomie konjunktur
handwerk handwerker handwerksbetrieb
chef leiter vorsitzender direktor boss anführer oberhaupt
vorstandschef geschäftsführer ceo firmenchef konzernchef manager
vorstand führung leitung management führungsspitze
leiten leitung anführen vorstehen
unternehmer geschäftsmann firmengründer
gründung gegründet gründete entstehung
fabrik werk produktionsstätte anlage betrieb
niederlassung filiale zweigstelle standort
filiale geschäft laden zweigstelle
zentrale hauptsitz firmensitz hauptquartier
tochter tochterfirma tochtergesellschaft tochterunternehmen
konkurrent rivale wettbewerber mitbewerber konkurrenz
wettbewerb konkurrenzkampf konkurrenz
partner kooperationspartner geschäftspartner
zusammenarbeit kooperation zusammenarbeiten kooperieren partnerschaft
fusion zusammenschluss fusionieren verschmelzung
übernahme übernehmen aufkaufen aufkauf
kaufen erwerben kauf erwerb anschaffen ankauf
verkaufen verkauf veräußern absatz verticken
verkäufer händler anbieter
kunde verbraucher konsument käufer
händler kaufmann handel verkäufer
geschäft laden shop markt supermarkt
supermarkt discounter lebensmittelhändler
produkt erzeugnis artikel
produzieren herstellen produktion herstellung fertigung
angebot anbieten offerte
auktion versteigerung versteigern ersteigern
insolvenz pleite bankrott konkurs zahlungsunfähig zahlungsunfähigkeit
schließung schließen dichtmachen stilllegen stilllegung
sanieren sanierung umstrukturierung restrukturierung
gewinn profit ertrag überschuss erlös
verlust minus fehlbetrag defizit
umsatz erlös einnahme
einnahme ertrag einkünfte
ausgabe kosten aufwendung
kosten preis betragen
preis tarif gebühr
preisanstieg teuerung inflation verteuerung preiserhöhung
teuer kostspielig hochpreisig
billig günstig preiswert preisgünstig
kostenlos gratis umsonst kostenfrei unentgeltlich gebührenfrei
rabatt preisnachlass ermäßigung nachlass
geld kohle finanzmittel summe knete
mittel geld kapital fonds
betrag summe geldsumme
zahlung bezahlen überweisung bezahlung
schulden verschuldung verschuldet schuldenlast
kredit darlehen anleihe
zins leitzins zinssatz verzinsung
bank geldhaus kreditinstitut geldinstitut sparkasse finanzinstitut
notenbank zentralbank ezb währungshüter
börse aktienmarkt handelsplatz wertpapierbörse
aktie anteilsschein wertpapier anteil
aktionär anteilseigner investor teilhaber
investor anleger geldgeber kapitalgeber
investition investieren anlage geldanlage
subvention zuschuss beihilfe subventionieren bezuschussen
finanzieren finanzierung bezahlen
steuer abgabe fiskus
finanzamt steuerbehörde fiskus
steuerhinterziehung steuerbetrug steuersünder
export exportieren exporteur
import importieren importeur
währung devise zahlungsmittel
bitcoin kryptowährung digitalwährung
bargeld münze geldschein banknote
lohn gehalt verdienst einkommen bezahlung vergütung
verdienen gehalt lohn einkommen
reich wohlhabend vermögend betucht
reichtum wohlstand vermögen
milliardär millionär superreicher
arm bedürftig mittellos
armut bedürftigkeit elend
rente pension altersversorgung ruhestand altersrente
rentner pensionär ruheständler senior
arbeitsloser erwerbsloser arbeitssuchender arbeitslos erwerbslos
arbeitslosigkeit erwerbslosigkeit arbeitslosenquote
hartz arbeitslosengeld sozialhilfe grundsicherung bürgergeld
job arbeitsplatz stelle arbeit anstellung
beruf job tätigkeit
arbeiten tätig beschäftigt jobben schuften
mitarbeiter angestellter beschäftigter arbeitnehmer arbeiter bediensteter
belegschaft personal mitarbeiter
arbeitgeber firma unternehmen
kollege mitarbeiter arbeitskollege
einstellen anstellen anheuern engagieren rekrutieren
stellenabbau jobabbau personalabbau entlassung
ausbildung lehre ausbilden
lehrling azubi auszubildender
praktikum praktikant volontariat
streik arbeitsniederlegung ausstand streiken arbeitskampf
arbeitszeit wochenarbeitszeit überstunde
tarifvertrag tarifabschluss tarif
fachkraft fachmann spezialist
vertrag kontrakt vereinbarung
auftrag bestellung bestellen
versicherung versichern police versicherer
werbung reklame werben marketing anzeige
marke label brand
immobilie grundstück gebäude haus
miete mietpreis mieten pacht
mieter bewohner mietpartei
vermieter eigentümer hausbesitzer
besitzer eigentümer inhaber halter
besitz eigentum vermögen
besitzen gehören innehaben
erbe nachlass erbschaft erben
sparen einsparen einsparung kürzung kürzen
verbrauch konsum verbrauchen
energie strom elektrizität
stromausfall blackout energieausfall
atomkraftwerk kernkraftwerk akw atommeiler meiler reaktor
atomkraft kernkraft atomenergie kernenergie
atomar nuklear atom
radioaktiv verstrahlt strahlung strahlen radioaktivität
atommüll atomabfall endlager
erdöl öl rohöl
benzin sprit kraftstoff treibstoff
erdgas gas flüssiggas
pipeline gasleitung ölleitung leitung
bergwerk mine grube zeche stollen
bergmann bergarbeiter kumpel
solarenergie sonnenenergie photovoltaik solarstrom solaranlage
windkraft windenergie windrad windpark
erneuerbar regenerativ ökostrom
heizung heizen beheizen
umwelt natur ökologie
umweltschutz naturschutz klimaschutz
umweltschützer naturschützer klimaschützer umweltaktivist
umweltfreundlich ökologisch nachhaltig klimafreundlich
umweltverschmutzung verschmutzung verunreinigung verseuchung verschmutzen
klimawandel erderwärmung klimaerwärmung klimakrise
treibhausgas kohlendioxid co2 kohlenstoffdioxid
abgas emission ausstoß schadstoff
ausstoß emission ausstoßen emittieren
müll abfall unrat
entsorgen entsorgung wegwerfen beseitigen
recycling wiederverwertung recyceln
plastik kunststoff plastikmüll
gift giftstoff giftig toxisch
naturschutzgebiet nationalpark schutzgebiet reservat
wald forst regenwald
abholzung rodung abholzen roden
baum gehölz bäume
pflanze gewächs flora
wasser trinkwasser leitungswasser
fluss strom gewässer
meer ozean see
küste ufer strand
berg gipfel gebirge
insel eiland atoll
wüste sahara ödnis
tier lebewesen vierbeiner
hund köter vierbeiner welpe
katze kater mieze
pferd ross gaul hengst stute
kuh rind vieh
schwein ferkel eber
huhn henne geflügel hahn
vogel federvieh gefieder
fisch fischbestand fischart
fischer fischerei angler fischen
wal meeressäuger pottwal
affe primat schimpanse
schlange reptil viper
insekt käfer ungeziefer
biene imker honigbiene
bär grizzly eisbär braunbär
spezies art gattung
ausgestorben aussterben bedroht
züchten zucht züchter
jagd jagen jäger wilderer wilderei
zoo tierpark tiergarten
tierschützer tierschutz tierrechtler
tierarzt veterinär tiermediziner
landwirt bauer farmer agrarier
landwirtschaft agrarwirtschaft ackerbau
bauernhof hof farm gehöft
acker feld ackerland
ernte ernten ernteertrag
getreide weizen korn
lebensmittel nahrungsmittel nahrung essen
essen speise mahlzeit
trinken getränk saufen
alkohol schnaps spirituose
restaurant gaststätte lokal wirtshaus kneipe
kneipe pub lokal wirtshaus
koch küchenchef köchin
vegetarisch fleischlos vegetarier
dünger düngemittel gülle
pestizid pflanzenschutzmittel unkrautvernichter glyphosat
gentechnik genmanipulation gentechnisch genverändert
krankheit erkrankung leiden infektion
krank erkrankt erkranken infiziert
seuche epidemie pandemie ausbruch
corona coronavirus covid pandemie
virus erreger krankheitserreger keim
infektion ansteckung infizieren anstecken
infizierter erkrankter angesteckter
ansteckend übertragbar infektiös
übertragen übertragung weitergeben
impfung impfen impfstoff vakzin
quarantäne isolation isolieren
krebs tumor krebserkrankung geschwulst
herzinfarkt herzanfall infarkt
schlaganfall hirnschlag apoplex
grippe influenza grippevirus
aids hiv immunschwäche
diabetes zuckerkrankheit diabetiker
demenz alzheimer gedächtnisverlust
depression schwermut depressiv
psychisch seelisch mental
suizid selbstmord selbsttötung freitod umbringen
arzt mediziner doktor ärztin doc
chirurg operateur arzt
krankenhaus klinik hospital spital lazarett
krankenpfleger pfleger krankenschwester pflegekraft
pflege pflegen betreuung betreuen
patient kranker behandelter
behandeln behandlung therapie heilung
heilen heilung genesen genesung kurieren
gesund genesen geheilt
operation eingriff operieren
organspende transplantation organ verpflanzung
medikament arznei arzneimittel medizin präparat
wirkstoff substanz arzneistoff
nebenwirkung unverträglichkeit komplikation
rezept verschreibung verschreiben
apotheke apotheker pharmazie
pharmakonzern pharmaunternehmen arzneimittelhersteller
diagnose diagnostizieren befund
schmerz pein wehtun
vergiftung vergiften gift
bewusstlos ohnmächtig bewusstlosigkeit ohnmacht koma
schwanger schwangerschaft trächtig
abtreibung schwangerschaftsabbruch abtreiben
übergewicht fettleibigkeit dick adipositas
rauchen raucher zigarette tabak
krankenkasse krankenversicherung kasse
behinderung handicap behindert beeinträchtigung
behinderter rollstuhlfahrer schwerbehinderter
gesundheit gesundheitszustand wohlbefinden
maske mundschutz atemschutz
kontaktbeschränkung ausgangssperre lockdown
wissenschaft forschung gelehrsamkeit
wissenschaftler forscher gelehrter experte
experte fachmann spezialist sachverständiger
erforschen forschen untersuchen forschung
studie untersuchung forschungsarbeit analyse
gutachten expertise bericht
gutachter sachverständiger experte
bericht reportage dokument
analyse analysieren auswerten auswertung
experiment versuch test
test testen prüfung prüfen erprobung erproben
kontrolle kontrollieren prüfen überprüfung überprüfen inspektion
entdecken entdeckung finden aufspüren
erfinden erfindung erfinder
entwickeln entwicklung entwickler
erkenntnis ergebnis befund einsicht
ergebnis resultat ausgang fazit
theorie hypothese these
messen messung vermessen
labor laboratorium forschungslabor
biologe zoologe botaniker
historiker geschichtswissenschaftler geschichtsforscher
archäologe ausgrabung altertumsforscher
fossil versteinerung fossilie
dinosaurier saurier urzeitechse
gen erbgut dna erbanlage genom
genetisch erblich erbgut
klonen klon geklont
nobelpreis nobelpreisträger nobelkomitee
weltraum weltall all kosmos universum
raumfahrt weltraumfahrt weltraumforschung
raumfahrer astronaut kosmonaut taikonaut
nasa raumfahrtbehörde weltraumbehörde raumfahrtagentur
raumschiff shuttle raumkapsel
raumstation iss orbitalstation
sonde raumsonde weltraumsonde
trägerrakete rakete ariane
umlaufbahn orbit umkreisen
planet himmelskörper exoplanet
stern gestirn himmelskörper
asteroid meteorit meteor gesteinsbrocken
galaxie milchstraße sternensystem
teleskop fernrohr sternwarte observatorium
astronom sternforscher astrophysiker
sonnenfinsternis finsternis eklipse
technik technologie technisch
gerät apparat maschine vorrichtung
computer rechner pc notebook laptop
handy smartphone mobiltelefon telefon
telefon telefonieren anrufen anruf telefonat
software programm anwendung app
app anwendung programm
update aktualisierung aktualisieren
version ausgabe fassung
internet web netz online
website webseite internetseite homepage internetauftritt
suchmaschine google suchdienst
netzwerk plattform portal
twitter kurznachrichtendienst tweet twittern
email mail nachricht
herunterladen download downloaden
nutzer user anwender benutzer
nutzen benutzen verwenden gebrauchen nutzung verwendung einsetzen
passwort kennwort zugangsdaten
hacker cyberkrimineller hackerangriff
hacken cyberangriff hackerangriff cyberattacke
schadsoftware malware trojaner computervirus
sicherheitslücke schwachstelle lücke
daten information datensatz
datenschutz datenschützer privatsphäre
speichern aufbewahren sichern
verschlüsseln verschlüsselung verschlüsselt
chip halbleiter prozessor mikrochip
bildschirm monitor display
akku batterie stromspeicher
spiel game videospiel computerspiel
spielkonsole konsole playstation
urheberrecht copyright raubkopie
patent patentieren schutzrecht
lizenz zulassung genehmigung
server rechenzentrum rechner
fehler bug panne irrtum
medien presse rundfunk
zeitung blatt tageszeitung
zeitschrift magazin illustrierte
journalist reporter redakteur berichterstatter korrespondent
redaktion chefredakteur redakteur
interview gespräch interviewen
artikel beitrag bericht text
nachricht meldung neuigkeit info
nachrichtenagentur agentur presseagentur
fernsehen tv fernsehsender glotze
sender fernsehsender rundfunkanstalt radiosender kanal
sendung programm show ausstrahlung
ausstrahlen übertragen zeigen
radio rundfunk hörfunk
zuschauer publikum besucher
moderator showmaster talkmaster
film streifen spielfilm kinofilm
kino lichtspielhaus filmtheater
schauspieler darsteller filmstar mime
regisseur filmemacher filmregisseur
drehen filmen dreharbeiten
serie fernsehserie staffel reihe
theater bühne schauspielhaus
musik lied melodie
lied song titel hit
sänger musiker interpret vokalist
musiker band künstler
band gruppe musikgruppe
album platte cd schallplatte
konzert auftritt gig
auftreten auftritt aufführung
festival fest musikfestival
komponist tonsetzer komponieren
orchester philharmoniker ensemble
dirigent maestro orchesterleiter
tanz tanzen tänzer ballett
künstler maler bildhauer
gemälde bild kunstwerk malerei
foto bild aufnahme fotografie
fotograf bildreporter fotografieren
ausstellung schau exposition
museum galerie kunsthalle
buch werk roman band
roman buch erzählung
autor schriftsteller dichter literat
verlag verlagshaus herausgeber
veröffentlichen veröffentlichung publizieren herausgeben erscheinen
bücherei bibliothek leihbücherei
gedicht lyrik vers
preis auszeichnung award trophäe
auszeichnung ehrung orden medaille
oscar academy filmpreis
komiker kabarettist comedian humorist
satire karikatur satirisch satiriker
promi prominenter star berühmtheit
berühmt bekannt prominent
model mannequin fotomodell
designer gestalter modeschöpfer
wort begriff ausdruck bezeichnung
übersetzen übersetzung übersetzer dolmetscher
religion glaube konfession
gläubiger anhänger kirchgänger
kirche gotteshaus dom kathedrale
papst pontifex kirchenoberhaupt
vatikan kirchenstaat kurie
bischof erzbischof kardinal
pfarrer priester pastor geistlicher seelsorger
mönch klosterbruder ordensmann
beten gebet fürbitte
muslim moslem islamisch muslimisch islam
moschee gotteshaus gebetshaus
imam prediger geistlicher
burka niqab schleier vollverschleierung
jude jüdisch judentum
synagoge gotteshaus gebetshaus
christ christlich christentum
katholisch katholik römisch
evangelisch protestantisch protestant
sekte glaubensgemeinschaft kult
heiligsprechung seligsprechung heiligsprechen
weihnachten weihnachtsfest heiligabend
schule gymnasium lehranstalt grundschule
schüler schulkind pennäler
lehrer pädagoge lehrkraft pauker
unterricht schulstunde unterrichten lehren
universität hochschule uni
student studierender studentin
studium studiengang hochschulstudium
professor hochschullehrer dozent prof
doktorarbeit dissertation promotion
abitur matura reifeprüfung hochschulreife abi
prüfung examen klausur test
abschluss diplom zeugnis
bildung schulbildung ausbildung
kindergarten kita kindertagesstätte krippe
erzieher kindergärtnerin betreuer
lernen erlernen pauken
studiengebühr gebühr semestergebühr
sport leibesübung athletik
sportler athlet profi wettkämpfer
fußball kicker kick
fußballer kicker fußballspieler spieler
torwart torhüter keeper goalie schlussmann
trainer coach cheftrainer bundestrainer übungsleiter
mannschaft team auswahl
nationalmannschaft nationalelf länderauswahl nationalteam
verein klub club
spiel partie match begegnung
liga spielklasse bundesliga
meister champion titelträger
meisterschaft titel meistertitel
weltmeister weltmeisterschaft wm
europameisterschaft em europameister
olympia olympisch olympiade
finale endspiel entscheidungsspiel
halbfinale semifinale vorschlussrunde
turnier wettkampf wettbewerb
wettkampf rennen wettbewerb
sieg gewinn erfolg triumph gewinnen siegen
gewinner sieger champion
gewinnen siegen besiegen bezwingen
niederlage verlieren pleite schlappe
unentschieden remis punkteteilung
zuschauer fan anhänger
fan anhänger supporter
stadion arena sportstätte
schiedsrichter referee unparteiischer schiri
foul regelverstoß platzverweis
elfmeter strafstoß penalty
wechsel transfer vereinswechsel wechseln
ablösesumme transfersumme transfererlös
doping dopen leistungssteigernd
rekord bestleistung bestmarke höchststand
rennfahrer pilot fahrer
motorsport rennsport autorennen
radprofi radrennfahrer radsportler
skifahrer skirennläufer skiläufer
boxer faustkämpfer boxen
tabelle rangliste tabellenplatz
platz rang position
abstieg absteigen absteiger
aufstieg aufsteigen aufsteiger
qualifikation qualifizieren qualifiziert
training trainieren üben
wetter witterung wetterlage
regen niederschlag regnen
schnee schneefall schneien
gewitter unwetter blitz
blitz blitzschlag blitzeinschlag
hagel hagelkorn hagelschauer
nebel dunst smog
kälte frost kalt eiskalt
hitze wärme schwüle
sonnig heiter sonnenschein
wind böe brise
temperatur grad gradzahl
vorhersage prognose voraussage vorhersagen prognostizieren
meteorologe wetterexperte wetterdienst wetterfrosch
leute mensch person individuum
mann herr kerl
frau dame weib
kind nachwuchs sprössling
junge bub knabe bursche
mädchen mädel girl
jugendlicher teenager heranwachsender minderjähriger teenie
minderjährig unmündig jugendlich
erwachsener volljährig mündig
baby säugling neugeborener kleinkind
senior rentner greis betagt
familie angehöriger verwandtschaft
verwandter angehöriger familienmitglied
hinterbliebener angehöriger trauernder
mutter mama mutti
vater papa vati
sohn sprössling filius
großmutter oma omi
großvater opa opi
ehefrau gattin gemahlin frau
ehemann gatte gemahl mann
partner lebensgefährte freund lebenspartner
freundin partnerin lebensgefährtin
freund kumpel kamerad
heirat hochzeit heiraten trauung vermählung ehelichen
verheiratet vermählt liiert
verlobung verloben verlobter
scheidung trennung geschieden ehescheidung
trennen trennung auseinandergehen
homosexuell schwul lesbisch gleichgeschlechtlich
geburt entbindung gebären niederkunft
geboren geburt gebürtig
geburtstag wiegenfest geburtsdatum
geburtsort geburtsstadt heimatort
alter lebensalter lebensjahr jährig
beerdigung begräbnis beisetzung bestattung trauerfeier beisetzen beerdigen
grab grabstätte gruft
friedhof gottesacker grabstätte
trauer trauern betrauern
leben dasein existenz
lebenslauf biografie werdegang vita
einwohner bewohner bürger bevölkerung
anwohner nachbar bewohner
name nennen bezeichnen
spitzname beiname kosename
adelig adliger aristokrat
obdachloser wohnungsloser penner obdachlos
nackt unbekleidet entkleidet
kleidung klamotten bekleidung
schmuck juwel juwelen
gebäude haus bau bauwerk
wohnung apartment appartement bleibe
wohnhaus mietshaus wohngebäude
hochhaus wolkenkratzer turm
wohnen leben wohnhaft
wohnsitz wohnort adresse anschrift
bauen errichten erbauen bau
baustelle bauarbeiten bauprojekt
architekt baumeister erbauer
abriss abreißen niederreißen abbruch
renovieren sanieren restaurieren renovierung modernisieren
schloss palast residenz
tempel heiligtum kultstätte
stadt metropole großstadt ort
hauptstadt metropole regierungssitz
dorf ortschaft ort gemeinde
vorort vorstadt randbezirk
stadtteil viertel bezirk stadtbezirk stadtviertel
region gebiet gegend bereich landstrich
fläche areal gelände
gelände areal grundstück terrain
ort platz stätte
umgebung umland nähe
nahe unweit nähe benachbart
entfernt entfernung abstand distanz
zentrum mitte innenstadt stadtkern
norden nördlich nord
süden südlich süd
osten östlich ost
westen westlich west
stockwerk etage geschoss
zimmer raum kammer
mauer wand zaun
halle saal raum
erde welt globus erdball
weltweit global international
national landesweit bundesweit inländisch
anfang beginn start auftakt
anfangen beginnen starten loslegen eröffnen
eröffnen eröffnung einweihen einweihung
ende schluss abschluss
enden aufhören beenden einstellen abschließen
beenden stoppen abbrechen einstellen beendigung
abbrechen abbruch unterbrechen unterbrechung
dauern andauern anhalten
dauer zeitraum länge zeitspanne
fortsetzen fortsetzung weitermachen fortführen weiterführen
jetzt aktuell derzeit momentan gegenwärtig zurzeit
zukünftig künftig kommend zukunft
zuletzt kürzlich neulich
bald demnächst kurzfristig
sofort unverzüglich umgehend gleich augenblicklich
häufig oft mehrfach mehrmals
selten rar kaum
später anschließend nachher
gleichzeitig zeitgleich parallel simultan
samstag sonnabend samstagabend
frühjahr frühling lenz
jahrestag jubiläum gedenktag
termin datum zeitpunkt
pause unterbrechung auszeit
plötzlich unerwartet überraschend unvermittelt
vorläufig provisorisch vorübergehend einstweilig
geschichte vergangenheit historie
anzahl zahl menge
anteil prozentsatz quote
doppelt zweifach verdoppeln verdopplung
groß riesig enorm gigantisch
klein winzig gering
höhe größe ausmaß
ausmaß umfang dimension
breite breit weite
gewicht schwer wiegen
stark kräftig heftig massiv
schwer schlimm gravierend ernst
schlimm furchtbar schrecklich verheerend
durchschnitt mittelwert mittel durchschnittlich
fast nahezu beinahe knapp
komplett vollständig ganz völlig
genug ausreichend genügend
mangel knappheit engpass
überschuss überfluss überangebot
ähnlich vergleichbar gleichartig
wichtig bedeutsam wesentlich entscheidend
liste aufzählung verzeichnis
schätzen schätzung vermuten taxieren
berechnen kalkulieren berechnung ausrechnen
bestehen umfassen enthalten beinhalten
erhöhen erhöhung anheben steigern steigerung anstieg heraufsetzen zunahme
steigen anstieg zunehmen zunahme wachsen wachstum zuwachs klettern
senken senkung reduzieren reduzierung verringern herabsetzen vermindern
sinken rückgang abnehmen abnahme zurückgehen schrumpfen
einbruch einbrechen absacken
ausweiten ausweitung ausbauen ausbau erweitern erweiterung vergrößern
begrenzen begrenzung einschränken einschränkung beschränken limitieren
verbessern verbesserung optimieren
verschlechtern verschlechterung verschlimmern
ändern änderung verändern veränderung wandel wechsel
verschärfen verschärfung strenger
lockern lockerung erleichtern
ersetzen ersatz austauschen auswechseln
stabil konstant unverändert gleichbleibend
grund ursache anlass auslöser
ursache auslöser entstehen
verursachen auslösen bewirken hervorrufen herbeiführen
folge konsequenz auswirkung resultat
auswirkung effekt wirkung einfluss
ergeben resultieren hervorgehen
ziel zweck absicht vorhaben
zusammenhang verbindung beziehung
verbinden verbindung verknüpfen
beruhen basieren fußen
passieren geschehen ereignen vorfallen
vorfall ereignis geschehen zwischenfall begebenheit
entstehen entstehung herausbilden
voraussetzung bedingung erfordernis
problem schwierigkeit hürde
lösung lösungsvorschlag ausweg
umstand situation gegebenheit
sagen äußern erklären mitteilen angeben aussagen verlauten
berichten melden vermelden schildern bericht
erzählen schildern berichten
mitteilung verlautbarung erklärung bekanntgabe statement stellungnahme
bekanntgeben verkünden bekanntmachen veröffentlichen kundtun
ankündigen ankündigung verkünden avisieren
behaupten behauptung versichern beteuern
betonen hervorheben unterstreichen bekräftigen
bestätigen bestätigung bekräftigen
antworten antwort erwidern entgegnen
fragen frage erkundigen befragen
reden sprechen plaudern quatschen
rede ansprache vortrag
ablehnen ablehnung zurückweisen verweigern abweisen weigern
dementieren bestreiten leugnen abstreiten dementi
bestreiten zurückweisen anzweifeln
verlangen fordern pochen
aufruf aufrufen appell appellieren auffordern aufforderung
bitten ersuchen anfragen
kritik kritisieren bemängeln tadeln beanstanden anprangern rügen
verurteilen verdammen missbilligen anprangern
beschwerde beschweren beanstandung reklamation
kritiker gegner skeptiker
gegner kontrahent widersacher rivale
befürworter anhänger unterstützer verfechter
loben lob würdigen
begrüßen gutheißen befürworten
zustimmen zustimmung einwilligen akzeptieren
vorschlagen vorschlag anregen anregung
empfehlen empfehlung raten anraten
denken glauben annehmen
meinung ansicht auffassung standpunkt haltung
bewerten bewertung beurteilen einschätzen einschätzung
begründen begründung rechtfertigen argument rechtfertigung
entschuldigung entschuldigen verzeihung bedauern
danken dank bedanken
beleidigen beleidigung beschimpfen schmähung
lügen lüge anlügen flunkern unwahrheit
verschweigen verheimlichen vertuschen verbergen geheimhalten
versprechen zusagen zusage zusicherung zusichern
warnen warnung mahnen
beschreiben schildern darstellen beschreibung
zitieren zitat wortlaut
erwähnen nennen anführen
gerücht spekulation gerede
finden auffinden fund entdecken
fund entdeckung fundstück
merken bemerken feststellen wahrnehmen
feststellen ermitteln herausfinden
suchen suche aufspüren
zeigen vorführen präsentieren vorzeigen
präsentieren vorstellen präsentation vorstellung
verstecken verbergen verheimlichen
enthüllen aufdecken enthüllung offenlegen
geheim vertraulich heimlich
wissen kenntnis kennen
verstehen begreifen kapieren
erfahren erlebnis erleben
erfahrung kenntnis routine
vermuten annehmen glauben
hoffen hoffnung erhoffen
fürchten befürchten angst furcht befürchtung
angst furcht panik sorge
sorge besorgnis befürchtung bedenken besorgt
zweifel bezweifeln anzweifeln skepsis
überraschen überraschung verblüffen überrascht
wut zorn ärger empörung verärgert
empört wütend verärgert entrüstet
freude freuen begeisterung jubel
glücklich froh zufrieden erfreut
traurig betrübt niedergeschlagen
entsetzt schockiert bestürzt fassungslos entsetzen
hass hassen abscheu
vertrauen zutrauen vertraut
beliebt populär gefragt
beliebtheit popularität ansehen
schenken geschenk verschenken
erhalten bekommen empfangen
verleihen verleihung auszeichnen
leihen ausleihen borgen
schicken versenden entsenden
zurückgeben rückgabe zurückerstatten
erstatten erstattung rückzahlung zurückzahlen
tauschen umtausch eintauschen
verteilen verteilung austeilen
verlieren verlust einbüßen
behalten einbehalten aufbewahren
sammeln zusammentragen sammlung
bewegen bewegung fortbewegen
ankommen eintreffen anreisen ankunft
verlassen weggehen abreisen abreise
umziehen umzug übersiedeln
zurückkehren rückkehr zurückkommen heimkehren wiederkehren
folgen verfolgen nachfolgen
stürzen hinfallen sturz
öffnen aufmachen öffnung
schließen zumachen schließung
treffen zusammenkommen begegnen
besuchen besuch aufsuchen
teilnehmen teilnahme mitmachen beteiligen beteiligung
teilnehmer mitwirkender beteiligter
einladen einladung bitten
veranstalten veranstaltung ausrichten organisieren
veranstalter organisator ausrichter gastgeber
stattfinden abhalten ablaufen
feier fest party feiern feierlichkeit
trennen abtrennen spalten
erlauben gestatten genehmigen erlaubnis genehmigung zulassen bewilligen
verbieten untersagen verbot untersagung
pflicht verpflichtung verpflichten vorschreiben
verhindern vermeiden vereiteln unterbinden abwenden
schützen schutz beschützen bewahren absichern
sichern absichern gewährleisten garantieren
helfen unterstützen beistehen assistieren
unterstützen unterstützung rückhalt beistand
kümmern sorgen betreuen
plan vorhaben projekt planung
planen beabsichtigen vorhaben
vorbereiten vorbereitung vorbereitet
versuchen versuch bemühen
gelingen klappen glücken erfolgreich
erfolg gelingen durchbruch triumph
erreichen schaffen erzielen
scheitern misslingen misserfolg fehlschlag fehlschlagen
möglich denkbar machbar
unmöglich undenkbar ausgeschlossen
nötig notwendig erforderlich
brauchen benötigen bedarf
durchführen umsetzen umsetzung
erledigen verrichten abarbeiten
auswählen auswahl aussuchen
ernennen ernennung bestellen
wiederholen wiederholung erneut
prüfen begutachten untersuchen
reagieren reaktion antworten
handeln agieren vorgehen
aufgabe auftrag mission
maßnahme schritt vorkehrung
methode verfahren vorgehensweise
beteiligt involviert verwickelt
entfernen beseitigen wegnehmen entfernung
hinzufügen ergänzen ergänzung
verzichten verzicht aufgeben
ursprung herkunft abstammung
stammen herkommen herkunft
typ art sorte
gruppe schar trupp
menschenmenge menge masse
merkmal eigenschaft kennzeichen
gold edelmetall goldbarren
rolle figur part
vorbild idol ikone
streichung streichen abschaffen abschaffung
einführen einführung etablieren
freiwillig ehrenamtlich freiwilliger
streng hart rigoros
schwierig kompliziert knifflig
richtig korrekt zutreffend
wahr zutreffend tatsächlich
falsch unrichtig inkorrekt
klar deutlich eindeutig
bekannt berühmt namhaft
unbekannt anonym ungeklärt
seltsam merkwürdig ungewöhnlich kurios
dumm blöd doof
klug intelligent schlau
deutschland deutsch bundesrepublik brd berlin
usa amerika amerikanisch amerikaner vereinigte washington
großbritannien britisch england brite königreich london
england englisch engländer
schottland schottisch schotte
irland irisch ire
frankreich französisch franzose paris
italien italienisch italiener rom
spanien spanisch spanier madrid
portugal portugiesisch portugiese lissabon
niederlande niederländisch niederländer holland holländisch holländer
belgien belgisch belgier
österreich österreichisch österreicher wien
schweiz schweizer eidgenossenschaft bern
polen polnisch pole warschau
tschechien tschechisch tscheche prag
slowakei slowakisch slowake bratislava
ungarn ungarisch magyarisch budapest
rumänien rumänisch rumäne bukarest
bulgarien bulgarisch bulgare sofia
griechenland griechisch grieche athen
türkei türkisch türke ankara
russland russisch russe moskau
kreml moskau russland
ukraine ukrainisch ukrainer kiew
belarus weißrussland weißrussisch minsk
georgien georgisch georgier tiflis
serbien serbisch serbe belgrad
kroatien kroatisch kroate zagreb
bosnien bosnisch bosnier sarajevo
albanien albanisch albaner tirana
dänemark dänisch däne kopenhagen
schweden schwedisch schwede stockholm
norwegen norwegisch norweger oslo
finnland finnisch finne helsinki
island isländisch isländer reykjavik
china chinesisch chinese volksrepublik peking
japan japanisch japaner tokio
südkorea südkoreanisch südkoreaner seoul
nordkorea nordkoreanisch nordkoreaner pjöngjang
indien indisch inder delhi
pakistan pakistanisch pakistaner islamabad
afghanistan afghanisch afghane kabul
iran iranisch iraner teheran
irak irakisch iraker bagdad
syrien syrisch syrer damaskus
israel israelisch israeli jerusalem
palästina palästinensisch palästinenser
libanon libanesisch libanese beirut
ägypten ägyptisch ägypter kairo
libyen libysch libyer tripolis
tunesien tunesisch tunesier tunis
marokko marokkanisch marokkaner rabat
algerien algerisch algerier algier
nigeria nigerianisch nigerianer abuja
südafrika südafrikanisch südafrikaner
kenia kenianisch kenianer nairobi
somalia somalisch somalier mogadischu
sudan sudanesisch sudanese khartum
äthiopien äthiopisch äthiopier
afrika afrikanisch afrikaner
asien asiatisch asiat
europa europäisch europäer
kanada kanadisch kanadier ottawa
mexiko mexikanisch mexikaner
kuba kubanisch kubaner havanna
brasilien brasilianisch brasilianer brasilia
argentinien argentinisch argentinier
chile chilenisch chilene santiago
kolumbien kolumbianisch kolumbianer bogota
venezuela venezolanisch venezolaner caracas
australien australisch australier canberra
neuseeland neuseeländisch neuseeländer wellington
indonesien indonesisch indonesier jakarta
thailand thailändisch thailänder bangkok
vietnam vietnamesisch vietnamese hanoi
philippinen philippinisch filipino manila
myanmar birma burma
saudi saudisch arabien riad
arabien arabisch araber
kurde kurdisch kurdistan
bayern bayerisch bayer
sachsen sächsisch sachse
hessen hessisch hesse
sterben tod tot todesopfer opfer umkommen versterben todesfall ableben
eltern elternteil mutter
eltern elternteil vater
mond trabant erdtrabant
blume pflanze gewächs
begleiter gefährte begleitung
maximal höchstens maximum
minimum mindestens wenigstens
aushändigen übergeben überreichen übergabe
gebaut errichtet erbaut
gewerkschaft arbeitnehmervertretung gewerkschaftsbund
symptom anzeichen krankheitszeichen
zwingen zwang erzwingen
krankenwagen rettungswagen ambulanz notarztwagen
pass reisepass ausweis personalausweis
verschwinden abtauchen untertauchen
ausbildungsplatz lehrstelle ausbildungsstelle
gottesdienst andacht messfeier
mehrwertsteuer umsatzsteuer verbrauchssteuer
todesopfer tote toter getötet verstorbener gestorben gefallener
umkommen sterben verunglücken todesopfer tote
verunglücken unfall verunglückt verunfallen unglück
verletzung blessur verletzen verwundung
entscheidung entscheiden beschluss beschließen festlegen urteil
festnahme festgenommen verhaftung verhaftet inhaftierung gefasst geschnappt
dienen nutzen zweck nützen gedacht
verwenden benutzen nutzen einsetzen gebrauchen verwendung nutzung gebrauch anwenden anwendung
arbeiten tätig beschäftigt beruf job schuften werkeln
beschäftigen anstellen einstellen beschäftigter
beschäftigter mitarbeiter angestellter arbeitnehmer arbeiter belegschaft personal
zählen gelten rechnen
zählung zählen auszählung auszählen
begründen grund rechtfertigen
vermutlich wahrscheinlich voraussichtlich mutmaßlich wohl
offenbar anscheinend augenscheinlich wohl
offiziell amtlich behördlich
öffentlich publik bekannt
öffentlichkeit publikum allgemeinheit bevölkerung
aufgrund wegen infolge angesichts
angeblich mutmaßlich vorgeblich
erstmals erstmalig premiere
letzte letzter jüngst vorig vergangen
vergangen vorig zurückliegend
vorher zuvor früher vormals
vorgänger vorher amtsvorgänger
nachher danach später anschließend
anschließend daraufhin danach folgend
bisher bislang
heute heutig gegenwärtig
gestern gestrig vortag
täglich tag
jährlich alljährlich jahr jährig
wöchentlich woche
monatlich monat
stündlich stunde
regelmäßig ständig immer häufig
ständig dauernd laufend fortwährend permanent unablässig pausenlos
dauerhaft langfristig permanent
allmählich schrittweise langsam
rechtzeitig pünktlich
früh frühzeitig vorzeitig
spät verspätet
nacht nächtlich nachts
abend abends
mittag mittags
morgen morgens früh
insgesamt gesamt zusammen gesamtzahl
gesamt ganz insgesamt sämtlich
gemeinsam zusammen vereint miteinander
allein alleine einzig lediglich
ungefähr etwa rund circa zirka schätzungsweise
zahlreich viel etliche
viel zahlreich massenhaft
einzeln individuell separat
verschieden unterschiedlich diverse
unterschied differenz abweichung verschiedenheit
unterscheiden abweichen differieren
gleich identisch
gegenteil umgekehrt entgegengesetzt
vergleich vergleichen gegenüberstellung
besonders speziell insbesondere
speziell besonderer eigens spezifisch
hauptsächlich vorwiegend überwiegend
wesentlich hauptsächlich erheblich
erheblich beträchtlich deutlich stark wesentlich
leicht geringfügig gering
gering niedrig wenig klein
niedrig tief gering
hohe höhe hoch
länge lang
tiefe tief
schwere gewicht schwer
stärke kraft macht stark
kraft stärke energie
schwach schwäche
schwäche schwachstelle mangel defizit
vorteil nutzen plus pluspunkt
nachteil minus manko
positiv gut günstig
negativ schlecht ungünstig
schlecht mies übel miserabel
besser verbessert
schlechter verschlechtert
beste bester top spitze
spitze führung spitzenreiter
führend maßgeblich leitend spitzen
führen anführen leiten
folgend nächst kommend
nächste nächster kommend folgend
neu neuartig frisch jüngst
alt betagt ehemalig
modern zeitgemäß neuartig
einfach leicht simpel unkompliziert
direkt unmittelbar
indirekt mittelbar
unklar offen ungewiss fraglich ungeklärt
fraglich zweifelhaft ungewiss
klären aufklären klärung aufklärung
deutlich klar erheblich
genau exakt präzise
genaue detailliert einzelheit
einzelheit detail näheres
thema gegenstand inhalt themen
aspekt gesichtspunkt punkt
lage situation zustand stand
zustand verfassung lage status
stand status lage
status stellung stand
form art weise
art sorte gattung
abschnitt teil stück strecke
reihe serie folge
rest übrig verbleibend restlich
grundlage basis fundament
rahmen umfeld
umfeld umgebung milieu
verlauf ablauf gang hergang
vorgang geschehen prozess ablauf
prozess vorgang entwicklung
entwicklung fortschritt verlauf trend
entwickeln erarbeiten entwerfen
entwurf entwerfen konzept plan skizze
konzept plan idee entwurf
idee einfall vorstellung gedanke
gedanke idee überlegung
überlegung gedanke erwägung
erwägen überlegen nachdenken
nachdenken überlegen grübeln
vorstellung idee bild
absicht plan vorsatz vorhaben
beabsichtigen vorhaben wollen planen
wunsch wünschen bitte begehren anliegen
wünschen wunsch verlangen
interesse interessieren interessiert
aufmerksamkeit beachtung interesse
beachten berücksichtigen achten
berücksichtigen einbeziehen beachten
bemühung bemühen anstrengung versuch
anstrengung bemühung mühe
initiative vorstoß anstoß
engagement einsatz engagieren
engagieren einsetzen engagement
bereit gewillt bereitschaft
fähig imstande fähigkeit
fähigkeit kompetenz
kompetenz zuständigkeit befugnis
zuständig verantwortlich zuständigkeit
befugnis kompetenz vollmacht recht
vollmacht befugnis ermächtigung mandat
sitz mandat
platz rang stelle position
rang platz position platzierung
position rang stellung platz
rangliste ranking tabelle bestenliste
wertvoll teuer kostbar wert
teuer kostspielig wertvoll
wert preis betrag marktwert
börsenwert marktkapitalisierung wert marktwert
kosten ausgaben aufwand preis
ausgabe ausgeben aufwendung kosten
zahlen bezahlen begleichen zahlung bezahlung
überweisen überweisung zahlen
finanzieren finanzierung bezahlen geldgeber
bereitstellen stellen geben beisteuern gewähren
beisteuern beitragen geben zuschießen
beitrag beitragen
gewähren einräumen geben bewilligen
stellen bereitstellen entsenden
kassieren einnehmen einstreichen
verschwenden verschwendung vergeuden
büßen einbüßen verlieren
zurückfallen abrutschen absteigen
abrutschen zurückfallen sinken
verdrängen ablösen überholen
gewinnen siegen sieg gewinner durchsetzen
besiegen schlagen bezwingen gewinnen
unterliegen verlieren niederlage
tor treffer
torschütze werfer schütze
mannschaft team elf
zuschauer publikum besucher fan
leisten erbringen
leistung erbringen
steigerung steigern zuwachs
enttäuscht enttäuschung unzufrieden
gefühl empfindung
fühlen empfinden spüren
spüren merken fühlen
sehen schauen erblicken
sichtbar sehen erkennbar
blick sicht sehen
sicht ansicht perspektive
anschauen ansehen betrachten
hören vernehmen lauschen
lesen lektüre
verfassen schreiben abfassen
schriftlich brief schreiben
papier dokument schriftstück bericht
dokument unterlage papier schriftstück akte
formular antrag vordruck
antrag gesuch antragsteller beantragen
einreichen vorlegen einbringen
vorlegen einreichen präsentieren
annehmen akzeptieren zulassen
aufnehmen annehmen
ausschließen ausschluss
zulassen genehmigen annehmen
billigen genehmigen zustimmen absegnen
einwand widerspruch bedenken einspruch
widersprechen widerspruch bestreiten
protestieren aufbegehren
wehren widersetzen verteidigen
widersetzen weigern wehren widerstand
widerstand gegenwehr opposition
zögern zaudern
zurückhaltung zurückhalten zurückhaltend
zurückhalten einbehalten
aussetzen einstellen unterbrechen
auszahlen auszahlung ausbezahlen
hilfsgeld finanzhilfe hilfe
stoppen anhalten beenden
anhalten stoppen halten
halten anhalten behalten
aufhören beenden aufgeben einstellen
wiederaufnehmen fortsetzen wieder
jagd jagen fang
jagen jagd fangen
fang fangen fischen
fangen fang einfangen
tier vieh
fisch fischerei
fischerei fischfang
abhängig angewiesen
anweisung befehl anordnung anweisen
anweisen befehlen anordnen
anordnung befehl anweisung anordnen
befehl anordnung kommando befehlen
verlangen wollen
zwang druck
drängen drängeln pochen
eingreifen intervenieren einschreiten intervention
einmischen einmischung
vermitteln vermittlung vermittler
vermittler schlichter vermittlung
schlichten schlichtung
annäherung annähern
beziehung verhältnis verbindung draht kontakt
verständnis verstehen
einig einigkeit
uneinigkeit uneinig streit
uneins uneinigkeit
spannung spannungen konflikt
entspannen entspannung
beruhigen beruhigung entspannen
eskalation eskalieren zuspitzen
zuspitzen verschärfen
gefährdet bedroht
sicher sicherheit geschützt
sicherheit schutz
sicherheitskraft polizei
unsicher unsicherheit
unsicherheit ungewissheit
wache wächter bewachen
bewachen bewachung wache
kontrolle überprüfung prüfung
überprüfen überprüfung prüfen untersuchen
untersuchung prüfung analyse
analyse untersuchung auswertung analysieren
daten information angaben
angabe information auskunft
informieren unterrichten mitteilen
information nachricht auskunft
nachricht meldung information
meldung nachricht bericht
medium presse medien
presse medien zeitung
netz internet netzwerk
schadprogramm trojaner virus schadsoftware malware
raumfahrzeug sonde raumschiff raumsonde
satellit raumfahrzeug
erde planet
himmel firmament
pol arktis antarktis
wissenschaftler forscher gelehrter fachmann
fachmann experte spezialist fachleute
fachleute experten
erforschen erforschung untersuchen forschung
forschung erforschung wissenschaft
erkenntnis ergebnis rückschluss
rückschluss schluss folgerung erkenntnis
teilchen partikel
test testen probe versuch
kraftwerk atomkraftwerk kernkraftwerk akw meiler reaktor
reaktor atomreaktor meiler kernreaktor
störung störfall zwischenfall
störfall störung panne
abschalten abschaltung herunterfahren ausschalten
einschalten anschalten hochfahren
ausfallen versagen
austreten entweichen auslaufen ausströmen
löschen gelöscht
rauch qualm
müll abfall gewerbemüll
verbrennung verbrennen müllverbrennung
lagern lagerung lager
lager depot lagern
transportieren bringen
holen abholen
schleppen ziehen tragen
heben anheben
fallen stürzen
werfen schmeißen schleudern
bomben bombardieren bombe
rammen aufprall kollidieren
aufprall aufprallen zusammenstoß
springen sprung
laufen rennen
fahren fahrt
steuer lenkrad
lenken steuern
fliegen flug
seilbahn bergbahn gondel gondelbahn
ozean meer weltmeer
wasserstand pegel pegelstand
alarmstufe warnstufe
farm bauernhof hof landwirtschaft
landwirtschaft agrar bauer
europa kontinent
heimat heimatland vaterland
heimatland heimat herkunftsland
heimkehr rückkehr
ausland fremde
ausreise ausreisen auswandern
einreise einreisen
reisen fahren fliegen reise hinreisen hinfahren hinfliegen
aufhalten aufenthalt befinden
befinden liegen stehen
stecken befinden
liegen gelegen befinden
residieren wohnen
abstammen stammen
geheimnis geheim
preisgeben verraten
auspacken enthüllen aussagen
anzeige anzeigen strafanzeige
ermittlungsverfahren ermittlung
polizeikommando sondereinsatzkommando spezialeinsatzkommando sek
ausbrecher flüchtling entflohener
ausbruch ausbrechen entkommen
ausbrechen entkommen fliehen
entkommen fliehen entwischen
überwältigen überwinden
pförtner wärter wächter
wärter aufseher vollzugsbeamter justizbeamter
beihilfe helfen
verhelfen helfen
komplize mittäter helfer
maskiert vermummt
waffe bewaffnet
messer klinge
verbrechen tat
schwerverbrecher verbrecher
strafe freiheitsstrafe
befürchten drohen
drohen bevorstehen
bevorstehen anstehen
bevorstehend anstehend kommend
rekrut wehrdienstleistender soldat
zeremonie feier feierstunde
gedenkfeier gedenkveranstaltung zeremonie gedenkstunde
veranstaltung event
ausstellung messe schau
autor schriftsteller verfasser
dichter poet lyriker
preisträger gewinner
nobelpreis auszeichnung
preis auszeichnung ehrung
titel name bezeichnung
überschrift titel schlagzeile
kunst künstlerisch
gestalten entwerfen gestaltung design
spektakulär auffällig aufsehenerregend
fokus schwerpunkt mittelpunkt
schwerpunkt fokus hauptthema
mittelpunkt zentrum fokus
vielfalt vielseitigkeit
vertreter repräsentant abgesandter
abgesandter gesandter delegierter
delegation abordnung
vertreten repräsentieren
vertretung stellvertretung
anwesend zugegen dabei
fehlen abwesend abwesenheit
fernbleiben fehlen
begleiten mitkommen
unterwegs reise
wechseln wechsel tauschen
wechsel tausch
übergeben abgeben
abnehmen entziehen wegnehmen
bieten anbieten
anbieten angebot offerieren
nachfrage bedarf
bestellen bestellung ordern
verkauf veräußerung
handel geschäft
markt absatzmarkt
marktführer branchenführer
kunde käufer klient
digital elektronisch
digitalisierung digital
energie energiekonzern
riese gigant konzern
konto bankkonto
vermögen besitz geld
betreiber betreiberfirma betreiben
angehören mitglied gehören
beitreten anschließen
auflösen auflösung
koalitionsgespräch koalitionsverhandlung
studium studieren
krank erkrankt krankheit
erkranken krank anstecken
gesundheit gesundheitlich
zoll zollbehörde
rathaus stadtverwaltung
gemeinderat stadtrat
parteichef parteivorsitzender
fraktionsvorsitzender fraktionschef
innenminister innenressort bundesinnenminister
bundespräsident staatsoberhaupt
ministerpräsident regierungschef landeschef
amtsinhaber amtierend
amtierend jetzig derzeitig gegenwärtig
jetzig derzeitig amtierend aktuell
damalig seinerzeit früher
machthaber staatschef
abwählen abwahl
wiederwahl wiederwählen
wahlergebnis ergebnis
wahlkommission wahlbehörde
wahlbetrug wahlfälschung manipulation
manipulation manipulieren fälschung
fälschen manipulieren
vertuschen verheimlichen vertuschung
verschleiern vertuschen
haltlos unbegründet
zurückweisen abstreiten
beanspruchen reklamieren
fordern verlangen forderung
forderung verlangen anspruch
verpflichten zwingen
frist zeitraum
epoche zeitalter ära
beginn anfang beginnen
finden gefunden
mitglied teilnehmer
frau weiblich
mann männlich
lokführer zugführer
tätigkeit arbeit beruf
aufgabe funktion
funktion amt rolle
meiste mehrheit
vereinbaren ausmachen abmachen
absprache vereinbarung absprechen
bezweifeln zweifel glauben
zweifeln bezweifeln
überzeugen überzeugung
überzeugung meinung
betonen sagen
äußerung aussage bemerkung
anrufen telefonieren telefonisch
musik musikalisch
gläubiger christ
tätowierung tattoo
form gestalt
schwarz dunkel
weiß hell
feindlich verfeindet
freundschaft freund
essen speisen
schlafen übernachten
duschen waschen
kochen zubereiten
fertig abgeschlossen vollendet
fertigstellung fertigstellen vollendung
fertigstellen beenden
erlaubnis lizenz
verboten verbot
ausnahme sonderfall
normal üblich gewöhnlich
ungewöhnlich außergewöhnlich
selten rarität
einzigartig einmalig
groß größe
größe umfang
gewaltig riesig massiv
dick dicht
dichte dicht
dünn schwach
schnell geschwindigkeit
voll randvoll
überfüllt voll
gewöhnlich üblicherweise normalerweise meist meistens typischerweise gemeinhin
häufig oft öfters oftmals
hauptsächlich vorwiegend überwiegend vornehmlich vorrangig großteils
fast nahezu beinahe annähernd
vollständig völlig gänzlich komplett ganz
schnell rasch zügig
anfangs ursprünglich zunächst zuerst
früher vormals ehemals einst
später anschließend danach
derzeit gegenwärtig momentan aktuell
schließlich letztlich endlich
betrachten ansehen halten gelten einstufen
beaufsichtigen überwachen aufsicht
verwalten verwaltung leiten
beschränken begrenzen einschränken limitieren
beitragen beitrag
erhalten bekommen erlangen empfangen
gewähren erteilen geben verleihen
benötigen brauchen erfordern
mangeln fehlen
verwenden benutzen nutzen einsetzen gebrauchen anwenden
erwerben kaufen
behindern hemmen erschweren
ermöglichen erlauben gestatten
fördern unterstützen begünstigen
beeinflussen einwirken prägen
beherrschen kontrollieren dominieren
umfassen enthalten beinhalten einschließen
vereinigen zusammenschließen verbinden verschmelzen
teilen trennen spalten
sammeln zusammentragen
besitzen gehören innehaben
ähneln gleichen ähnlich
unterscheiden abweichen unterschied
wichtig bedeutend wesentlich zentral
groß riesig gewaltig
klein winzig gering
modern zeitgenössisch heutig
reich wohlhabend vermögend
zahlreich viele mehrere verschiedene
errichten bauen erbauen
gründen gründung stiften
verfassen schreiben
erfinden entwickeln
ernennen berufen einsetzen
abschaffen aufheben
einführen einführung
benennen nennen taufen
bestehen zusammensetzen
sterben umkommen tot
massakrieren niedermetzeln abschlachten töten umbringen ermorden massaker
umbringen töten ermorden erschlagen lynchen totschlagen tot
ersticken erwürgen erdrosseln strangulieren würgen
verhungern verdursten hungertod hungern verhungert
erfrieren kältetod kälteopfer
verbluten sterben blutverlust
verenden krepieren eingehen tierkadaver sterben
enthaupten köpfen enthauptung
erhängen aufhängen hängen
vergiften vergiftung giftanschlag giftmord
begraben verschütten verschüttet beisetzen
tödlich tod todesopfer töten
sterblichkeit sterberate todesrate mortalität sterben
schwerverletzt verletzt verletzter lebensgefährlich
leichtverletzt verletzt verletzter
lebensgefährlich kritisch lebensbedrohlich
verletzen verwunden anschießen zurichten
vermisst vermissen vermisster verschollen
bergen bergung heben finden
auftauchen erscheinen wiederfinden
täter mörder schütze angreifer
tatort schauplatz ort
tatwaffe waffe messer pistole
alibi entlastung entlasten
belasten beschuldigen vorwerfen
untersuchungshaft haft gewahrsam
haftbefehl fahndung fahnden suchen steckbrief gesucht
kopfgeld belohnung finderlohn
kaution sicherheitsleistung
berauben ausrauben rauben beraubt
hehlerei diebesgut
veruntreuen unterschlagen veruntreuung unterschlagung hinterziehen untreue
geldwäsche schwarzgeld waschen
stalken nachstellen verfolgen
anzeigen strafanzeige anzeige
festsetzen festnehmen festhalten internieren gefangennehmen arretieren einsperren verhaften
gefangennehmen festnehmen gefangener gefangenschaft verhaften
bewährung bewährungsstrafe haftstrafe
berufung revision einspruch rechtsmittel
verjährung verjähren
schuldig unschuldig schuld
schuld verantwortung verantwortlich verschulden haftung
verantwortung zuständigkeit haftung schuld
zugeben eingestehen bekennen gestehen einräumen
bekennen zugeben verantwortung bekennerschreiben
verwickelt beteiligt involviert verstrickt verwickeln stecken
wahlsieg sieg gewinnen wahlsieger gewonnen
wahlniederlage niederlage verlieren
neuwahl wahl neuwahlen
stichwahl wahlgang wahl
stimmzettel wahlzettel wahlschein
wahllokal wahlbüro stimmlokal
wahlkreis stimmkreis
koalieren koalition zusammengehen bündnis
regierungsbildung koalitionsverhandlung sondierung
sondieren sondierung vorgespräch
hochrechnung prognose auszählung
mandat sitz abgeordnetenmandat
novelle novellieren gesetzesänderung gesetzesreform
paragraf artikel klausel absatz bestimmung
verfassungswidrig grundgesetzwidrig rechtswidrig
verfassungsänderung verfassungsreform
präsidentschaft präsident amtszeit
regieren regierungszeit amtieren amt
plan vorhaben projekt bauprojekt
bauvorhaben bauprojekt bauplan bau projekt
europaparlament eu parlament europäisch
einmarsch vorstoß offensive militäroperation vorgehen
vorrücken vordringen vorstoßen einmarschieren
belagern umzingeln einkesseln belagerung einschließen umstellen eingekesselt
abriegeln absperren sperren blockieren
waffenlieferung rüstungsexport waffenexport
verstärkung unterstützung nachschub
kriegsgefangener gefangener
desertieren deserteur fahnenflucht überlaufen
überfall hinterhalt angriff zwischenfall
hinterhalt falle überfall
zurückziehen abziehen rückzug abzug herausholen
rückzug abzug abziehen
truppenstärke truppe soldaten
volksgruppe stamm ethnie volksstamm minderheit
sitzblockade blockade protest
barrikade sperre blockade
tränengas pfefferspray reizgas
auflösen räumen zerschlagen
verteuern verteuerung teurer preiserhöhung
verbilligen billiger preissenkung
rezession abschwung wirtschaftskrise flaute
aufschwung boom hochkonjunktur erholung
gehaltserhöhung lohnerhöhung lohnplus
mindestlohn lohnuntergrenze
betriebsrat personalrat arbeitnehmervertreter
geisterfahrer falschfahrer
blechschaden sachschaden totalschaden
rasen rasend geschwindigkeit
prallen aufprallen krachen rammen kollidieren
landebahn startbahn rollbahn piste
bruchlandung notlandung absturz
flugschreiber blackbox flugdatenschreiber
fluglotse lotse flugsicherung
seenot schiffbruch havarie
leckschlagen leck sinken
toben wüten tobte
entwurzeln umstürzen ausreißen
erschüttern beben erdbeben
epizentrum zentrum herd
nachbeben erdstoß beben
obdachlos heimatlos wohnungslos
hilfsgut hilfslieferung spende
wiederaufbau aufbau neubau
komet asteroid schweifstern
rover marsmobil erkundungsfahrzeug
mondlandung mondlandemission
schwerkraft gravitation anziehungskraft
sonnenwind teilchenstrom partikelstrom
atmosphäre lufthülle gashülle
raumfahrtbehörde weltraumorganisation weltraumagentur esa nasa
entschlüsseln dechiffrieren entziffern
widerlegen entkräften
messwert messdaten daten messergebnis messung
auswertung auswerten analyse
rückschluss schlussfolgerung schluss folgern
spritze injektion impfung
dosis menge portion
symptom anzeichen beschwerde
erkrankter patient infizierter fall kranker
blutung bluten
ausgleich ausgleichstreffer ausgleichen
eigentor selbsttor
halbzeit spielhälfte
verlängerung verlängern nachspielzeit
comeback rückkehr wiederkehr
debüt premiere erstauftritt
sperre sperren gesperrt platzverweis
titel meistertitel titelgewinn
podest podium siegertreppchen
wettlauf rennen lauf
medaille gold silber bronze plakette
einschaltquote quote marktanteil
pressefreiheit meinungsfreiheit
uraufführung premiere erstaufführung
zeitungsbericht bericht artikel
illustrierte zeitschrift magazin
tonträger platte schallplatte album cd scheibe
komponieren vertonen komposition musikstück
hörspiel hörbuch
lehrplan lehrstoff
lehrbuch schulbuch schullektüre
schulwesen bildungswesen
stipendium förderung studienbeihilfe
promovieren promotion doktorarbeit
verbannen verbieten entfernen streichen
homosexualität homosexuell schwul lesbisch
gleichberechtigung gleichstellung
intoleranz unduldsamkeit
aufsehen wirbel furore aufmerksamkeit
aufregen empören kritik entrüsten ärgern
empören entrüsten verärgern erzürnen aufregen
wundern erstaunen verblüffen überraschen staunen
überraschend verblüffend erstaunlich unerwartet überraschenderweise
erkennen begreifen kapieren einsehen durchschauen verstehen merken
rechtfertigen begründen begründung verteidigen
verlangen fordern auffordern
auffordern verlangen fordern appellieren
bezwecken beabsichtigen zweck ziel
dienen zweck nutzen verwenden
verlängern ausdehnen verlängerung
herausfinden ermitteln feststellen rückschluss erkunden
epoche zeit ära zeitalter phase
phase abschnitt periode
absatz verkauf verkaufszahl
vorstellen präsentieren zeigen vorstellung enthüllen
erstmals erstmalig premiere erstes
bauen herstellen produzieren fertigen
konstruktion bauweise entwicklung konstruieren
rundfunk radio funk sender
empfänger radio empfangsgerät
todesstrafe tod todesurteil hinrichtung
verboten untersagt verbot
rüstung waffen
begleitdokument begleitpapier frachtpapier lieferschein dokument papier
verfälschen fälschen manipulieren
motto slogan leitspruch losung parole devise
homepage webseite internetseite internetauftritt
zwischenlagern lagern deponie
deponie müllkippe halde mülldeponie
walfang waljagd walfänger
befürchten fürchten warnen sorge befürchtung
befürchtung warnung sorge
zurückhalten aussetzen stoppen einbehalten
beladen befüllen bepacken laden füllen
knallen knall explodieren explosion
dringend dringlich eilig vordringlich
hinzukommen dazukommen dazu
gefährdet gefährlich risiko
abwasser kanalisation kloake
mücke moskito stechmücke
insekt mücke fliege
grundsicherung sozialhilfe
kluft graben gegensatz schere
globalisierung weltwirtschaft
vorbild beispiel muster
meinung urteil ansicht
blockieren verhindern bremsen
scheitern platzen misslingen
haushaltsentwurf budgetentwurf etatentwurf vorschlag entwurf
entwurf vorschlag vorlage
vorschlag entwurf plan idee
einigung kompromiss vereinbarung übereinkunft
erlös einnahme ertrag
stadtrat gemeinderat stadtparlament
schuldenberg schulden verschuldung
veräußern verkaufen abgeben
abgeben verkaufen überlassen
wohnungsbaugesellschaft wohnungsgesellschaft wohnungsunternehmen
verzichten aufgabe aufgeben verzicht
entwaffnen waffen abgeben
mission einsatz operation
warten hoffen erwarten
erwarten hoffen rechnen
führung leitung führungsrolle kommando
beschränken begrenzen befristen
mitwirken mitmachen beteiligen teilnehmen
verfassung grundgesetz konstitution verfassungsmäßig
nennen bezeichnen heißen benennen
bezeichnen nennen titulieren
heißen nennen namens
verursacher täter schuldiger
dokument report bericht papier
report bericht dokument
besatzung besatzungszeit okkupation
versöhnung aussöhnung versöhnen
vertretung konsulat botschaft
diplomatisch konsulat botschaft
einweihen eröffnen einweihung
messe fachmesse ausstellung schau
zettel aufkleber etikett schild
orientieren richten vorbild
partei lager seite
ankurbeln beleben anheizen fördern ankurbelung stimulieren
drosseln verringern senken reduzieren bremsen kürzen
durchsickern bekannt bekanntwerden öffentlich
schwören beeiden beteuern versichern
schwanken pendeln variieren schwankung
stagnieren stagnation stillstand gleichbleiben
verdreifachen dreifach dreimal
halbieren hälfte
vervielfachen vielfach erhöhen
überschreiten übersteigen übertreffen
unterschreiten unterbieten
verfehlen verpassen
vermehren fortpflanzen brüten vermehrung nisten züchten
schlüpfen küken brut
lindern mildern abmildern
kompensieren ausgleichen entschädigen ersetzen
ersetzen entschädigen entschädigung ausgleichen erstatten
einbuße verlust schaden ausfall
blatt zeitung tageszeitung
abbiegen wenden einbiegen
stoßen prallen rammen schleudern
radler radfahrer fahrradfahrer biker
autofahrer fahrer lenker fahrzeugführer
betrunken alkoholisiert besoffen angetrunken alkoholeinfluss trunkenheit
nüchtern unalkoholisiert
fahrerflucht unfallflucht
unfallort unfallstelle
urteilsspruch urteil richterspruch strafmaß
richter amtsrichter gericht vorsitzender
verteidiger anwalt rechtsbeistand
mandant klient angeklagter
anfechten berufung revision einspruch
tablette pille medikament arznei
beruhigungsmittel medikament antidepressiva schmerzmittel
ingenieur techniker konstrukteur
übergriff missbrauch belästigung vergewaltigung
missbrauch vergewaltigung missbrauchen vergewaltigen missbraucht
inzest blutschande
vorn vorne führen führung
staatlich staat öffentlich
gucken schauen sehen anschauen
abhauen fliehen türmen flüchten verschwinden
kaputtmachen zerstören beschädigen
verarschen betrügen täuschen hereinlegen
meckern schimpfen kritisieren nörgeln
sauer wütend verärgert empört
pleitegehen bankrott insolvenz pleite
rausfliegen entlassen ausscheiden
draufgehen abkratzen sterben umkommen
bude wohnung haus unterkunft
futter nahrung fressen
überfahren anfahren erfassen
erfassen rammen registrieren
registrieren verzeichnen zählen erfassen
eintreten beitreten
schleusen schmuggeln einschleusen
kapern entern seeräuber entführen
stranden auflaufen gestrandet
tauchen taucher tauchgang
bergsteiger kletterer alpinist
erfrierung kälte unterkühlung
überwintern winter
vergiftet verseucht kontaminiert belastet
verseuchung kontamination verunreinigung
filtern reinigen säubern
reinigen säubern putzen
sanierungsbedürftig baufällig marode
einsturzgefahr baufällig
besetzt voll ausgebucht
ausverkauft ausgebucht
verschulden schulden verschuldet
umschulden umschuldung schuldenerlass
erlassen verabschieden verordnen
verhängen auferlegen aussprechen
aussprechen verhängen äußern
aufheben abschaffen beenden rückgängig
rückgängig widerrufen zurücknehmen annullieren
zurücknehmen widerrufen zurückziehen
annullieren ungültig nichtig
ungültig nichtig unwirksam
gültig gelten wirksam
wirksam gelten effektiv
gelten wirksam gültigkeit
vereidigen eid schwur
kandidat bewerber präsidentschaftsbewerber kandidieren
rivale konkurrent gegner kontrahent
anhänger unterstützer sympathisant fan
spender geldgeber sponsor
sponsor geldgeber förderer
zuschuss subvention förderung gelder
finanzierung geld finanzieren
privatperson bürger einzelperson
lobbyismus lobby interessenvertretung
videobotschaft video ansprache
pressekonferenz medien journalist
interview gespräch unterredung
leserbrief brief zuschrift
schlagzeile titel überschrift
boulevardzeitung boulevardblatt
gastbeitrag beitrag artikel kommentar
umfragewert umfrage zustimmung
meinungsforscher demoskop umfrage
beliebt populär beliebtheit
unbeliebt unpopulär
ungewiss unsicher unklar
gewiss sicher bestimmt
drängen dringen druck
druck zwang drängen
zwangsweise erzwungen gezwungen
freiwillig spontan
heimlich geheim verdeckt
vertrauen zuversicht glauben
zuversichtlich optimistisch hoffen
optimistisch zuversicht hoffnungsvoll
pessimistisch skeptisch
skeptisch zweifel zweifeln misstrauisch
misstrauen misstrauen argwohn
ehrgeizig ambitioniert
bescheiden zurückhaltend
überfordert überlastet überlastung
überlastet überfordert ausgelastet
unterbrechen pause unterbrechung
versammeln treffen zusammenkommen versammlung
zusammenkommen treffen versammeln zusammenfinden
zusammenfinden treffen sammeln
vertagen verschieben aufschieben
befristen begrenzen zeitlich
unbefristet dauerhaft
vorzeitig früher verfrüht
verspäten verspätung verzögern
verzögern verschieben hinauszögern verzögerung
beschleunigen schneller tempo
ausbremsen bremsen verlangsamen
überqueren passieren queren
umrunden umkreisen umlaufen
kreisen umkreisen umlaufbahn
landen aufsetzen landung
abschießen abschuss schießen
zünden zündung sprengen
entschärfen entschärfung unschädlich
sperren absperren schließen
absperren sperren abriegeln
umleiten umleitung
versperren blockieren
überwachen kontrollieren beobachten
bewachen schützen sichern
begleiten eskortieren geleiten
eskorte begleitung geleitschutz
abwerben anwerben werben
anwerben rekrutieren werben
kündigung entlassung
befördern aufsteigen beförderung
versetzen versetzung verlegen
suspendieren beurlauben suspendierung
beurlauben freistellen
ernähren versorgen ernährung
versorgen beliefern versorgung
hungern fasten hungerstreik
fasten verzichten
anbauen züchten anbau
ernten einfahren
schlachten töten keulen
keulen töten notschlachten
streunen streuner verwildert
artenschutz naturschutz tierschutz
gefährdet bedroht aussterben
roden abholzen rodung
bohren bohrung förderung
fördern abbauen förderung
abbau förderung gewinnung
vorkommen lagerstätte
tagebau bergwerk grube
einspeisen netz strom
sterben erliegen erlag erlegen erlagen
sterben erliegen erlag erlegen erlagen
`;
