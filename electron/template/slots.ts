/**
 * Values never meet Liquid or Markdown: the text carries a slot, two private-use characters around a
 * number, and the value takes its place when everything else is done.
 */

export type Slot =
  | { readonly kind: 'value'; readonly field: string; readonly text: string }
  /** Still to be filled in; stands as `[label]` in text and as a mark in HTML. */
  | { readonly kind: 'blank'; readonly field: string; readonly label: string };

const SLOT = /\uE000(\d+)\uE001/g;
export const slotMark = (index: number): string => `\uE000${index}\uE001`;

/** A value that is missing and may be: its place, until the gap is closed. `index` is its open blank. */
export const gapMark = (index: number): string => `\uE002${index}\uE003`;
/** An `if` that yielded nothing. */
export const EMPTY_BRANCH = '\uE002\uE003';

/** Where an open blank stands in a finished text; offset and length in UTF-16 units. */
export interface OpenBlank {
  readonly field: string;
  readonly label: string;
  readonly offset: number;
  readonly length: number;
}

/** Control, bidi-override and private-use characters go; line ends become `\n`; the ends are trimmed. */
export function cleanValue(value: string): string {
  return value
    .replace(/\r\n?|\u2028|\u2029|\u0085/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/[\p{Cc}\p{Co}\p{Cs}\uFEFF\u202A-\u202E\u2066-\u2069]/gu, (found) =>
      found === '\n' ? found : '',
    )
    .trim();
}

export const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ');

/** Fills slots with plain text. A value of several lines keeps the quote marks of the line it stands in. */
export function fillText(
  source: string,
  slots: readonly Slot[],
  lines: 'one' | 'many',
): { text: string; blanks: OpenBlank[] } {
  const blanks: OpenBlank[] = [];
  let [text, at] = ['', 0];
  for (const match of source.matchAll(SLOT)) {
    text += source.slice(at, match.index);
    at = match.index + match[0].length;
    const slot = slots[Number(match[1])];
    if (slot?.kind === 'value') {
      const quote = /^(?:> ?)+/.exec(text.slice(text.lastIndexOf('\n') + 1))?.[0] ?? '';
      text += lines === 'one' ? oneLine(slot.text) : slot.text.replaceAll('\n', `\n${quote}`);
    } else if (slot) {
      const shown = `[${slot.label}]`;
      blanks.push({ field: slot.field, label: slot.label, offset: text.length, length: shown.length });
      text += shown;
    }
  }
  return { text: text + source.slice(at), blanks };
}

/** Escapes plain text for HTML content and quoted attributes. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Fills the addresses of links; one that is still open leaves its link empty. Before sanitising. */
export function fillLinks(source: string, slots: readonly Slot[]): string {
  return source.replace(/href="([^"]*)"/g, (_, href: string) => {
    const open = [...href.matchAll(SLOT)].some((match) => slots[Number(match[1])]?.kind !== 'value');
    const filled = href.replace(SLOT, (_found, index: string) => {
      const slot = slots[Number(index)];
      return slot?.kind === 'value' ? escapeHtml(slot.text.replace(/\s+/g, '')) : '';
    });
    return `href="${open ? '' : filled}"`;
  });
}

/** Fills the slots of sanitised HTML, all of them outside tags, with escaped text. */
export function fillHtml(source: string, slots: readonly Slot[]): string {
  return source.replace(SLOT, (_, index: string) => {
    const slot = slots[Number(index)];
    if (!slot) return '';
    if (slot.kind === 'blank') return `<mark>${escapeHtml(slot.label)}</mark>`;
    return escapeHtml(slot.text).replaceAll('\n', '<br>');
  });
}
