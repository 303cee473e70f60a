/** npm run bench -- NAME... [FILE...]: every file beside this one is a bench; what benches share is in folders. */
import { existsSync, readdirSync } from 'node:fs';
import { arch, cpus, loadavg, platform, totalmem } from 'node:os';
import { type Bench, isReached, table } from './shared/figures.ts';

const known = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.ts') && file !== 'run.ts')
  .map((file) => file.replace(/\.ts$/, ''));

async function measure(name: string, paths: readonly string[]): Promise<boolean> {
  const { default: bench }: { default: Bench } = await import(`./${name}.ts`);
  const figures = await bench(paths);
  process.stdout.write(`\n## ${name}\n\n${table(figures)}\n`);
  return figures.every(isReached);
}

function machine(): string {
  const [processor] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} × ${processor?.model ?? 'unknown'}, ${memory} GB, ${platform()} ${arch()}, Node ${process.version}, load ${loadavg()[0]?.toFixed(1)}`;
}

const given = process.argv.slice(2);
const names = given.filter((name) => known.includes(name));
const paths = given.filter((name) => !names.includes(name));
const unknown = paths.find((path) => !existsSync(path));
if (names.length === 0 || unknown) {
  process.stderr.write(
    `${unknown ? `There is no bench and no file ${unknown}.` : 'Name what to measure.'} There are: ${known.join(', ')}.\n`,
  );
  process.exitCode = 1;
} else {
  process.stdout.write(`${new Date().toISOString().slice(0, 10)}: ${machine()}\n`);
  const missed: string[] = [];
  for (const name of names) if (!(await measure(name, paths))) missed.push(name);
  process.exitCode = missed.length > 0 ? 1 : 0;
}
