/** Puts a message on the clipboard, formatted and plain at once: writing one after the other loses the first. */
import * as electron from 'electron';
import { type AnyClipboard, type ItemMaker, writeBoth } from './clipboard-write.ts';
import { styledFragment } from './mail-html.ts';

/** Copies a message; `html` is the draft's safe fragment, null for spoken parts. */
export async function copyMessage(text: string, html: string | null): Promise<void> {
  const Item = 'ClipboardItem' in electron ? (electron.ClipboardItem as unknown as ItemMaker) : undefined;
  const { clipboard } = electron;
  if (html === null) await clipboard.writeText(text);
  else await writeBoth({ clipboard: clipboard as unknown as AnyClipboard, Item }, styledFragment(html), text);
}
