/** Turns DrawingML (slides, notes, charts, diagrams) into lines. Source: ECMA-376 part 1, sections 19 to 21. */
import { TextCollector } from '../text-collector.ts';
import { scanXml, type XmlTag } from '../xml-scan.ts';

/** Placeholders that repeat the same words on every slide or only count. */
const FURNITURE = new Set(['sldNum', 'dt', 'hdr']);
const TITLES = new Set(['title', 'ctrTitle']);
const REPEATED = 'Fallback';

export interface DrawingText {
  readonly text: string;
  /** Text of the title placeholder. */
  readonly title: string | null;
  readonly isHidden: boolean;
}

class DrawingReader {
  readonly #all = new TextCollector();
  #shape: string[] = [];
  #placeholder = '';
  #isText = false;
  #isCounter = false;
  #repeated = 0;
  title: string | null = null;
  isHidden = false;

  open(tag: XmlTag): void {
    if (tag.name === REPEATED) this.#repeated++;
    if (this.#repeated > 0) return;
    if (tag.name === 'sld' || tag.name === 'notes')
      this.isHidden = /^(?:0|false)$/.test(tag.attribute('show') ?? '');
    else if (tag.name === 'sp') this.#endShape();
    else if (tag.name === 'ph') this.#placeholder = tag.attribute('type') ?? 'body';
    else if (tag.name === 't' || tag.name === 'v') this.#isText = true;
    else if (tag.name === 'fld') this.#isCounter = tag.attribute('type') === 'slidenum';
    else if (tag.name === 'br') this.#shape.push('\n');
  }

  close(name: string): void {
    if (name === REPEATED) this.#repeated--;
    else if (name === 't' || name === 'v') this.#isText = false;
    else if (name === 'fld') this.#isCounter = false;
    else if (name === 'p' || name === 'pt') this.#shape.push('\n');
    else if (name === 'sp' || name === 'graphicFrame') this.#endShape();
  }

  text(text: string): void {
    if (this.#isText && !this.#isCounter && this.#repeated === 0) this.#shape.push(text);
  }

  end(): string {
    this.#endShape();
    return this.#all.take();
  }

  #endShape(): void {
    const text = this.#shape.join('');
    if (text.trim() !== '' && !FURNITURE.has(this.#placeholder)) {
      if (TITLES.has(this.#placeholder)) this.title ??= text.replace(/\s+/g, ' ').trim().slice(0, 200);
      this.#all.add(`${text}\n`);
    }
    this.#shape = [];
    this.#placeholder = '';
  }
}

/** Reads the words of one drawing part. */
export function readDrawing(xml: string): DrawingText {
  const reader = new DrawingReader();
  scanXml(xml, reader);
  return { text: reader.end(), title: reader.title, isHidden: reader.isHidden };
}
