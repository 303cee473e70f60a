import { expect, test } from 'vitest';
import { readBytes } from '../../src/article/index.ts';
import { createReader, inTurns, readSandboxed } from '../../src/article/source-reader.ts';
import { PARAGRAPHS, pageOf } from './page.ts';
import { pdfOf } from './pdf.ts';

const hint = { name: 'seite.html' };
const bytes = Buffer.from(pageOf(''));

test('gives what reading gives, and the same sentence where it gives none', async () => {
  expect(await readSandboxed(bytes, hint)).toEqual(await readBytes(bytes, hint));
  await expect(readSandboxed(Buffer.from('{"a": 1}'), hint)).rejects.toMatchObject({
    message: expect.stringContaining('seite.html is data in JSON and no prose'),
    reason: 'noArticle',
  });
});

test('tells what is too long from what is no article', async () => {
  const book = pdfOf(Array(301).fill([{ text: 'Die Stadt hat eine neue Brücke eröffnet.', base: 700 }]));
  await expect(readSandboxed(book, { name: 'buch.pdf' })).rejects.toMatchObject({
    message: 'buch.pdf has 301 pages: save those of the article as a file.',
    reason: 'tooLong',
  });
});

test('gives up what takes too long, while everything else goes on', async () => {
  let turns = 0;
  const others = setInterval(() => {
    turns += 1;
  }, 1);
  const reading = readSandboxed(Buffer.from(pageOf('', `<div>${PARAGRAPHS}`.repeat(2000))), hint, {
    seconds: 0.05,
    megabytes: 512,
  });
  await expect(reading).rejects.toThrow('takes too long to read');
  clearInterval(others);
  expect(turns).toBeGreaterThan(0);
});

test('gives up what takes too much memory', async () => {
  const reading = readSandboxed(Buffer.from(pageOf('', '<p>a'.repeat(90_000))), hint, { seconds: 60, megabytes: 16 });
  await expect(reading).rejects.toMatchObject({
    message: expect.stringContaining('takes too long to read'),
    reason: 'tooLong',
  });
});

test('a reader takes bytes by what they are, and calls them by their name', async () => {
  const pdf = pdfOf([[{ text: 'Die Stadt hat eine neue Brücke eröffnet.', base: 700 }]]);
  const found = await createReader().bytes(pdf, { name: 'Akten/Neue Brücke.html' });
  expect(found).toMatchObject({ name: 'Neue Brücke', address: 'Akten/Neue Brücke.html', source: { kind: 'pdf' } });
});

test('at most so many are at work, at most so many wait, and a fault ends a turn', async () => {
  const turn = inTurns(2, 2);
  const [ends, started]: [(() => void)[], number[]] = [[], []];
  const work = (number: number) => () => {
    started.push(number);
    return new Promise<number>((resolve, reject) => {
      ends.push(() => (number === 1 ? reject(new Error('kaputt')) : resolve(number)));
    });
  };
  const all = [1, 2, 3, 4].map((number) => turn(work(number)));
  const settled = Promise.allSettled(all);
  await expect(turn(work(5))).rejects.toThrow('try again in a minute');
  expect(started).toEqual([1, 2]);
  for (let ended = 0; ended < 4; ended += 1) {
    ends[ended]?.();
    await new Promise((resolve) => setImmediate(resolve));
  }
  expect((await settled).map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled', 'fulfilled']);
  expect(started).toEqual([1, 2, 3, 4]);
});
