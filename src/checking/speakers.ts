/** Compares whom a claim has say something with who says it in the article. */
import type { Span } from '../article.ts';
import type { Hit } from '../search/index.ts';
import type { Passage } from '../search/passages.ts';
import type { Question } from '../search/question.ts';
import { isCapital, keysOf, tokenize } from '../tokens.ts';
import type { Claim } from './claim.ts';
import type { Comparison } from './comparison.ts';

/** What the article says in its own voice nobody in particular says: then the claim is open, unless it is about the speaker. */
export function compareSpeakers(claim: Claim, { passage, statement, words }: Hit): Comparison {
  const { question, speaker } = claim;
  if (!speaker) return { kind: 'none' };
  const { start, end } = speaker.name;
  const inName = question.terms.filter((term) => term.start >= start && term.end <= end);
  const name = inName.findLast(({ text }) => isCapital(text)) ?? inName.at(-1);
  const voices = voicesIn(passage.statements, passage.article.publisher);
  const isThere = words.some((word) => word.start === name?.start && word.own >= THERE);
  if (!name || voices.some((voice) => names(claim.keysAt.get(name.start) ?? [], voice, question)))
    return { kind: 'same' };
  if (isThere || voices.length === 0) return { kind: isThere ? 'none' : 'open' };
  const voice = statement && voices.includes(statement.accordingTo) ? statement.accordingTo : (voices[0] ?? '');
  const stated = placeOf(voice, passage);
  return {
    kind: 'differs',
    differences: [{ claimed: { start, end }, stated: { start: stated.start, end: stated.end } }],
  };
}

/** A name is there or it is not. */
const THERE = 0.75;

/** Whether the last word of the claim's name, which tells persons of one office apart, names the voice. */
function names(keys: readonly string[], voice: string, { language }: Question): boolean {
  const known = tokenize(voice, language).flatMap((token) => keysOf(token, language).map(({ key }) => key));
  return keys.some((key) => key.endsWith(`:${voice}`) || known.includes(key));
}

function placeOf(voice: string, { names, statements, sentence }: Passage): Span {
  const named = names.find((name) => voice.includes(name.text));
  return named ?? statements.find(({ accordingTo }) => accordingTo === voice)?.evidence ?? sentence;
}

function voicesIn(statements: Passage['statements'], publisher: string): string[] {
  const voices = statements.map((one) => (one.kind === 'quote' ? (one.speaker ?? '') : one.accordingTo));
  return [...new Set(voices)].filter((voice) => voice !== '' && voice !== publisher);
}
