/** Names that every file system and mail program can carry. */
import { headerText } from './mail-address.ts';

/** Longest name in UTF-8 bytes; leaves room for what a mail program adds to it. */
const LONGEST_BYTES = 180;
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

function cutToBytes(text: string, bytes: number): string {
  let cut = '';
  let left = bytes;
  for (const sign of text) {
    left -= Buffer.byteLength(sign);
    if (left < 0) break;
    cut += sign;
  }
  return cut;
}

/**
 * The last part of a path as a name of at most 180 bytes, without signs that a system forbids, reserved
 * device names, leading dots, and trailing dots or spaces. The extension survives the cut.
 */
export function safeFileName(path: string, fallback = 'file'): string {
  const last = headerText(path.split(/[/\\]/).at(-1) ?? '')
    .normalize('NFC')
    .replace(/[<>:"|?*]/g, '_')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  const name = DEVICE.test(last) ? `_${last}` : last || fallback;
  const extension = /\.[^.\s]{1,12}$/u.exec(name)?.[0] ?? '';
  const stem = cutToBytes(
    name.slice(0, name.length - extension.length),
    LONGEST_BYTES - Buffer.byteLength(extension),
  );
  return `${stem.trim()}${extension}`;
}

/** Makes every name of a list differ from the others: the second "a.pdf" becomes "a (2).pdf". */
export function distinctNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const [, stem = name, extension = ''] = /^(.*?)(\.[^.]*)?$/su.exec(name) ?? [];
    let distinct = name;
    for (let count = 2; taken.has(distinct.toLowerCase()); count += 1)
      distinct = `${stem} (${count})${extension}`;
    taken.add(distinct.toLowerCase());
    return distinct;
  });
}
