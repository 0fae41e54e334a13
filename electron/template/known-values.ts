/** The values a message is filled with: what the rep typed, then what the app knows, then what follows from it. */
import { firstNameOf } from './liquid-filters.ts';
import { isBlank } from './liquid-nodes.ts';
import { cleanValue } from './slots.ts';

const PEOPLE = ['contact', 'next', 'referrer', 'rep'] as const;

/**
 * Own, cleaned values without blank ones. Of a person, the first name follows from the full one and the
 * full one from its two parts; nothing is ever guessed from a mail address.
 */
export function knownValues(
  typed: Readonly<Record<string, string>>,
  known: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const values = new Map<string, string>();
  for (const [name, raw] of [...Object.entries(known), ...Object.entries(typed)]) {
    const value = cleanValue(raw);
    if (!isBlank(value)) values.set(name, value);
  }
  for (const person of PEOPLE) {
    const [name, first, last] = [`${person}.name`, `${person}.first_name`, `${person}.last_name`];
    const parts = [values.get(first), values.get(last)];
    const full = values.get(name);
    if (full && !parts[0]) values.set(first, firstNameOf(full));
    if (!full && parts[0] && parts[1]) values.set(name, parts.join(' '));
  }
  return Object.fromEntries(values);
}
