/** Reads SHARDS: which part of the bot's connections this process holds. */

/** As discord.js's Client wants it. */
export type Shards = { readonly shards: 'auto' } | { readonly shards: number[]; readonly shardCount: number };

/** `auto`, or a part such as `0-3/16` or `5/16`. Throws a sentence on anything else. */
export function readShards(text: string): Shards {
  if (text === 'auto') return { shards: 'auto' };
  const [, from, to, total] = /^(\d{1,5})(?:-(\d{1,5}))?\/(\d{1,5})$/.exec(text) ?? [];
  const first = Number(from);
  const last = Number(to ?? from);
  const shardCount = Number(total);
  if (!(first <= last && last < shardCount)) {
    throw new Error(`SHARDS is "${text}": set it to auto, or to a part such as 0-3/16 (counted from 0).`);
  }
  return { shards: Array.from({ length: last - first + 1 }, (_, index) => first + index), shardCount };
}
