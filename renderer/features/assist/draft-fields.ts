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

/** Places of open blanks in a text, as `Marked` wants them; main writes an open blank as `[label]`. */
export function blankMarks(
  text: string,
  fields: readonly DraftField[],
): readonly (readonly [number, number])[] {
  const marks = fields
    .filter(({ missing }) => missing)
    .flatMap(({ label }) => {
      const blank = `[${label}]`;
      const places: [number, number][] = [];
      for (let at = text.indexOf(blank); at >= 0; at = text.indexOf(blank, at + blank.length)) {
        places.push([at, at + blank.length]);
      }
      return places;
    });
  return marks.sort(([a], [b]) => a - b);
}

/** Longest voicemail in words: 25 seconds at 150 words a minute. Source: content/README, Templates. */
export const VOICEMAIL_WORDS = 62;
const WORDS_PER_SECOND = 2.5;

/** Words of a spoken text, and the seconds they take. */
export function spokenLength(text: string): { readonly words: number; readonly seconds: number } {
  const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  return { words, seconds: Math.ceil(words / WORDS_PER_SECOND) };
}
