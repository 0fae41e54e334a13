/**
 * A calendar day, `YYYY-MM-DD`, in the person's own zone. Never an instant: no hour can leak in, so
 * "expires on the 31st" means the same in every zone and on the night the clocks change.
 */
declare const isoDay: unique symbol;
export type IsoDay = string & { readonly [isoDay]: true };

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;
const MS_PER_DAY = 86_400_000;

/** Answers the day if the text is one that exists in the calendar (no 30 February), else undefined. */
export function parseIsoDay(text: string): IsoDay | undefined {
  const match = PATTERN.exec(text);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? (text as IsoDay) : undefined;
}

/** For days written in code and tests; throws on a day that does not exist, as that is a programmer's mistake. */
export function isoDayOf(text: string): IsoDay {
  const day = parseIsoDay(text);
  if (!day) throw new Error(`not a day: ${text}`);
  return day;
}

function epochDay(day: IsoDay): number {
  return Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY;
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: IsoDay, to: IsoDay): number {
  return epochDay(to) - epochDay(from);
}

/** The day `days` later (earlier when negative). */
export function addDays(day: IsoDay, days: number): IsoDay {
  return new Date((epochDay(day) + days) * MS_PER_DAY).toISOString().slice(0, 10) as IsoDay;
}
