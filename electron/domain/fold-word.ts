/** Two spellings that differ by case, blanks, hyphens, underscores or a no-break space are one word. */
export function foldWord(text: string): string {
  return text
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, '_');
}
