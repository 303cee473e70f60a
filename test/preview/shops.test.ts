/** What is dropped on the preview's page, and what is asked of it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { messageOf } from '../../src/preview/preview.ts';
import { openShops } from '../../src/preview/shops.ts';
import { BRIDGE_FILE } from '../fixture.ts';

test('an article is asked while its page may be open, however many follow', { timeout: 120_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'shops-'));
  writeFileSync(join(folder, 'bridge.md'), BRIDGE_FILE);
  const { of, readFile } = await openShops(folder);
  const bring = (height: number) =>
    readFile(Buffer.from(`Der Turm im Park ist ${height} Meter hoch und steht seit 1911.`), { name: 'turm.txt' });
  const id = await bring(41);
  for (let height = 42; height < 64; height += 1) await bring(height);
  const said = await of(id)?.preview.say('/ask Wie hoch ist der Turm?', 'de');
  expect(said && messageOf(said).html).toContain('41 Meter');
  rmSync(folder, { recursive: true });
});
