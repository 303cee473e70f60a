/** npm run bench -- NAME...: every file beside this one is a bench; what benches share is in folders. */
import { readdirSync } from 'node:fs';
import { arch, cpus, loadavg, platform, totalmem } from 'node:os';
import { type Bench, isReached, table } from './shared/figures.ts';

const known = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.ts') && file !== 'run.ts')
  .map((file) => file.replace(/\.ts$/, ''));

async function measure(name: string): Promise<boolean> {
  const { default: bench }: { default: Bench } = await import(`./${name}.ts`);
  const figures = await bench();
  process.stdout.write(`\n## ${name}\n\n${table(figures)}\n`);
  return figures.every(isReached);
}

function machine(): string {
  const [processor] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} × ${processor?.model ?? 'unknown'}, ${memory} GB, ${platform()} ${arch()}, Node ${process.version}, load ${loadavg()[0]?.toFixed(1)}`;
}

const names = process.argv.slice(2);
const unknown = names.find((name) => !known.includes(name));
if (names.length === 0 || unknown) {
  process.stderr.write(
    `${unknown ? `There is no bench ${unknown}.` : 'Name what to measure.'} There are: ${known.join(', ')}.\n`,
  );
  process.exitCode = 1;
} else {
  process.stdout.write(`${new Date().toISOString().slice(0, 10)}: ${machine()}\n`);
  const missed: string[] = [];
  for (const name of names) if (!(await measure(name))) missed.push(name);
  process.exitCode = missed.length > 0 ? 1 : 0;
}
