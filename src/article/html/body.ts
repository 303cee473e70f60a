/** A page's tree → the part that holds its article. */
import type { Block } from '../prose.ts';
import { blocksOf, type PageBlock, type PageReading, type QuotationMarks } from './blocks.ts';
import { surroundingsOf, textLength } from './surroundings.ts';
import {
  attribute,
  type ChildNode,
  type Document,
  type Element,
  elementsIn,
  isSilent,
  isText,
  type LeftOut,
  treeOf,
} from './tree.ts';

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

/** Why a text may not be the article: it is short, stands in no part that the page names, hardly runs, or tells of something else. */
export type Doubt = 'short' | 'unsure' | 'listed' | 'unlike';

/** What was found: its blocks, and why it may be something else than the article. */
export interface Body {
  readonly blocks: readonly Block[];
  readonly doubt?: Doubt;
}

/** An article is rarely shorter: where less was found, it is looked for otherwise. In characters. */
const ENOUGH = 600;
/** Unless it is so much of the running text of the page. */
const MOST_OF_PAGE = 0.5;
/** What has less running text of its letters may be a calendar or a price list: a hint, and no more. */
const LEAST_PROSE = 0.4;

/**
 * Finds the article: the part that the page names so, measured against what Readability finds; where that is little, once
 * more without a look at what names say is around it; and at last all running text, wherever it
 * stands.
 */
export async function bodyOf(tree: Document, marks: QuotationMarks): Promise<Body> {
  const around = surroundingsOf(tree);
  const first = await articleIn(tree, { marks, leftOut: around.named });
  const every = blocksOf(tree, { marks, leftOut: around.certain }).filter(isProse);
  const isEnough = (blocks: readonly Block[]): boolean =>
    lengthOf(blocks) >= Math.min(ENOUGH, MOST_OF_PAGE * lengthOf(every));
  if (isEnough(first) && first.length > 0)
    return lengthOf(first.filter(isProse)) < LEAST_PROSE * lengthOf(first)
      ? { blocks: first, doubt: 'listed' }
      : { blocks: first };
  const second = await articleIn(tree, { marks, leftOut: around.certain });
  if (isEnough(second) && second.length > 0) return { blocks: second, doubt: 'unsure' };
  const all = lengthOf(every) < LEAST_TEXT ? blocksOf(tree, { marks, leftOut: around.hidden }).filter(isProse) : every;
  const [longest = []] = [first, second, all].sort((a, b) => lengthOf(b) - lengthOf(a));
  return { blocks: longest, doubt: 'unsure' };
}

async function articleIn(tree: Document, reading: PageReading): Promise<PageBlock[]> {
  const { marks, leftOut } = reading;
  const part = namedPart(tree, leftOut);
  const all = blocksOf(tree, { ...reading, part });
  const isRead = findingIn(await readableHtml(tree, leftOut), marks);
  const read = all.map(({ text }) => isRead(text));
  const [named, found] = [lengthOf(all.filter(({ inside }) => inside)), lengthOf(all.filter((_, at) => read[at]))];
  const isNamed = named > 0 && found <= MOST_BESIDE * named;
  return chosen({ all, core: isNamed ? all.map(({ inside }) => inside) : read, read });
}

/** Where Readability finds more than so many times as much, the name is that of a part of the article. */
const MOST_BESIDE = 2;

const squeezed = (text: string): string => text.replace(/[^\p{L}\d]+/gu, '').toLowerCase();
/** Looking for a text within a long one takes a while; so many characters are gone through at most. */
const MOST_LOOKED = 1_000_000_000;

/** Whether a text stands in what was read: as a block, or within the blocks as they follow each other. */
function findingIn(html: string, marks: QuotationMarks): (text: string) => boolean {
  const blocks = html === '' ? [] : blocksOf(treeOf(html), { marks, leftOut: new Set() });
  const known = new Set(blocks.map(({ text }) => squeezed(text)));
  const all = blocks.map(({ text }) => squeezed(text)).join('');
  let looked = 0;
  return (text) => {
    const own = squeezed(text);
    if (known.has(own) || looked > MOST_LOOKED) return known.has(own);
    looked += all.length;
    return all.includes(own);
  };
}

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
/** A shorter line may be a menu's, or one of names; a longer one is text though no full stop ends it. In characters. */
const SHORTEST_PROSE = 60;
const CERTAIN_PROSE = 200;
/** Readability leaves out what is a list of links, by as much of its letters (0.2 to 0.5, by what else speaks for it). */
const MOST_LINKED = 1 / 3;
/** Whether a block is running text: no menu, no line of names. */
const isProse = ({ kind, text, linked }: PageBlock): boolean =>
  kind !== 'heading' &&
  text.length >= SHORTEST_PROSE &&
  linked < MOST_LINKED * text.length &&
  (SENTENCE.test(text) || text.length > CERTAIN_PROSE);
/** Beside a link only an arrow or a date. */
const ALL_LINKED = 0.8;
const leadsElsewhere = ({ text, linked }: PageBlock): boolean => linked >= ALL_LINKED * text.length;

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
    for (const element of elementsIn(tree, leftOut))
      if (FRAMES.has(element.name) && isNamed(element) && textLength(element, leftOut) >= LEAST_TEXT) return element;
  }
  return undefined;
}

/** Readability looks for more where it found less, in characters: its own default. */
const THRESHOLD = 500;
/**
 * It reads the text of each element again and again, so that its work grows with letters times depth. Of 990 pages of
 * newspapers and blogs the median has 100,000, the largest 8.7 million.
 */
const MOST_WORK = 20_000_000;
/** An element is as much work as so many letters. */
const LETTERS_OF_ELEMENT = 500;
/** What it looks at, and what blocks are made of. */
const KEPT = ['class', 'id', 'role', 'itemprop', 'href', 'rowspan', 'colspan'];
const VOID = new Set('br hr img wbr col area source track input link meta base embed'.split(' '));
const FRAME = new Set(['html', 'body']);

/** Its HTML, empty where it finds nothing or would never end. linkedom and Readability are loaded only then. */
async function readableHtml(tree: Document, leftOut: LeftOut): Promise<string> {
  const copy: Copy = { parts: [], work: 0 };
  writeCopy(tree, 1, leftOut, copy);
  if (copy.work > MOST_WORK) return '';
  const [{ parseHTML }, { Readability }] = await Promise.all([import('linkedom'), import('@mozilla/readability')]);
  const html = copy.parts.join('');
  const { document } = parseHTML(`<!doctype html><html><head></head><body>${html}</body></html>`);
  return new Readability(document, { charThreshold: THRESHOLD }).parse()?.content ?? '';
}

/** HTML as it is gathered, and the work of reading it. */
interface Copy {
  readonly parts: string[];
  work: number;
}

function writeCopy(node: ChildNode | Document, depth: number, leftOut: LeftOut, copy: Copy): void {
  if (copy.work > MOST_WORK) return;
  if ('data' in node && isText(node)) {
    copy.work += node.data.length * depth;
    copy.parts.push(unmarked(node.data));
  }
  if (!('children' in node) || node.type === 'cdata') return;
  const isFrame = !('attribs' in node) || FRAME.has(node.name);
  if (!isFrame && (isSilent(node) || leftOut.has(node))) return;
  copy.work += LETTERS_OF_ELEMENT;
  if (!isFrame) copy.parts.push(`<${node.name}${attributesOf(node)}>`);
  for (const child of node.children) writeCopy(child, depth + 1, leftOut, copy);
  if (!isFrame && !VOID.has(node.name)) copy.parts.push(`</${node.name}>`);
}

const attributesOf = ({ attribs }: Element): string =>
  KEPT.flatMap((name) => {
    const value = attribs[name];
    return value === undefined || value.length > 1000 ? [] : [` ${name}="${unmarked(value)}"`];
  }).join('');

/** What Readability finds is compared by its letters and digits; each of these marks would be a node of its own to linkedom. */
const unmarked = (text: string): string => text.replace(/[&<>"\u00a0]/g, ' ');

/**
 * How a line begins that leads elsewhere or asks for something; it ends there, or is short. A closed list of what newspapers,
 * agencies and blogs write: of more to read, of sharing, of subscriptions, of rights, of comments.
 */
const LEADS =
  /^(?:[^\p{L}]{0,5})(?:mehr (?:zum thema|zu diesem thema|dazu|infos?|informationen|artikel|news|lesen|aus|von|über|auf|bei|kolumnen)\b|weiterlesen|weiter(?:e|er|es|en)? (?:infos?|informationen|artikel|beiträge|links?|news|meldungen|nachrichten|themen|quellen|berichte|lesen)\b|weiterführende|lesen sie (?:auch|hier|dazu|mehr|jetzt|weiter)|lies auch|auch interessant|auch lesenswert|(?:das|dies) könnte (?:sie|dich|euch) |(?:das )?thema könnte|(?:ähnliche|verwandte|passende|neueste|aktuelle|beliebte(?:ste)?|meist ?gelesene) (?:artikel|beiträge|themen|meldungen|news|nachrichten|produkte|posts)|meist ?gelesen|meist-?diskutiert|zum thema:?$|themen?:|siehe auch|schlagw(?:ort|örter)|stichw(?:ort|örter|orte)|tags\b:?|tag:|kategorien?(?::|$)|rubrik(?:en)?:|(?:diesen |den )?(?:artikel|beitrag|seite) (?:teilen|drucken|empfehlen|versenden|weiterempfehlen|merken|kommentieren)|möchten sie den artikel teilen|teilen(?: (?:sie|mit|auf|via)\b|:|$)|folgen sie uns|folgt? uns|(?:jetzt )?abonnieren|newsletter|zum newsletter|kommentare?(?:\s|$|:)|kommentar (?:schreiben|verfassen|hinterlassen)|schreibe einen kommentar|antworten?$|zurück(?: zu[rm]?|$)|nach oben|(?:zur|zum) (?:startseite|übersicht|seitenanfang|inhalt|archiv)|drucken|seite drucken|merken$|vorlesen|lesezeit|lesedauer|impressum|datenschutz|alle rechte vorbehalten|© |\(c\) |copyright|foto(?:s)?:|bild(?:er|quelle|nachweis|rechte)?:|bildquelle|quelle(?:n|nangaben?)?:?$|über den autor|über die autorin|zur person$|autor(?:in)?:|anzeige$|werbung$|inhaltsverzeichnis|die aktuelle ausgabe|kontakt:?$|pressekontakt|ansprechpartner|teaserbild|dieser (?:artikel|text|beitrag) (?:erschien|stammt|ist erschienen|wurde zuletzt|entspricht)|veröffentlicht (?:am|in|von|unter)|erstellt (?:am|von)|zuletzt (?:aktualisiert|geändert)|letzte (?:änderung|aktualisierung)|stand:|(?:read|see|find out|learn) (?:more|also|next)\b|also read|related\b|recommended\b|you (?:may|might) (?:also )?(?:like|be interested)|more (?:from|on|stories|articles|news|about|like)\b|most (?:read|popular)|(?:share|tweet|print|email)(?: this| on| via| article|:|$)|follow us|follow the|sign up|subscribe|get (?:our|the) (?:newsletter|latest)|for the latest (?:stories|news)|comments?(?:\s\(?\d|$|:)|leave a (?:comment|reply)|post a comment|view comments|add comment|reply$|back to\b|filed under|posted (?:in|on|by)|categor(?:y|ies)\b:?|topics?:|tagged\b|photo(?:s)?(?: by| credit|:)|image(?:s)?(?: by| credit|:| source)|(?:picture|credit)s?:|all rights reserved|terms of|privacy policy|about the author|advertisement|sponsored|source(?:s)?:?$|table of contents|contents$|last (?:updated|modified)|published (?:on|by|in)|click here|download (?:the|our) app|join (?:us|the|our)\b|menu$|search$|home$|next:|previous:|advertise)/iu;
/** "Von Anna Weber und Tom Kraus", "By Anna Weber | Warle Bote". */
const BYLINE =
  /^(?:Von|VON|By|BY):?\s(?:(?:und|and|von|van|de|&|Dr\.)\s)?(?:\p{Lu}[\p{L}.'’-]{0,30},?\s?(?:(?:und|and|von|van|de|&)\s)?){2,8}(?:[|/].{0,40})?$/u;

/** A longer line says something besides. */
const LONGEST = 90;

/** Whether a line is none of the article's, by its words. */
const isPhrase = (text: string): boolean => text.length <= LONGEST && (LEADS.test(text) || BYLINE.test(text));
