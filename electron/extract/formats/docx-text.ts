/** Turns WordprocessingML into lines. Source: ECMA-376 part 1, section 17. */
import { TextCollector } from '../text-collector.ts';
import { scanXml, type XmlTag } from '../xml-scan.ts';

const BREAKS: Readonly<Record<string, string>> = { br: '\n', cr: '\n', tab: '\t', noBreakHyphen: '-' };
const CHANGES = new Set(['ins', 'del', 'moveFrom', 'moveTo']);
/** The same drawing again for old programs: reading it would say everything twice. */
const REPEATED = 'Fallback';

export class WordText {
  readonly #visible = new TextCollector();
  readonly #internal = new TextCollector();
  #paragraph: string[] = [];
  #isText = false;
  #isDeletedText = false;
  #isHiddenRun = false;
  #repeated = 0;
  #isHeading = false;
  #lines: string[] = [];
  heading: string | null = null;
  trackedChanges = 0;
  comments = 0;

  get truncated(): boolean {
    return this.#visible.truncated;
  }

  addPart(xml: string): void {
    scanXml(xml, {
      open: (tag) => this.#open(tag),
      close: (name) => this.#close(name),
      text: (text) => this.#text(text),
    });
    this.#endParagraph();
  }

  /** Text so far, without taking it. */
  peek(): string {
    return this.#lines.slice(0, 50).join('\n');
  }

  take(): string {
    return this.#visible.take();
  }

  /** Deleted and hidden text. */
  internal(): string {
    return this.#internal.take();
  }

  #open(tag: XmlTag): void {
    if (tag.name === REPEATED) this.#repeated++;
    if (this.#repeated > 0) return;
    if (tag.name === 't') this.#isText = true;
    else if (tag.name === 'delText') this.#isDeletedText = true;
    else if (tag.name === 'p') this.#endParagraph();
    else if (tag.name === 'r') this.#isHiddenRun = false;
    else if (tag.name === 'vanish') this.#isHiddenRun = !/^(?:0|false|off)$/.test(tag.attribute('val') ?? '');
    else if (tag.name === 'comment') this.comments++;
    else if (tag.name === 'pStyle')
      this.#isHeading = /^(?:title|titel|heading1|berschrift1)/i.test(tag.attribute('val') ?? '');
    else if (CHANGES.has(tag.name)) this.trackedChanges++;
    else if (tag.name in BREAKS) this.#paragraph.push(BREAKS[tag.name] ?? '');
  }

  #close(name: string): void {
    if (name === REPEATED) this.#repeated--;
    else if (name === 't') this.#isText = false;
    else if (name === 'delText') this.#isDeletedText = false;
    else if (name === 'r') this.#isHiddenRun = false;
    else if (name === 'p' || name === 'tr') this.#endParagraph();
    else if (name === 'tc') this.#paragraph.push(' ');
  }

  #text(text: string): void {
    if (this.#repeated > 0) return;
    if (this.#isDeletedText || (this.#isText && this.#isHiddenRun)) this.#internal.add(`${text} `);
    else if (this.#isText) this.#paragraph.push(text);
  }

  #endParagraph(): void {
    const line = this.#paragraph.join('');
    this.#paragraph = [];
    if (line.trim() !== '') {
      if (this.#isHeading) this.heading ??= line.replace(/\s+/g, ' ').trim().slice(0, 200);
      if (this.#lines.length < 50) this.#lines.push(line);
      this.#visible.add(`${line}\n`);
    }
    this.#isHeading = false;
  }
}
