/**
 * Answers of several articles → those that say something else than the first: another figure for the same, or another speaker.
 * Only where each answers surely (`elsewhere` of an answer) and the articles are on one matter; what cannot be compared, such as
 * figures of other units, does not differ.
 * For: "Wie viele Verletzte gab es?" – "12 Verletzte", and a day later "14 Verletzte". Against: "12 Verletzte", "rund 12 Verletzte".
 */
import type { Answer, Answering } from '../answer/index.ts';
import type { Article } from '../article/article.ts';
import { tokenizedOf } from '../extract/units.ts';
import { languages } from '../language/languages.ts';
import { agree, areRoughlyAsLong, haveOtherDay, haveSameUnit } from '../text/agreement.ts';
import type { Figure } from '../text/quantities.ts';

/** The answers that differ, the first among them, the newest article first; none where all say the same. */
export function differing({ hits: [first], elsewhere }: Answer): readonly Answering[] {
  if (!first) return [];
  const others = elsewhere.filter(
    (one) => onOneMatter(first.passage.article, one.passage.article) && differ(first, one),
  );
  const published = ({ passage }: Answering) => passage.article.published;
  return others.length === 0 ? [] : [first, ...others].toSorted((a, b) => published(b).localeCompare(published(a)));
}

function differ(one: Answering, other: Answering): boolean {
  if (one.speaker !== undefined && other.speaker !== undefined) return !shareWord(one.speaker, other.speaker);
  const [own, its] = [figureOf(one), figureOf(other)];
  return own !== undefined && its !== undefined && isOther(own, its);
}

/** The only figure of what answers. */
function figureOf({ span, passage }: Answering): Figure | undefined {
  const [figure, ...others] = passage.figures.filter(({ start, end }) => span && start < span.end && span.start < end);
  return others.length === 0 ? figure : undefined;
}

/** Whether two figures are of the same kind and unit and cannot both be right. */
function isOther(one: Figure, other: Figure): boolean {
  if (one.kind !== other.kind || agree(one, other) || agree(other, one)) return false;
  if (one.kind === 'date') return haveOtherDay(one.value, other.value);
  return one.kind === 'duration' ? !areRoughlyAsLong(one, other) : haveSameUnit(one, other);
}

/** People are the same if they share a name: "Hanna Brandt", "Brandt". */
const shareWord = (one: string, other: string): boolean => {
  const words = new Set(other.toLowerCase().split(/\s+/));
  return one
    .toLowerCase()
    .split(/\s+/)
    .some((word) => words.has(word));
};

/** Articles on one matter share as many names, one of them among those that each says most often. */
const SHARED = 2;
const MOST_SAID = 3;

function onOneMatter(one: Article, other: Article): boolean {
  const [own, its] = [namesOf(one), namesOf(other)];
  const shared = own.filter((name) => its.includes(name));
  const isMain = (names: readonly string[], name: string) => names.indexOf(name) < MOST_SAID;
  return shared.length >= SHARED && shared.some((name) => isMain(own, name) && isMain(its, name));
}

/** Each name by its last word, those that are said most often first. */
function namesOf(article: Article): readonly string[] {
  const language = languages[article.language];
  const all = tokenizedOf(article, language).flatMap(({ names }) => names.map(({ text }) => text));
  const last = (name: string) => language.words.fold(name.split(/[\s-]+/).at(-1) ?? name);
  const counted = [...Map.groupBy(all.map(last), (name) => name)].toSorted(([, a], [, b]) => b.length - a.length);
  return counted.map(([name]) => name);
}
