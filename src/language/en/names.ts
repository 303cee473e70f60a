/** How English marks names of persons, places and bodies. Folded words. */

import { GIVEN_NAMES } from '../given-names.ts';
import type { NameWords } from '../language.ts';
import { wordList } from '../lists.ts';
import { words } from './words.ts';

const folded = (list: string): Set<string> => new Set([...wordList(list)].map(words.fold));

export const names: NameWords = {
  joinsNouns: false,
  isCommonNoun: () => false,
  given: new Set([...GIVEN_NAMES].map(words.fold)),
  adjective: /^(?!)/,
  sureAdjective: /^(?!)/,
  namingAdjective: /^(?!)/,
  plural: /^(?!)/,
  adverb: /./,
  roles:
    wordList(`minister president chancellor spokesman spokeswoman spokesperson chief director head chairman chairwoman chair secretary mayor governor senator congressman
    congresswoman ambassador general judge lawyer attorney prosecutor candidate premier king queen pope bishop cardinal prince princess coach player captain professor researcher
    scientist author journalist correspondent reporter representative manager expert analyst astronaut pilot driver singer actor officer colonel commander leader politician mr mrs ms dr sir lord
    emperor duke count physicist biologist economist historian doctor founder`),
  lastNames: new Set(),
  ranks: wordList(
    'prime vice deputy first foreign interior home finance defence defense health education justice attorney assistant chief police fire',
  ),
  bodies:
    wordList(`ministry party agency bank court authority office university institute government parliament commission council association union newspaper times post magazine police corporation
    company organisation organization foundation church army alliance coalition senate committee department inc corp ltd congress fund club team school college academy society league
    nations service bureau group airlines museum network house federation`),
  namedBody: /^(?!)/,
  particles: wordList('of von van de der bin ibn al el la le du da di'),
  prepositions: wordList('of'),
  determiners: new Set<string>(),
  placeWords: wordList('in at from near to'),
  places:
    folded(`europe asia africa america australia antarctica england scotland wales britain us usa uk russia balkans scandinavia crimea kosovo palestine gaza kurdistan catalonia bavaria saxony
    california texas florida alaska hawaii berlin hamburg munich cologne frankfurt stuttgart leipzig dresden vienna zurich geneva basel paris lyon marseille london manchester liverpool birmingham
    edinburgh glasgow belfast dublin madrid barcelona lisbon rome milan turin naples venice florence athens istanbul ankara moscow kiev kyiv minsk warsaw prague budapest bucharest sofia belgrade
    brussels antwerp amsterdam copenhagen oslo stockholm helsinki riga tokyo kyoto osaka beijing shanghai seoul pyongyang bangkok hanoi manila jakarta delhi mumbai kabul tehran baghdad damascus
    aleppo beirut jerusalem amman riyadh dubai doha cairo tripoli tunis algiers lagos nairobi johannesburg sydney melbourne canberra washington boston chicago philadelphia detroit houston dallas miami
    atlanta denver seattle toronto montreal ottawa vancouver havana caracas bogota lima santiago rhine danube thames nile amazon alps himalayas sahara atlantic pacific mediterranean`),
  placeEnding: /(?:burg|ville|shire|stan|land)$/,
  feminine: /(?:woman|ess|queen)$|^(?:mrs|ms|miss|mother|sister|daughter|wife|widow|lady|aunt)$/,
  masculine: /(?:[^o]man|king|prince|lord|duke)$|^(?:mr|sir|father|brother|son|husband|uncle)$/,
  relations: wordList(
    'mrs ms miss mother sister daughter wife widow lady aunt mr sir father brother son husband uncle spokeswoman spokesman chairwoman chairman congresswoman congressman businesswoman businessman policewoman policeman actress duchess princess queen king prince duke lord',
  ),
  nominative: (office) => office,
};
