/** The text of a report → its dateline: "Berlin (dpa) -". */
import type { Span } from '../article/article.ts';

/** Where a report was filed, and by which agency. */
export interface Dateline {
  readonly evidence: Span;
  readonly place: Span;
  readonly agency: Span;
}

/** "Berlin (dpa) -", "WASHINGTON, May 3 (Reuters) -", "Berlin/Paris (dpa/AFP) -". */
const DATELINE =
  /^((?:\p{Lu}[\p{L}.-]{1,30}[ /]?){1,3})((?:,\s[^()\n]{1,25})?) \((\p{L}[\p{L}/ ]{1,20})\)(\s{0,2}[-–—])?/u;
/** "WASHINGTON —": a place in capitals and a dash. */
const PLACE = /^(\p{Lu}{3,20}(?:[ /-]\p{Lu}{2,20}){0,3})(?:,\s[^()\n–—]{1,25})?\s{0,2}(?:[–—]|--?\s)/u;

/** The place that a text begins with, if it names no agency; empty where it does not. */
export const placeOf = (text: string): string => PLACE.exec(text.slice(0, 120))?.[1] ?? '';

/** Agencies that sign so; another is known by the header or by the dash behind it. */
const AGENCIES =
  /^(?:dpa|afp|ap|reuters|rtr|sid|epd|kna|dapd|ddp|apa|sda|ots|upi|pti|xinhua|tass|efe|ansa|cp|pa)(?:[ /]|$)/i;
/** What an author signs with: "(lk)". */
const SIGN = /^\p{Ll}{2,4}$/u;

/** The dateline that a text begins with, if it names an agency. */
export function findDateline(text: string, start: number, publisher: string): Dateline | undefined {
  return datelineAt(text, start, (agency) => AGENCIES.test(agency) || agency === publisher);
}

/** Where what a text says begins: behind its dateline, be it signed by an agency or an author. */
export function behindDateline(text: string, start: number, publisher: string): number {
  const isSign = (agency: string) => AGENCIES.test(agency) || agency === publisher || SIGN.test(agency);
  return datelineAt(text, start, isSign)?.evidence.end ?? start;
}

function datelineAt(text: string, start: number, isAgency: (agency: string) => boolean): Dateline | undefined {
  const match = DATELINE.exec(text.slice(start, start + 120));
  const [, place = '', day = '', agency = '', dash] = match ?? [];
  if (!match || !(dash || isAgency(agency))) return undefined;
  const agencyStart = start + place.length + day.length + 2;
  return {
    evidence: { start, end: agencyStart + agency.length + 1 },
    place: { start, end: start + place.length },
    agency: { start: agencyStart, end: agencyStart + agency.length },
  };
}
