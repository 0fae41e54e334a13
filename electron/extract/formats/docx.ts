/** Word documents: what is on the page as text; deleted, hidden and commented text apart. */
import { type BoundedZip, openBoundedZip } from '../bounded-zip.ts';
import { type DocumentContent, NO_CONTENT, NOTHING_HIDDEN } from '../extracted-document.ts';
import { readProperties, readXmlPart, relationsOf, targetsOf } from '../office-package.ts';
import { firstLine } from '../text-collector.ts';
import { WordText } from './docx-text.ts';

const MAIN = /^word\/document\d*\.xml$/i;
/** Parts that print on the page beside the body, in the order they are appended. */
const BESIDE = ['header', 'footer', 'footnotes', 'endnotes'];

async function addParts(archive: BoundedZip, words: WordText, names: readonly string[]): Promise<void> {
  for (const name of names) words.addPart((await readXmlPart(archive, name)) ?? '');
}

/** Reads a .docx, .docm or .dotx. */
export async function readDocx(bytes: Buffer): Promise<DocumentContent> {
  const archive = await openBoundedZip(bytes);
  const main = archive.names.find((name) => MAIN.test(name));
  if (!main) throw new Error('no document part');
  const relations = await relationsOf(archive, main);
  const properties = await readProperties(archive);
  const words = new WordText();
  await addParts(archive, words, [main]);
  const heading = words.heading ?? firstLine(words.peek());
  await addParts(archive, words, targetsOf(relations, ...BESIDE));
  const comments = new WordText();
  await addParts(archive, comments, targetsOf(relations, 'comments'));
  const internal = [words.internal(), comments.take()].filter((text) => text !== '');
  return {
    ...NO_CONTENT,
    ...properties,
    heading,
    parts: [{ kind: 'body', number: 1, name: null, text: words.take(), hidden: false, notes: '' }],
    internalNotes: internal.join('\n'),
    hidden: { ...NOTHING_HIDDEN, comments: comments.comments, trackedChanges: words.trackedChanges },
    truncated: words.truncated,
  };
}
