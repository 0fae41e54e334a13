/** Opening a file with the system's own program, without waiting for that program to end. */

/** Some systems answer only when the program is closed again; by then it is open. */
const ANSWER_WITHIN_MS = 5_000;

export type Opened = 'opened' | 'no_answer_yet' | 'refused';

/**
 * Asks the system to open a file. `no_answer_yet` after 5 s counts as opened; even `opened` is no proof
 * that a person saw a window.
 *
 * @param openPath the system's own call: answers '' or what went wrong
 */
export async function raceToOpen(
  path: string,
  openPath: (path: string) => Promise<string>,
  withinMs = ANSWER_WITHIN_MS,
): Promise<Opened> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Opened>((resolve) => {
    timer = setTimeout(() => resolve('no_answer_yet'), withinMs);
  });
  const answer = openPath(path).then(
    (fault): Opened => (fault === '' ? 'opened' : 'refused'),
    (): Opened => 'refused',
  );
  const first = await Promise.race([answer, late]);
  clearTimeout(timer);
  return first;
}
