import type { DraftField } from '../../bridge/types.ts';
import type { Words } from '../../i18n/words.ts';

/** Standard fields have words in every language; a field of the company's own has the company's label. */
export function fieldName(field: Pick<DraftField, 'name' | 'label'>, { label }: Words): string {
  const own = label('field', field.name);
  return own === field.name ? field.label : own;
}
