/** A day as one writes it in a letter: a form gives `2026-12-03`, a buyer reads "3 December 2026". */
import { parseIsoDay } from '#domain/iso-day.ts';
import type { TemplateField } from '#domain/template.ts';

/** Where a template names no language it is written in English, as the product itself. */
const DEFAULT_LANGUAGE = 'en-GB';

function formatterFor(language: string | null): Intl.DateTimeFormat {
  const tag = language === null || language === 'en' ? DEFAULT_LANGUAGE : language;
  const known = Intl.DateTimeFormat.supportedLocalesOf([tag])[0] ?? DEFAULT_LANGUAGE;
  return new Intl.DateTimeFormat(known, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
}

/**
 * The values with every field of the kind `day` in the words of the template's language. What is no ISO
 * day ("next Thursday") stays as the rep wrote it.
 */
export function withDaysInWords(
  values: Readonly<Record<string, string>>,
  fieldOf: (name: string) => TemplateField | undefined,
  language: string | null,
): Readonly<Record<string, string>> {
  const formatter = formatterFor(language);
  const written = Object.entries(values).map(([name, value]) => {
    const day = fieldOf(name)?.kind === 'day' ? parseIsoDay(value) : undefined;
    return [name, day ? formatter.format(new Date(`${day}T00:00:00Z`)) : value] as const;
  });
  return Object.fromEntries(written);
}
