/** What people do with the bot, at random: asking, typing, checking, pressing buttons, trying to break it. */

import type { Json } from '../../test/discord/loopback/checks.ts';
import type { Person } from '../../test/discord/loopback/person.ts';
import type { Seen } from '../../test/discord/loopback/seen.ts';
import type { Loopback } from '../../test/discord/loopback.ts';
import type { Known } from '../shared/bots.ts';
import { FORGED, HOSTILE } from './hostile.ts';

/** A source of chance, from 0 to below 1; the same seed gives the same run (mulberry32). */
export function createChance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What somebody did: shown something (or not), or offered choices (or not); and the sentence that was to be shown, if it is known. */
export type Done =
  | { readonly seen: Seen; readonly evidence?: string | undefined }
  | { readonly choices: readonly Json[] | undefined };

interface Scene {
  readonly person: Person;
  readonly discord: Loopback;
  /** A question that the index knows, or something hostile. */
  text(): string;
  known(): Known;
  pick<Item>(items: readonly [Item, ...Item[]]): Item;
  /** The last card with buttons that somebody saw. */
  readonly card: Seen | undefined;
}

type Deed = (scene: Scene) => Promise<Done>;

const shown = async (seen: Promise<Seen>): Promise<Done> => ({ seen: await seen });

/** How often, and what. */
const DEEDS: readonly (readonly [share: number, Deed])[] = [
  [0.35, (scene) => ask(scene)],
  [0.2, async ({ person, text }) => ({ choices: await person.autocomplete('ask', 'question', text().slice(0, 100)) })],
  [0.05, async ({ person, text }) => ({ choices: await person.autocomplete('quote', 'speaker', text().slice(0, 20)) })],
  [0.15, (scene) => press(scene)],
  [0.05, ({ person, text }) => shown(person.slash('quote', { about: text() }))],
  [0.05, ({ person, text }) => shown(person.slash('facts', { topic: text() }))],
  [0.05, ({ person, text }) => shown(person.slash('check', { claim: text() }))],
  [0.04, ({ person, text }) => shown(person.menu('Check against the article', text()))],
  [0.02, ({ person }) => shown(person.slash('article show'))],
  [0.02, ({ person }) => shown(person.slash('help'))],
  [0.02, ({ person, discord, pick }) => forge(person, discord, pick(FORGED as [string, ...string[]]))],
];

async function ask({ person, known }: Scene): Promise<Done> {
  const { question, evidence } = known();
  return { seen: await person.slash('ask', { question }), evidence };
}

async function press(scene: Scene): Promise<Done> {
  const { person, card, pick } = scene;
  const [first, ...others] = card?.buttons ?? [];
  if (!card || !first) return ask(scene);
  return shown(person.click(card, pick([first, ...others]).label));
}

function forge(person: Person, discord: Loopback, id: string): Promise<Done> {
  const button = { type: 2, style: 2, label: 'Go', custom_id: id };
  return shown(person.click(discord.post([{ type: 1, components: [button] }]), 'Go'));
}

interface Crowd {
  /** Somebody does something; resolves when it is clear what came of it. */
  act(): Promise<Done>;
}

/** People who ask these questions; one text in ten is hostile. */
export function createCrowd(discord: Loopback, questions: readonly Known[], chance: () => number): Crowd {
  let people = 0;
  let card: Seen | undefined;
  const pick = <Item>(items: readonly [Item, ...Item[]]): Item =>
    items[Math.floor(chance() * items.length)] ?? items[0];
  const hostile = () => ({ question: pick(HOSTILE as [string, ...string[]]) });
  const known = () => (chance() < 0.1 ? hostile() : pick(questions as [Known, ...Known[]]));
  const text = () => known().question;
  return {
    async act() {
      people += 1;
      const locale = pick(['de', 'en-US', 'fr']);
      const where = pick(['server', 'server', 'direct'] as const);
      const person = discord.person({ id: String(10_000_000 + people), locale, where });
      const done = await deedAt(chance())({ person, discord, text, known, pick, card });
      if ('seen' in done && done.seen.buttons.length > 0) card = done.seen;
      return done;
    },
  };
}

function deedAt(place: number): Deed {
  let sum = 0;
  for (const [share, deed] of DEEDS) {
    sum += share;
    if (place < sum) return deed;
  }
  return press;
}
