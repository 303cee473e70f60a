/** How English marks names of persons, places and bodies. Folded words. */
import type { NameWords } from '../../language.ts';
import { wordList } from '../words.ts';

export const names: NameWords = {
  roles:
    wordList(`minister president chancellor spokesman spokeswoman spokesperson chief director head chairman chairwoman chair secretary mayor governor senator congressman
    congresswoman ambassador general judge lawyer attorney prosecutor candidate premier king queen pope bishop cardinal prince princess coach player captain professor researcher
    scientist author journalist correspondent reporter representative manager expert analyst astronaut pilot driver singer actor officer colonel commander leader politician mr mrs ms dr sir lord
    emperor duke count physicist biologist economist historian doctor founder`),
  bodies:
    wordList(`ministry party agency bank court authority office university institute government parliament commission council association union newspaper times post magazine police corporation
    company organisation organization foundation church army alliance coalition senate committee department inc corp ltd congress fund club team school college academy society league`),
  particles: wordList('of the von van de der bin ibn al el la le du da di and for'),
  determiners: new Set<string>(),
  placeWords: wordList('in at from near to'),
  common: /^$/,
};
