/** What the tests look at within the page. */

/** What has the keyboard, and whether one sees that. */
function focused() {
  const own = document.activeElement ?? document.body;
  const around = own.closest('.field, .file')?.querySelector('span') ?? own.closest('.field') ?? own;
  const isSeen = [own, around].some((one) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  });
  return { name: own instanceof HTMLInputElement ? own.type : own.localName, isSeen };
}

/** Whether the page is wider than the window, and texts whose contrast is too low. */
function measure(least) {
  const parse = (color) => (color.match(/[\d.]+/g) ?? []).map(Number);
  const over = (top, below) => {
    const [r = 0, g = 0, b = 0, alpha = 1] = top;
    return [r, g, b].map((value, index) => value * alpha + (below[index] ?? 255) * (1 - alpha));
  };
  const backOf = (element) =>
    element ? over(parse(getComputedStyle(element).backgroundColor), backOf(element.parentElement)) : [255, 255, 255];
  const luminance = (color) => {
    const [r = 0, g = 0, b = 0] = color.map((value) =>
      value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const faint = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement: element, textContent } = walker.currentNode;
    if (!element?.checkVisibility() || !textContent?.trim()) continue;
    const back = backOf(element);
    const text = luminance(over(parse(getComputedStyle(element).color), back));
    const [dark = 0, bright = 0] = [text, luminance(back)].sort((a, b) => a - b);
    const ratio = (bright + 0.05) / (dark + 0.05);
    if (ratio < least) faint.push(`${textContent.trim().slice(0, 40)}: ${ratio.toFixed(2)}`);
  }
  return { wide: document.documentElement.scrollWidth > window.innerWidth, faint };
}

/** Drops a file of that text on the page. */
function drop(text) {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([text], 'hafen.txt'));
  document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
}

Object.assign(window, { focused, measure, drop });
