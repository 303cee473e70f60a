/** A file's path or an address → what is in it. */
import { readFileSync, statSync } from 'node:fs';
import { MOST_PDF_BYTES, tooLong } from '../article/index.ts';
import type { ReadSource, SourceReader } from '../article/source-reader.ts';

/** Why a file cannot be read. */
type Reason = 'missing' | 'folder' | 'locked' | 'tooLong';

/** A file that cannot be read; the message is one sentence that names it and the remedy. */
export class SourceError extends Error {
  readonly reason: Reason;
  constructor(reason: Reason, message: string) {
    super(message);
    this.reason = reason;
  }
}

/**
 * Reads either in the same way.
 * @param reader one that may speak to other machines than the web's, for tests
 * @throws SourceError, AddressError, or ArticleFileError where the bytes are no article
 */
export async function readSource(address: string, reader?: SourceReader): Promise<ReadSource> {
  const own = reader ?? (await import('../article/source-reader.ts')).createReader();
  if (/^[a-z][a-z\d+.-]+:\/\//i.test(address)) return own.address(address);
  return own.bytes(readFile(address), { name: address });
}

function readFile(path: string): Uint8Array {
  try {
    if (statSync(path).size > MOST_PDF_BYTES) throw new SourceError('tooLong', tooLong(path));
    return readFileSync(path);
  } catch (error) {
    if (error instanceof SourceError) throw error;
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') throw new SourceError('missing', `${path} does not exist: check the path.`);
    if (code === 'EISDIR') throw new SourceError('folder', `${path} is a folder: name a file in it.`);
    throw new SourceError('locked', `${path} cannot be read: check its permissions.`);
  }
}
