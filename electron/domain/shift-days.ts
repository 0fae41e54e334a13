/** Moves every day in a metadata text by as many days, and touches nothing else. */
import { addDays, parseIsoDay } from './iso-day.ts';

/**
 * A day that is the whole value of a field or item: `verified: 2026-11-25`, `{ day: 2026-11-25, … }`,
 * `- 2026-11-25`, with or without quotes. A day inside a sentence is history and stays.
 */
const DAY_VALUE =
  /(?:(?<=[:-][ \t]+["']?)|(?<=[[,][ \t]*["']?))\d{4}-\d{2}-\d{2}(?=["']?[ \t]*(?:[,}\]#\r]|$))/g;

/** The text with its days `days` later; a day that does not exist is left as it is. */
export function shiftDays(text: string, days: number): string {
  return days === 0
    ? text
    : text
        .split('\n')
        .map((line) => shiftLine(line, days))
        .join('\n');
}

function shiftLine(line: string, days: number): string {
  return line.replaceAll(DAY_VALUE, (written: string, at: number) => {
    const before = line.slice(0, at).replace(/[ \t]*["']?$/, '');
    const day = isValue(before) ? parseIsoDay(written) : undefined;
    return day ? addDays(day, days) : written;
  });
}

/** Behind a comma or bracket only a list or map in brackets has values; behind a colon or hyphen, the start of one. */
function isValue(before: string): boolean {
  const isOpen = (before.match(/[[{]/g)?.length ?? 0) > (before.match(/[\]}]/g)?.length ?? 0);
  return isOpen || /^[ \t]*(- )?[\w.-]+:$|^[ \t]*-$/.test(before);
}
