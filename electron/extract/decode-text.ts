/** Bytes of a text file to a string, when nobody says which encoding was used. */
import { TextDecoder } from 'node:util';
import { LIMITS } from './limits.ts';

export interface DecodedText {
  readonly text: string;
  readonly truncated: boolean;
}

function byMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** UTF-16 without a mark: most text has a zero in every second byte. */
function byZeros(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, 512);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const most = sample.length / 4;
  if ((zeros[1] ?? 0) > most && zeros[0] === 0) return 'utf-16le';
  if ((zeros[0] ?? 0) > most && zeros[1] === 0) return 'utf-16be';
  return undefined;
}

function decoderFor(label: string, fatal: boolean): TextDecoder | undefined {
  try {
    return new TextDecoder(label, { fatal });
  } catch {
    return undefined;
  }
}

/** What Windows-1252 has at 0x80 to 0x9F; Node 20 decodes it as Latin-1. Source: WHATWG Encoding, index-windows-1252. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function decodeWindows1252(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin.replace(/[\x80-\x9f]/g, (char) => WINDOWS_1252[char.charCodeAt(0) - 0x80] ?? char);
}

/** HTML calls Windows-1252 by these names too. Source: WHATWG Encoding, names and labels. */
const WINDOWS_1252_NAMES = /^(?:windows-1252|cp1252|iso-8859-1|iso8859-1|latin1|us-ascii|ascii)$/i;

/** Bytes at the end of a cut that may be the beginning of a longer UTF-8 character. */
const LONGEST_UTF8 = 4;

function isUtf8(bytes: Uint8Array, wasCut: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(
      wasCut ? bytes.subarray(0, bytes.length - LONGEST_UTF8) : bytes,
      { stream: wasCut },
    );
    return true;
  } catch {
    return false;
  }
}

/**
 * Decodes by byte order mark, then by the encoding the file names (`declared`), then UTF-8 when it is valid,
 * else Windows-1252. Reads the first 4 MiB.
 */
export function decodeText(bytes: Uint8Array, declared?: string): DecodedText {
  const truncated = bytes.length > LIMITS.textBytes;
  const used = truncated ? bytes.subarray(0, LIMITS.textBytes) : bytes;
  return { text: clean(decodeBest(used, truncated, declared)), truncated };
}

function decodeBest(bytes: Uint8Array, wasCut: boolean, declared: string | undefined): string {
  const certain = byMark(bytes) ?? byZeros(bytes);
  const decoder = certain ? decoderFor(certain, false) : undefined;
  if (decoder) return decoder.decode(bytes);
  if (isUtf8(bytes, wasCut)) return new TextDecoder('utf-8').decode(bytes);
  const named = declared && !WINDOWS_1252_NAMES.test(declared) ? decoderFor(declared, false) : undefined;
  return named?.decode(bytes) ?? decodeWindows1252(bytes);
}

function clean(text: string): string {
  return text.replaceAll('\r\n', '\n').replaceAll('\0', '');
}
