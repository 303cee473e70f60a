/** Given names that are frequent in German and English news, and whose they are. With a further name behind it, each makes a person. */
import { wordList } from './lists.ts';

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

/** Whom "er" and "sie" can mean. */
export type Gender = 'feminine' | 'masculine';

/** Of the given names those that women have, and some more that are frequent. */
const FEMININE =
  wordList(`agnes aisha alexandra alice alina alisa amanda amy ana anastasia angela anja anke anna annalena anne annegret annette antje
  astrid barbara beate bettina birgit brigitte carla carmen carola carolin caroline catherine charlotte christa christiane christina christine claire
  clara claudia condoleezza cornelia dagmar daniela deborah diana doris dorothee edith elena elisabeth elizabeth elke ellen emily emma erika eva
  frauke frieda gabriele gerda gertrud gisela giorgia gloria greta hannah hanna hannelore heather heidemarie heidi heike helen helena helene helga hilary hilde hillary
  ilse ina ines inga inge ingrid irene iris isabel isabella jana janet janine jennifer jessica joan joanna johanna judith julia juliane kamala karen karin karla
  katarina katharina kathrin katja katrin kerstin klara kristina laura linda lisa louise lucia luisa lydia manuela margaret margarete margot maria marie marina marine marion
  marlene marta martha martina mary melanie michelle michèle miriam monica monika nadine nancy naomi natalie nicole nora olivia pamela patricia paula petra rebecca regina renate rita rosa
  rosemarie ruth sabine sandra sara sarah saskia sharon sibylle silke silvia simone sonia sonja sophia sophie stefanie stephanie sue susan susanna susanne svenja sylvia tanja tatjana
  theresa therese tina ulla ulrike ursula ute valerie vera veronica veronika victoria viktoria virginia yasmin zoe
  alma amelie anita annika antonia ayse ayşe bärbel bianca britta camilla cecilia chiara christel dorothea edda elfriede elif elsa emilia esther fatima fatma
  franziska friederike giulia hedwig henriette hilda ida irina irmgard isabelle jane jacqueline jasmin josephine julie karoline kate katherine kathleen kirsten lara larissa lea lena leonie leyla lilly
  lotte luise magdalena maike maja marianne marta mathilde meike melina merle mia mona nadia nadja natalia natascha nele nina olga pauline pia rachel ricarda roswitha samira silvana sina sofia
  stella svetlana swetlana tamara tessa ulrika uta valentina vanessa verena wiebke wilma yvonne zeynep`);

/** Given names that women and men have, or that are last names, too. */
const EITHER = wordList(
  'alex andrea chris claude dominique elon gabriel jean kay ken kim leslie li logan michel nicola nikola robin sam sascha sultan toni will xi yang evo max scott russell gordon victor lance',
);

/** Given names of men that the list of names does not have, though they are frequent. */
const MORE_MASCULINE =
  wordList(`alexandre andre arne benno bastian björn christof constantin daniele emre enno finn frederik gregory henning henrik jakub jannik jonah julius kai kilian lennart leopold levin
  linus magnus malte marius mathias maximilian milo nico nicolai ole pascal pavel philippe piotr rasmus richard roderich ruben samir sebastião steve sören thorben till timm tobi valentino vincenzo wolfram yannick`);

const MASCULINE = new Set(
  [...wordList(GIVEN_NAMES), ...MORE_MASCULINE].filter((name) => !FEMININE.has(name) && !EITHER.has(name)),
);

/** What a given name tells; undefined where women and men have it, or nobody knows. */
export function genderOfName(given: string): Gender | undefined {
  const [first = ''] = given.toLowerCase().split('-');
  if (FEMININE.has(first)) return 'feminine';
  return MASCULINE.has(first) ? 'masculine' : undefined;
}
