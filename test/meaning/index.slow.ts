/** The networks in a process that ends. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../program.ts';

test.each(['await meaning.close()', 'process.exit(0)'])('they may end while they compute: %s', async (end) => {
  const folder = mkdtempSync(join(tmpdir(), 'networks-'));
  const script = join(folder, 'end.ts');
  writeFileSync(
    script,
    `import { startMeaning } from '${new URL('../../src/meaning/index.ts', import.meta.url).href}';
    const meaning = await startMeaning();
    const texts = Array.from({ length: 64 }, (_, n) => 'Das Boot mit der Nummer ' + n + ' liegt im Hafen von Bergen.');
    meaning.encode(texts, 'passage').catch(() => {});
    setTimeout(async () => { ${end}; }, 200);`,
  );
  expect(await run(script, [], folder)).toEqual({ code: 0, out: '', err: '' });
  rmSync(folder, { recursive: true });
});
