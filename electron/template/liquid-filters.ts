/** What the filters of a template do to a value; `default` is the evaluator's, as it lifts a requirement. */
import type { FilterName } from './liquid-nodes.ts';

const TITLE = /^(?:(?:dr|prof|mr|mrs|ms|miss|mx|herr|frau|dipl|ing|mag)\.?(?:-ing\.?)?\s+)+/iu;

/** The first name in a full one: "Zoe" → Zoe, "Dr. Zoe Arr" → Zoe, "Arr, Zoe" → Zoe; a lone name stays. */
export function firstNameOf(name: string): string {
  const [last = '', given] = name.split(',').map((part) => part.trim());
  const full = given || last;
  const bare = full.replace(TITLE, '');
  return (bare || full).split(/\s+/)[0] ?? '';
}

/** Applies a filter other than `default`. */
export function applyFilter(name: Exclude<FilterName, 'default'>, text: string): string {
  switch (name) {
    case 'capitalize':
      return text.charAt(0).toUpperCase() + text.slice(1).toLowerCase();
    case 'upcase':
      return text.toUpperCase();
    case 'downcase':
      return text.toLowerCase();
    case 'strip':
      return text.trim();
    case 'first_name':
      return firstNameOf(text);
  }
}
