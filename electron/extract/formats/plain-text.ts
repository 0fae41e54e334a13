/** Plain text, captions and tables kept as text. */
import { decodeText } from '../decode-text.ts';
import { type DocumentContent, NO_CONTENT } from '../extracted-document.ts';
import { TextCollector } from '../text-collector.ts';

/** A document of one body without pages. */
export function bodyOnly(text: string, truncated: boolean): Pick<DocumentContent, 'parts' | 'truncated'> {
  const collector = new TextCollector();
  collector.add(text);
  return {
    parts: [{ kind: 'body', number: 1, name: null, text: collector.take(), hidden: false, notes: '' }],
    truncated: truncated || collector.truncated,
  };
}

/** Reads text in whatever encoding it is in. It has no title: its first line is often a greeting. */
export async function readPlainText(bytes: Buffer): Promise<DocumentContent> {
  const { text, truncated } = decodeText(bytes);
  return { ...NO_CONTENT, ...bodyOnly(text, truncated) };
}
