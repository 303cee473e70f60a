/** What was read of an article → the lines that tell a person of it. */
import type { Article } from '../article/article.ts';
import type { Doubt } from '../article/index.ts';
import type { IndexFile } from '../article/index-shape.ts';

/** How many speakers, and how many doubts, are named. */
const MOST_NAMED = 8;

/** Paragraphs, facts, quotes, speakers, and what was unsure. */
export function sayFindings({ paragraphs, title }: Article, { facts, quotes }: IndexFile): string[] {
  const direct = quotes.filter(({ form }) => form === 'direct').length;
  const speakers = speakersOf(quotes);
  return [
    title,
    `  ${count(paragraphs.length, 'paragraph')}, ${count(facts.length, 'fact')}, ${count(quotes.length, 'quote')} (${direct} direct, ${quotes.length - direct} reported) by ${count(speakers.length, 'speaker')}`,
    ...(speakers.length > 0 ? [`  Speakers: ${listed(speakers.map(([name, times]) => `${name} (${times})`))}`] : []),
    ...unsure(quotes),
  ];
}

function speakersOf(quotes: IndexFile['quotes']): [string, number][] {
  const speakers = new Map<string, number>();
  for (const { speaker } of quotes) if (speaker) speakers.set(speaker, (speakers.get(speaker) ?? 0) + 1);
  return [...speakers].sort(([, a], [, b]) => b - a);
}

function unsure(quotes: IndexFile['quotes']): string[] {
  const nobody = quotes.filter(({ speaker }) => !speaker).map(placeOf);
  const mood = quotes.filter(({ speaker, cue, form }) => speaker && cue === '' && form === 'reported').map(placeOf);
  return [
    ...(nobody.length > 0 ? [`  Unsure: no speaker found in ${listed(nobody)}`] : []),
    ...(mood.length > 0 ? [`  Unsure: only the mood tells that somebody speaks in ${listed(mood)}`] : []),
  ];
}

const placeOf = ({ paragraph, sentence }: { paragraph: number; sentence: number }): string =>
  `paragraph ${paragraph}, sentence ${sentence}`;

const DOUBTS: Readonly<Record<Doubt, string>> = {
  short: 'the text is short for an article: look whether all of it is there.',
  listed: 'hardly any of it is running text: look whether it is an article.',
  unlike: 'it hardly tells of what the page says that it is about: look whether it is the article.',
  unsure: 'the page does not say which part of it is the article: look whether the text is that.',
};

/** What is doubtful about the text that a source gave. */
export const sayDoubts = (doubts: readonly Doubt[]): string[] => doubts.map((doubt) => `  Unsure: ${DOUBTS[doubt]}`);

/** Entries of an index whose words the article no longer has. */
export function sayLost(lost: readonly { id: string; paragraph: number; sentence: number }[]): string[] {
  return lost.map((entry) => `  No longer in the article: "${entry.id}" (${placeOf(entry)})`);
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function listed(words: readonly string[]): string {
  const more = words.length - MOST_NAMED;
  return words.slice(0, MOST_NAMED).join('; ') + (more > 0 ? `; and ${more} more` : '');
}
