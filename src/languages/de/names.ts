/** How German marks names of persons, places and bodies. Folded words; a role or body word also fits as the end of a compound. */
import type { NameWords } from '../../language.ts';
import { wordList } from '../words.ts';

export const names: NameWords = {
  roles:
    wordList(`minister ministerin prasident prasidentin kanzler kanzlerin sprecher sprecherin chef chefin direktor direktorin leiter leiterin vorsitzende vorsitzender vorsitzenden
    sekretar sekretarin burgermeister burgermeisterin gouverneur gouverneurin senator senatorin abgeordnete abgeordneter abgeordneten botschafter botschafterin general
    generalin kommissar kommissarin richter richterin anwalt anwaltin staatsanwalt kandidat kandidatin premier konig konigin papst bischof kardinal prinz prinzessin
    trainer trainerin spieler spielerin torwart sturmer kapitan forscher forscherin professor professorin wissenschaftler wissenschaftlerin autor autorin journalist journalistin
    korrespondent korrespondentin reporter vertreter vertreterin manager managerin experte expertin analyst physiker biologe astronaut pilot fahrer fahrerin sanger sangerin
    schauspieler schauspielerin regisseur offizier oberst hauptmann polizist kommandeur fuhrer fuhrerin anfuhrer politiker politikerin herr frau dr prof doktor graf furst herzog kaiser
    bundestrainer beauftragte beauftragter rat ratin prasidium landrat landratin historiker okonom mediziner arzt arztin`),
  bodies:
    wordList(`ministerium partei agentur bank gericht behorde amt universitat institut regierung parlament kommission rat verband verein gewerkschaft zeitung magazin
    sender polizei konzern gesellschaft unternehmen organisation stiftung kirche union bund armee allianz koalition fraktion senat kammer stadt verwaltung zentrale firma hersteller
    gmbh ag mbh kongress fonds klub club team feuerwehr bundeswehr krankenhaus klinik hochschule schule akademie`),
  particles: wordList('von van de der den zu bin ibn al el la le du da di dos del'),
  determiners:
    wordList(`der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner mein sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer
    unser unsere dieser diese dieses diesen diesem jener jede jeder jedes jeden jedem alle viele mehrere einige beide zum zur im am beim vom ins ans zwei drei vier funf sechs sieben acht neun zehn
    mehr weniger neue neuen neuer neues`),
  placeWords: wordList('in aus nach bei nahe'),
  common: /(?:ung|ungen|heit|keit|schaft|tion|tionen|ismus|tat|nis|tum|ling|chen|ment|euro|uhr|prozent)$/,
};
