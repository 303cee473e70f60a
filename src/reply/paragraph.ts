/** Paragraph → Reply: the article to read, a sentence marked, its neighbours one click away. */
import type { Paragraph, Sentence, Span } from '../article/article.ts';
import type { Indexed } from '../article/statements.ts';
import { overviewAction, pageOf, readAction } from './actions.ts';
import { sayOverview } from './article.ts';
import { edition, markedRuns } from './passage.ts';
import { type Reader, textsFor } from './reader.ts';
import { type Action, passage, type Reply, shorten, small, source } from './reply.ts';

/** What a reader wants to see of an article: a paragraph, in it a marked sentence, or the part that holds a sentence. */
export interface Place {
  readonly paragraph: string | undefined;
  readonly mark: string | undefined;
  readonly sentence: string | undefined;
}

/** A longer paragraph is shown in parts. */
const LONGEST_PART = 1500;
const LONGEST_TITLE = 70;

/** What is shown: a part of a paragraph, by its index. Nearly always there is but one. */
interface Shown {
  readonly paragraph: Paragraph;
  readonly parts: readonly (readonly Sentence[])[];
  readonly at: number;
}

/** One paragraph, or a part of a very long one, with its neighbours one click away. */
export function sayParagraph(indexed: Indexed, place: Place, reader: Reader): Reply {
  const { article } = indexed;
  const [paragraph] = pageOf(article.paragraphs, place.paragraph, 1).items;
  if (!paragraph) return sayOverview(indexed, undefined, reader);
  const shown = partFor(paragraph, place.mark ?? place.sentence);
  const marked = paragraph.sentences.filter(({ number }) => String(number) === place.mark);
  return {
    tone: 'plain',
    blocks: [
      small(heading(shown, indexed, reader)),
      passage(...markedRuns(article.text, spanOf(shown), marked)),
      source([shorten(article.title, LONGEST_TITLE), edition(indexed, reader)].filter(Boolean).join(' · ')),
    ],
    actions: [...neighbours(shown, indexed, reader), overviewAction(indexed, textsFor(reader).actions.overview)],
    private: true,
  };
}

/** The part that holds a sentence; the first where it is not in the paragraph. */
function partFor(paragraph: Paragraph, sentence: string | undefined): Shown {
  const parts = partsOf(paragraph);
  const at = parts.findIndex((part) => part.some(({ number }) => String(number) === sentence));
  return { paragraph, parts, at: Math.max(0, at) };
}

/** Groups a paragraph's sentences into parts of readable length. */
function partsOf({ sentences }: Paragraph): Sentence[][] {
  const parts: Sentence[][] = [];
  for (const sentence of sentences) {
    const part = parts.at(-1);
    if (part?.[0] && sentence.end - part[0].start <= LONGEST_PART) part.push(sentence);
    else parts.push([sentence]);
  }
  return parts;
}

function spanOf({ paragraph, parts, at }: Shown): Span {
  const sentences = parts[at] ?? [];
  return { start: sentences[0]?.start ?? paragraph.start, end: sentences.at(-1)?.end ?? paragraph.end };
}

function heading({ paragraph, parts, at }: Shown, { article }: Indexed, reader: Reader): string {
  const texts = textsFor(reader);
  const which = texts.article.paragraph(paragraph.number, article.paragraphs.length);
  return parts.length > 1 ? `${which} · ${texts.actions.page(at + 1, parts.length)}` : which;
}

function neighbours({ paragraph: { number }, parts, at }: Shown, indexed: Indexed, reader: Reader): Action[] {
  const { actions } = textsFor(reader);
  const part = (index: number, label: string): Action[] => {
    const sentence = parts[index]?.[0]?.number;
    return sentence ? [readAction(indexed, label, { paragraph: `${number}`, sentence: `${sentence}` })] : [];
  };
  const whole = (other: number): Action[] =>
    indexed.article.paragraphs[other - 1]
      ? [readAction(indexed, actions.paragraph(other), { paragraph: `${other}` })]
      : [];
  return [...whole(number - 1), ...part(at - 1, actions.back), ...part(at + 1, actions.next), ...whole(number + 1)];
}
