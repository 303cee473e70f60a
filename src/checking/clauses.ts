/** Where a clause of a sentence ends, as far as a comparison needs to know. */

const CLAUSE_END = /[,;:.!?]|\s(?:und|oder|sowie|and|or|while)\s/;

/** Whether no clause ends between two places of a text. A decimal sign within a figure is no end. */
export function inOneClause(text: string, from: number, to: number): boolean {
  return !CLAUSE_END.test(text.slice(from, to).replace(/\d[.,]\d/g, ''));
}
