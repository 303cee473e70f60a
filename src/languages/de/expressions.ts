/** What German news says in several words, each with the one word that says the same. */

/**
 * A line is the one word and the ways to say it. The last word of each way is its verb, several with strokes between; the
 * words before it stand together in just these forms.
 */
export const EXPRESSIONS = `
sterben: todesopfer fordern | opfer fordern | tote fordern | menschenleben fordern/kosten | ums leben kommen | das leben verlieren | ihr leben verlieren | sein leben verlieren | ihr leben lassen | sein leben lassen | den tod finden | zu tode kommen | zu tode stürzen | zu tode trampeln | den verletzungen erliegen | ihren verletzungen erliegen | seinen verletzungen erliegen
töten: ums leben bringen | zu tode prügeln/quälen/foltern/hetzen | das leben kosten | den tod bringen
suizid: sich das leben nehmen | das leben nehmen
gebären: zur welt kommen/bringen
verletzen: verletzungen erleiden/davontragen | verletzungen zuziehen
beschädigen: schaden nehmen/erleiden/zufügen | in mitleidenschaft ziehen
vermisst: als vermisst gelten | vermisst melden
explodieren: in die luft fliegen/gehen
sprengen: in die luft sprengen/jagen | zur explosion bringen
anzünden: in brand setzen/stecken | feuer legen
brennen: in flammen stehen/aufgehen | feuer fangen | in brand geraten
zerstören: in schutt legen | in asche legen | dem erdboden machen
entkommen: das weite suchen | die flucht ergreifen | auf der flucht | auf freiem fuß
vertreiben: in die flucht schlagen | in die flucht treiben
retten: in sicherheit bringen | aus der not helfen
evakuieren: in sicherheit bringen
gelten: in kraft treten/sein/setzen/bleiben
aufheben: außer kraft setzen/treten
verhaften: in haft nehmen | in gewahrsam nehmen | in untersuchungshaft nehmen | handschellen anlegen | hinter gitter bringen | dingfest machen
gefängnis: hinter gittern sitzen/landen | in haft sitzen | im knast sitzen
freilassen: auf freien fuß setzen/kommen | in die freiheit entlassen | aus der haft entlassen
anklagen: vor gericht stellen/stehen/kommen | anklage erheben | den prozess machen
klagen: klage einreichen/erheben | vor gericht ziehen
bestrafen: zur rechenschaft ziehen | zur verantwortung ziehen
verantwortlich: die verantwortung tragen/übernehmen | die schuld tragen | die schuld geben/zuweisen
vorwerfen: zur last legen | vorwürfe machen/erheben | die schuld geben
bekennen: die verantwortung übernehmen
verschweigen: unter verschluss halten | hinter dem berg halten | geheim halten
bekanntwerden: ans licht kommen/bringen | an den tag kommen/bringen | ans tageslicht kommen/bringen
veröffentlichen: an die öffentlichkeit gehen/bringen | publik machen
angreifen: einen angriff verüben/starten | zum angriff übergehen
einmarschieren: über die grenze vordringen
kapitulieren: die waffen niederlegen/strecken | das handtuch werfen
kämpfen: widerstand leisten | in den kampf ziehen
beenden: ein ende setzen/machen/bereiten | zu ende bringen/führen | zum abschluss bringen
enden: zu ende gehen | zum abschluss kommen | zum stillstand kommen
beginnen: in gang kommen/setzen | den anfang machen
einleiten: in die wege leiten | auf den weg bringen
gründen: ins leben rufen | aus der taufe heben
eröffnen: in betrieb nehmen/gehen | den startschuss geben
abschalten: vom netz nehmen/gehen | außer betrieb nehmen/setzen
bereitstellen: zur verfügung stellen | zur verfügung stehen
nutzen: in anspruch nehmen | gebrauch machen | zum einsatz kommen
aussetzen: auf eis legen
verschieben: auf die lange bank schieben
entscheiden: eine entscheidung treffen/fällen | die entscheidung treffen/fällen | einen beschluss fassen | zu dem schluss kommen
urteilen: ein urteil fällen/sprechen | das urteil fällen/sprechen
verhandeln: verhandlungen führen/aufnehmen | am verhandlungstisch sitzen
einigen: eine einigung erzielen | einen kompromiss finden | auf einen nenner kommen
unterzeichnen: die unterschrift setzen
abstimmen: zur abstimmung stellen/stehen
wählen: die stimme abgeben | seine stimme abgeben | ihre stimme abgeben | zur wahl gehen | an die urne gehen | zur urne gehen | zu den urnen gehen
kandidieren: zur wahl stehen/stellen/antreten | ins rennen gehen
zurücktreten: das amt niederlegen | sein amt niederlegen | ihr amt niederlegen | den rücktritt erklären/einreichen/ankündigen | den hut nehmen
stürzen: zu fall bringen | aus dem amt jagen/drängen
machtübernahme: an die macht kommen/bringen/gelangen | die macht ergreifen/übernehmen
demonstrieren: auf die straße gehen | auf die barrikaden gehen
streiken: in streik treten | in den streik treten | in den ausstand treten | die arbeit niederlegen
kritisieren: kritik üben | auf kritik stoßen | unter beschuss geraten
ablehnen: auf ablehnung stoßen | widerspruch einlegen | eine absage erteilen
zustimmen: seine zustimmung geben | ihre zustimmung geben | grünes licht geben | auf zustimmung stoßen | recht geben
äußern: stellung nehmen/beziehen | zum ausdruck bringen | zu wort melden
ankündigen: in aussicht stellen
bezweifeln: in frage stellen | in zweifel ziehen
erwägen: in betracht ziehen
drängen: unter druck setzen | druck machen/ausüben
helfen: hilfe leisten | unter die arme greifen | zur seite stehen
beauftragen: in auftrag geben
erfahren: in erfahrung bringen
kontrollieren: unter kontrolle bringen/haben | in der hand haben
besuchen: einen besuch abstatten
leiten: den vorsitz führen/haben | an der spitze stehen
teilnehmen: mit im boot sitzen
verkaufen: auf den markt bringen | in den handel bringen
erscheinen: auf den markt kommen | in den handel kommen
kosten: zu buche schlagen
insolvenz: insolvenz anmelden | konkurs anmelden | in konkurs gehen
verlust: rote zahlen schreiben
gewinn: schwarze zahlen schreiben
pension: in rente gehen | in den ruhestand gehen/treten
anstellen: in dienst nehmen
heiraten: die ehe schließen | das jawort geben | vor den altar treten
gewinnen: den sieg erringen/davontragen | den titel holen
`;
