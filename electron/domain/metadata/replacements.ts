/** Which asset replaces which. Source: content/README, Ids. */
export interface Replacing {
  readonly id: string;
  readonly replaces: string | null;
  /** Whether it may be used today: a draft, or one not yet released, does not take the old one's place. */
  readonly isInForce: boolean;
}

export interface Replacements {
  /** Replaced id → the id that took its place. */
  readonly replacedBy: ReadonlyMap<string, string>;
  /** Ids whose `replaces` names nothing that exists. */
  readonly missing: ReadonlySet<string>;
  /** Ids that, over any number of steps, replace themselves: their `replaces` counts for nothing. */
  readonly circular: ReadonlySet<string>;
}

/** Follows `replaces`. Of two that replace the same one the first in the order given counts. */
export function replacementsOf(assets: readonly Replacing[]): Replacements {
  const target = new Map(
    assets.flatMap(({ id, replaces }) => (replaces === null ? [] : [[id, replaces] as const])),
  );
  const ids = new Set(assets.map(({ id }) => id));
  const missing = new Set([...target].filter(([, replaced]) => !ids.has(replaced)).map(([id]) => id));
  const circular = circularIds(target);
  const replacedBy = new Map<string, string>();
  for (const { id, replaces, isInForce } of assets) {
    if (replaces === null || !isInForce || missing.has(id) || circular.has(id)) continue;
    if (!replacedBy.has(replaces)) replacedBy.set(replaces, id);
  }
  return { replacedBy, missing, circular };
}

/** Walks every chain once: an id met again on the walk that found it closes a circle. */
function circularIds(target: ReadonlyMap<string, string>): ReadonlySet<string> {
  const circular = new Set<string>();
  const walked = new Set<string>();
  for (const start of target.keys()) {
    const walk: string[] = [];
    let id: string | undefined = start;
    while (id !== undefined && !walked.has(id)) {
      walked.add(id);
      walk.push(id);
      id = target.get(id);
    }
    const closing = id === undefined ? -1 : walk.indexOf(id);
    if (closing >= 0) for (const member of walk.slice(closing)) circular.add(member);
  }
  return circular;
}
