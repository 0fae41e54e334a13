/** Guards on what becomes a header or a file name of a draft. */

/** One plain address: no name, no list, no quotes, nothing that could end a header. */
const ADDRESS =
  /^[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}@[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?(?:\.[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?)+$/u;
/** Longest address in characters. Source: RFC 5321, a path of 256 octets with its brackets. */
const LONGEST_ADDRESS = 254;

/** Whether a text is exactly one mail address. */
export function isMailAddress(text: string): boolean {
  return text.length <= LONGEST_ADDRESS && ADDRESS.test(text) && !/^\.|\.\.|\.@/.test(text);
}

/** A text for a header: one line, no control or direction characters. */
export function headerText(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\uFEFF\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/\p{Cs}/gu, '')
    .trim();
}

/** A display name: as a header text, without what addresses are made of. */
export function displayName(text: string): string {
  return headerText(text)
    .replace(/[<>"\\]/g, '')
    .slice(0, 120)
    .trim();
}
