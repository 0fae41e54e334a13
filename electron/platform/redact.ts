/** Takes out of a log line whatever could name a person: addresses, home folders, long numbers. */

const RULES: readonly (readonly [RegExp, string])[] = [
  [/[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}/g, '<address>'],
  [/(\/home\/|\/Users\/|[A-Za-z]:\\Users\\)[^/\\\s"']+/g, '$1<person>'],
  [/\b(?:\+?\d[\d ()-]{7,}\d)\b/g, '<number>'],
];

/** Longest text of one line that is kept, in UTF-16 units. */
const MAX_LENGTH = 2_000;

/**
 * A text fit for the log. Secrets known to the caller (account name, values of a form) are not needed:
 * callers never pass them; this is the second fence.
 */
export function redact(text: string): string {
  return RULES.reduce((line, [pattern, mask]) => line.replace(pattern, mask), text.slice(0, MAX_LENGTH));
}
