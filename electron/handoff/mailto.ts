/** A mail link: recipient, subject and plain text; never a file. Source: RFC 6068. */
import { fail, type Result, succeed } from '#domain/result.ts';
import { headerText, isMailAddress } from './mail-address.ts';

/** Longest link in characters. Windows refuses above 2,081, some browsers a little earlier. */
export const LONGEST_MAILTO = 1_900;

declare const mailtoLink: unique symbol;
/** A link that this file built; nothing else may be opened as one. */
export type MailtoLink = string & { readonly [mailtoLink]: true };

const encode = (text: string): string =>
  encodeURIComponent(text).replace(/['()*!]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** Signs of the whole link, also of one that is too long. */
export function mailtoText(to: string | null, subject: string, text: string): string {
  const address = to === null ? '' : encode(headerText(to)).replaceAll('%40', '@');
  const body = text.replace(/\p{Cs}/gu, '').replace(/\r\n?|\n/g, '\r\n');
  return `mailto:${address}?subject=${encode(headerText(subject))}&body=${encode(body)}`;
}

/** Builds the link. Refuses an address that is not exactly one, and a link longer than 1,900 characters. */
export function buildMailto(
  to: string | null,
  subject: string,
  text: string,
): Result<MailtoLink, 'bad_address' | 'too_long'> {
  if (to !== null && !isMailAddress(to)) return fail('bad_address');
  const link = mailtoText(to, subject, text);
  return link.length > LONGEST_MAILTO ? fail('too_long') : succeed(link as MailtoLink);
}
