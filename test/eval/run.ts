/**
 * npm run eval [-- -v FILE...]: how far what is asserted of labelled claims and questions can be trusted, and how often the
 * passage is found; `-v` lists every wrong assertion.
 * npm run eval -- pages [-v] DIR: how well articles are found on the pages of trafilatura's folder tests/.
 */
import { relative } from 'node:path';
import { loadConfiguration } from '../../src/configuration.ts';
import { startMeaning } from '../../src/meaning/index.ts';
import { keptIn } from '../../src/meaning/vectors.ts';
import { prepareSearch } from '../../src/search/index.ts';
import { type Checked, checkAll, claimRow, wrongClaims } from './claims.ts';
import { DATA, type Labelled, OWN, readLabelled, type SearchOf } from './data.ts';
import { pageMisses, pageRows, readPages } from './pages.ts';
import { type Asked, askAll, questionRow, wrongAnswers } from './questions.ts';
import { type Row, tableLines } from './table.ts';
import { askText, textMisses, textRows } from './texts.ts';

/** What was made of the files of one kind, by their paths. */
type Results<Made> = Map<string, readonly Made[]>;

/** A row per file, and one for all where there are several. */
function rowsOf<Made>(results: Results<Made>, row: (name: string, all: readonly Made[]) => Row): Row[] {
  const rows = [...results].map(([name, all]) => row(name, all));
  return results.size > 1 ? [...rows, row('all', [...results.values()].flat())] : rows;
}

async function evaluate(paths: readonly string[], searchOf: SearchOf, tellsWrong: boolean): Promise<void> {
  const files = paths.map((path): [string, Labelled] => [relative('', path), readLabelled(path)]);
  const tell = (rows: readonly Row[], wrong: readonly string[]) => {
    const lines = [...(tellsWrong ? wrong : []), ...(rows.length > 0 ? [...tableLines(rows), ''] : [])];
    process.stdout.write(lines.map((line) => `${line}\n`).join(''));
  };
  const claims: Results<Checked> = new Map();
  const questions: Results<Asked> = new Map();
  for (const [name, file] of files) if (file.kind === 'claims') claims.set(name, await checkAll(file, searchOf));
  tell(rowsOf(claims, claimRow), wrongClaims([...claims.values()].flat()));
  for (const [name, file] of files) if (file.kind === 'questions') questions.set(name, await askAll(file, searchOf));
  tell(rowsOf(questions, questionRow), wrongAnswers([...questions.values()].flat()));
  for (const [, file] of files) {
    if (file.kind !== 'texts') continue;
    const asked = [];
    for (const text of file.rows) asked.push(...(await askText(text, searchOf)));
    tell(textRows(asked), textMisses(asked));
  }
}

async function evaluatePages(folder: string | undefined, tellsWrong: boolean): Promise<void> {
  if (folder === undefined) throw new Error('Name the folder: npm run eval -- pages DIR.');
  const all = await readPages(folder);
  const lines = [...(tellsWrong ? pageMisses(all) : []), ...tableLines(pageRows(all))];
  process.stdout.write(`${lines.join('\n')}\n`);
}

async function evaluateFiles(paths: readonly string[], tellsWrong: boolean): Promise<void> {
  const meaning = await startMeaning();
  const kept = keptIn(DATA, loadConfiguration().cache);
  const searchOf: SearchOf = (library) => prepareSearch(library, meaning, kept);
  await evaluate(paths.length > 0 ? paths : Object.values(OWN), searchOf, tellsWrong);
  await meaning.close();
}

const given = process.argv.slice(2);
const tellsWrong = given.includes('-v');
const [first, ...others] = given.filter((argument) => argument !== '-v');
try {
  if (first === 'pages') await evaluatePages(others[0], tellsWrong);
  else await evaluateFiles(first === undefined ? [] : [first, ...others], tellsWrong);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
