/** What a name or a title tells of whether a person is a woman or a man. */
import { GIVEN_NAMES } from './given-names.ts';
import { wordList } from './lists.ts';

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
