/** The one place that asks the computer what day it is. */
import { type IsoDay, isoDayOf } from '#domain/iso-day.ts';

/** Today's calendar day in the computer's own zone. */
export function localToday(now: Date = new Date()): IsoDay {
  const two = (part: number) => String(part).padStart(2, '0');
  return isoDayOf(
    `${String(now.getFullYear()).padStart(4, '0')}-${two(now.getMonth() + 1)}-${two(now.getDate())}`,
  );
}
