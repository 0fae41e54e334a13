/**
 * A draft as an `.eml` file that mail programs open in a writing window (`X-Unsent: 1`). Nothing is read
 * from disk or net: files come as bytes. No Electron here, so that the command line uses it too.
 */
import MailComposer from 'nodemailer/lib/mail-composer';
import { fail, type Result, succeed } from '#domain/result.ts';
import { MOST_FILE_BYTES } from './eml-size.ts';
import { distinctNames, safeFileName } from './file-name.ts';
import { displayName, headerText, isMailAddress } from './mail-address.ts';
import { mailDocument } from './mail-html.ts';

export interface EmlAttachment {
  /** Any name or path; made safe here. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface EmlMessage {
  /** Sender; without a valid address the mail program takes its own. */
  readonly from: { readonly name: string; readonly email: string } | null;
  readonly to: string | null;
  readonly bcc: string | null;
  readonly subject: string;
  readonly text: string;
  /** Safe HTML fragment, as a draft has it. */
  readonly html: string;
  readonly attachments: readonly EmlAttachment[];
}

export type EmlRefusal = 'bad_address' | 'too_large';

/** `From` first: some systems tell the type of a file by its first line. */
const FIRST_HEADERS = ['from', 'to', 'bcc', 'subject', 'x-unsent', 'mime-version'];
/** The sending program sets these; a draft that carries them looks sent. */
const NOT_IN_DRAFTS = new Set(['date', 'message-id']);

const nameOf = (header: string): string => header.slice(0, header.indexOf(':')).toLowerCase();

function rank(header: string): number {
  const found = FIRST_HEADERS.indexOf(nameOf(header));
  return found === -1 ? FIRST_HEADERS.length : found;
}

/** Orders the headers of a built message, drops the sender's own, and marks it as not sent. */
function asDraft(built: Buffer): Buffer {
  const end = built.indexOf('\r\n\r\n');
  const headers = built
    .subarray(0, end)
    .toString('latin1')
    .split(/\r\n(?![ \t])/)
    .filter((header) => !NOT_IN_DRAFTS.has(nameOf(header)));
  if (!headers.some((header) => nameOf(header) === 'from')) headers.push('From: ');
  headers.push('X-Unsent: 1');
  const ordered = headers.toSorted((a, b) => rank(a) - rank(b)).join('\r\n');
  return Buffer.concat([Buffer.from(ordered, 'latin1'), built.subarray(end)]);
}

const crlf = (text: string): string => text.replace(/\r\n?|\n/g, '\r\n');

function sender(from: EmlMessage['from']): { from?: { name: string; address: string } } {
  const address = headerText(from?.email ?? '');
  return from && isMailAddress(address) ? { from: { name: displayName(from.name), address } } : {};
}

/**
 * Builds the file's bytes. Refuses an address that is not exactly one, and files of more than 18 MiB.
 * The result has CRLF line ends only and no line above 998 signs.
 */
export async function buildEml(message: EmlMessage): Promise<Result<Buffer, EmlRefusal>> {
  const { from, to, bcc, subject, text, html, attachments } = message;
  if ([to, bcc].some((address) => address !== null && !isMailAddress(address))) return fail('bad_address');
  const fileBytes = attachments.reduce((sum, { bytes }) => sum + bytes.byteLength, 0);
  if (fileBytes > MOST_FILE_BYTES) return fail('too_large');
  const names = distinctNames(attachments.map(({ name }) => safeFileName(name)));
  const node = new MailComposer({
    ...sender(from),
    ...(to === null ? {} : { to: { name: '', address: to } }),
    ...(bcc === null ? {} : { bcc: { name: '', address: bcc } }),
    subject: headerText(subject),
    text: crlf(text),
    html: crlf(mailDocument(html)),
    attachments: attachments.map(({ bytes }, index) => ({
      filename: names[index] ?? 'file',
      content: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
      contentDisposition: 'attachment',
    })),
    disableFileAccess: true,
    disableUrlAccess: true,
  }).compile();
  node.keepBcc = true;
  return succeed(asDraft(await node.build()));
}
