/** stdout carries the answer alone; everything said beside it goes to stderr. */

/** What a command found: exit 0 done, 1 findings or blocked. Wrong use (2) is thrown. */
export interface CommandResult {
  readonly exitCode: 0 | 1;
  /** One document for `--json`. */
  readonly json: unknown;
  /** The same for a person. */
  readonly lines: readonly string[];
}

export function print(result: CommandResult, asJson: boolean): void {
  const text = asJson ? JSON.stringify(result.json, null, 2) : result.lines.join('\n');
  if (text !== '') process.stdout.write(`${text}\n`);
}

/** Says something beside the answer. */
export function say(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}
