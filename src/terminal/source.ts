/** A file's path or an address → what is in it. */
import { readFileSync, statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { ArticleFileError, MOST_PDF_BYTES, readBytes, type Source, tooLong } from '../article/index.ts';

/** What was read. `name` is the file's without its ending, or the address. */
export interface Found {
  readonly name: string;
  readonly address: string;
  readonly source: Source;
}

/** A file or an address that cannot be read; the message is one sentence that names it and the remedy. */
export class SourceError extends Error {}

/** A server that has not answered by then will not. */
const TIME_OUT_MS = 10_000;

const HEADERS = { accept: 'text/html, application/pdf, text/plain, text/markdown', 'user-agent': 'Fundstelle' };

const readsAs = (type: string): boolean =>
  /^(?:text\/|application\/(?:xhtml\+xml|pdf|octet-stream))/i.test(type) || type === '';

/**
 * @param timeOut how long a server may take, in milliseconds
 * @throws SourceError, or ArticleFileError where the bytes are no article
 */
export async function readSource(address: string, timeOut = TIME_OUT_MS): Promise<Found> {
  if (/^[a-z][a-z\d+.-]+:\/\//i.test(address)) return readAddress(address, timeOut);
  const name = basename(address, extname(address));
  return { name, address, source: await readBytes(readFile(address), { name: address }) };
}

function readFile(path: string): Uint8Array {
  try {
    if (statSync(path).size > MOST_PDF_BYTES) throw new SourceError(tooLong(path));
    return readFileSync(path);
  } catch (error) {
    if (error instanceof SourceError) throw error;
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') throw new SourceError(`${path} does not exist: check the path.`);
    if (code === 'EISDIR') throw new SourceError(`${path} is a folder: name a file in it.`);
    throw new SourceError(`${path} cannot be read: check its permissions.`);
  }
}

async function readAddress(address: string, timeOut: number): Promise<Found> {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address))
    throw new SourceError(`${address} is no address of a web page: it must begin with http:// or https://.`);
  const signal = AbortSignal.timeout(timeOut);
  try {
    return await readResponse(address, await fetch(address, { signal, headers: HEADERS }));
  } catch (error) {
    if (error instanceof SourceError || error instanceof ArticleFileError) throw error;
    if (signal.aborted)
      throw new SourceError(
        `${address} did not answer within ${timeOut / 1000} seconds: try again later, or save the page and index the file.`,
      );
    throw new SourceError(`${address} cannot be reached: check the address and the connection.`);
  }
}

async function readResponse(address: string, response: Response): Promise<Found> {
  if (!response.ok) throw new SourceError(refusal(address, response.status));
  const type = response.headers.get('content-type') ?? '';
  if (!readsAs(type))
    throw new SourceError(`${address} is no web page but "${type}": save its text as a file and index that.`);
  const source = await readBytes(await readBody(address, response), { name: address, type });
  return { name: address, address, source };
}

function refusal(address: string, status: number): string {
  if (status === 401 || status === 403)
    return `${address} refuses to show the page (${status}): open it in a browser, save it and index the file.`;
  return `${address} answers with an error (${status}): check the address.`;
}

async function readBody(address: string, { body }: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body ?? []) {
    length += chunk.length;
    if (length > MOST_PDF_BYTES) throw new SourceError(tooLong(address));
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
