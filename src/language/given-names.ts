/** Given names that are frequent in German and English news, and whose they are. With a further name behind it, each makes a person. */

import type { Gender } from './language.ts';
import { wordList } from './lists.ts';

const FEMININE =
  wordList(`agnes aisha alexandra alice alina alisa alma amanda amelie amy ana anastasia angela anita anja anke anna annalena anne annegret annette annika antje
  antonia astrid ayse ayşe barbara beate bettina bianca birgit brigitte britta bärbel camilla carla carmen carola carolin caroline catherine cecilia
  charlotte chiara christa christel christiane christina christine claire clara claudia condoleezza cornelia dagmar daniela deborah diana doris dorothea
  dorothee edda edith elena elfriede elif elisabeth elizabeth elke ellen elsa emilia emily emma erika esther eva fatima fatma franziska frauke frieda
  friederike gabriele gerda gertrud giorgia gisela giulia gloria greta hanna hannah hannelore heather hedwig heidemarie heidi heike helen helena helene
  helga henriette hilary hilda hilde hillary ida ilse ina ines inga inge ingrid irene irina iris irmgard isabel isabella isabelle jacqueline jana jane
  janet janine jasmin jennifer jessica joan joanna johanna josephine judith julia juliane julie kamala karen karin karla karoline katarina kate
  katharina katherine kathleen kathrin katja katrin kerstin kirsten klara kristina lara larissa laura lea lena leonie leyla lilly linda lisa lotte
  louise lucia luisa luise lydia magdalena maike maja manuela margaret margarete margot maria marianne marie marina marine marion marlene marta martha
  martina mary mathilde meike melanie melina merle mia michelle michèle miriam mona monica monika nadia nadine nadja nancy naomi natalia natalie
  natascha nele nicole nina nora olga olivia pamela patricia paula pauline petra pia rachel rebecca regina renate ricarda rita rosa rosemarie roswitha
  ruth sabine samira sandra sara sarah saskia sharon sibylle silke silvana silvia simone sina sofia sonia sonja sophia sophie stefanie stella stephanie
  sue susan susanna susanne svenja svetlana swetlana sylvia tamara tanja tatjana tessa theresa therese tina ulla ulrika ulrike ursula uta ute valentina
  valerie vanessa vera verena veronica veronika victoria viktoria virginia wiebke wilma yasmin yvonne zeynep zoe`);

const MASCULINE =
  wordList(`aaron abdul abdullah abraham achim adam adolf adrian ahmad ahmed alan albert alberto albrecht aleksandr alessandro alexander alexandre alexei alfred
  ali anders andre andreas andrei andrej andrew andrzej andré anthony anton antonio antónio armin arne arnold arthur axel barack bart bashar bastian ben
  benedikt benjamin benno bernard bernd bernhard bernie bert bill björn bob boris brian bruce bruno carl carlo carlos carsten cem charles christian
  christof christoph christopher claus clemens colin constantin dan daniel daniele darius david denis dennis detlef didier diego dieter dietmar dimitri
  dirk dmitri dmitrij dominic dominik don donald douglas eberhard eckart eddie edmund eduard edward egon ekkehard emil emmanuel emre enno enrico erdoğan
  eric erich erik ernst erwin eugen fabian felix ferdinand fidel filippo finn florian francesco francisco franco frank franz françois fred frederik
  friedrich fritz gary gavin geert georg george gerald gerd gerhard gero gert gianni gilbert giorgio giovanni giuseppe graham gregor gregory guido
  guillermo gunter gustav guy götz günter günther hannes hans harald harry hartmut hassan heiko heiner heino heinrich heinz helmut hendrik henning henri
  henrik henry herbert heribert hermann holger horst hubert hubertus hugo ian ibrahim igor imran ingo isaac ismail ivan jack jacob jacques jaime jakob
  jakub james jan jannik jason javier jay jeff jeffrey jens jerome jerry jesús jim jimmy joachim jochen joe joel johan johann johannes john jonah jonas
  jonathan jorge joschka josef joseph josé joão juan julian julius jun jupp justin jörg jürgen kai karl karl-heinz karl-theodor karsten keith kenneth
  kevin kilian klaus kofi konrad konstantin kurt larry lars laurent lech lennart leo leon leonard leonhard leonid leopold levin lewis linus lorenz
  lothar louis lucas ludwig luigi luis lukas lula lutz magnus mahmoud mahmud malte manfred manuel marc marcel marco marcus mario marius mark marko
  markus martin mathias matt matteo matthew matthias maurice maxim maximilian mehmet michael michail miguel mike mikhail milan milo mitch mitt mohamed
  mohammad mohammed moritz muhammad mustafa narendra neil nelson nico nicolai nicolas nicolás nigel niklas nikolai nikolaus nils noah norbert olaf ole
  oleg oliver oscar oskar oswald otto pablo pascal patrick paul paulo pavel pedro peer pervez peter phil philip philipp philippe pierre pietro piotr
  rafael raimund rainer ralf ralph raphael rasmus raul raymond raúl recep reiner reinhard reinhold renato rené rex ricardo richard rick robert roberto
  roderich rodrigo roger roland rolf roman ron ronald roy ruben rudi rudolf rupert ryan salvador samir samuel santiago sean sebastian sebastião sepp
  serge sergei sergej sergio seán shinzo siegfried sigmar silvio simon stanislaw stefan steffen steffi stephan stephen steve steven stuart sven sören
  tarek ted terry theo theodor thilo thomas thorben thorsten till tilman tim timm timo timothy tobi tobias todd tom tony torsten ulf ulrich uwe valentin
  valentino viktor vincent vincenzo vitali vladimir volker waldemar walter warren werner wilfried wilhelm willi william willy winfried winston wladimir
  wojciech wolf wolfgang wolfram wolodymyr yannick yuri yusuf`);

/** Names that women and men have, or that are last names, too. */
const EITHER =
  wordList(`alex andrea chris claude dominique elon evo gabriel gordon jean kay ken kim lance leslie li logan max michel nicola nikola robin russell sam sascha
  scott sultan toni victor will xi yang`);

/** All of them, in lower case. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set([...FEMININE, ...MASCULINE, ...EITHER]);

/** What a given name tells; undefined where women and men have it, or nobody knows. */
export function genderOfName(given: string): Gender | undefined {
  const [first = ''] = given.toLowerCase().split('-');
  if (FEMININE.has(first)) return 'feminine';
  return MASCULINE.has(first) ? 'masculine' : undefined;
}
