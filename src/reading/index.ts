/** Article → its facts and quotes, read from the text alone. */
import type { Article } from '../article.ts';
import type { Language } from '../language.ts';
import { type Indexed, type Quote, sourceOf } from '../statements.ts';
import { readSaid } from './said.ts';
import type { Said } from './voices.ts';

/** The facts and quotes of an article that has no index file. */
export function readStatements(article: Article, language: Language): Indexed {
  const quotes = readSaid(article, language).map((said) => quoteOf(article, said));
  return { article, facts: [], quotes: numbered(quotes), names: [], topics: {} };
}

function quoteOf(article: Article, { form, evidence, speaker, cue, unit }: Said): Quote {
  const sentence = unit.sentences.find(({ end }) => end > evidence.start) ?? unit.sentences[0];
  const id = `q-p${sentence.paragraph}s${sentence.number}`;
  const source = sourceOf(article, sentence);
  const { start, end } = evidence;
  const accordingTo = speaker ?? '';
  return {
    kind: 'quote',
    id,
    source,
    evidence: { start, end },
    answer: undefined,
    statement: {},
    accordingTo,
    topics: [],
    questions: {},
    form,
    speaker,
    cue,
  };
}

function numbered<One extends { readonly id: string }>(statements: readonly One[]): One[] {
  const seen = new Map<string, number>();
  return statements.map((one) => {
    const count = (seen.get(one.id) ?? 0) + 1;
    seen.set(one.id, count);
    return count === 1 ? one : { ...one, id: `${one.id}-${count}` };
  });
}
