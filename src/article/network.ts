/** The name in an address → a connection to the public machines that it means, and to no other. */
import { lookup } from 'node:dns/promises';
import { isIP, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { Agent } from 'undici';

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
export async function connectionTo(url: URL, network: Network): Promise<Agent> {
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
