import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { run } from './program.ts';

const folder = mkdtempSync(join(tmpdir(), 'typescript-'));
afterAll(() => rmSync(folder, { recursive: true }));
writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
writeFileSync(
  join(folder, 'length.ts'),
  'export const lengthOf = (bridge: { readonly metres: number }) => bridge.metres;',
);
const script = join(folder, 'script.ts');

test('a script runs whose types nobody has taken out, with what it imports', async () => {
  writeFileSync(
    script,
    "import { lengthOf } from './length.ts';\nconsole.log(lengthOf({ metres: 340 } satisfies object));",
  );
  expect(await run(script, [], folder)).toEqual({ code: 0, out: '340\n', err: '' });
  expect(await run(script, [], folder)).toEqual({ code: 0, out: '340\n', err: '' });
});

test('a changed script runs as changed, and its faults are told by line and column', async () => {
  writeFileSync(
    script,
    'interface Bridge {\n  readonly metres: number;\n}\nconst bridge: Bridge = { metres: 340 }; throw new Error(String(bridge.metres));',
  );
  const { code, err } = await run(script, [], folder);
  expect(code).toBe(1);
  expect(err).toContain('Error: 340');
  expect(err).toContain('script.ts:4:47');
});
