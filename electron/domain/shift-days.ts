/** Moves every day in a metadata text by as many days, and touches nothing else. */
import { addDays, type IsoDay, parseIsoDay } from './iso-day.ts';

/**
 * A day that is the whole value of a field or item: `verified: 2026-11-25`, `{ day: 2026-11-25, … }`,
 * `- 2026-11-25`, with or without quotes. A day inside a sentence is history and stays.
 */
const DAY_VALUE = /((?:[:,[]|^[ \t]*-)[ \t]+["']?)(\d{4}-\d{2}-\d{2})(?=["']?[ \t]*(?:[,}\]#\r]|$))/gm;

/** The text with its days `days` later; a day that does not exist is left as it is. */
export function shiftDays(text: string, days: number): string {
  if (days === 0) return text;
  return text.replaceAll(DAY_VALUE, (whole, before: string, written: string) => {
    const day: IsoDay | undefined = parseIsoDay(written);
    return day ? `${before}${addDays(day, days)}` : whole;
  });
}
