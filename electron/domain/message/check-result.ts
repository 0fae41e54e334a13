/** Makes the answers of the checks. */
import type { Asset } from '../asset.ts';
import { BLOCKING_CHECKS, type Check, type CheckCode } from '../draft.ts';

/** All is well. */
export function passed(code: CheckCode): Check {
  return { code, ok: true, blocks: false, detail: null, facts: {} };
}

/** Longest name or number written into a fact, in characters; what the screens accept is longer. */
const LONGEST_FACT = 300;
/** Longest sentence of a check, in characters. */
const LONGEST_DETAIL = 2_000;

/** Something was found. It blocks when its code is one without an "anyway", or when told so. */
export function finding(
  code: CheckCode,
  detail: string,
  facts: Check['facts'],
  blocks = (BLOCKING_CHECKS as readonly CheckCode[]).includes(code),
): Check {
  const bounded = Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [
      name,
      typeof fact === 'string' ? fact.slice(0, LONGEST_FACT) : fact,
    ]),
  );
  return { code, ok: false, blocks, detail: detail.slice(0, LONGEST_DETAIL), facts: bounded };
}

/** Titles in quotes, parted by commas. */
export function titles(assets: readonly Asset[]): string {
  return assets.map(({ title }) => `"${title}"`).join(', ');
}
