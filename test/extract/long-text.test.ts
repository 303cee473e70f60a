/** The work of reading a text grows as the text does: counted in words looked up and patterns tried, not in seconds. */
import { expect, test } from 'vitest';
import { readArticle } from '../../src/article/article.ts';
import { readStatements } from '../../src/extract/index.ts';
import { languages } from '../../src/language/languages.ts';
import { BRIDGE_FILE } from '../fixture.ts';

const STORY = BRIDGE_FILE.replace(/^---[\s\S]*?---\n/, '');

/** A surname of its own for each part: "Holmabca". */
const nameAt = (at: number): string =>
  `Holm${at.toString().replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '')}`;

const TEXTS: Readonly<Record<string, (parts: number) => string>> = {
  'of one story again and again': (parts) => STORY.repeat(parts),
  'in one line': (parts) => STORY.replace(/\s+/g, ' ').repeat(parts),
  'in which everybody is somebody else': (parts) =>
    Array.from({ length: parts }, (_, at) => STORY.replaceAll('Brandt', nameAt(at))).join(''),
};

/** How often a set is asked and a pattern tried while something is done. */
function workOf(run: () => void): number {
  const { has } = Set.prototype;
  const { exec } = RegExp.prototype;
  let work = 0;
  Set.prototype.has = function (this: Set<unknown>, value) {
    work += 1;
    return has.call(this, value);
  };
  RegExp.prototype.exec = function (this: RegExp, text) {
    work += 1;
    return exec.call(this, text);
  };
  try {
    run();
  } finally {
    Set.prototype.has = has;
    RegExp.prototype.exec = exec;
  }
  return work;
}

const reading = (text: string) => () => {
  const article = readArticle('lang', 'lang.md', `---\nlanguage: de\n---\n${text}`);
  readStatements(article, languages.de);
};

test.each(Object.entries(TEXTS))('a text %s: four times as long, four times the work', (_, textOf) => {
  reading(textOf(1))();
  const [short, long] = [workOf(reading(textOf(10))), workOf(reading(textOf(40)))];
  expect(long / short).toBeLessThan(4.8);
});
