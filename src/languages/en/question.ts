/** How English asks. */
import type { QuestionWords } from '../../language/question.ts';
import { kindMap, nounMap, stemSet, wordList } from '../lists.ts';
import { words } from './words.ts';

const AGES = { before: wordList('age aged at'), after: wordList('old') };
const LENGTHS = 'met(?:er|re)|kilomet|centimet|millimet|km$|m$|cm$|mm$|mile|feet$|foot$|inch|yard|light';
const TIMES = 'second|minute|hour|day|week|month|year|decade|centur';

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
  measures: new Map([
    ['how old', { units: /^(?:year|month|week|day)/, beside: AGES }],
    ['how heavy', { units: /^(?:kilo|gram|ton|kg$|pound|lb)/ }],
    ['how long', { units: new RegExp(`^(?:${LENGTHS}|${TIMES}|page)`) }],
    ['how far', { units: new RegExp(`^(?:${LENGTHS})`) }],
    ['how wide', { units: new RegExp(`^(?:${LENGTHS})`) }],
    ['how deep', { units: new RegExp(`^(?:${LENGTHS})`) }],
    ['how tall', { units: new RegExp(`^(?:${LENGTHS})`) }],
    ['how thick', { units: new RegExp(`^(?:${LENGTHS})`) }],
    ['how hot', { units: /^(?:degree|celsius|fahrenheit)/ }],
    ['how cold', { units: /^(?:degree|celsius|fahrenheit)/ }],
  ]),
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
  towns: wordList('city cities town towns village villages capital district street building hotel'),
  address: wordList('i you me my your mine yours'),
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
  complementing: stemSet(
    'accuse promise assure guarantee threaten announce fear hope believe suspect assume demand require wish recommend decide agree justify find discover recognise prove admit deny warn regret lament',
    words,
  ),
  purpose: new Set(),
  objectClause: undefined,
  purposeClause: undefined,
  calledAs: /(?<=\bas )[^,.;:]{3,80}/u,
  reason:
    /\b(?:because|since|so|to|for|due|as|therefore|thus|reason|purpose|cause\w*|owing|thanks|in order|by|aim\w*|led|result\w*)\b/iu,
  reasonClause: [
    /\bbecause\s[^.;]{1,200}/u,
    /\b(?:in order |so as )?to\s[^.;,]{3,160}/u,
    /\b(?:due to|owing to|thanks to|because of)\s[^,.;]{1,120}/u,
  ],
};
