/** A name → a key short enough for a button. */

const PLAIN = /^[a-z0-9-]+$/;
/** Characters, where nothing else is said. */
const LONGEST = 24;

/** A name as a short key of lower-case letters, digits and hyphens; a longer or other name becomes its start and a hash. */
export function keyOf(name: string, most: number = LONGEST): string {
  if (PLAIN.test(name) && name.length <= most) return name;
  const start = name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  const hash = fnv1a(name).toString(36);
  return `${start.slice(0, most - hash.length - 1)}-${hash}`;
}

/** 32-bit FNV-1a (Fowler, Noll, Vo; draft-eastlake-fnv): the same key on every machine and after every start. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return hash;
}
