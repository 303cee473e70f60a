/** Given names that are frequent in German and English news. With a further name behind it, each makes a person. */
export const GIVEN_NAMES = `
albrecht birgit sepp aaron abdul abdullah abraham achim adam adolf adrian agnes ahmad ahmed aisha alan albert alberto aleksandr alessandro alex alexander alexandra alexei alfred ali alice alina alisa amanda amy ana anastasia anders
andrea andreas andrei andrej andrew andrzej andré angela anja anke anna annalena anne annegret annette anthony antje anton antonio antónio armin arnold arthur astrid axel barack barbara bart bashar beate ben
benedikt benjamin bernard bernd bernhard bernie bert bettina bill björn bob boris brian brigitte bruce bruno carl carla carlo carlos carmen carola carolin caroline carsten catherine cem charles charlotte chris
christa christian christiane christina christine christoph christopher claire clara claude claudia claus clemens colin condoleezza cornelia dagmar dan daniel daniela darius david deborah denis dennis detlef diana
didier diego dieter dietmar dimitri dirk dmitri dmitrij dominic dominik don donald doris dorothee douglas eberhard eckart eddie edith edmund eduard edward egon ekkehard elena elisabeth elizabeth elke ellen elon emil
emily emma emmanuel enrico erdoğan eric erich erik erika ernst erwin eugen eva evo fabian felix ferdinand fidel filippo florian francesco francisco franco frank franz françois frauke fred friedrich frieda fritz
gabriel gabriele gary gavin geert georg george gerald gerd gerda gerhard gero gert gertrud gianni gilbert gisela giorgia giorgio giovanni giuseppe gloria gordon graham greta gregor guido guillermo gunter gustav
guy günter günther götz hanna hannah hannelore hannes hans harald harry hartmut hassan heather heidemarie heidi heike heiko heiner heinrich heinz heino helen helena helene helga helmut hendrik henri henry herbert
heribert hermann hilary hilde hillary holger horst hubert hubertus hugo ian ibrahim igor ilse imran ina ines inga inge ingo ingrid irene iris isaac isabel isabella ismail ivan jack jacob jacques jaime jakob james
jan jana janet janine jason javier jay jean jeff jeffrey jennifer jens jerome jerry jessica jesús jim jimmy joachim joan joanna jochen joe joel johan johann johanna johannes john jonas jonathan jorge josef joseph joschka
josé joão juan judith julia julian juliane jun jupp justin jörg jürgen kamala karen karin karl karl-heinz karl-theodor karla karsten katarina katharina kathrin katja katrin kay keith ken kenneth kerstin kevin kim klara
klaus kofi konrad konstantin kristina kurt lance larry lars laura laurent lech leo leon leonard leonhard leonid leopold leslie lewis li linda lisa logan lorenz lothar louis louise lucas lucia ludwig luigi luis luisa lukas
lula lutz lydia mahmoud mahmud manfred manuel manuela marc marcel marco marcus margaret margarete margot maria marie marina marine mario marion mark marko markus marlene marta martha martin martina mary matt matteo
matthew matthias maurice max maxim maximilian mehmet melanie michael michail michel michèle michelle miguel mike mikhail milan miriam mitch mitt mohamed mohammad mohammed monica monika moritz muhammad mustafa nadine
nancy naomi narendra natalie neil nelson nicola nicolas nicolás nicole nigel niklas nikolai nikolaus nils noah nora norbert olaf oleg oliver olivia oscar oskar oswald otto pablo pamela patricia patrick paul paula paulo
pedro peer pervez peter petra phil philip philipp pierre pietro rafael raimund rainer ralf ralph raphael raul raymond raúl rebecca recep regina reiner reinhard reinhold renate renato rené rex ricardo richard rick rita robert roberto
robin rodrigo roger roland rolf roman ron ronald rosa rosemarie roy rudi rudolf rupert russell ruth ryan sabine salvador sam samuel sandra santiago sara sarah saskia scott sean sebastian serge sergei sergej sergio
seán sharon shinzo sibylle siegfried sigmar silke silvia silvio simon simone sonia sonja sophia sophie stanislaw stefan stefanie steffen steffi stephan stephanie stephen steve steven stuart sue sultan susan susanna susanne sven
svenja sylvia tanja tarek tatjana ted terry theo theodor theresa therese thilo thomas thorsten tilman tim timo timothy tina tobias todd tom tony torsten toni ulla ulrich ulrike ulf ursula ute uwe valentin valerie vera
veronica veronika victor victoria viktor vincent virginia vitali viktoria vladimir volker waldemar walter warren werner wilfried wilhelm will willi william willy winfried winston wladimir wojciech wolf wolfgang wolodymyr xi
yang yasmin yuri yusuf zoe
`;
