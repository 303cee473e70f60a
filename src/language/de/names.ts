/** How German marks names of persons, places and bodies. Folded words; a role or body word also fits as the end of a compound. */

import { GIVEN_NAMES } from '../given-names.ts';
import { stemSet, wordList } from '../lists.ts';
import { once } from '../memory.ts';
import type { NameWords } from '../vocabulary.ts';
import { NOUNS } from './nouns.ts';
import { words } from './words.ts';

const { fold, stem } = words;
const folded = (list: string): Set<string> => new Set([...wordList(list)].map(fold));

/** When the first name is read: the stems take as long as a tenth of the start. */
const nouns = once(() => stemSet(NOUNS, words));
const isKnown = (word: string): boolean => nouns().has(word);

/** Places of several words. */
const TOWNS =
  `los angeles|new york|hong kong|san francisco|san diego|las vegas|new orleans|rio de janeiro|são paulo|sao paulo|buenos aires|den haag|tel aviv|kuala lumpur|abu dhabi|addis abeba|
phnom penh|ho-chi-minh-stadt|mexiko-stadt|baton rouge|salt lake city|cape canaveral|st. petersburg|sankt petersburg|new jersey|new hampshire|new mexico|north carolina|south carolina|
rhode island|west virginia|frankfurt am main|mount everest|hindukusch`
    .split('|')
    .map((town) => fold(town.trim()));
/** Nouns that end names of towns and people as well: "Hamburg", "Kaufmann", "Greifswald". */
const NAME_TAILS = folded(
  'berg burg dorf mann stein bach feld hof land furt wald see tal brück eck held graf könig koch bauer kern ton rat bad hausen not eid',
);
const SUFFIX =
  /(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|sion|sionen|ismus|tat|taten|nisse?n?s?|tum|chen|mente?n?|linge?n?|ierung|istin|isten|ikern?|logen?|enz|anz)$/;

/** The end of a word tells what it is; more letters than these it has only by accident. */
const LONGEST_WORD = 40;

/** A noun of the list, a suffix that only common nouns have, or a compound that ends with one of the list. */
function isCommonNoun(whole: string): boolean {
  const word = whole.slice(-LONGEST_WORD);
  if (isKnown(stem(word)) || isKnown(word.replace(/s$/, '')) || (word.length > 6 && SUFFIX.test(word))) return true;
  for (let cut = 3; cut <= word.length - 3; cut += 1) {
    const tail = stem(word.slice(cut));
    if (nouns().has(tail) && !NAME_TAILS.has(word.slice(cut))) return true;
  }
  return false;
}

/** What stands in front of an office, and how else one says it. */
const WHOSE: readonly (readonly [RegExp, string, readonly string[]])[] = [
  [/^US-/, 'amerikanische', ['der USA', 'der Vereinigten Staaten', 'aus Washington']],
  [/^Bundes/, 'deutsche', ['Deutschlands', 'der Bundesrepublik', 'aus Berlin']],
  [/^EU-/, 'europäische', ['der EU', 'der Europäischen Union', 'aus Brüssel']],
  [/^(?:UN|UNO)-/, '', ['der UNO', 'der Vereinten Nationen']],
];

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** "US-Außenminister" → "amerikanischer Außenminister", "Außenminister der USA". */
function otherwise(role: string): string[] {
  return WHOSE.flatMap(([front, adjective, genitives]) => {
    if (!front.test(role)) return [];
    const office = capitalised(role.replace(front, ''));
    return [
      ...(adjective ? [`${adjective}${/in$/.test(office) ? '' : 'r'} ${office}`] : []),
      ...genitives.map((genitive) => `${office} ${genitive}`),
    ];
  });
}

export const names: NameWords = {
  joinsNouns: true,
  isCommonNoun,
  given: folded(GIVEN_NAMES),
  adjective: /(?:e|en|er|es|em)$/,
  sureAdjective: /(?:sch|lich|ig)e[nrsm]?$/,
  namingAdjective: /(?:e|en|es|em|(?:sch|lich|ig|ein|rot|grun|int)er)$/,
  plural: /^\p{Lu}\p{Ll}{3,}en$/u,
  adverb: /(?:lich|weise|los|isch|ig|end|dings|s|t|e|n|r|ch|hin|dem|wider|mit|zu|bei|ab|auf|um)$/,
  roles:
    folded(`minister ministerin präsident präsidentin kanzler kanzlerin sprecher sprecherin chef chefin direktor direktorin leiter leiterin vorsitzende vorsitzender vorsitzenden
    sekretär sekretärin bürgermeister bürgermeisterin gouverneur gouverneurin senator senatorin abgeordnete abgeordneter abgeordneten botschafter botschafterin general
    generalin kommissar kommissarin richter richterin anwalt anwältin staatsanwalt kandidat kandidatin premier premierminister könig königin papst bischof kardinal prinz prinzessin
    trainer trainerin spieler spielerin torwart stürmer kapitän forscher forscherin professor professorin wissenschaftler wissenschaftlerin autor autorin journalist journalistin
    korrespondent korrespondentin reporter vertreter vertreterin manager managerin experte expertin analyst physiker biologe astronaut pilot fahrer fahrerin sänger sängerin
    schauspieler schauspielerin regisseur offizier oberst hauptmann polizist kommandeur führer führerin anführer politiker politikerin herr herrn frau dr prof doktor graf fürst herzog kaiser
    bundestrainer beauftragte beauftragter rätin landrat landrätin historiker ökonom mediziner arzt ärztin senatsvorsitzende gründer gründerin vorstand geschäftsführer
    geschäftsführerin sir lord lady scheich ayatollah mullah anhänger bruder schwester sohn tochter vater mutter witwe kollege kollegin soldat lehrer lehrerin musiker
    schriftsteller schriftstellerin dichter maler künstler künstlerin unternehmer milliardär intendant dirigent redakteur redakteurin moderator moderatorin aktivist aktivistin
    anwältin verteidiger verteidigerin gutachter meister weltmeister sieger nachfolger nachfolgerin vorgänger amtsinhaber innenexperte generalsekretär staatschef regierungschef
    expressionist stellvertreter vize präses dekan rektor rektorin dezernent stadtrat stadträtin minister ministerpräsident ministerpräsidentin außenministerin senatorin`),
  ranks: new Set<string>(),
  bodies:
    folded(`ministerium ministeriums partei agentur bank gericht gerichts gerichtshof behörde amt amts amtes universität institut instituts regierung parlament kommission verband verbandes verein gewerkschaft zeitung magazin
    sender polizei konzern gesellschaft unternehmen organisation stiftung kirche union bund armee allianz koalition fraktion senat kammer verwaltung firma hersteller
    gmbh ag mbh kongress fonds klub club team feuerwehr bundeswehr krankenhaus klinik hochschule schule akademie bundestag bundesrat landtag staatsanwaltschaft rundfunk fernsehen
    nachrichten post dienst nachrichtendienst wetterdienst rat sicherheitsrat institution sparkasse versicherung fluggesellschaft airline airlines museum theater verlag
    inc corp ltd group company times news university institute association party agency bundesamt landesamt zentralrat dachverband vereinigung bewegung liga museum`),
  namedBody:
    /^(?:bundes|landes|reichs|welt|europa|zentral|national|verfassungs|sicherheits)\p{Ll}{3,}$|\p{Ll}ministeriums?$|gerichtshofs?$|staatsanwaltschaft$/u,
  particles: wordList('von van de den zu bin ibn al el la le du da di dos del der'),
  prepositions: wordList('von zu der den'),
  determiners:
    folded(`der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner mein sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer
    unser unsere unserer unseren dieser diese dieses diesen diesem jener jede jeder jedes jeden jedem alle allen viele vielen mehrere einige beide beiden zum zur im am beim vom ins ans zwei drei vier fünf sechs sieben acht neun zehn
    mehr weniger wenige welche welcher deren dessen solche zahlreiche weitere`),
  placeWords: wordList('in aus nach nahe bei'),
  places: new Set([
    ...TOWNS,
    ...folded(`europa asien afrika amerika nordamerika südamerika lateinamerika mittelamerika australien ozeanien antarktis arktis usa us england schottland wales nordirland großbritannien russland tschechien
    nahost balkan skandinavien baltikum kaukasus krim kosovo palästina gazastreifen gaza westjordanland kurdistan katalonien bayern sachsen thüringen hessen brandenburg niedersachsen
    rheinland-pfalz saarland sachsen-anhalt mecklenburg-vorpommern schleswig-holstein baden-württemberg nordrhein-westfalen tirol steiermark kärnten vorarlberg burgenland
    kalifornien texas florida alaska hawaii bosporus sibirien tschetschenien berlin hamburg münchen köln frankfurt stuttgart düsseldorf leipzig dortmund essen bremen dresden hannover nürnberg
    duisburg bochum wuppertal bielefeld bonn münster mannheim karlsruhe augsburg wiesbaden mainz kiel rostock erfurt potsdam magdeburg lübeck kassel freiburg halle jena weimar
    wien graz linz salzburg innsbruck zürich genf basel bern lausanne paris lyon marseille straßburg london manchester liverpool birmingham edinburgh glasgow belfast dublin madrid barcelona
    sevilla valencia lissabon porto rom mailand turin neapel venedig florenz bologna athen istanbul ankara moskau petersburg kiew minsk warschau krakau danzig prag budapest bratislava bukarest
    sofia belgrad zagreb sarajevo brüssel antwerpen amsterdam rotterdam utrecht luxemburg kopenhagen oslo stockholm helsinki reykjavik riga tallinn vilnius tokio kyoto osaka hiroshima fukushima peking
    shanghai hongkong taipeh seoul pjöngjang bangkok hanoi manila jakarta singapur delhi neu-delhi mumbai kalkutta islamabad karatschi kabul teheran bagdad damaskus aleppo beirut jerusalem ramallah
    amman riad dubai doha kairo tripolis tunis algier rabat lagos nairobi kapstadt johannesburg addis khartum mogadischu sydney melbourne canberra wellington washington boston chicago
    philadelphia detroit houston dallas miami atlanta denver seattle toronto montreal ottawa vancouver havanna caracas bogota lima santiago brasilia nordsee ostsee mittelmeer atlantik pazifik
    rhein elbe donau mosel oder weser themse nil wolga amazonas alpen himalaya sahara`),
  ]),
  placeEnding: /(?:burg|stadt|ingen|hausen|heim|furt|stan|land|istan|kirchen|stedt)$/,
  feminine: /in$|^(?:frau|fraulein|mutter|schwester|tochter|witwe|tante|oma|lady)$/,
  masculine:
    /(?:sprecher|minister|prasident|kanzler|chef|direktor|leiter|vorsitzender|sekretar|meister|gouverneur|senator|abgeordneter|botschafter|kommissar|richter|anwalt|kandidat|konig|papst|bischof|kardinal|prinz|trainer|spieler|forscher|wissenschaftler|autor|journalist|reporter|vertreter|manager|experte|analyst|pilot|fahrer|sanger|schauspieler|regisseur|offizier|polizist|kommandeur|fuhrer|politiker|herrn?|graf|furst|herzog|kaiser|beauftragter|landrat|historiker|okonom|mediziner|arzt|grunder|bruder|sohn|vater|kollege|soldat|lehrer|musiker|schriftsteller|dichter|maler|kunstler|unternehmer|redakteur|moderator|aktivist|verteidiger|gutachter|nachfolger|sir|lord|onkel|opa)$/,
  relations: folded('fräulein mutter schwester tochter tante oma bruder sohn vater onkel opa'),
  otherwise,
};
