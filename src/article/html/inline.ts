/** What stands within a line of a page → its text. */
import { attribute, type ChildNode, type Element, isElement, isText, type LeftOut } from './tree.ts';

/** Quotation marks of the page's language, outer and inner. */
export interface QuotationMarks {
  readonly open: string;
  readonly close: string;
}

/** What is no text of a page: what browsers do not show, and what they show as a control. */
const SILENT = new Set(
  'script style template noscript head title meta link iframe object embed applet audio video canvas svg math map select option datalist textarea input button progress meter rp rt'.split(
    ' ',
  ),
);
/** Whether an element has no text that a reader reads. */
export const isSilent = ({ name }: Element): boolean => SILENT.has(name);

/** Digits as they are written above a line. */
const RAISED: Readonly<Record<string, string>> = { '2': '²', '3': '³' };

/** The text of a node within a line, blanks as they stand there. */
export function inlineText(node: ChildNode, marks: QuotationMarks, leftOut: LeftOut): string {
  if (isText(node)) return node.data;
  if (!isElement(node) || isSilent(node) || leftOut.has(node)) return '';
  const inner = () => node.children.map((child) => inlineText(child, marks, leftOut)).join('');
  if (node.name === 'br' || node.name === 'wbr') return node.name === 'br' ? ' ' : '';
  if (node.name === 'q') return `${marks.open}${inner().trim()}${marks.close}`;
  if (node.name === 'sup') return raised(node, inner());
  return inner();
}

/** 10<sup>9</sup> is 10^9, m<sup>2</sup> is m²; a number that leads to a note is none of the text. */
function raised(element: Element, text: string): string {
  const number = text.trim();
  if (!/^[[(]?[-–−+]?\d{1,4}[\])]?$/.test(number)) return text;
  if (leadsToNote(element) || /^[[(]/.test(number)) return '';
  const before = textBefore(element);
  if (/\d$/.test(before)) return `^${number}`;
  return (/(?:^|[^\p{L}])[a-z]{1,2}$/u.test(before) && RAISED[number]) || `^${number}`;
}

const leadsToNote = (element: Element): boolean =>
  [element, element.parent, ...element.children].some(
    (node) => node && 'attribs' in node && node.name === 'a' && /#/.test(attribute(node, 'href')),
  ) || /\b(?:foot)?note|reference\b/i.test(attribute(element, 'class'));

function textBefore({ prev }: Element): string {
  return prev && isText(prev) ? prev.data.slice(-8) : '';
}
