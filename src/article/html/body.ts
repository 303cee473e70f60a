/** A page's tree → the part that holds its article. */
import type { Block } from '../blocks.ts';
import { blocksOf, type PageBlock, type PageReading } from './blocks.ts';
import type { QuotationMarks } from './inline.ts';
import { isPhrase } from './phrases.ts';
import { readableHtml } from './readable.ts';
import { surroundingsOf, textLength } from './surroundings.ts';
import { attribute, type Document, type Element, isElement, type LeftOut, type ParentNode, treeOf } from './tree.ts';

/** Names by which pages call the part that holds the article, the surest first (the stages of trafilatura's BODY_XPATH). */
const STAGES: readonly ((element: Element) => boolean)[] = [
  (element) =>
    attribute(element, 'itemprop') === 'articleBody' ||
    /(?:^|\s)(?:post|entry)(?:$|\s)|post[-_]?(?:text|body|content|entry)|(?:entry|article|art|page|text)-?_{0,2}(?:content|body|text)|articleBody|ArticleContent|body-text|articletext/i.test(
      namesOf(element),
    ),
  ({ name }) => name === 'article',
  (element) =>
    attribute(element, 'role') === 'article' ||
    /(?:^|\s)(?:article|story|postarea|text|cell|art-postcontent)(?:$|\s)|fulltext|story-?(?:body|content)|(?:theme|blog|section|single)-content|single-post|main-column|wpb_text_column|field-body|post-bodycopy/i.test(
      namesOf(element),
    ),
  (element) =>
    /(?:^|\s)content(?:$|\s)|content[-_]?(?:main|body)|main-?content|page-content|mw-content-text/i.test(
      namesOf(element),
    ),
  (element) =>
    element.name === 'main' ||
    attribute(element, 'role') === 'main' ||
    /^main/i.test(attribute(element, 'id')) ||
    /^main/i.test(attribute(element, 'class')),
];
const FRAMES = new Set(['article', 'div', 'main', 'section', 'td']);
const namesOf = (element: Element): string =>
  `${attribute(element, 'class')} ${attribute(element, 'id')}`.slice(0, 500);

/** Less text in a part is a teaser or a caption. In characters. */
const LEAST_TEXT = 250;

/** What was found: its blocks, and whether it may be something else than the article. */
export interface Body {
  readonly blocks: readonly Block[];
  readonly isDoubtful: boolean;
}

/** An article is rarely shorter: where less was found, it is looked for otherwise. In characters. */
const ENOUGH = 600;
/** Unless it is so much of the running text of the page. */
const MOST_OF_PAGE = 0.5;

/**
 * Finds the article: the part that the page names so, measured against what Readability finds; where that is little, once
 * more without a look at what names say is around it; and at last all running text.
 */
export async function bodyOf(tree: Document, marks: QuotationMarks): Promise<Body> {
  const around = surroundingsOf(tree);
  const first = await articleIn(tree, { marks, leftOut: around.named });
  const every = blocksOf(tree, { marks, leftOut: around.certain }).filter(isProse);
  const isEnough = (blocks: readonly Block[]): boolean =>
    lengthOf(blocks) >= Math.min(ENOUGH, MOST_OF_PAGE * lengthOf(every));
  if (isEnough(first) && first.length > 0) return { blocks: first, isDoubtful: false };
  const second = await articleIn(tree, { marks, leftOut: around.certain });
  if (isEnough(second) && second.length > 0) return { blocks: second, isDoubtful: true };
  const [longest = []] = [first, second, every].sort((a, b) => lengthOf(b) - lengthOf(a));
  return { blocks: longest, isDoubtful: true };
}

async function articleIn(tree: Document, reading: PageReading): Promise<PageBlock[]> {
  const { marks, leftOut } = reading;
  const part = namedPart(tree, leftOut);
  const all = blocksOf(tree, { ...reading, part });
  const readable = readableText(await readableHtml(tree, leftOut), marks);
  const read = all.map(({ text }) => readable.includes(squeezed(text)));
  const [named, found] = [lengthOf(all.filter(({ inside }) => inside)), lengthOf(all.filter((_, at) => read[at]))];
  const isNamed = named > 0 && found <= 2 * named;
  return chosen({ all, core: isNamed ? all.map(({ inside }) => inside) : read, read });
}

const squeezed = (text: string): string => text.replace(/[^\p{L}\d]+/gu, '').toLowerCase();
const readableText = (html: string, marks: QuotationMarks): string =>
  html === ''
    ? ''
    : squeezed(
        blocksOf(treeOf(html), { marks, leftOut: new Set() })
          .map(({ text }) => text)
          .join(''),
      );

const lengthOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0);

/** A page's blocks as they are weighed: which the page names as the article's, and which Readability read. */
interface Weighed {
  readonly all: readonly PageBlock[];
  readonly core: readonly boolean[];
  readonly read: readonly boolean[];
}

/** Of a page's blocks those of the article, without what leads elsewhere. */
function chosen(weighed: Weighed): PageBlock[] {
  const { all, core, read } = weighed;
  const [first, last] = [core.indexOf(true), core.lastIndexOf(true)];
  const lastRead = read.lastIndexOf(true, last);
  const isTail = agree(weighed) ? (at: number) => at > lastRead : () => false;
  const lead = leadOf(all, first);
  const isKept = all.map((block, at) => {
    if (at > last || leadsElsewhere(block) || isPhrase(block.text)) return false;
    if (at < first) return at >= lead && isProse(block);
    return isProse(block) ? core[at] || at < lastRead : core[at] && !isTail(at);
  });
  return withoutLooseHeadings(all, isKept);
}

/** Where the lead begins, right below the headline; where the text does if there is none near. */
function leadOf(all: readonly PageBlock[], first: number): number {
  const title = all.findLastIndex(({ kind }, at) => kind === 'heading' && at < first);
  return title >= first - NEAR ? title + 1 : first;
}

/** Whether Readability and the page's names mean the same part. */
function agree({ all, core, read }: Weighed): boolean {
  const own = all.filter((_, at) => core[at]);
  return lengthOf(all.filter((_, at) => core[at] && read[at])) >= AGREED * lengthOf(own);
}

/** They do where they share so much of it. */
const AGREED = 0.3;
/** A lead stands right below the headline: so many blocks at most are between that and the text. */
const NEAR = 6;
const SENTENCE = /[.!?…]["'“”»«’)\]]{0,3}$/;
/** Whether a block is running text: no menu, no line of names. */
const isProse = ({ kind, text, linked }: PageBlock): boolean =>
  kind !== 'heading' && text.length >= 60 && linked < text.length / 3 && (SENTENCE.test(text) || text.length > 200);
/** A block that is a link and nothing else. */
const leadsElsewhere = ({ text, linked }: PageBlock): boolean => linked >= 0.8 * text.length;

/** A heading goes with its text: one that ends the article, or whose text led elsewhere, heads nothing. */
function withoutLooseHeadings(all: readonly PageBlock[], isKept: readonly (boolean | undefined)[]): PageBlock[] {
  const last = all.findLastIndex(({ kind }, at) => isKept[at] && kind !== 'heading');
  return all.filter(({ kind }, at) => {
    if (!isKept[at] || at > last) return false;
    return kind !== 'heading' || isKept[at + 1] === true || all[at + 1]?.kind === 'heading';
  });
}

/** The first part of the surest name that holds enough text. */
function namedPart(tree: Document, leftOut: LeftOut): Element | undefined {
  for (const isNamed of STAGES) {
    for (const element of framesIn(tree, leftOut))
      if (isNamed(element) && textLength(element, leftOut) >= LEAST_TEXT) return element;
  }
  return undefined;
}

function* framesIn(node: ParentNode, leftOut: LeftOut): Generator<Element> {
  for (const child of node.children)
    if (isElement(child) && !leftOut.has(child)) {
      if (FRAMES.has(child.name)) yield child;
      yield* framesIn(child, leftOut);
    }
}
