/** Files that are written whole or not at all; what is in the way is one sentence. */
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** What stands in the way of writing and what to do about it, by what the system calls it (errno(3)). */
const REMEDIES: Readonly<Record<string, string>> = {
  EACCES: 'check the permissions of its folder, or set ARTICLES_DIR to another',
  EPERM: 'check the permissions of its folder, or set ARTICLES_DIR to another',
  EROFS: 'its disk is read-only, set ARTICLES_DIR to a folder on another',
  ENOSPC: 'the disk is full, make room on it',
  EDQUOT: 'the disk is full, make room on it',
  EEXIST: 'what should be its folder is a file, set ARTICLES_DIR to a folder',
  ENOTDIR: 'what should be its folder is a file, set ARTICLES_DIR to a folder',
  EISDIR: 'a folder has its name, move that away',
};

/**
 * Writes beside, then renames, so that a file is never half written; its folder is made where there is none.
 * @throws Error, one sentence that names file and remedy
 */
export function writeWhole(file: string, content: string): void {
  const beside = `${file}.new`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(beside, content);
    renameSync(beside, file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw new Error(`${file} cannot be written: ${REMEDIES[code] ?? `the system says ${code}`}.`, { cause: error });
  } finally {
    tryRemove(beside);
  }
}

/** Where the folder itself is in the way, there is nothing to remove. */
function tryRemove(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {}
}
