/** Verdict → Reply: what the article says of a claim, in words, with what differs marked on both sides. */
import { type Reference, referenceOf } from '../reference.ts';
import { type Block, paragraph, type Reply, type Run, run, small, strong, title } from '../reply.ts';
import { wordsOf } from '../statements.ts';
import type { Difference, Verdict } from '../verdict.ts';
import { contextAction, furtherActions } from './actions.ts';
import { separated } from './answer.ts';
import { markedRuns, passageBlocks, type Reader, textsFor } from './passage.ts';

/** The verdict on each claim of a text. `more`: the text has further claims that were not checked. */
export function sayVerdicts(verdicts: readonly Verdict[], more: boolean, reader: Reader): Reply {
  const [only, ...others] = verdicts;
  const texts = textsFor(reader);
  if (!only) return { tone: 'none', blocks: [title(texts.verdict.noClaim)], actions: [], private: true };
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
export function sayVerdict(verdict: Verdict, reader: Reader): Reply {
  const texts = textsFor(reader);
  const [first, ...others] = referencesOf(verdict, reader);
  return {
    tone: verdict.verdict === 'not_mentioned' ? 'none' : 'answered',
    blocks: verdictBlocks(verdict, reader),
    actions: first ? [contextAction(first, texts.actions.context), ...furtherActions(others, texts)] : [],
    private: verdict.verdict === 'not_mentioned',
  };
}

function verdictBlocks(verdict: Verdict, reader: Reader, number = ''): Block[] {
  const [first] = referencesOf(verdict, reader);
  const differences = verdict.verdict === 'contradicted' ? verdict.differences : [];
  const stated = differences.map((difference) => difference.stated);
  return [
    title(`${number}${headline(verdict, first, reader)}`),
    claimBlock(verdict, differences, reader),
    ...(first ? passageBlocks(first, reader, stated) : []),
  ];
}

function headline(verdict: Verdict, first: Reference | undefined, reader: Reader): string {
  const { verdict: texts } = textsFor(reader);
  if (verdict.verdict === 'supported') return texts.supported;
  if (verdict.verdict === 'not_mentioned') return first ? texts.open : texts.nothing;
  const [difference] = verdict.differences;
  const claimed = verdict.claim.slice(difference.claimed.start, difference.claimed.end);
  const stated = first ? wordsOf(first.indexed.article, difference.stated) : verdict.correction;
  return claimed && stated ? texts.differs(stated, claimed) : texts.contradicted;
}

function claimBlock({ claim }: Verdict, differences: readonly Difference[], reader: Reader): Block {
  const spans = differences.map(({ claimed }) => claimed);
  const words: Run[] = markedRuns(claim, { start: 0, end: claim.length }, spans);
  return paragraph(strong(textsFor(reader).verdict.claim), run(' '), ...words);
}

function referencesOf(verdict: Verdict, { library }: Reader): Reference[] {
  return verdict.hits.map((hit) => referenceOf(hit, library));
}
