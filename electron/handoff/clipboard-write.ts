/** One step to the clipboard, in either generation of Electron's interface. */

/** What both generations of the clipboard share; which one runs is seen at run time. */
export interface AnyClipboard {
  write(data: unknown): unknown;
}
export type ItemMaker = new (items: Record<string, string>) => unknown;

/**
 * Writes both forms in one step. Electron 44 and later take a list of `ClipboardItem`; before, an object.
 *
 * @param target the clipboard, and its item class where there is one
 */
export async function writeBoth(
  target: { readonly clipboard: AnyClipboard; readonly Item: ItemMaker | undefined },
  html: string,
  text: string,
): Promise<void> {
  const { clipboard, Item } = target;
  if (Item) await clipboard.write([new Item({ 'text/html': html, 'text/plain': text })]);
  else await clipboard.write({ html, text });
}
