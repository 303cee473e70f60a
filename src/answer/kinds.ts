/** Whether a stretch of a passage is of the kind that a question asks for: a date for "wann", a name for "wer". */
import type { Span } from '../article/article.ts';
import type { AskedKind } from '../language/language.ts';
import type { Passage } from '../search/index.ts';
import type { NameKind } from '../text/entities.ts';
import type { FigureKind } from '../text/quantities.ts';

const FIGURES: Partial<Readonly<Record<AskedKind, readonly FigureKind[]>>> = {
  number: ['number', 'share', 'money', 'duration'],
  money: ['money', 'number'],
  share: ['share', 'number'],
  duration: ['duration', 'number', 'date'],
  date: ['date', 'duration'],
};
const NAMES: Partial<Readonly<Record<AskedKind, readonly NameKind[]>>> = {
  person: ['person', 'organisation', 'unknown', 'place'],
  organisation: ['organisation', 'unknown', 'place'],
  place: ['place', 'unknown', 'organisation'],
  name: ['person', 'organisation', 'place', 'unknown'],
};

/** What of the asked kind a passage holds; undefined where the kind is none that shows by its form ("warum", "was"). */
export function ofKind({ figures, names }: Passage, kind: AskedKind): readonly Span[] | undefined {
  const wanted = FIGURES[kind];
  if (wanted) return figures.filter((figure) => wanted.includes(figure.kind));
  const called = NAMES[kind];
  return called && names.filter((name) => called.includes(name.kind));
}

/** 1 where the stretch holds something of the asked kind, -1 where it holds nothing, 0 where the kind has no form. */
export function fits(span: Span, passage: Passage, kind: AskedKind): number {
  const found = ofKind(passage, kind);
  if (!found) return 0;
  return found.some(({ start, end }) => start < span.end && span.start < end) ? 1 : -1;
}
