/**
 * An answer that may be a refusal. Domain code returns refusals as values with a closed set of codes;
 * only a programmer's mistake throws.
 */
export type Result<Value, Failure> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Failure };

/** Wraps an answer. */
export function succeed<Value>(value: Value): Result<Value, never> {
  return { ok: true, value };
}

/** Wraps a refusal. */
export function fail<Failure>(error: Failure): Result<never, Failure> {
  return { ok: false, error };
}

/** Reached only when a union gained a member and a switch did not; the compiler says so first. */
export function assertNever(value: never): never {
  throw new Error(`unhandled case: ${JSON.stringify(value)}`);
}
