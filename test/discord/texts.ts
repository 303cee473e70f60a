/** Text that people and articles may hold and that must do no harm, for property tests. */
import fc from 'fast-check';
import type { Action, Reply, ReplyBlock, Run } from '../../src/reply/reply.ts';

/** Everything that Discord gives a meaning to, and what breaks careless code. */
const NASTY = [
  '**bold**',
  '*',
  '**',
  '_',
  '__',
  '~~',
  '||',
  '`',
  '```js\n',
  '> ',
  '>>> ',
  '# ',
  '### ',
  '-# ',
  '- ',
  '* ',
  '+ ',
  '1. ',
  '1',
  '. ',
  '@everyone',
  '@here',
  '<@500>',
  '<@!500>',
  '<@&7>',
  '<#301>',
  '</ask:70>',
  '<id:home>',
  '<t:1700000000:R>',
  '<:smile:12345>',
  '<a:go:12345>',
  ':smile:',
  'https',
  '://',
  'https://example.com',
  '<https://example.com>',
  '[text](https://example.com)',
  '[',
  ']',
  '(',
  ')',
  'discord.gg/abc',
  'mailto:a@b.c',
  '\\',
  '\\*',
  '\\\\',
  '\n',
  '\r\n',
  '\t',
  '\u2028',
  '\u0000',
  '\u001b[31m',
  '\u200b',
  '\u200d',
  '\u202e',
  '\u2066',
  '\ufeff',
  '\u00ad',
  '\u3164',
  '\u2800',
  '\ud83d',
  '\ude00',
  '😀',
  '👩‍👩‍👧‍👦',
  '🏳️‍🌈',
  'ä',
  'e\u0301',
  'ß',
  'שלום',
  'مرحبا',
  '中文',
  'Ｆ',
  '…',
  ' ',
  '  ',
  'Wort',
  'word',
  '235 Millionen',
  'z.B.',
  'aaaaaaaaaaaaaaaaaaaa',
];

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...NASTY) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 2, arbitrary: fc.lorem({ maxCount: 8 }) },
);

/** Up to some thousand characters of it. */
export const text: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')) },
  {
    weight: 1,
    arbitrary: fc.tuple(piece, fc.integer({ min: 1, max: 900 })).map(([part, times]) => part.repeat(times)),
  },
);

/** A source line is ours, not a user's, and never longer than a card. */
const sourceText = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join('').slice(0, 200));
const runs: fc.Arbitrary<Run[]> = fc.array(fc.record({ text, strong: fc.boolean() }), { maxLength: 5 });
const block: fc.Arbitrary<ReplyBlock> = fc.oneof(
  fc.record({ kind: fc.constantFrom('title', 'text', 'passage', 'small'), runs }),
  fc.record({ kind: fc.constant('source' as const), text: sourceText }),
  fc.constant<ReplyBlock>({ kind: 'line' }),
);
const action: fc.Arbitrary<Action> = fc.record({
  label: text,
  command: fc.constantFrom('ask', 'quote'),
  input: fc.dictionary(fc.constantFrom('question', 'page', 'topic'), text),
  does: fc.constantFrom('update', 'reply', 'share'),
});

export const reply: fc.Arbitrary<Reply> = fc.record({
  tone: fc.constantFrom('answered', 'related', 'none', 'plain'),
  blocks: fc.oneof(
    { weight: 9, arbitrary: fc.array(block, { maxLength: 12 }) },
    { weight: 1, arbitrary: fc.array(block, { minLength: 30, maxLength: 80 }) },
  ),
  actions: fc.array(action, { maxLength: 14 }),
  private: fc.boolean(),
});

export { action, block };
