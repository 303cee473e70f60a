/** An invented town with a new bridge, in German, and an invented harbour in English: what all tests ask about. */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArticle } from '../src/article/article.ts';
import { readIndex } from '../src/article/index-file.ts';
import type { Indexed, Library } from '../src/article/statements.ts';
import { loadCommands } from '../src/commands.ts';
import { readStatements } from '../src/extract/index.ts';
import type { LanguageCode } from '../src/language/language.ts';
import { languages } from '../src/language/languages.ts';
import { type Reference, readReferences } from '../src/library/reference.ts';
import type { Context } from '../src/reply/command.ts';
import type { Reply, ReplyBlock } from '../src/reply/reply.ts';
import { prepareSearch, type Search } from '../src/search/index.ts';
import { plainMeaning } from './meaning/plain.ts';

export const BRIDGE_FILE = `---
label: Lindenfurt eröffnet seine neue Brücke
publisher: lfb
place: Lindenfurt
published: 2021-05
reference: lfb/417
language: de
---

Lindenfurt (lfb) Die Stadt Lindenfurt hat am Montag ihre neue Ankerbrücke eröffnet. Sie kostete 12 Millionen Euro und ist 340 Meter lang.

"Diese Brücke verbindet, was zusammengehört", sagte Bürgermeisterin Hanna Brandt. Die Arbeiten hätten drei Jahre gedauert. Die Fähre solle weiter fahren.

Der Fluss Warle trennt die beiden Hälften der Stadt. Baumeister Peter Kolb lobte die Geduld der Anwohner. Täglich nutzen 8 000 Radfahrer die Brücke.
`;

export const BRIDGE_INDEX = {
  article: 'bridge',
  topics: {
    bridge: { de: 'Brücke', en: 'Bridge' },
    money: { de: 'Kosten', en: 'Costs' },
    traffic: { de: 'Verkehr', en: 'Traffic' },
  },
  facts: [
    {
      id: 'opening',
      paragraph: 1,
      sentence: 1,
      evidence: 'Die Stadt Lindenfurt hat am Montag ihre neue Ankerbrücke eröffnet',
      answer: 'am Montag',
      statement: {
        de: 'Lindenfurt hat seine Ankerbrücke am Montag eröffnet.',
        en: 'Lindenfurt opened its Ankerbrücke on Monday.',
      },
      accordingTo: 'lfb',
      topics: ['bridge'],
      questions: { de: ['An welchem Tag wurde die Brücke freigegeben?'], en: ['On which day was the bridge opened?'] },
    },
    {
      id: 'cost',
      paragraph: 1,
      sentence: 2,
      evidence: 'Sie kostete 12 Millionen Euro',
      answer: '12 Millionen Euro',
      statement: { de: 'Die Ankerbrücke kostete 12 Millionen Euro.', en: 'The Ankerbrücke cost 12 million euros.' },
      accordingTo: 'lfb',
      topics: ['money', 'bridge'],
      questions: { de: ['Wie teuer war die neue Brücke?'], en: ['How much did the bridge cost?'] },
    },
    {
      id: 'length',
      paragraph: 1,
      sentence: 2,
      evidence: 'ist 340 Meter lang',
      answer: '340 Meter',
      statement: { de: 'Die Ankerbrücke ist 340 Meter lang.', en: 'The Ankerbrücke is 340 metres long.' },
      accordingTo: 'lfb',
      topics: ['bridge'],
      questions: { de: ['Welche Länge hat das Bauwerk?'], en: ['How long is the bridge?'] },
    },
    {
      id: 'building-time',
      paragraph: 2,
      sentence: 2,
      evidence: 'Die Arbeiten hätten drei Jahre gedauert',
      answer: 'drei Jahre',
      statement: {
        de: 'Die Arbeiten an der Brücke hätten drei Jahre gedauert, sagt Brandt.',
        en: 'Work on the bridge took three years, Brandt says.',
      },
      accordingTo: 'Hanna Brandt',
      topics: ['bridge'],
      questions: { de: ['Wie lange wurde gebaut?'], en: ['How long did construction take?'] },
    },
    {
      id: 'cyclists',
      paragraph: 3,
      sentence: 3,
      evidence: 'Täglich nutzen 8 000 Radfahrer die Brücke',
      answer: '8 000',
      statement: { de: '8 000 Radfahrer nutzen die Brücke jeden Tag.', en: '8,000 cyclists use the bridge every day.' },
      accordingTo: 'lfb',
      topics: ['traffic'],
      questions: { de: ['Wie viele Leute fahren dort mit dem Rad?'], en: ['How many people cycle across it?'] },
    },
  ],
  quotes: [
    {
      id: 'brandt-connects',
      paragraph: 2,
      sentence: 1,
      words: '"Diese Brücke verbindet, was zusammengehört"',
      form: 'direct',
      speaker: 'Hanna Brandt',
      cue: 'sagte Bürgermeisterin Hanna Brandt',
      statement: { en: '"This bridge joins what belongs together," Brandt said.' },
      topics: ['bridge'],
      questions: { de: ['Was hat die Bürgermeisterin wörtlich gesagt?'] },
    },
    {
      id: 'brandt-time',
      paragraph: 2,
      sentence: 2,
      words: 'Die Arbeiten hätten drei Jahre gedauert.',
      form: 'reported',
      speaker: 'Hanna Brandt',
      cue: 'hätten',
      statement: { en: 'Work took three years, Brandt says.' },
      topics: ['bridge'],
    },
    {
      id: 'brandt-ferry',
      paragraph: 2,
      sentence: 3,
      words: 'Die Fähre solle weiter fahren.',
      form: 'reported',
      speaker: 'Hanna Brandt',
      cue: 'solle',
      topics: ['traffic'],
    },
    {
      id: 'kolb-patience',
      paragraph: 3,
      sentence: 2,
      words: 'Baumeister Peter Kolb lobte die Geduld der Anwohner.',
      form: 'reported',
      speaker: 'Peter Kolb',
      cue: 'lobte',
    },
  ],
  names: [
    {
      name: 'Hanna Brandt',
      kind: 'person',
      forms: ['Bürgermeisterin Hanna Brandt', 'Hanna Brandt'],
      also: { de: ['Rathauschefin', 'Brandt'], en: ['mayor'] },
    },
    { name: 'Peter Kolb', kind: 'person', forms: ['Baumeister Peter Kolb', 'Peter Kolb'], also: { en: ['builder'] } },
    { name: 'Ankerbrücke', kind: 'place', forms: ['Ankerbrücke'], also: { de: ['neue Brücke'], en: ['new bridge'] } },
  ],
};

export const HARBOUR_FILE = `---
title: Port Ellis closes its harbour
language: en
---

The harbour of Port Ellis will close in June. "We had no choice," harbour master Jane Okoro said. It opened in 1911.
`;

const HARBOUR_INDEX = {
  article: 'harbour',
  topics: { harbour: { en: 'Harbour' } },
  facts: [
    {
      id: 'closing',
      paragraph: 1,
      sentence: 1,
      evidence: 'The harbour of Port Ellis will close in June',
      answer: 'in June',
      statement: { en: 'The harbour of Port Ellis closes in June.', de: 'Der Hafen von Port Ellis schließt im Juni.' },
      accordingTo: 'the article',
      topics: ['harbour'],
      questions: { en: ['When does the harbour shut?'], de: ['Wann macht der Hafen zu?'] },
    },
  ],
  quotes: [
    {
      id: 'okoro',
      paragraph: 1,
      sentence: 2,
      words: '"We had no choice,"',
      form: 'direct',
      speaker: 'Jane Okoro',
      cue: 'said',
      topics: ['harbour'],
    },
  ],
};

export const bridge = readIndex(
  readArticle('bridge', 'bridge.md', BRIDGE_FILE),
  'bridge.index.json',
  JSON.stringify(BRIDGE_INDEX),
);
export const harbour = readIndex(
  readArticle('harbour', 'harbour.md', HARBOUR_FILE),
  'harbour.index.json',
  JSON.stringify(HARBOUR_INDEX),
);

/** An article that nobody has indexed, from its text. */
export function loadArticleText(text: string, name = 'text'): Indexed {
  const article = readArticle(name, name, text);
  return readStatements(article, languages[article.language]);
}

export const commands = await loadCommands();

/** What a command sees; the bridge alone, unless told otherwise. */
export async function contextFor(language: LanguageCode, library: Library = [bridge]): Promise<Context> {
  return { library, search: await searchOf(library), commands: [...commands.values()], language };
}

/** The search of a library, without networks. */
export function searchOf(library: Library): Promise<Search> {
  return prepareSearch(library, plainMeaning, () => ({ shipped: '', folder: CACHE }));
}

const CACHE = join(tmpdir(), 'fundstelle-test');

/** Runs a command by its English name. */
export async function say(name: string, input: Readonly<Record<string, string>>, context: Context): Promise<Reply> {
  const command = commands.get(name);
  if (!command) throw new Error(`There is no command ${name}.`);
  return command.run(input, context);
}

/** The reference to a statement of the fixture, by its id. */
export function referenceFor(id: string, library: Library = [bridge]): Reference {
  const [reference] = library.flatMap(({ article }) => readReferences(`#${article.name}:${id}`, library) ?? []);
  if (!reference) throw new Error(`The fixture has no ${id}.`);
  return reference;
}

/** All text of a reply, what is strong between asterisks, a line per block. */
export function textOf({ blocks }: Pick<Reply, 'blocks'>): string {
  return blocks.map(textOfBlock).join('\n');
}

function textOfBlock(block: ReplyBlock): string {
  if (block.kind === 'line') return '---';
  if (block.kind === 'source') return block.text;
  return block.runs.map(({ text, strong }) => (strong ? `*${text}*` : text)).join('');
}

/** The labels of a reply's actions. */
export function labelsOf({ actions }: Reply): string[] {
  return actions.map(({ label }) => label);
}
