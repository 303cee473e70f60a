/** English offices of state: see the German ones, whose lines have the same names. */
import { kindMap } from '../lists.ts';

export const heads: ReadonlyMap<string, string> = kindMap(`
minister: minister | secretary
prime minister: premier | prime minister
chancellor: chancellor
president: president
vice president: vice president
vice chancellor: vice chancellor
deputy: deputy minister | deputy secretary | assistant secretary | press secretary | general secretary | permanent secretary
ambassador: ambassador
mayor: mayor
governor: governor
spokesman: spokesman | spokeswoman | spokesperson
king: king | queen`);

export const fields: ReadonlyMap<string, string> = kindMap(`
foreign: foreign | state
defence: defence | defense | war
interior: interior | home | homeland
finance: finance | treasury
economy: economy | economic | economics | commerce | trade | business
justice: justice
health: health
education: education | schools
environment: environment | climate
transport: transport | transportation | traffic
labour: labour | labor | employment
agriculture: agriculture | farming | food
family: family | families | youth
development: development
energy: energy
science: science | research
culture: culture
building: construction | housing | building
sport: sport | sports
digital: digital
police: police | security`);
