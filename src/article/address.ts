/** An address of the web → the bytes that are there: read politely, and only from the public machines that it means. */

import { lookup } from 'node:dns/promises';
import { isIP, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import robotsParser from 'robots-parser';
import { Agent, fetch, type Response } from 'undici';
import { MOST_PDF_BYTES, tooLong } from './index.ts';

/** What was read: `type` as the server calls it, `address` where it was found in the end, without a fragment. */
interface Fetched {
  readonly bytes: Uint8Array;
  readonly type: string;
  readonly address: string;
}

/** How an address is read; only tests name another network. `timeOut` in milliseconds, for all of it. */
export interface ReadingOptions {
  readonly network?: Network;
  readonly timeOut?: number;
}

/** A server that has not sent everything by then will not. */
const TIME_OUT_MS = 10_000;
/** No newspaper's address is longer; browsers and servers agree on as much (RFC 9110, 4.1, asks for 8,000). */
const LONGEST_ADDRESS = 2000;
/** As many as a robot follows at least (RFC 9309, 2.3.1.2). */
const MOST_REDIRECTS = 5;
/** By this name a site's robots.txt may turn us away. */
const ROBOT = 'Fundstelle';
const HEADERS = {
  accept: 'text/html, application/pdf, text/plain, text/markdown',
  'accept-language': 'de, en',
  'user-agent': `${ROBOT} (a Discord bot; reads one article because somebody asked about it)`,
};

/** Where Discord keeps the files that people attach: docs.discord.com/developers/reference#signed-attachment-cdn-urls. */
const ATTACHMENTS = /^https:\/\/(?:cdn\.discordapp\.com|media\.discordapp\.net)\/(?:ephemeral-)?attachments\//;

/** Whether an address is that of a file which somebody handed over, not a page that a robot goes to. */
export const isHandedOver = (address: string): boolean => ATTACHMENTS.test(address);

/** One reading: what it may speak to, until when, and which sites' robots.txt it knows. */
interface Reading {
  readonly network: Network;
  readonly signal: AbortSignal;
  readonly robots: Map<string, string>;
}

/**
 * Reads what is at an address: http and https, at most 5 redirects, 20 MB unpacked, 10 seconds.
 * @throws AddressError with a reason, in one sentence
 */
export async function readAddress(
  address: string,
  { network = WEB, timeOut = TIME_OUT_MS }: ReadingOptions = {},
): Promise<Fetched> {
  const signal = AbortSignal.timeout(timeOut);
  const ended = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  ended.catch(() => {}); // also where nothing waits for it
  try {
    // Looking up a name cannot be aborted.
    return await Promise.race([follow(urlOf(address), { network, signal, robots: new Map() }), ended]);
  } catch (error) {
    if (error instanceof AddressError) throw error;
    throw signal.aborted ? tooSlow(address, timeOut) : unreachable(address);
  }
}

const tooSlow = (address: string, timeOut: number) =>
  new AddressError(
    'tooSlow',
    `${address} did not answer within ${timeOut / 1000} seconds: try again later, or save the page and give the file.`,
  );

const unreachable = (address: string) =>
  new AddressError('unreachable', `${address} cannot be reached: check the address and the connection.`);

/** @throws AddressError where it is none of a page, or holds a password */
function urlOf(address: string): URL {
  const fault = (what: string) => new AddressError('address', `${address.slice(0, 200)} ${what}`);
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address))
    throw fault('is no address of a web page: it must begin with http:// or https://.');
  if (address.length > LONGEST_ADDRESS) throw fault('… is too long for an address: shorten it.');
  const url = new URL(address);
  if (url.username || url.password) throw fault('holds a name or a password: leave it out.');
  url.hash = '';
  return url;
}

/** Goes from address to address, each of which is checked as the first was. */
async function follow(start: URL, reading: Reading): Promise<Fetched> {
  let url = start;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
    await askRobots(url, reading);
    const found = await open(url, reading, async (response) => nextOf(url, response) ?? readResponse(url, response));
    if (!(found instanceof URL)) return found;
    url = found;
  }
  throw new AddressError('refused', `${start.href} leads from address to address without end: name the last one.`);
}

/** Asks for one address and hands over the answer; the connection ends with it. */
async function open<T>(url: URL, { network, signal }: Reading, take: (response: Response) => Promise<T>): Promise<T> {
  const dispatcher = await connectionTo(url, network);
  try {
    return await take(await fetch(url, { dispatcher, redirect: 'manual', signal, headers: HEADERS }));
  } finally {
    await dispatcher.destroy();
  }
}

/**
 * Where an answer leads, undefined where it is one. What was asked for by https is not read by http: nobody on the way shall
 * write what the article says.
 * @throws AddressError where that is none of a page
 */
export function nextOf(url: URL, { status, headers }: Pick<Response, 'status' | 'headers'>): URL | undefined {
  const to = headers.get('location');
  if (![301, 302, 303, 307, 308].includes(status) || to === null) return undefined;
  const next = urlOf(URL.canParse(to, url.href) ? new URL(to, url.href).href : to);
  if (url.protocol === 'https:' && next.protocol !== 'https:')
    throw new AddressError('refused', `${url.href} leads to a page that is not encrypted: name that if you trust it.`);
  return next;
}

const readsAs = (type: string): boolean =>
  /^(?:text\/|application\/(?:xhtml\+xml|(?:x-)?pdf|octet-stream)|binary\/octet-stream)/i.test(type) || type === '';

async function readResponse({ href }: URL, response: Response): Promise<Fetched> {
  if (!response.ok) throw refusal(href, response.status);
  const type = response.headers.get('content-type') ?? '';
  if (!readsAs(type))
    throw new AddressError('type', `${href} is no web page but "${type}": save its text as a file and give that.`);
  const isLong = Number(response.headers.get('content-length')) > MOST_PDF_BYTES;
  const bytes = isLong ? new Uint8Array() : await bodyOf(response, MOST_PDF_BYTES);
  if (isLong || bytes.length > MOST_PDF_BYTES) throw new AddressError('tooLong', tooLong(href));
  return { bytes, type, address: href };
}

function refusal(address: string, status: number): AddressError {
  if ([401, 402, 403, 429, 451].includes(status))
    return new AddressError(
      'refused',
      `${address} refuses to show the page (${status}): open it in a browser, save it and give the file.`,
    );
  return new AddressError('unreachable', `${address} answers with an error (${status}): check the address.`);
}

/** The bytes, unpacked; where there are more than `most`, one more at least and no rest. */
async function bodyOf({ body }: Response, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body ?? []) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > most) break;
  }
  return Buffer.concat(chunks);
}

/** The package's types tell of a default export within what it exports, which is not there. */
const rulesOf = robotsParser as unknown as typeof robotsParser.default;
/** So much of a robots.txt is read, in bytes (RFC 9309, 2.5). */
const MOST_ROBOTS = 500 * 1024;
/** Its rules times the address's letters: judging more takes longer than a quarter of a second. Sites have a hundredth of it. */
const MOST_JUDGED = 10_000_000;

/** @throws AddressError where the site's robots.txt forbids it, or cannot be read for a fault of the site (RFC 9309, 2.3.1) */
async function askRobots(url: URL, reading: Reading): Promise<void> {
  if (isHandedOver(url.href)) return;
  const place = new URL('/robots.txt', url);
  const rules = reading.robots.get(url.origin) ?? (await robotsAt(place, reading));
  reading.robots.set(url.origin, rules);
  const isJudged = rules.length * (url.pathname.length + url.search.length) <= MOST_JUDGED;
  if (!isJudged || rulesOf(place.href, rules).isAllowed(url.href, ROBOT) === false)
    throw new AddressError(
      'robots',
      `${url.href} is not to be read by programs, says its site: save it and give the file.`,
    );
}

/** A site without one allows everything. */
async function robotsAt(place: URL, reading: Reading): Promise<string> {
  let url = place;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
    const found = await open(url, reading, async (response) => nextOf(url, response) ?? rulesIn(place, response));
    if (!(found instanceof URL)) return found;
    url = found;
  }
  return '';
}

async function rulesIn({ host }: URL, response: Response): Promise<string> {
  if (response.status >= 500)
    throw new AddressError('robots', `${host} does not say whether programs may read it: try again later.`);
  if (!response.ok) return '';
  return new TextDecoder().decode((await bodyOf(response, MOST_ROBOTS)).subarray(0, MOST_ROBOTS));
}

/** Why an address is not read. */
export type Reason = 'address' | 'private' | 'unreachable' | 'refused' | 'tooLong' | 'tooSlow' | 'robots' | 'type';

/** An address that is not read; the message is one sentence that names the address, and so belongs in no log. */
export class AddressError extends Error {
  readonly reason: Reason;

  constructor(reason: Reason, message: string) {
    super(message);
    this.reason = reason;
  }
}

/** With whom a reading may speak, and how names are looked up: tests hand in their own, nothing else does. */
export interface Network {
  /** A name's IP addresses. @throws where it has none */
  resolve(name: string): Promise<readonly string[]>;
  allowsPort(port: number): boolean;
  /** @param ip an IPv4 or IPv6 address */
  allowsMachine(ip: string): boolean;
}

/** The open web: ports 80 and 443 of public addresses. */
export const WEB: Network = {
  resolve: async (name) => (await lookup(name, { all: true })).map(({ address }) => address),
  allowsPort: (port) => port === 80 || port === 443,
  allowsMachine: isPublic,
};

/** Global unicast of IPv6 is within (RFC 4291, 2.4); all else is set aside or not handed out. */
const GLOBAL = ipaddr.parseCIDR('2000::/3') as [ipaddr.IPv6, number];
/** What translates to IPv4 holds the address in its last 32 bits (RFC 6052, 2.2). */
const TRANSLATED = ipaddr.parseCIDR('64:ff9b::/96') as [ipaddr.IPv6, number];

/**
 * Whether an IP address is that of a machine on the open web: unicast, none that is set aside (RFC 6890 and what followed),
 * none that holds another (mapped, translated) which is. Tunnels to IPv4 (6to4, Teredo) are none.
 */
export function isPublic(ip: string): boolean {
  if (!ipaddr.isValid(ip)) return false;
  const address = ipaddr.process(ip);
  if (address.range() === 'unicast') return address instanceof ipaddr.IPv4 || address.match(...GLOBAL);
  return (
    address instanceof ipaddr.IPv6 &&
    address.match(...TRANSLATED) &&
    new ipaddr.IPv4(address.toByteArray().slice(-4)).range() === 'unicast'
  );
}

/** A machine that has not answered by then is left for the next that its name means, in milliseconds. */
const NEXT_MACHINE_MS = 1000;

/**
 * A connection to the machines that a name means now: they are looked up once, checked, and these very ones are connected to.
 * Whoever asks for it destroys it.
 * @throws AddressError where the port or one of the machines is not allowed, or the name means none
 */
async function connectionTo(url: URL, network: Network): Promise<Agent> {
  const port = Number(url.port) || (url.protocol === 'https:' ? 443 : 80);
  if (!network.allowsPort(port))
    throw new AddressError('address', `${url.href} names the port ${port}: only pages at the usual ports are read.`);
  const machines = await machinesOf(url, network);
  if (!machines.every((ip) => network.allowsMachine(ip)))
    throw new AddressError('private', `${url.href} is no address of the open web: it leads into a private network.`);
  const pinned: LookupFunction = (_name, { all }, done) => {
    const known = machines.map((address) => ({ address, family: isIP(address) }));
    if (all) done(null, known);
    else done(null, known[0]?.address ?? '', known[0]?.family);
  };
  return new Agent({
    connect: { lookup: pinned },
    autoSelectFamily: true,
    autoSelectFamilyAttemptTimeout: NEXT_MACHINE_MS,
  });
}

/** An IP address means itself: whatever way it was written in, a URL has it in its usual form (WHATWG URL, 3.5). */
async function machinesOf({ hostname, href }: URL, network: Network): Promise<readonly string[]> {
  const name = hostname.replace(/^\[|\]$/g, '');
  if (isIP(name)) return [name];
  const machines = await network.resolve(name).catch(() => []);
  if (machines.length === 0)
    throw new AddressError('unreachable', `${href} cannot be reached: check the address and the connection.`);
  return machines;
}
