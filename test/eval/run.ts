/** npm run eval [-- -v FILE...]: how well labelled questions are answered and claims checked; `-v` lists what went wrong. */
import { basename, join } from 'node:path';
import { checkAll, claimMisses, claimRows } from './claims.ts';
import { type Labelled, readLabelled } from './data.ts';
import { askAll, questionMisses, questionRows } from './questions.ts';
import { type Row, tableLines } from './table.ts';
import { askText, textMisses, textRows } from './texts.ts';

/** The project's own, about the bundled article. */
const OWN = ['questions.jsonl', 'claims.jsonl'].map((file) => join(import.meta.dirname, file));

interface Evaluated {
  readonly rows: readonly Row[];
  readonly misses: readonly string[];
}

function evaluate(labelled: Labelled): Evaluated {
  if (labelled.kind === 'claims') {
    const all = checkAll(labelled);
    return { rows: claimRows(all), misses: claimMisses(all) };
  }
  if (labelled.kind === 'texts') {
    const all = labelled.rows.flatMap(askText);
    return { rows: textRows(all), misses: textMisses(all) };
  }
  const all = askAll(labelled);
  return { rows: questionRows(all), misses: questionMisses(all) };
}

const given = process.argv.slice(2);
const paths = given.filter((argument) => argument !== '-v');
try {
  for (const path of paths.length > 0 ? paths : OWN) {
    const { rows, misses } = evaluate(readLabelled(path));
    const lines = [...(given.includes('-v') ? misses : []), ...tableLines(rows)];
    process.stdout.write(`${basename(path)}\n${lines.join('\n')}\n\n`);
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
