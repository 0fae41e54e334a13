/** What a file is, by its bytes; its name only breaks ties. */
import { decodeText } from './decode-text.ts';

const PDF_HEAD_BYTES = 1_024;
const TEXT_SAMPLE_BYTES = 4_096;
const COMPOUND_FILE = Buffer.from('d0cf11e0a1b11ae1', 'hex');

const MAGIC: readonly (readonly [string, Buffer])[] = [
  ['png', Buffer.from('89504e470d0a1a0a', 'hex')],
  ['jpg', Buffer.from('ffd8ff', 'hex')],
  ['gif', Buffer.from('GIF8')],
  ['rtf', Buffer.from('{\\rtf')],
  ['tif', Buffer.from('49492a00', 'hex')],
  ['tif', Buffer.from('4d4d002a', 'hex')],
  ['7z', Buffer.from('377abcaf271c', 'hex')],
  ['exe', Buffer.from('MZ')],
];

/** Text formats told apart by name, because their bytes say nothing. */
const TEXT_KINDS: Readonly<Record<string, string>> = {
  md: 'md',
  markdown: 'md',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  csv: 'csv',
  tsv: 'tsv',
  eml: 'eml',
  svg: 'svg',
  url: 'url',
  json: 'json',
  xml: 'xml',
  vtt: 'vtt',
  webloc: 'webloc',
  srt: 'srt',
};

/** Streams that name the program which wrote a compound file, in UTF-16. */
const COMPOUND_KINDS: readonly (readonly [string, string])[] = [
  ['encrypted', 'EncryptedPackage'],
  ['doc', 'WordDocument'],
  ['ppt', 'PowerPoint Document'],
  ['xls', 'Workbook'],
  ['xls', 'Book'],
  ['msg', '__properties_version1.0'],
];

/** The part of a name behind its last dot, in lower case; empty when there is none. */
export function extensionOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? '' : name.slice(dot + 1).toLowerCase();
}

function startsWith(bytes: Buffer, magic: Buffer, at = 0): boolean {
  return bytes.subarray(at, at + magic.length).equals(magic);
}

/** Kind of an Office file kept in an OLE container; `encrypted` when it is a password-protected package. */
export function compoundKind(bytes: Buffer, name: string): string {
  const found = COMPOUND_KINDS.find(([, stream]) => bytes.includes(Buffer.from(stream, 'utf16le')));
  return found?.[0] ?? (extensionOf(name) || 'cfb');
}

function looksLikeText(bytes: Buffer): boolean {
  const { text } = decodeText(bytes.subarray(0, TEXT_SAMPLE_BYTES));
  let strange = 0;
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    const isControl = code < 32 && code !== 9 && code !== 10 && code !== 13 && code !== 12 && code !== 27;
    if (isControl || code === 0xfffd) strange++;
  }
  return strange * 50 <= text.length;
}

function textKind(bytes: Buffer, name: string): string {
  const byName = TEXT_KINDS[extensionOf(name)];
  if (byName) return byName;
  const head = bytes.subarray(0, 1_024).toString('latin1').trimStart().toLowerCase();
  if (/^(?:<!doctype html|<html|<head|<body)/.test(head)) return 'html';
  if (/^(?:<\?xml[^>]{0,200}\?>\s{0,50})?(?:<!--[^>]{0,200}-->\s{0,50})?<svg/.test(head)) return 'svg';
  return 'txt';
}

/**
 * Names the kind of a file: an extension in lower case, `zip` for any archive (the reader looks inside),
 * `cfb` for any OLE container, `empty` for no bytes, `unknown` for bytes that are neither text nor known.
 */
export function sniff(bytes: Buffer, name: string): string {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, Buffer.from('PK\x03\x04')) || startsWith(bytes, Buffer.from('PK\x05\x06'))) {
    return 'zip';
  }
  if (startsWith(bytes, COMPOUND_FILE)) return 'cfb';
  if (bytes.subarray(0, PDF_HEAD_BYTES).includes('%PDF-')) return 'pdf';
  if (startsWith(bytes, Buffer.from('ftyp'), 4)) return extensionOf(name) === 'mov' ? 'mov' : 'mp4';
  if (startsWith(bytes, Buffer.from('RIFF')) && startsWith(bytes, Buffer.from('WEBP'), 8)) return 'webp';
  const known = MAGIC.find(([, magic]) => startsWith(bytes, magic));
  if (known) return known[0];
  if (extensionOf(name) === 'pdf' && bytes.includes('%%EOF')) return 'pdf';
  return looksLikeText(bytes) ? textKind(bytes, name) : 'unknown';
}
