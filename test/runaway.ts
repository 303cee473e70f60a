/** Reads what could run away, in a process of its own: every hostile input of every command, and texts of a million characters. */
import { HOSTILE } from '../bench/soak/hostile.ts';
import { readArticle } from '../src/article/article.ts';
import { readStatements } from '../src/extract/index.ts';
import { languages } from '../src/language/languages.ts';
import { BRIDGE_FILE, bridge, commands, contextFor, harbour } from './fixture.ts';

const story = BRIDGE_FILE.replace(/^---[\s\S]*?---\n/, '');
/** In characters. */
const LONG = 1e6;
const TEXTS: Readonly<Record<string, string>> = {
  news: story,
  'one line': story.replace(/\s+/g, ' '),
  'opening marks': '„',
  'typewriter marks': ' "a',
  'full stops': '.',
  commas: 'a, ',
  blanks: ' \n',
  'one word': 'Wort',
  names: 'Anna Holm ',
  hyphens: 'a-',
  brackets: '(',
  sources: 'laut der ',
  verbs: 'sagte er ',
};

/** What was read is told at once, so that a run-away is known by what is missing. */
const tell = (what: string) => process.stdout.write(`${what}\n`);

for (const [name, part] of Object.entries(TEXTS)) {
  const text = part.repeat(Math.ceil(LONG / part.length));
  const article = readArticle('any', 'any.txt', `---\nlanguage: de\n---\nDie Stadt.\n\n${text}`);
  readStatements(article, languages[article.language]);
  tell(`a text of ${name}`);
}
const context = await contextFor('de', [bridge, harbour]);
for (const [at, typed] of HOSTILE.entries()) {
  for (const { name, options, run } of commands.values()) {
    const empty = Object.fromEntries(Object.keys(options).map((option) => [option, '']));
    for (const [option, { suggest }] of Object.entries(options)) {
      suggest?.(typed, context);
      await run({ ...empty, [option]: typed }, context);
    }
    tell(`hostile ${at} in ${name.en}`);
  }
}
tell('all');
process.exit();
