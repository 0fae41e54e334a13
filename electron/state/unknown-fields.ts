/**
 * Fields that a file holds and this version does not know: a newer version of the same schema number wrote
 * them. They are carried along, so that going back one version and forward again loses nothing.
 */

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * What parsing left out of `raw`, as a tree of its own; undefined: nothing. Lists are taken as a whole.
 * `__proto__` is never carried: it is no field but a way to reach every object.
 */
export function fieldsLeftOut(raw: unknown, parsed: unknown): unknown {
  if (!isFields(raw) || !isFields(parsed)) return undefined;
  const left = Object.keys(raw).flatMap((name) => {
    if (name === '__proto__') return [];
    const rest = Object.hasOwn(parsed, name) ? fieldsLeftOut(raw[name], parsed[name]) : raw[name];
    return rest === undefined ? [] : [[name, rest] as const];
  });
  return left.length === 0 ? undefined : Object.fromEntries(left);
}

/** Puts the fields left out beside the data; where both have one, the data's holds. */
export function withFieldsLeftOut(data: unknown, leftOut: unknown): unknown {
  if (!isFields(data) || !isFields(leftOut)) return data;
  const both = Object.entries(data).map(
    ([name, value]) =>
      [name, Object.hasOwn(leftOut, name) ? withFieldsLeftOut(value, leftOut[name]) : value] as const,
  );
  return { ...leftOut, ...Object.fromEntries(both) };
}
