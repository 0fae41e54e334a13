/**
 * How deep a YAML text nests, guessed without parsing it. The parser calls itself once per level, and a
 * stack that runs out while a pattern is being compiled ends the whole process instead of throwing: so a
 * text that might go deep never reaches it. (Seen with yaml 2.9.1 under Node 20.)
 */

/** `evidence` in a list needs three levels; a sentence adds a few marks that are none. */
const MAX_LEVELS = 40;
/** More colons than any sentence has. */
const MAX_COLONS_IN_A_LINE = 100;

/**
 * Whether a text may nest deeper than metadata do. Brackets and hyphens count wherever they stand, so it
 * may say yes to a very strange text that does not nest, and never no to one that does.
 */
export function mayNestTooDeep(text: string): boolean {
  const indents: number[] = [];
  let brackets = 0;
  for (const line of text.split('\n')) {
    const indent = line.length - line.trimStart().length;
    if (indent < line.length) {
      while ((indents.at(-1) ?? -1) >= indent) indents.pop();
      indents.push(indent);
    }
    const marks = line.match(/(?:^|[ \t])[-?](?=[ \t]|$)/g)?.length ?? 0;
    const colons = line.match(/:(?=[ \t]|$)/g)?.length ?? 0;
    const { highest, left } = bracketsIn(line, brackets);
    brackets = left;
    if (indents.length + marks + highest > MAX_LEVELS || colons > MAX_COLONS_IN_A_LINE) return true;
  }
  return false;
}

function bracketsIn(line: string, before: number): { highest: number; left: number } {
  let left = before;
  let highest = before;
  for (const sign of line) {
    if (sign === '[' || sign === '{') left += 1;
    else if (sign === ']' || sign === '}') left = Math.max(0, left - 1);
    highest = Math.max(highest, left);
  }
  return { highest, left };
}
