/** Lets node run the project's TypeScript: by itself where it can (22.18 and later), else by the means that later ones have. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import module, { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { isMainThread, threadId } from 'node:worker_threads';

// Compiled once, kept in the machine's folder for temporary files: a third off the start (Node 22.1 and later).
module.enableCompileCache?.();
// This file is loaded once more then, in the thread in which Node 20 asks what to load.
if (!process.features.typescript && isMainThread) module.register(import.meta.url);

const require = createRequire(import.meta.url);
const STRIPPER = '@swc/wasm-typescript';
/** What has been stripped is kept here, each text by its hash. */
const KEPT = fileURLToPath(new URL(`node_modules/.cache/typescript/`, import.meta.url));

/** As node's documentation of module.register has it. */
export async function load(url, context, nextLoad) {
  if (!url.endsWith('.ts')) return nextLoad(url, context);
  const source = readFileSync(fileURLToPath(url), 'utf8');
  return { format: 'module', source: keptOr(source, strip), shortCircuit: true };
}

/** Puts blanks in place of the types, so that lines and columns stay what they are. */
function strip(source) {
  return require(STRIPPER).transformSync(source, { mode: 'strip-only' }).code;
}

function keptOr(source, make) {
  const path = `${KEPT}${createHash('sha256').update(source).digest('hex')}.js`;
  try {
    return readFileSync(path, 'utf8');
  } catch {
    const made = make(source);
    keep(path, made);
    return made;
  }
}

/** Whole or not at all; where nothing can be written, it is made anew at each start. */
function keep(path, text) {
  try {
    mkdirSync(KEPT, { recursive: true });
    const draft = `${path}.${process.pid}.${threadId}`;
    writeFileSync(draft, text);
    renameSync(draft, path);
  } catch {}
}
