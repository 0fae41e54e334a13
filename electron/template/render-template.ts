/** A template with values becomes a message: subject, plain text, safe HTML, voicemail and call. */
import { standardField } from '#domain/message/standard-fields.ts';
import { fail, type Result, succeed } from '#domain/result.ts';
import type { Snippet, Template, TemplateField } from '#domain/template.ts';
import { closeGaps } from './close-gaps.ts';
import { LiquidEvaluator } from './evaluate-liquid.ts';
import { isBlank, type LiquidNode, type TemplateProblem } from './liquid-nodes.ts';
import { renderBlocks, sanitizeMessage, textOfHtml } from './markdown-blocks.ts';
import { parseLiquid } from './parse-liquid.ts';
import { cleanValue, fillHtml, fillLinks, fillText, type OpenBlank, type Slot } from './slots.ts';

export type TemplateTexts = Pick<Template, 'subject' | 'body' | 'voicemail' | 'call' | 'fields' | 'bodyLine'>;

const MESSAGE_PARTS = ['subject', 'body', 'voicemail', 'call'] as const;
export type MessagePart = (typeof MESSAGE_PARTS)[number];

/** One paragraph, list or quotation of the body. */
export interface MessageBlock {
  readonly text: string;
  readonly html: string;
  readonly locked: boolean;
}

export interface RenderedMessage {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly voicemail: string | null;
  readonly call: string | null;
  readonly blocks: readonly MessageBlock[];
  /** Fields this rendering looked at, in order of first use. */
  readonly used: readonly string[];
  /** Fields whose place is still open, in order of appearance. */
  readonly missing: readonly string[];
  readonly blanks: readonly (OpenBlank & { readonly part: MessagePart })[];
}

/** Longest subject in UTF-16 units; a mail header cannot carry more on one line. */
const LONGEST_SUBJECT = 990;

/** Answers what a field of this name is: declared by the template, else a standard one. */
export function fieldFinder(fields: readonly TemplateField[]): (name: string) => TemplateField | undefined {
  const declared = new Map(fields.map((field) => [field.name, field]));
  return (name) => declared.get(name) ?? standardField(name);
}

function parseParts(template: TemplateTexts) {
  const problems: TemplateProblem[] = [];
  const nodesOf = (source: string | null, line: number): readonly LiquidNode[] => {
    const parsed = parseLiquid(source ?? '', line);
    problems.push(...parsed.problems);
    return parsed.nodes;
  };
  const parts: Readonly<Record<MessagePart, readonly LiquidNode[]>> = {
    subject: nodesOf(template.subject, 1),
    body: nodesOf(template.body, template.bodyLine),
    voicemail: nodesOf(template.voicemail, template.bodyLine),
    call: nodesOf(template.call, template.bodyLine),
  };
  return { parts, problems };
}

/** Renders Markdown with slots to paragraphs. */
function toBlocks(source: string, locked: boolean, slots: readonly Slot[]) {
  return renderBlocks(closeGaps(source)).map((raw) => {
    const safe = sanitizeMessage(fillLinks(raw, slots));
    const { text, blanks } = fillText(textOfHtml(safe), slots, 'many');
    return { text, blanks, html: fillHtml(safe, slots), locked };
  });
}

type FilledBlock = ReturnType<typeof toBlocks>[number];

function joinBlocks(blocks: readonly FilledBlock[]): { text: string; blanks: OpenBlank[] } {
  const blanks: OpenBlank[] = [];
  let text = '';
  for (const block of blocks) {
    if (text) text += '\n\n';
    blanks.push(...block.blanks.map((blank) => ({ ...blank, offset: blank.offset + text.length })));
    text += block.text;
  }
  return { text, blanks };
}

/** Cleaned values by field name; own properties only, and a field's default where the value is blank. */
function valueFinder(
  values: Readonly<Record<string, string>>,
  fieldOf: (name: string) => TemplateField | undefined,
): (name: string) => string {
  return (name) => {
    const value = cleanValue(Object.hasOwn(values, name) ? (values[name] ?? '') : '');
    return isBlank(value) ? cleanValue(fieldOf(name)?.default ?? '') : value;
  };
}

/** Answers a parsed snippet by name; a broken one tells its problems and counts as absent. */
function snippetFinder(snippets: readonly Snippet[], problems: TemplateProblem[]) {
  const byName = new Map(snippets.map((snippet) => [snippet.name, snippet.text]));
  const parsed = new Map<string, readonly LiquidNode[]>();
  return (name: string): readonly LiquidNode[] | undefined => {
    const known = parsed.get(name);
    const text = byName.get(name);
    if (known || text === undefined) return known;
    const { nodes, problems: found } = parseLiquid(text.trim(), 1);
    problems.push(
      ...found.map((problem) => ({ ...problem, message: `snippet ${name}: ${problem.message}` })),
    );
    parsed.set(name, nodes);
    return nodes;
  };
}

/**
 * Renders a template. Values come out as plain text whatever they contain: they never meet Liquid,
 * Markdown or HTML. The refusal is the list of the template's own faults.
 */
export function renderTemplate(
  template: TemplateTexts,
  snippets: readonly Snippet[],
  values: Readonly<Record<string, string>>,
): Result<RenderedMessage, readonly TemplateProblem[]> {
  const { parts, problems } = parseParts(template);
  if (problems.length > 0) return fail(problems);
  const fieldOf = fieldFinder(template.fields);
  const evaluator = new LiquidEvaluator({
    fieldOf,
    valueOf: valueFinder(values, fieldOf),
    snippet: snippetFinder(snippets, problems),
  });
  const { slots } = evaluator;
  const sourceOf = (part: MessagePart) => evaluator.evaluate(parts[part]);
  const subjectSource = sourceOf('subject')
    .map((piece) => piece.source)
    .join('');
  const subject = fillText(closeGaps(subjectSource.replace(/\s*\n\s*/g, ' ')), slots, 'one');
  const blocks = sourceOf('body').flatMap((piece) => toBlocks(piece.source, piece.locked, slots));
  const body = joinBlocks(blocks);
  const spoken = (part: MessagePart) =>
    joinBlocks(sourceOf(part).flatMap((piece) => toBlocks(piece.source, piece.locked, slots)));
  const [voicemail, call] = [spoken('voicemail'), spoken('call')];
  if (problems.length > 0) return fail(problems);
  const found: Readonly<Record<MessagePart, readonly OpenBlank[]>> = {
    subject: subject.blanks,
    body: body.blanks,
    voicemail: voicemail.blanks,
    call: call.blanks,
  };
  const blanks = MESSAGE_PARTS.flatMap((part) => found[part].map((blank) => ({ ...blank, part })));
  return succeed({
    subject: subject.text.trim().slice(0, LONGEST_SUBJECT),
    text: body.text,
    html: blocks.map((block) => block.html).join('\n'),
    voicemail: template.voicemail === null ? null : voicemail.text,
    call: template.call === null ? null : call.text,
    blocks: blocks.map(({ text, html, locked }) => ({ text, html, locked })),
    used: [...evaluator.used],
    missing: [...new Set(blanks.map((blank) => blank.field))],
    blanks,
  });
}
