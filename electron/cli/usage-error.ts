/** Wrong use of the command line: said in one sentence on stderr, exit 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
