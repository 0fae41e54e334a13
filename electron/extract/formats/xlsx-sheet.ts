/** Cells of one worksheet and the strings they share. Source: ECMA-376 part 1, section 18. */
import { LIMITS } from '../limits.ts';
import { TextCollector } from '../text-collector.ts';
import { scanXml, type XmlTag } from '../xml-scan.ts';
import { type CellFormat, formatNumber } from './xlsx-formats.ts';

export interface SheetContext {
  readonly strings: readonly string[];
  /** By index of the cell's style. */
  readonly formats: readonly CellFormat[];
  /** Days count from 1904 (old Macintosh workbooks). */
  readonly uses1904: boolean;
}

/** The shared strings in order; phonetic hints are left out. */
export function readSharedStrings(xml: string): string[] {
  const strings: string[] = [];
  let current: string[] = [];
  let isText = false;
  let isHint = false;
  let length = 0;
  scanXml(xml, {
    open: (tag) => {
      if (tag.name === 'si') current = [];
      else if (tag.name === 't') isText = true;
      else if (tag.name === 'rPh') isHint = true;
    },
    close: (name) => {
      if (name === 'si') strings.push(current.join(''));
      else if (name === 't') isText = false;
      else if (name === 'rPh') isHint = false;
    },
    text: (text) => {
      if (!isText || isHint || length > LIMITS.textCharacters) return;
      length += text.length;
      current.push(text);
    },
  });
  return strings;
}

class SheetReader {
  readonly #context: SheetContext;
  readonly #text = new TextCollector();
  #type = 'n';
  #style = 0;
  #value = '';
  #isValue = false;

  constructor(context: SheetContext) {
    this.#context = context;
  }

  open(tag: XmlTag): void {
    if (tag.name === 'c') {
      this.#type = tag.attribute('t') ?? 'n';
      this.#style = Number(tag.attribute('s') ?? 0);
      this.#value = '';
    } else if (tag.name === 'v' || tag.name === 't') this.#isValue = true;
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.#isValue = false;
    else if (name === 'c') this.#endCell();
    else if (name === 'row') this.#text.add('\n');
    else if (name === 'oddHeader' || name === 'oddFooter') this.#text.add('\n');
  }

  text(text: string): void {
    if (this.#isValue) this.#value += text;
  }

  end(): { text: string; truncated: boolean } {
    return { truncated: this.#text.truncated, text: this.#text.take() };
  }

  #endCell(): void {
    if (this.#value !== '') this.#text.add(`${this.#shown()} `);
  }

  #shown(): string {
    const { strings, formats, uses1904 } = this.#context;
    if (this.#type === 's') return strings[Number(this.#value)] ?? '';
    if (this.#type === 'b') return this.#value === '1' ? 'TRUE' : 'FALSE';
    if (this.#type !== 'n') return this.#value;
    return formatNumber(this.#value, formats[this.#style], uses1904);
  }
}

/** Values of a sheet, one line per row. */
export function readSheetText(xml: string, context: SheetContext): { text: string; truncated: boolean } {
  const reader = new SheetReader(context);
  scanXml(xml, reader);
  return reader.end();
}
