/** What is on a page around its article: menus, footers, advertisements, comments, what else there is to read. */
import {
  attribute,
  type Element,
  elementsIn,
  isElement,
  isSilent,
  isText,
  type LeftOut,
  type ParentNode,
} from './tree.ts';

/** Elements that hold what is around an article, by HTML's own meaning of them. */
const AROUND = new Set('nav aside footer form dialog menu fieldset figure figcaption picture noindex ins'.split(' '));
const ROLES =
  /^(?:navigation|banner|contentinfo|complementary|search|dialog|alertdialog|menu|menubar|tablist|toolbar)$/i;
/** Whose names tell what they hold. */
const NAMED = new Set('div section ul ol li p span header table dl details h2 h3 h4 h5 h6 a small em'.split(' '));

/**
 * Words of classes and ids that name what is around an article, as the makers of pages use them in German and English. The
 * concepts are those of Readability's REGEXPS.unlikelyCandidates and trafilatura's OVERALL_DISCARD_XPATH.
 */
const NAMES: readonly RegExp[] = [
  // Ways through the site.
  /(?:^|[\s_-])(?:nav|navi|menu|menue|breadcrumbs?|pagination|pager|toc|skip|subnav|navbar|navbox|topbar|toolbar)(?:$|[\s_-])|navigation|bread-?crumb|(?:sub|main|top)[_-]?(?:nav|menu)/i,
  // Frames of the site.
  /footer|sidebar|side-bar|banner|masthead|(?:^|[\s_-])widgets?(?:$|[\s_-])|widget[_-]/i,
  // Sharing and following.
  /(?:^|[\s_-])(?:shar(?:e|ing|ed)\w*|social\w*|sociable|addtoany|addthis|follow-us|jp-post-flair|dpsp-content)|share-?(?:bar|buttons?|links?|tools?)|social-?(?:bar|links?|media|share)/i,
  // Advertisements.
  /(?:^|[\s_-])(?:ad|ads|advert\w*|adsense|adslot|anzeigen?|werbung|sponsor\w*|promo|promotion|outbrain|taboola|criteo|commercial)(?:$|[\s_-])|paid-?content/i,
  // Consent, subscription, login.
  /cookie|consent|gdpr|newsletter|subscri|paywall-|login-|modal|popup|pop-up|overlay/i,
  // What else there is to read.
  /related|recommend|most-?(?:popular|read)|(?:^|[\s_-])(?:similar|more-?stories|read-?more|readmore|weiterlesen|mehr-?zum|next-?post|prev-?post|post-?nav\w*|also|further-?reading|popular|trending|mvp-post-add\S*|infinite-?scroll\S*)(?:$|[\s_-])|-stories/i,
  // Comments.
  /(?:^|[\s_-])(?:comments?|kommentare?|disqus\w*|respond|replies|reply|commentlist|trackbacks?|pingbacks?|dsq-\S*)(?:$|[\s_-])|comment-?(?:list|form|respond|area|section)|^comment|nocomments|akismet/i,
  // What is hidden or not for paper.
  /(?:^|\s)(?:hidden|hide|is-hidden|visually-?hidden|sr-only|screen-reader-text|noprint|no-print|hide-print|print-only|d-none|invisible|notloaded)(?:$|\s)/i,
  // Pictures.
  /(?:^|[\s_-])(?:gallery|slideshow|slider|carousel|lightbox|thumb|thumbinner)(?:$|[\s_-])/i,
  // Parts of a wiki's page.
  /(?:^|\s)(?:mw-editsection|mw-jump-link|catlinks|navbox|noprint|printfooter|mw-indicators|hatnote)(?:$|\s)/i,
];
/** Names of what is small; a longer part that is called so holds the text beside it. */
const SMALL: readonly RegExp[] = [
  // Who wrote it and when, and what it is filed under.
  /byline|(?:^|[\s_-])(?:author|autor)(?:$|[\s_-])|author-?(?:box|bio|info|card)|about-?author|post-?meta|entry-?meta|entry-?utility|meta-?(?:data|info|box)|article-?(?:infos?|meta)|timestamp|(?:^|[\s_-])(?:meta|tags|tagcloud|tag-?list|tag-?links|categories|cat-links|postmetadata|rating|ratings|stars|byline|postinfo|post-info|infoline|dateline|posted-on|date-header|credits?|copyright)(?:$|[\s_-])/i,
  // Legends: they tell of a picture that nobody sees here, often an older one, and who made it.
  /caption|(?:^|[\s_-])(?:bildunterschrift|bildnachweis|image-?credit)(?:$|[\s_-])/i,
];
/** In characters. */
const LONGEST_SMALL = 800;
/** What leads to something else to read, or stands above an article as what leads to it. */
const TEASER = /(?:^|[\s_-])teasers?(?:$|[\s_-])/i;
/** Frames that hold an article, too, whatever else their classes say; in a blog's they say what it is filed under (hAtom). */
const KEPT =
  /(?:^|[\s_-])(?:article-?body|articlebody|entry-?content|post-?content|post-?body|article-?content|article-?text|story-?body|type-post|hentry)(?:$|[\s_-])/i;

/** Whether an element is around the article, as its kind, its role or its names tell; a lead is not, whatever it is called. */
function isAround(element: Element, leads: LeftOut): boolean {
  if (isHidden(element)) return true;
  if (AROUND.has(element.name)) return !holdsText(element);
  if (ROLES.test(attribute(element, 'role'))) return true;
  return NAMED.has(element.name) && !leads.has(element) && (hasNameAround(element) || isMarkedAd(element));
}

/** "Anzeige" above a text says what it is. */
const MARKED_AD = /^[-–\s]{0,3}(?:anzeige|werbung|advertisement|advertorial|sponsored(?: content)?)[-–\s:]{0,3}$/i;
/** A longer part holds more than an advertisement. */
const LONGEST_AD = 800;

function isMarkedAd(element: Element): boolean {
  const first = firstText(element);
  return first !== undefined && MARKED_AD.test(first.data) && textLength(element, new Set()) <= LONGEST_AD;
}

function firstText(node: ParentNode): { readonly data: string } | undefined {
  for (const child of node.children) {
    if (isText(child) && child.data.trim() !== '') return child;
    const within = isElement(child) && !isSilent(child) ? firstText(child) : undefined;
    if (within) return within;
  }
  return undefined;
}

function hasNameAround(element: Element): boolean {
  const names = [attribute(element, 'class'), attribute(element, 'id')].filter((name) => name.length < 1000);
  const fits = (patterns: readonly RegExp[]) => names.some((name) => patterns.some((pattern) => pattern.test(name)));
  if (fits([KEPT])) return false;
  return fits([...NAMES, TEASER]) || (fits(SMALL) && textLength(element, new Set()) <= LONGEST_SMALL);
}

/** A teaser that leads nowhere and is the only one of its name on the page is the article's own. */
function leadsIn(root: ParentNode): Set<Element> {
  const teasers = [...elementsIn(root)].filter(
    (element) => NAMED.has(element.name) && TEASER.test(attribute(element, 'class').slice(0, 1000)),
  );
  const alike = Map.groupBy(teasers, (element) => attribute(element, 'class'));
  return new Set(
    [...alike.values()].flatMap((same) => (same.length === 1 ? same : [])).filter((one) => !isLinked(one)),
  );
}

function isLinked(element: Element): boolean {
  for (let above: ParentNode | null = element; above; above = above.parent)
    if (isElement(above) && above.name === 'a') return true;
  return hasWithin(element, /^a$/);
}

const isHidden = (element: Element): boolean =>
  'hidden' in element.attribs ||
  attribute(element, 'aria-hidden') === 'true' ||
  /display\s?:\s?none|visibility\s?:\s?hidden/i.test(attribute(element, 'style').slice(0, 500));

/** A longer form, in characters, is a page. */
const LONGEST_FORM = 3000;
/** So much beside a legend, in characters, is more than the name of a photographer. */
const LEAST_BESIDE = 150;

const isLegend = (element: Element): boolean => element.name === 'figcaption' || hasNameAround(element);

/** A whole page in a form is how some servers make pages; what a figure holds beside its picture and its legend is text. */
function holdsText(element: Element): boolean {
  if (element.name === 'figure')
    return (
      hasWithin(element, /^(?:table|blockquote|pre)$/) || textLength(element, gather(element, isLegend)) >= LEAST_BESIDE
    );
  if (element.name !== 'form' && element.name !== 'fieldset') return false;
  return paragraphsIn(element) >= 3 || textLength(element, new Set()) >= LONGEST_FORM;
}

function hasWithin(element: Element, names: RegExp): boolean {
  for (const { name } of elementsIn(element)) if (names.test(name)) return true;
  return false;
}

const paragraphsIn = (element: Element): number => [...elementsIn(element)].filter(({ name }) => name === 'p').length;

/** A page keeps at least so much of its text; where less were left, its names mean something else. */
const LEAST_LEFT = 0.12;

/** What is around an article: what names say, and what is certain without them. */
export interface Surroundings {
  readonly named: LeftOut;
  readonly certain: LeftOut;
  /** What nobody sees. */
  readonly hidden: LeftOut;
}

/** Finds what is around the article; where next to nothing were left by names, they are not looked at. */
export function surroundingsOf(root: ParentNode): Surroundings {
  const leads = leadsIn(root);
  const named = gather(root, (element) => isAround(element, leads));
  const certain = gather(root, (element) => isHidden(element) || (AROUND.has(element.name) && !holdsText(element)));
  const isLeft = textLength(root, named) >= LEAST_LEFT * textLength(root, certain);
  return { named: isLeft ? named : certain, certain, hidden: gather(root, isHidden) };
}

/** What fits, and nothing within it again; a heading says that the list behind it is an advertisement. */
function gather(root: ParentNode, fits: (element: Element) => boolean): Set<Element> {
  const found = new Set<Element>();
  const visit = (node: ParentNode): void => {
    for (const child of node.children)
      if (isElement(child)) {
        if (fits(child)) found.add(child);
        else visit(child);
      }
  };
  visit(root);
  return found;
}

/** How much text is read, in characters without blanks at the ends of lines. */
export function textLength(node: ParentNode, leftOut: LeftOut): number {
  let length = 0;
  for (const child of node.children)
    if (isText(child)) length += child.data.trim().length;
    else if (isElement(child) && !leftOut.has(child) && !isSilent(child)) length += textLength(child, leftOut);
  return length;
}
