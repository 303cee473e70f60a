/** How English words change (folding, stems, irregular verbs and plurals, words for the same thing), and how English asks. */
import { stemmer } from '@orama/stemmers/english';
import type { QuestionWords, Words } from '../language.ts';
import { irregularMap, kindMap, nounMap, stemSet, wordList } from '../lists.ts';

/** Most words: nothing to normalize. */
const SIMPLE = /^[A-Za-z]*$/;

/** Lower case, without accents and without the possessive: "Müller's" → "muller". */
function fold(word: string): string {
  if (SIMPLE.test(word)) return word.toLowerCase();
  return word
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/['’](?:s|d|re|ve|ll|m)?$/, '')
    .replace(/['’]/g, '');
}

/** Verbs and nouns whose forms a stemmer cannot reach: each the base form and the others. */
const IRREGULAR = `
arise arose arisen | bear bore born borne | beat beaten | become became | begin began begun | bite bit bitten |
blow blew blown | break broke broken | bring brought | build built | burn burnt | buy bought | catch caught |
choose chose chosen | come came | deal dealt | draw drew drawn | drink drank drunk | drive drove driven |
eat ate eaten | fall fell fallen | feed fed | feel felt | fight fought | find found | flee fled | fly flew flown |
forbid forbade forbidden | forget forgot forgotten | freeze froze frozen | give gave given | go went gone |
grow grew grown | hang hung | hear heard | hide hid hidden | hold held | keep kept | know knew known | lay laid |
lead led | leave left | lend lent | lie lay lain | lose lost | make made | mean meant | meet met | pay paid |
rise rose risen | run ran | say said | see saw seen | seek sought | sell sold | send sent | shake shook shaken |
shoot shot | shrink shrank shrunk | sing sang sung | sink sank sunk | sit sat | sleep slept | speak spoke spoken |
spend spent | stand stood | steal stole stolen | strike struck stricken | swear swore sworn | swim swam swum |
take took taken | teach taught | tear tore torn | tell told | think thought | throw threw thrown |
understand understood | wear wore worn | win won | write wrote written | child children | man men | woman women |
person people | foot feet | tooth teeth | mouse mice | life lives | wife wives | half halves | good better best |
bad worse worst | die dying death dead died`;

const irregular = irregularMap(IRREGULAR, fold);

function bases(folded: string): string[] {
  return (irregular.get(folded) ?? []).map((base) => stemmer(base));
}

const STOP = `
a an the and or but if then else of in on at by for with from to into onto over under between among through during before after above below up down out off
about against as than so such too very also only just even still yet ever there here this that these those it its itself he him his she her hers they them
their theirs we us our you your yours i me my mine who whom whose which what when where why how is are was were be been being am do does did doing done has have
had having will would shall should can could may might must ought not's isnt wasnt dont doesnt didnt cant wont all any both each few more most other some own same
s t re ve ll d m one ones get gets got gotten let lets per via upon within without while because until lol hey pls please actually really again go come put take make far much thanks thank hello hi already meanwhile wow whoa omg btw tbh imo imho bro dude huh hmm hm uh um oh ah ok okay anyway anyways yeah yep nope kinda sorta gonna wanna gotta sorry lmk wtf idk basically literally
`;

export const words: Words = {
  fold,
  stem: stemmer,
  bases,
  stop: wordList(STOP),
  supposing: wordList(
    'if whether unless or allegedly reportedly supposedly possibly perhaps maybe hardly barely scarcely almost nearly',
  ),
  comparing: wordList('than'),
  negations: wordList(
    'not no never none nobody nothing neither nor cannot cant dont doesnt didnt isnt arent wasnt werent wont wouldnt hasnt havent hadnt without',
  ),
  limiting: wordList('only merely alone solely exclusively just'),
  denying: stemSet('prevent avoid deny refuse reject ban forbid prohibit stop decline oppose dispute doubt', {
    fold,
    stem: stemmer,
  }),
  ending: stemSet(
    `abolish end cancel scrap lose lack miss drop fail suspend quit withdraw resign close halt cease expire lapse forgo omit skip
    abandon dismiss deter`,
    { fold, stem: stemmer },
  ),
  auxiliaries: {
    having: wordList('has have had'),
    being: wordList(''),
    passive: wordList('is are was were be been being'),
    intending: wordList('want wants wanted will would could might may plan plans planned intend intends should'),
  },
  compounds: false,
};

/** Folded words with single spaces. */
const OVERVIEW =
  /^(?:what(?: is|'s|’s) (?:this|the|it)(?: whole)?(?: article| text| report| story| piece)?(?: all)? about|tl ?dr|summary|summar[iy][sz]e(?: it| this| the)?(?: article| text| report)?|(?:give me )?(?:an overview|a summary|the gist|the main points)(?: of (?:this|the) (?:article|text|report))?)$/;

export const question: QuestionWords = {
  phrases: kindMap(`
number: how many | how much | how often | how high | how big | how large | how far | how fast | how old | how heavy | how tall | how deep
money: how expensive | what did it cost
share: how much of | what part of | what fraction of
duration: how long
date: when | since when
who: who | who's
person: whom | whose
place: where
reason: why | what for | how come | what kept | what prevented | what stopped | what prompted
name: name of the | names of the
which: which | what | in what | which of the | which of these | which other | what other
thing: how`),
  subordinating: wordList('when where'),
  nouns: nounMap(
    `
number: number | amount | size | height | length | width | depth | distance | speed | rate | temperature | magnitude | weight | age | capacity | density | altitude | elevation | score | ratio | total | population | count
money: money | cash | sum | cost | price | dollars | euros | budget | salary | wage | revenue | profit | income | fee | fine | debt | value
share: percent | percentage | share | proportion | fraction
duration: duration | seconds | minutes | hours | days | weeks | months | years
date: year | day | month | date | week | weekday | decade | century | time | period | era | season | birthday | anniversary
place: country | state | city | town | place | region | area | continent | province | county | district | neighborhood | neighbourhood | suburb | capital | river | lake | sea | ocean | mountain | valley | island | street | road | village | location | site | venue | nation | territory | colony | building | hotel | stadium | airport | museum | park | hospital | prison | harbour | harbor | planet
organisation: organisation | organization | company | firm | agency | ministry | department | party | newspaper | paper | institute | university | club | association | bank | group | band | broadcaster | channel | magazine | court | church | foundation | team | institution | airline | manufacturer | publisher | studio
person: man | men | woman | women | person | politician | president | minister | king | queen | author | scientist | researcher | spokesman | player | coach | leader | director | judge | artist | expert | candidate | governor | mayor | emperor | general | employee | participant | parents | father | mother | son | daughter | brother | sister | husband | wife | wives | child | children | culprit | victim | witness | winner | loser | owner | founder | inventor | hero | student | teacher | doctor | poet | singer | musician | actor | actress | ruler | defender | writer | philosopher | composer | painter | sculptor | architect | engineer | historian | economist | chemist | physicist | biologist | astronomer | mathematician | psychologist | explorer | soldier | officer | pilot | astronaut | prince | princess | duke | bishop | pope | priest | monk | saint | athlete | driver | merchant | ambassador | senator | critic | journalist | reporter | editor | producer | designer | dancer | comedian | translator | successor | predecessor | friend | rival | uncle | aunt | cousin | nephew | niece | grandson | granddaughter
name: name | nickname
reason: reason | purpose | cause | motive | aim`,
    (noun) => [`${noun}s`, `${noun}es`, noun.replace(/y$/, 'ies')],
  ),
  overview: OVERVIEW,
  greeting:
    /^(?:(?:hello|hi|hiya|hey|yo|greetings|good (?:morning|day|afternoon|evening))(?: (?:there|all|everyone|bot|fundstelle))?)$/,
  address: wordList('i you me my your mine yours'),
  support: wordList('do does did'),
  verbatim: stemSet('verbatim quote quotation wording', words),
  paying: stemSet('pay cost spend donate invest earn contribute fund', words),
  yesno: wordList(`is are was were has have had do does did will would can could should must may might`),
  saying: stemSet(
    'say tell state comment remark quote words claim demand respond react describe announce appeal statement reaction reply answer opinion',
    words,
  ),
  words: wordList(
    `how many much often who whom whose where when why what which name number exactly article text long does did is kind type term called verbatim quote wording heard read apparently`,
  ),
  calling: stemSet('call name describe label dub', words),
};
