/** How much of a page Readability is given to work on: counted in nodes, not in seconds. */
import { expect, test, vi } from 'vitest';
import { readBytes } from '../../src/article/index.ts';
import { PARAGRAPHS, pageOf, STORY } from './page.ts';

interface Tree {
  readonly childNodes: Iterable<Tree>;
}

const nodes = vi.hoisted(() => ({ made: 0 }));
vi.mock('linkedom', async (original) => {
  const real = await original<typeof import('linkedom')>();
  const count = ({ childNodes }: Tree): number => [...childNodes].reduce((sum, child) => sum + count(child), 1);
  return {
    ...real,
    parseHTML: (html: string) => {
      const window = real.parseHTML(html);
      const { body } = window.document;
      // As Readability does when it begins anew.
      const again = body.innerHTML;
      body.innerHTML = again;
      nodes.made += count(body);
      return window;
    },
  };
});

test.each(['&nbsp;', '&amp;', '&lt;', '&quot;'])('twenty thousand of %s make one node', async (entity) => {
  nodes.made = 0;
  const page = pageOf('', `${PARAGRAPHS}<p>${`${entity} `.repeat(20_000).trim()}</p>`);
  expect((await readBytes(Buffer.from(page), { name: 'x.html' })).text).toContain(STORY[2]);
  expect(nodes.made).toBeLessThan(100);
});
