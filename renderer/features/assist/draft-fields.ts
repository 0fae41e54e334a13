/** Which fields of a draft a person still has to see, and what stands in them. Pure. */
import type { DraftField } from '../../bridge/types.ts';

export interface ShownField {
  readonly field: DraftField;
  readonly value: string;
  /** Required and blank as far as the page knows, before main has answered. */
  readonly isMissing: boolean;
  /** Answered by the opportunity or the settings: folded away. */
  readonly isKnown: boolean;
}

type Values = Readonly<Record<string, string>>;

/** What the rep typed stands before what is known, and that before the template's own default. */
export function shownFields(
  fields: readonly DraftField[],
  typed: Values,
  known: Values,
): readonly ShownField[] {
  return fields.map((field) => {
    const value = typed[field.name] ?? known[field.name] ?? field.value;
    return {
      field,
      value,
      isMissing: field.required && value.trim() === '' && field.default === null,
      isKnown: (known[field.name] ?? '') !== '',
    };
  });
}

/** Required ones first, each kind in the template's own order, so that typing never moves a field. */
export function inOrder(fields: readonly ShownField[]): readonly ShownField[] {
  return [...fields].sort((a, b) => Number(b.field.required) - Number(a.field.required));
}

export interface TextWithBlanks {
  readonly text: string;
  /** Places of the open blanks, as `Marked` wants them. */
  readonly marks: readonly (readonly [number, number])[];
}

/**
 * A text with its open blanks named as the form names them; main writes an open blank as `[label]`.
 *
 * @param nameOf the field's name on screen
 */
export function nameBlanks(
  text: string,
  fields: readonly DraftField[],
  nameOf: (field: DraftField) => string,
): TextWithBlanks {
  const open = fields.filter(({ missing }) => missing);
  const marks: [number, number][] = [];
  let shown = '';
  let rest = text;
  for (;;) {
    const next = open
      .map((field) => ({ field, at: rest.indexOf(`[${field.label}]`) }))
      .filter(({ at }) => at >= 0)
      .sort((a, b) => a.at - b.at)[0];
    if (!next) return { text: shown + rest, marks };
    shown += rest.slice(0, next.at);
    const name = nameOf(next.field);
    marks.push([shown.length, shown.length + name.length]);
    shown += name;
    rest = rest.slice(next.at + next.field.label.length + 2);
  }
}

/** Longest voicemail in words: 25 seconds at 150 words a minute. Source: content/README, Templates. */
export const VOICEMAIL_WORDS = 62;
const WORDS_PER_SECOND = 2.5;

/** Words of a spoken text, and the seconds they take. */
export function spokenLength(text: string): { readonly words: number; readonly seconds: number } {
  const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  return { words, seconds: Math.ceil(words / WORDS_PER_SECOND) };
}
