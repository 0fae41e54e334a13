/**
 * Standard fields come from the situation and are declared by using them.
 * Source: content/README, Templates.
 */
import { PROFESSIONS } from '../taxonomy.ts';
import type { FieldKind, TemplateField } from '../template.ts';

const PERSON = {
  first_name: ['first name', 'name'],
  last_name: ['last name', 'name'],
  name: ['name', 'name'],
  email: ['e-mail', 'email'],
  title: ['job title', 'text'],
  company: ['company', 'text'],
  salutation: ['salutation', 'text'],
  profession: ['profession', 'choice'],
} as const satisfies Record<string, readonly [string, FieldKind]>;

const GROUPS: Readonly<
  Record<string, { owner: string; parts: Readonly<Record<string, readonly [string, FieldKind]>> }>
> = {
  contact: { owner: 'Contact', parts: PERSON },
  next: { owner: 'Third person', parts: PERSON },
  referrer: {
    owner: 'Referrer',
    parts: { name: ['name', 'name'], first_name: ['first name', 'name'], company: ['company', 'text'] },
  },
  account: { owner: 'Account', parts: { name: ['name', 'text'], industry: ['industry', 'text'] } },
  rep: {
    owner: 'Your',
    parts: {
      name: ['name', 'name'],
      first_name: ['first name', 'name'],
      email: ['e-mail', 'email'],
      phone: ['phone', 'phone'],
      title: ['job title', 'text'],
      company: ['company', 'text'],
    },
  },
  opportunity: {
    owner: 'Opportunity',
    parts: {
      name: ['name', 'text'],
      quote_day: ['quote day', 'day'],
      close_day: ['close day', 'day'],
      amount: ['amount', 'text'],
      product: ['product', 'text'],
    },
  },
};

const PROFESSION_CHOICES = PROFESSIONS.map((id) => ({ id, label: id.replaceAll('_', ' ') }));

function fieldOf(group: string, part: string): TemplateField | undefined {
  const found = Object.hasOwn(GROUPS, group) ? GROUPS[group] : undefined;
  const spec = found && Object.hasOwn(found.parts, part) ? found.parts[part] : undefined;
  if (!found || !spec) return undefined;
  const [words, kind] = spec;
  return {
    name: `${group}.${part}`,
    label: `${found.owner} ${words}`,
    help: null,
    kind,
    choices: kind === 'choice' ? PROFESSION_CHOICES : [],
    default: null,
    required: true,
    max: null,
  };
}

/** The names of all standard fields, in the order of the documentation. */
export const STANDARD_FIELD_NAMES: readonly string[] = Object.entries(GROUPS).flatMap(([group, { parts }]) =>
  Object.keys(parts).map((part) => `${group}.${part}`),
);

/**
 * What the standard field of this name is, or undefined when there is none. `required` is true: whether
 * a use lifts that (an `if` on itself, a `default`) is the text's affair.
 */
export function standardField(name: string): TemplateField | undefined {
  const [group = '', part = '', ...rest] = name.split('.');
  return rest.length === 0 ? fieldOf(group, part) : undefined;
}
