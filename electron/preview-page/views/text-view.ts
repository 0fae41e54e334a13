/** The text of a file as text: main serves what was read from it, so HTML and workbooks never run or parse here. */
import { markWords, scrollToMark } from '../mark-words.ts';
import { Trouble } from '../trouble.ts';
import { assetBytes, type DocumentView, type ViewContext } from './view.ts';

const MOST_CHARACTERS = 400_000;
/** An archive was served instead of its text. */
const ARCHIVE = 0x504b;

/** Opens the asset as plain text. */
export async function openTextView({ stage, question, say }: ViewContext): Promise<DocumentView> {
  const bytes = await assetBytes();
  const isArchive = bytes.length > 1 && ((bytes[0] ?? 0) << 8) + (bytes[1] ?? 0) === ARCHIVE;
  if (isArchive) throw new Trouble('cannotShow');
  const text = new TextDecoder().decode(bytes).slice(0, MOST_CHARACTERS);
  const page = document.createElement('pre');
  page.className = 'plainText';
  page.textContent = text.trim() === '' ? say('empty') : text;
  stage.replaceChildren(page);
  scrollToMark(markWords(page, question.words), stage);
  return { pages: 1, position: 'position', show: async () => {}, close: () => stage.replaceChildren() };
}
