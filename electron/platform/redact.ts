/**
 * Takes out of a log line whatever could name a person, a customer or a file. Too much is better than too
 * little: the line still says what failed and where in the code.
 */

/**
 * In this order: what is quoted may be a path, a value or a piece of a file and hold quotes itself, so all
 * from the first to the last goes; an absolute path may hold blanks, so the rest of the line goes with it;
 * our own `app://` addresses stay.
 */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/(?<!\w)["'`“„«‚‘].*["'`”“»‘’]|(?<!\w)["'`“„«].*/g, '<quoted>'],
  [/(?:file:\/\/|\b[A-Za-z]:[\\/]|\\\\|(?<![\w.:/-])[/~]\/?)[^\s/\\].*/g, '<path>'],
  [/(?<!\S)(?!app:\/\/)[^\s]*[\\/][^\s]+/g, '<path>'],
  [/[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){0,4}/g, '<address>'],
  [/\+?\d[\d ().-]{6,}\d/g, '<number>'],
];

/** Longest text of one line that is kept, in UTF-16 units. */
const MAX_LENGTH = 500;
/** A shorter account name is also a word. */
const MIN_NAME_LENGTH = 3;

/**
 * A text fit for the log: its first line without quoted parts, paths, addresses and long numbers.
 *
 * @param names words that must not be seen either, such as the account name of the computer
 */
export function redact(text: string, names: readonly string[] = []): string {
  const line = (text.split('\n', 1)[0] ?? '').slice(0, MAX_LENGTH);
  const masked = RULES.reduce((rest, [pattern, mask]) => rest.replace(pattern, mask), line);
  return names
    .filter((name) => name.length >= MIN_NAME_LENGTH)
    .reduce((rest, name) => rest.replaceAll(name, '<person>'), masked);
}
