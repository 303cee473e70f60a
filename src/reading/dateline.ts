/** The dateline of a news agency's report, "Berlin (dpa) -", → what it tells. */
import type { Article, Span } from '../article.ts';
import { sourceOf } from '../statements.ts';
import type { PlainFact } from './facts.ts';

/** Where a report was filed, and by which agency. */
export interface Dateline {
  readonly evidence: Span;
  readonly place: Span;
  readonly agency: Span;
}

const DATELINE = /^((?:\p{Lu}[\p{L}.-]{1,30}[ /]?){1,3}) \((\p{L}[\p{L}/ ]{1,20})\)(\s{0,2}[-–—])?/u;
/** Agencies that sign so; another is known by the header or by the dash behind it. */
const AGENCIES =
  /^(?:dpa|afp|ap|reuters|rtr|sid|epd|kna|dapd|ddp|apa|sda|ots|upi|pti|xinhua|tass|efe|ansa|cp|pa)(?:[ /]|$)/i;

/** The dateline that a text begins with, if it does. */
export function findDateline(text: string, start: number, publisher: string): Dateline | undefined {
  const match = DATELINE.exec(text.slice(start, start + 120));
  const [, place = '', agency = '', dash] = match ?? [];
  if (!match || !(dash || AGENCIES.test(agency) || agency === publisher)) return undefined;
  const agencyStart = start + place.length + 2;
  return {
    evidence: { start, end: agencyStart + agency.length + 1 },
    place: { start, end: start + place.length },
    agency: { start: agencyStart, end: agencyStart + agency.length },
  };
}

/** Its two facts: the place and the agency. */
export function datelineFacts(article: Article): PlainFact[] {
  const sentence = article.paragraphs[0]?.sentences[0];
  const dateline = sentence && findDateline(article.text, sentence.start, article.publisher);
  if (!sentence || !dateline || dateline.evidence.end > sentence.end) return [];
  const { evidence, agency } = dateline;
  const accordingTo = article.publisher || article.text.slice(agency.start, agency.end);
  const shared = { source: sourceOf(article, sentence), evidence, statement: {}, accordingTo, questions: {} };
  return (['place', 'agency'] as const).map((told) => ({
    kind: 'fact',
    id: `dateline-${told}`,
    ...shared,
    answer: dateline[told],
  }));
}
