/** Verdict → Reply: what the article says of a claim, in words, with what differs marked on both sides. */
import type { Span } from '../article.ts';
import { languages } from '../languages/index.ts';
import { type Reference, referenceOf } from '../reference.ts';
import { type Block, paragraph, type Reply, type Run, run, small, strong, title } from '../reply.ts';
import { type Statement, wordsOf } from '../statements.ts';
import type { Difference, Verdict } from '../verdict.ts';
import { contextAction, furtherActions } from './actions.ts';
import { separated } from './answer.ts';
import { markedRuns, passageBlocks, type Reader, textsFor } from './passage.ts';

const TONES = { supported: 'answered', contradicted: 'related', not_mentioned: 'none' } as const;

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
  return [
    title(`${number}${headline(verdict, nearest, reader)}`),
    claimBlock(verdict, differences, reader),
    ...(nearest ? passageBlocks(aboutSpan(nearest, stated[0]), reader, stated) : []),
  ];
}

function headline(verdict: Verdict, nearest: Reference | undefined, reader: Reader): string {
  const { verdict: texts } = textsFor(reader);
  if (verdict.verdict === 'supported') return texts.supported;
  if (verdict.verdict === 'not_mentioned') return nearest ? texts.open : texts.nothing;
  const [{ claimed, stated }] = verdict.differences;
  const words = [
    verdict.claim.slice(claimed.start, claimed.end),
    nearest ? wordsOf(nearest.indexed.article, stated) : '',
  ];
  const [says = '', has = ''] = words;
  const tell = says.toLowerCase() !== has.toLowerCase() && words.every((one) => one !== '' && !isNegation(one));
  return tell ? texts.differs(has, says) : texts.contradicted;
}

/** "Nicht" is no value to put against another. */
function isNegation(text: string): boolean {
  return Object.values(languages).some(({ words }) => words.negations.has(words.fold(text)));
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

function referencesOf(verdict: Verdict, { library }: Reader): Reference[] {
  return verdict.hits.map((hit) => referenceOf(hit, library));
}
