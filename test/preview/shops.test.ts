/** What is dropped on the preview's page, and what is asked of it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { messageOf } from '../../src/preview/preview.ts';
import { openShops, shopOf } from '../../src/preview/shops.ts';
import { BRIDGE_FILE, commands, contextFor } from '../fixture.ts';
import { readerHere } from '../program.ts';

test('an article is asked while its page may be open, however many follow', { timeout: 120_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'shops-'));
  writeFileSync(join(folder, 'bridge.md'), BRIDGE_FILE);
  const { of, readFile } = await openShops(folder, readerHere);
  const bring = (height: number) =>
    readFile(Buffer.from(`Der Turm im Park ist ${height} Meter hoch und steht seit 1911.`), { name: 'turm.txt' });
  const id = await bring(41);
  for (let height = 42; height < 64; height += 1) await bring(height);
  const said = await of(id)?.preview.say('/ask Wie hoch ist der Turm?', 'de');
  expect(said && messageOf(said).html).toContain('41 Meter');
  rmSync(folder, { recursive: true });
});

test('what cannot be shown first is sought again by who comes next', async () => {
  const known = await contextFor('de');
  let faults = 1;
  const context = () => {
    faults -= 1;
    if (faults >= 0) throw new Error('The store is locked.');
    return known;
  };
  const shop = shopOf('', { commands, context }, () => known.library);
  await expect(shop.examples('de')).rejects.toThrow('locked');
  expect((await shop.examples('de')).length).toBeGreaterThan(0);
});
