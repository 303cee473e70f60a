/** Whether one word is another with a slip of the finger: a letter too many, too few, another, or two that changed places. */

/** So long a word can take a second slip and still be no other word. */
const TWO_SLIPS_FROM = 11;
/** In a shorter word another letter mostly makes another word: "Iran" is not "Irak". */
const OTHER_LETTER_FROM = 6;

/** The first letter is seldom the wrong one (Yannakoudakis and Fawthrop 1983, "The rules of spelling errors"). */
export function isSlip(typed: string, meant: string): boolean {
  if (typed[0] !== meant[0] || Math.abs(typed.length - meant.length) > 2) return false;
  const [a, b] = differing(typed, meant);
  if (a.length === 2 && b.length === 2 && a[0] === b[1] && a[1] === b[0]) return true;
  if (a.length <= 1 && b.length <= 1) return a.length !== b.length || typed.length >= OTHER_LETTER_FROM;
  return typed.length >= TWO_SLIPS_FROM && editsBetween(a, b) <= 2;
}

/** What lies between the letters that both begin with and those that both end with. */
function differing(a: string, b: string): [string, string] {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)];
}

/** The optimal string alignment distance (Damerau 1964): how many slips lie between two words. */
function editsBetween(a: string, b: string): number {
  let [before, last]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const other = (last[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1]);
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : other;
      row.push(Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, other, swapped));
    }
    [before, last] = [last, row];
  }
  return last[b.length] ?? 0;
}
