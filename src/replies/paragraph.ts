/** Paragraph → Reply: the article to read, a sentence marked, its neighbours one click away. */
import type { Paragraph, Sentence } from '../article.ts';
import { type Action, passage, type Reply, shorten, small, source } from '../reply.ts';
import type { Indexed } from '../statements.ts';
import { overviewAction, readAction } from './actions.ts';
import { sayOverview } from './article.ts';
import { pageOf } from './pages.ts';
import { edition, markedRuns } from './passage.ts';
import { type Reader, textsFor } from './reader.ts';

/** What a reader wants to see of an article: a paragraph, in it a marked sentence, or the part that holds a sentence. */
export interface Place {
  readonly paragraph: string | undefined;
  readonly mark: string | undefined;
  readonly sentence: string | undefined;
}

/** A longer paragraph is shown in parts. */
const LONGEST_PART = 1500;
const LONGEST_TITLE = 70;

/** One paragraph, or a part of a very long one, with its neighbours one click away. */
export function sayParagraph(indexed: Indexed, place: Place, reader: Reader): Reply {
  const { article } = indexed;
  const texts = textsFor(reader);
  const shown = pageOf(article.paragraphs, place.paragraph, 1);
  const [one] = shown.items;
  if (!one) return sayOverview(indexed, undefined, reader);
  const parts = partsOf(one);
  const at = Math.max(
    0,
    parts.findIndex((part) => part.some(({ number }) => String(number) === (place.mark ?? place.sentence))),
  );
  const sentences = parts[at] ?? one.sentences;
  const marked = one.sentences.filter(({ number }) => String(number) === place.mark);
  const span = { start: sentences[0]?.start ?? one.start, end: sentences.at(-1)?.end ?? one.end };
  return {
    tone: 'plain',
    blocks: [
      small(
        [
          texts.article.paragraph(one.number, shown.of),
          ...(parts.length > 1 ? [texts.actions.page(at + 1, parts.length)] : []),
        ].join(' · '),
      ),
      passage(...markedRuns(article.text, span, marked)),
      source([shorten(article.title, LONGEST_TITLE), edition(indexed, reader)].filter(Boolean).join(' · ')),
    ],
    actions: [...neighbours(indexed, one, parts, at, reader), overviewAction(indexed, texts.actions.overview)],
    private: true,
  };
}

/** Groups a paragraph's sentences into parts of readable length; nearly always it is one. */
function partsOf({ sentences }: Paragraph): Sentence[][] {
  const parts: Sentence[][] = [];
  for (const sentence of sentences) {
    const part = parts.at(-1);
    if (part?.[0] && sentence.end - part[0].start <= LONGEST_PART) part.push(sentence);
    else parts.push([sentence]);
  }
  return parts;
}

function neighbours(
  indexed: Indexed,
  { number }: Paragraph,
  parts: readonly Sentence[][],
  at: number,
  reader: Reader,
): Action[] {
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
