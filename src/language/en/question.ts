/** How English asks. */

import { kindMap, nounMap, stemSet, wordList } from '../lists.ts';
import type { QuestionWords } from '../vocabulary.ts';
import { words } from './words.ts';

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
