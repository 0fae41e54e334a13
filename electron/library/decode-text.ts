/** Bytes of a text file as text, whatever program wrote them. */

export type DecodedText =
  | { readonly ok: true; readonly text: string }
  /** It holds bytes no text has: probably a picture or an archive under this name. */
  | { readonly ok: false };

const UTF_8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });
const UTF_16_LE = new TextDecoder('utf-16le');
const UTF_16_BE = new TextDecoder('utf-16be');
const WINDOWS = new TextDecoder('windows-1252');

/**
 * Reads UTF-8 and UTF-16 by their byte order marks, UTF-8 without one, and else the Windows code page
 * that old editors write. The mark is not part of the text; a lone CR, an old Mac's line end, is a line end.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const text = decode(bytes);
  return text.includes('\0') ? { ok: false } : { ok: true, text: text.replaceAll(/\r(?!\n)/g, '\n') };
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return UTF_16_LE.decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return UTF_16_BE.decode(bytes);
  try {
    return UTF_8.decode(bytes);
  } catch {
    return WINDOWS.decode(bytes);
  }
}
