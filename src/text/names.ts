/** Token[] → Name[]: the persons, places and bodies that an article names. */

import type { Language } from '../language/language.ts';
import { knowCapitals } from './capitals.ts';
import { nameEnd } from './name-end.ts';
import { type Kinds, kindOf, type NameKind } from './name-kinds.ts';
import { partsOf } from './parts.ts';
import { type Run, runsOf } from './runs.ts';
import type { Span } from './span.ts';
import type { Token } from './tokens.ts';

export type { NameKind } from './name-kinds.ts';

/** A name as it stands in the text; `first` and `last` are token indices, `last` exclusive. */
export interface Name extends Span {
  readonly text: string;
  readonly kind: NameKind;
  readonly first: number;
  readonly last: number;
}

/** What one reading of an article tells the next. */
interface Known {
  readonly persons: ReadonlySet<string>;
  readonly kinds: Kinds;
}

/** The names of all sentences of an article; they are read together, since "Gabriel" is known from "Sigmar Gabriel". */
export function findNames(text: string, sentences: readonly (readonly Token[])[], language: Language): Name[][] {
  const parts = sentences.map((tokens) => partsOf(text, tokens, language));
  const capitals = knowCapitals(sentences, parts, language);
  const read = (known: Known): Name[][] =>
    sentences.map((tokens, index) =>
      runsOf(parts[index] ?? [])
        .flatMap((run) =>
          namesIn({ text, tokens, parts: run, language, capitals, persons: known.persons }, known.kinds),
        )
        .filter((name) => name.kind !== 'unknown' || !language.names.plural.test(name.text)),
    );
  const first = read({ persons: new Set(), kinds: new Map() });
  const names = first.flat();
  // One name in one sentence tells nothing of others.
  return names.length > 1 || (names.length > 0 && sentences.length > 1) ? read(knownFrom(names, language)) : first;
}

function knownFrom(names: readonly Name[], language: Language): Known {
  const persons = names.filter(({ kind }) => kind === 'person').flatMap(({ text }) => callings(text, language));
  const kinds = new Map<string, NameKind>();
  for (const { text, kind } of names) if (kind !== 'unknown' && !kinds.has(text)) kinds.set(text, kind);
  return { persons: new Set(persons), kinds };
}

/** What a person may be called alone, folded: the last name; the first, where it is no usual given name. */
function callings(name: string, { words, names }: Language): string[] {
  const [first = '', ...rest] = name.split(/\s+/).map((word) => words.fold(word.split('-').at(-1) ?? word));
  return [rest.at(-1) ?? first, ...(names.given.has(first) ? [] : [first])];
}

/** The names in a run: it falls apart at common nouns, offices and the beginning of a person's name. */
function namesIn(run: Run, kinds: Kinds): Name[] {
  const names: Name[] = [];
  let from = 0;
  while (from < run.parts.length) {
    const last = nameEnd(run, from);
    if (last > from) names.push(nameOf(run, from, last, kinds));
    from = Math.max(last, from + 1);
  }
  return names;
}

function nameOf(run: Run, from: number, last: number, kinds: Kinds): Name {
  const own = run.parts.slice(from, last);
  const [first, end] = [own[0], own.at(-1)];
  const whole = run.text.slice(first?.start ?? 0, end?.end ?? 0);
  const text = whole.replace(/['’]s$/, '');
  const span = { start: first?.start ?? 0, end: (first?.start ?? 0) + text.length };
  const kind = kindOf(run, from, own, kinds);
  return { ...span, text, kind, first: first?.first ?? 0, last: end?.last ?? 0 };
}
