/** A file's path or an address → its text. */
import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { ArticleFileError } from '../article-file.ts';
import { decodeText } from '../reading/bytes.ts';

/** What was read. `name` is the file's without its ending, or the address. */
export interface Source {
  readonly name: string;
  readonly address: string;
  readonly content: string;
}

/** A file or an address that cannot be read; the message is one sentence that names it and the remedy. */
export class SourceError extends Error {}

/** A server that has not answered by then will not. */
const TIME_OUT_MS = 10_000;
/** No article is longer, in bytes. */
const MOST_BYTES = 5_000_000;

const HEADERS = { accept: 'text/html, text/plain', 'user-agent': 'Fundstelle' };

const readsAs = (type: string): boolean => /^(?:text\/|application\/xhtml\+xml)/i.test(type) || type === '';

/**
 * @param timeOut how long a server may take, in milliseconds
 * @throws SourceError, or ArticleFileError where the bytes are no text
 */
export async function readSource(address: string, timeOut = TIME_OUT_MS): Promise<Source> {
  if (/^[a-z][a-z\d+.-]+:\/\//i.test(address)) return readAddress(address, timeOut);
  return { name: basename(address, extname(address)), address, content: decodeText(address, readFile(address)) };
}

function readFile(path: string): Uint8Array {
  try {
    const bytes = readFileSync(path);
    if (bytes.length > MOST_BYTES) throw new SourceError(`${path} is longer than 5 MB: index a part of it.`);
    return bytes;
  } catch (error) {
    if (error instanceof SourceError) throw error;
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') throw new SourceError(`${path} does not exist: check the path.`);
    if (code === 'EISDIR') throw new SourceError(`${path} is a folder: name a file in it.`);
    throw new SourceError(`${path} cannot be read: check its permissions.`);
  }
}

async function readAddress(address: string, timeOut: number): Promise<Source> {
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

async function readResponse(address: string, response: Response): Promise<Source> {
  if (!response.ok) throw new SourceError(refusal(address, response.status));
  const type = response.headers.get('content-type') ?? '';
  if (!readsAs(type))
    throw new SourceError(`${address} is no web page but "${type}": save its text as a file and index that.`);
  return { name: address, address, content: decode(address, type, await readBody(address, response)) };
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
    if (length > MOST_BYTES)
      throw new SourceError(`${address} is longer than 5 MB: save the article's text as a file and index that.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Encodings that bytes tell by themselves. */
const COMMON = /^(?:utf-?8|us-ascii|iso-8859-1|latin1|windows-1252)$/i;

/** The page's own word on its encoding counts, in its header or its first kilobyte; else the bytes are looked at. */
function decode(address: string, type: string, bytes: Uint8Array): string {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  const [, charset = ''] =
    /charset=["']?([\w-]{1,40})/i.exec(type) ?? /<meta[^>]{1,200}charset=["']?([\w-]{1,40})/i.exec(start) ?? [];
  if (!charset || COMMON.test(charset)) return decodeText(address, bytes);
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return decodeText(address, bytes);
  }
}
