/** Picks a few out of many without sorting all. */

/** The indices of the greatest values above 0, greatest first, equal ones in their order; at most so many, only those allowed. */
export function greatest(values: Float64Array, most: number, allowed: (index: number) => boolean): number[] {
  const chosen: number[] = [];
  const valueAt = (rank: number) => values[chosen[rank] ?? -1] ?? 0;
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] ?? 0;
    if (value === 0 || (chosen.length === most && value <= valueAt(most - 1)) || !allowed(index)) continue;
    if (chosen.length === most) chosen.pop();
    let rank = chosen.length;
    while (rank > 0 && valueAt(rank - 1) < value) rank -= 1;
    chosen.splice(rank, 0, index);
  }
  return chosen;
}
