/** How many single edits (insert, delete, replace, swap neighbours) lie between two words. */

const LONGEST = 48;
const WIDTH = LONGEST + 1;
/** Three rows are enough to see a swap; shared, as nothing here is re-entrant. */
const rows = new Uint8Array(3 * WIDTH);

/** Optimal string alignment distance, or `most + 1` as soon as it is known to be above `most`. */
export function editDistance(a: string, b: string, most: number): number {
  const over = most + 1;
  if (Math.abs(a.length - b.length) > most || a.length > LONGEST || b.length > LONGEST) return over;
  for (let j = 0; j <= b.length; j++) rows[j] = j;
  for (let i = 1; i <= a.length; i++) {
    if (fillRow(a, b, i) > most) return over;
  }
  return Math.min(over, rows[(a.length % 3) * WIDTH + b.length] ?? over);
}

/** Fills row i; answers its smallest value. */
function fillRow(a: string, b: string, i: number): number {
  const row = (i % 3) * WIDTH;
  const above = ((i + 2) % 3) * WIDTH;
  const twoAbove = ((i + 1) % 3) * WIDTH;
  const letter = a.charCodeAt(i - 1);
  rows[row] = i;
  let smallest = i;
  for (let j = 1; j <= b.length; j++) {
    const other = b.charCodeAt(j - 1);
    let best = (rows[above + j - 1] ?? 0) + (letter === other ? 0 : 1);
    best = Math.min(best, (rows[above + j] ?? 0) + 1, (rows[row + j - 1] ?? 0) + 1);
    const isSwap =
      i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === other && letter !== other;
    if (isSwap) best = Math.min(best, (rows[twoAbove + j - 2] ?? 0) + 1);
    rows[row + j] = best;
    if (best < smallest) smallest = best;
  }
  return smallest;
}
