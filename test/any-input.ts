/** Whatever somebody types: every command says something that fits, and nothing throws. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HOSTILE } from '../bench/soak/hostile.ts';
import { toCard } from '../src/discord/card.ts';
import { clamp } from '../src/discord/complete.ts';
import type { Reply } from '../src/reply/reply.ts';
import { checkChoices, checkMessage, type Json, textBytes } from './discord/loopback/checks.ts';
import { text } from './discord/texts.ts';
import { BRIDGE_FILE, bridge, commands, contextFor, harbour, say } from './fixture.ts';

/** Above it Discord fails with 500: discord-api-docs issue 8554. */
const MOST_BYTES = 10_170;

const ownWords = BRIDGE_FILE.split(/\s+/);
const small =
  'wer was wie viele wann wo warum nicht kein und who what how many when where why not no than 23 1,5 %'.split(' ');
const sentence = fc
  .array(fc.constantFrom(...ownWords, ...small), { minLength: 1, maxLength: 60 })
  .map((words) => words.join(' '));
const typed = fc.oneof(
  sentence,
  text,
  fc.string({ unit: 'binary', maxLength: 1500 }),
  fc.constantFrom(...HOSTILE),
  fc
    .tuple(fc.constantFrom(...small, ...ownWords), fc.integer({ min: 1, max: 400 }))
    .map(([word, n]) => `${word} `.repeat(n)),
);
const command = fc.constantFrom(...commands.values());

function expectFits(reply: Reply): void {
  const card = toCard(reply) as unknown as Json;
  expect(checkMessage(card)).toEqual([]);
  expect(textBytes(card)).toBeLessThanOrEqual(MOST_BYTES);
}

/** @param numRuns how many inputs each test tries */
export async function testAnyInput(numRuns: number): Promise<void> {
  const contexts = await Promise.all(
    (['de', 'en'] as const).map((language) => contextFor(language, [bridge, harbour])),
  );
  const context = fc.constantFrom(...contexts);

  describe('whatever is typed', () => {
    test('into every option of every command: a card that Discord takes', async () => {
      const options = fc.array(typed, { minLength: 5, maxLength: 5 });
      await fc.assert(
        fc.asyncProperty(command, options, context, async (one, values, own) => {
          const input = Object.fromEntries(Object.keys(one.options).map((name, at) => [name, values[at] ?? '']));
          expectFits(await one.run(input, own));
        }),
        { numRuns },
      );
    });

    test('as an only option: the same', async () => {
      const names = fc.constantFrom('ask', 'check', 'quote', 'facts');
      await fc.assert(
        fc.asyncProperty(names, typed, context, async (name, value, own) => {
          const [only = ''] = Object.keys(commands.get(name)?.options ?? {});
          expectFits(await say(name, { [only]: value }, own));
        }),
        { numRuns },
      );
    });

    test('while it is typed: choices that Discord takes', async () => {
      await fc.assert(
        fc.asyncProperty(command, typed, context, async (one, value, own) => {
          for (const { suggest } of Object.values(one.options)) {
            const choices = suggest && (await clamp(suggest(value, own)));
            expect(checkChoices((choices ?? []) as unknown as Json[])).toEqual([]);
          }
        }),
        { numRuns },
      );
    });
  });
}
