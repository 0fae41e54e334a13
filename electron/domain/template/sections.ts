/** The three parts of a template's text: the mail, and under their own headings what is spoken. */

export interface Section {
  readonly text: string;
  /** Line of the file on which the part begins, 1-based. */
  readonly line: number;
}
export interface Sections {
  readonly body: Section;
  readonly voicemail: Section | null;
  readonly call: Section | null;
}

const HEADING = /^##[ \t]+(voicemail|call)[ \t]*#*[ \t]*$/i;

/** Splits a text that begins on line `firstLine`. A second heading of the same name continues the first part. */
export function splitSections(text: string, firstLine: number): Sections {
  const parts = { body: [] as string[], voicemail: [] as string[], call: [] as string[] };
  const starts = { body: firstLine, voicemail: 0, call: 0 };
  let current: keyof typeof parts = 'body';
  text.split('\n').forEach((raw, index) => {
    const line = raw.replace(/\r$/, '');
    const heading = HEADING.exec(line)?.[1]?.toLowerCase();
    if (heading === 'voicemail' || heading === 'call') {
      current = heading;
      starts[heading] ||= firstLine + index + 1;
    } else parts[current].push(line);
  });
  const section = (name: keyof typeof parts): Section => trimmed(parts[name], starts[name]);
  return {
    body: section('body'),
    voicemail: starts.voicemail > 0 ? section('voicemail') : null,
    call: starts.call > 0 ? section('call') : null,
  };
}

function trimmed(lines: readonly string[], firstLine: number): Section {
  const skipped = lines.findIndex((line) => line.trim() !== '');
  return { text: lines.join('\n').trim(), line: firstLine + Math.max(0, skipped) };
}
