/** PowerPoint decks: slides in show order with charts and diagrams; notes, hidden slides and comments apart. */
import { type BoundedZip, openBoundedZip } from '../bounded-zip.ts';
import {
  type DocumentContent,
  type DocumentPart,
  NO_CONTENT,
  NOTHING_HIDDEN,
} from '../extracted-document.ts';
import { LIMITS } from '../limits.ts';
import { readProperties, readXmlPart, relationsOf, targetsOf } from '../office-package.ts';
import { firstLine } from '../text-collector.ts';
import { scanXml } from '../xml-scan.ts';
import { readDrawing } from './drawing-text.ts';

const PRESENTATION = 'ppt/presentation.xml';
const NUMBERED_SLIDE = /^ppt\/slides\/slide(\d{1,6})\.xml$/i;
const DRAWN_BESIDE = ['chart', 'chartEx', 'diagramData'];

/** Slide parts in the order of the show; by number when the presentation does not say. */
async function slideNames(archive: BoundedZip): Promise<string[]> {
  const relations = await relationsOf(archive, PRESENTATION);
  const names: string[] = [];
  scanXml((await readXmlPart(archive, PRESENTATION)) ?? '', {
    open: (tag) => {
      // `sldId` has a number of its own, `id`, beside the relation `r:id`.
      const target = tag.name === 'sldId' ? relations.get(tag.prefixed('id') ?? '') : undefined;
      if (target && archive.has(target.target)) names.push(target.target);
    },
    close: () => {},
    text: () => {},
  });
  if (names.length > 0) return names;
  const number = (name: string) => Number(NUMBERED_SLIDE.exec(name)?.[1] ?? 0);
  return archive.names.filter((name) => NUMBERED_SLIDE.test(name)).sort((a, b) => number(a) - number(b));
}

interface ReadSlide {
  readonly part: DocumentPart;
  readonly comments: string[];
}

async function drawingsOf(archive: BoundedZip, names: readonly string[]): Promise<string[]> {
  const texts: string[] = [];
  for (const name of names) texts.push(readDrawing((await readXmlPart(archive, name)) ?? '').text);
  return texts.filter((text) => text !== '');
}

async function readSlide(archive: BoundedZip, name: string, number: number): Promise<ReadSlide> {
  const slide = readDrawing((await readXmlPart(archive, name)) ?? '');
  const relations = await relationsOf(archive, name);
  const beside = await drawingsOf(archive, targetsOf(relations, ...DRAWN_BESIDE));
  const notes = await drawingsOf(archive, targetsOf(relations, 'notesSlide'));
  const comments = await commentsOf(archive, targetsOf(relations, 'comments'));
  return {
    part: {
      kind: 'slide',
      number,
      name: slide.title,
      text: [slide.text, ...beside].filter((text) => text !== '').join('\n'),
      hidden: slide.isHidden,
      notes: notes.join('\n'),
    },
    comments,
  };
}

/** Old comments hold `p:text`, threaded ones `a:t`. */
async function commentsOf(archive: BoundedZip, names: readonly string[]): Promise<string[]> {
  const comments: string[] = [];
  for (const name of names) {
    let isText = false;
    scanXml((await readXmlPart(archive, name)) ?? '', {
      open: (tag) => {
        isText = tag.name === 'text' || tag.name === 't';
      },
      close: () => {
        isText = false;
      },
      text: (text) => {
        if (isText && text.trim() !== '') comments.push(text.trim());
      },
    });
  }
  return comments;
}

/** Reads a .pptx, .potx or .ppsx; at most 300 slides. */
export async function readPptx(bytes: Buffer): Promise<DocumentContent> {
  const archive = await openBoundedZip(bytes);
  const names = await slideNames(archive);
  const properties = await readProperties(archive);
  const slides: ReadSlide[] = [];
  for (const name of names.slice(0, LIMITS.pages))
    slides.push(await readSlide(archive, name, slides.length + 1));
  const parts = slides.map((slide) => slide.part);
  const comments = slides.flatMap((slide) => slide.comments);
  const first = parts.find((part) => !part.hidden && part.text !== '');
  return {
    ...NO_CONTENT,
    ...properties,
    heading: first ? (first.name ?? firstLine(first.text)) : null,
    pages: names.length,
    parts,
    internalNotes: comments.join('\n'),
    hidden: {
      ...NOTHING_HIDDEN,
      speakerNotes: parts.filter((part) => part.notes !== '').length,
      hiddenSlides: parts.filter((part) => part.hidden).length,
      comments: comments.length,
    },
    truncated: names.length > LIMITS.pages,
  };
}
