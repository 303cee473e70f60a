/** Whether one word is another with a slip of the finger: a letter too many, too few, another, or two that changed places. */

/** So long a word can take a second slip and still be no other word. */
const TWO_SLIPS_FROM = 11;
/** In a shorter word another letter mostly makes another word: "Iran" is not "Irak". */
const OTHER_LETTER_FROM = 6;

/** The first letter is seldom the wrong one (Yannakoudakis and Fawthrop 1983, "The rules of spelling errors"). */
export function isSlip(typed: string, meant: string): boolean {
  if (typed[0] !== meant[0] || Math.abs(typed.length - meant.length) > 2) return false;
  if (typed.length === meant.length && typed.length < OTHER_LETTER_FROM) return isSwap(typed, meant);
  return editsBetween(typed, meant) <= (typed.length < TWO_SLIPS_FROM ? 1 : 2);
}

/** Whether just two neighbours changed places. */
function isSwap(a: string, b: string): boolean {
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
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
