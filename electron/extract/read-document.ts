/** One file's bytes in, its text and facts out; never throws, whatever the bytes are. */

import { type DocumentContent, type ExtractedDocument, withoutContent } from './extracted-document.ts';
import { readerFor } from './formats.ts';
import { isGenericTitle } from './generic-title.ts';
import { LIMITS, RefusedDocument } from './limits.ts';
import { zipKind } from './office-package.ts';
import { compoundKind, extensionOf, sniff } from './sniff.ts';

interface Kind {
  readonly kind: string;
  readonly status: 'encrypted' | 'unsupported' | 'empty' | null;
}

async function kindOf(bytes: Buffer, name: string): Promise<Kind> {
  const sniffed = sniff(bytes, name);
  if (sniffed === 'empty') return { kind: extensionOf(name), status: 'empty' };
  if (sniffed === 'zip') return { kind: await zipKind(bytes, name), status: null };
  if (sniffed === 'unknown') return { kind: extensionOf(name), status: null };
  if (sniffed !== 'cfb') return { kind: sniffed, status: null };
  const kind = compoundKind(bytes, name);
  return kind === 'encrypted' ? { kind: extensionOf(name), status: 'encrypted' } : { kind, status: null };
}

function hasText(content: DocumentContent): boolean {
  return content.internalNotes !== '' || content.parts.some((part) => part.text !== '' || part.notes !== '');
}

/** The property unless it is one that programs write by themselves, else the first heading. */
function bestTitle({ title, heading }: DocumentContent): string | null {
  return title !== null && !isGenericTitle(title) ? title : heading;
}

/** A name that promises a format we read, over bytes that are something else. */
function statusWithoutReader(bytes: Buffer, name: string): 'unreadable' | 'unsupported' {
  return sniff(bytes, name) === 'unknown' && readerFor(extensionOf(name)) ? 'unreadable' : 'unsupported';
}

async function read(bytes: Buffer, name: string, elapsed: () => number): Promise<ExtractedDocument> {
  const { kind, status } = await kindOf(bytes, name);
  if (status) return withoutContent(kind, status, elapsed());
  const reader = sniff(bytes, name) === 'unknown' ? undefined : readerFor(kind);
  if (!reader) return withoutContent(kind, statusWithoutReader(bytes, name), elapsed());
  try {
    const content = await reader(bytes);
    return {
      ...content,
      title: bestTitle(content),
      kind,
      status: hasText(content) ? 'ok' : 'empty',
      milliseconds: elapsed(),
    };
  } catch (error) {
    return withoutContent(kind, error instanceof RefusedDocument ? error.status : 'unreadable', elapsed());
  }
}

/**
 * Reads a document of any kind. The name matters only where the bytes leave a choice.
 *
 * @returns `milliseconds` is wall time; `title` is the best of property and first heading, null when neither says
 */
export async function readDocument(bytes: Uint8Array, name: string): Promise<ExtractedDocument> {
  const started = performance.now();
  const elapsed = () => Math.round(performance.now() - started);
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.length > LIMITS.fileBytes) return withoutContent(extensionOf(name), 'too_large', elapsed());
  try {
    return await read(buffer, name, elapsed);
  } catch (error) {
    const status = error instanceof RefusedDocument ? error.status : 'unreadable';
    return withoutContent(extensionOf(name), status, elapsed());
  }
}
