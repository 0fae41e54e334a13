/** The few texts of the preview, which has no catalogue of its own page: it shares nothing with the page. */

const ENGLISH = {
  previous: 'Previous page',
  next: 'Next page',
  position: 'Page {page} of {pages}',
  slidePosition: 'Slide {page} of {pages}',
  slideText: 'Text of this slide',
  noText: 'No text on this slide',
  loading: 'Opening…',
  tooLong: 'This file takes too long to show. Open it in its own program.',
  tooLarge: 'This picture is too large to show. Open it in its own program.',
  cannotShow: 'This file cannot be shown here. Open it in its own program.',
  empty: 'No text was found in this file.',
} as const;

export type PreviewWord = keyof typeof ENGLISH;

const GERMAN: Readonly<Record<PreviewWord, string>> = {
  previous: 'Vorige Seite',
  next: 'Nächste Seite',
  position: 'Seite {page} von {pages}',
  slidePosition: 'Folie {page} von {pages}',
  slideText: 'Text dieser Folie',
  noText: 'Kein Text auf dieser Folie',
  loading: 'Wird geöffnet …',
  tooLong: 'Diese Datei braucht zu lange. Öffnen Sie sie in ihrem eigenen Programm.',
  tooLarge: 'Dieses Bild ist zu groß für die Vorschau. Öffnen Sie es in seinem eigenen Programm.',
  cannotShow: 'Diese Datei lässt sich hier nicht zeigen. Öffnen Sie sie in ihrem eigenen Programm.',
  empty: 'In dieser Datei wurde kein Text gefunden.',
};

export type Say = (word: PreviewWord, values?: Readonly<Record<string, number>>) => string;

/** Answers the text in a language, with numbers filled in. */
export function wordsIn(language: 'en' | 'de'): Say {
  const catalogue = language === 'de' ? GERMAN : ENGLISH;
  return (word, values = {}) =>
    catalogue[word].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
