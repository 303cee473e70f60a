/** German offices of state: their heads, of which one person has but one, and the fields of ministers. Keys are folded. */
import { kindMap } from '../lists.ts';

/** How an office ends. The names of the lines are the same in every language. */
export const heads: ReadonlyMap<string, string> = kindMap(`
minister: minister | ministerin | ministers
prime minister: premierminister | premierministerin | ministerprasident | ministerprasidentin | regierungschef | regierungschefin
chancellor: kanzler | kanzlerin
president: prasident | prasidentin | staatschef | staatschefin
ambassador: botschafter | botschafterin
mayor: burgermeister | burgermeisterin
governor: gouverneur | gouverneurin
spokesman: sprecher | sprecherin
king: konig | konigin`);

/** What stands before "minister". */
export const fields: ReadonlyMap<string, string> = kindMap(`
foreign: aussen
defence: verteidigungs | wehr | kriegs
interior: innen
finance: finanz | schatz
economy: wirtschafts | handels
justice: justiz
health: gesundheits
education: bildungs | kultus | schul | unterrichts
environment: umwelt | klima
transport: verkehrs | transport
labour: arbeits | sozial
agriculture: landwirtschafts | agrar | ernahrungs
family: familien | jugend
development: entwicklungs | entwicklungshilfe
energy: energie
science: forschungs | wissenschafts
culture: kultur
building: bau | wohnungsbau
sport: sport
digital: digital
police: polizei | sicherheits`);
