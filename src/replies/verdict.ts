/** Verdict → Reply: what the article says of a claim, in words, with what differs marked on both sides. */
import type { Span } from '../article.ts';
import { languages } from '../languages/index.ts';
import { type Reference, referenceOf } from '../reference.ts';
import {
  type Block,
  nothing,
  paragraph,
  type Reply,
  type Run,
  run,
  separated,
  small,
  strong,
  title,
} from '../reply.ts';
import type { Statement } from '../statements.ts';
import { THERE } from '../support.ts';
import type { Difference, Verdict } from '../verdict.ts';
import { contextAction, furtherActions } from './actions.ts';
import { markedRuns, passageBlocks } from './passage.ts';
import { type Reader, textsFor } from './reader.ts';

const TONES = { supported: 'answered', contradicted: 'related', not_mentioned: 'none' } as const;

/** The verdict on each claim of a text. `more`: the text has further claims that were not checked. */
export function sayVerdicts(verdicts: readonly Verdict[], more: boolean, reader: Reader): Reply {
  const [only, ...others] = verdicts;
  const texts = textsFor(reader);
  if (!only) return nothing(texts.verdict.noClaim);
  if (others.length === 0 && !more) return sayVerdict(only, reader);
  const firsts = verdicts.flatMap((verdict, index) => {
    const [first] = referencesOf(verdict, reader);
    return first ? [contextAction(first, texts.actions.passage(index + 1))] : [];
  });
  return {
    tone: 'plain',
    blocks: [
      ...separated(verdicts.map((verdict, index) => verdictBlocks(verdict, reader, `${index + 1}. `))),
      ...(more ? [small(texts.verdict.firstClaims(verdicts.length))] : []),
    ],
    actions: firsts,
    private: verdicts.every(({ verdict }) => verdict === 'not_mentioned'),
  };
}

/** One claim. */
function sayVerdict(verdict: Verdict, reader: Reader): Reply {
  const texts = textsFor(reader);
  const [first, ...others] = referencesOf(verdict, reader);
  return {
    tone: TONES[verdict.verdict],
    blocks: verdictBlocks(verdict, reader),
    actions: first ? [contextAction(first, texts.actions.context), ...furtherActions(others, texts)] : [],
    private: verdict.verdict === 'not_mentioned',
  };
}

function verdictBlocks(verdict: Verdict, reader: Reader, number = ''): Block[] {
  const [nearest] = referencesOf(verdict, reader);
  const differences = verdict.verdict === 'contradicted' ? verdict.differences : [];
  const stated = differences.map((difference) => difference.stated);
  const isOpen = nearest !== undefined && verdict.verdict === 'not_mentioned';
  return [
    title(`${number}${headline(verdict, nearest, reader)}`),
    claimBlock(verdict, differences, reader),
    ...(isOpen ? [paragraph(run(textsFor(reader).verdict.nearest))] : []),
    ...(nearest ? passageBlocks(aboutSpan(nearest, stated[0]), reader, stated) : []),
  ];
}

function headline(verdict: Verdict, nearest: Reference | undefined, reader: Reader): string {
  const { verdict: texts } = textsFor(reader);
  if (verdict.verdict === 'supported') return texts.supported;
  if (verdict.verdict === 'not_mentioned') return nearest ? texts.open : texts.nothing;
  const { correction, differences } = verdict;
  const claimed = verdict.claim.slice(differences[0].claimed.start, differences[0].claimed.end);
  const areOther = claimed.toLowerCase() !== correction.toLowerCase();
  const areValues = [claimed, correction].every((words) => words !== '' && !denies(words));
  return areOther && areValues ? texts.differs(correction, claimed) : texts.contradicted;
}

/** "nicht gereist" is no value to put against another. */
function denies(text: string): boolean {
  const words = text.split(/\s+/);
  return Object.values(languages).some(({ words: { negations, fold } }) =>
    words.some((word) => negations.has(fold(word))),
  );
}

/** The same passage with the statement that has a stretch of it as its answer. */
function aboutSpan(reference: Reference, span: Span | undefined): Reference {
  const within = ({ answer, source }: Statement) =>
    span && answer && source.start === reference.sentence.start && answer.start <= span.start && span.end <= answer.end;
  const statement = reference.indexed.facts.find(within) ?? reference.statement;
  return { ...reference, statement };
}

function claimBlock({ claim }: Verdict, differences: readonly Difference[], reader: Reader): Block {
  const spans = differences.map(({ claimed }) => claimed);
  const words: Run[] = markedRuns(claim, { start: 0, end: claim.length }, spans);
  return paragraph(strong(textsFor(reader).verdict.claim), run(' '), ...words);
}

/** What the verdict rests on; of an open claim, what has at least a word of it. */
function referencesOf({ verdict, hits }: Verdict, { library }: Reader): Reference[] {
  const near = hits.filter(({ words }) => verdict !== 'not_mentioned' || words.some(({ own }) => own >= THERE));
  return near.map((hit) => referenceOf(hit, library));
}
