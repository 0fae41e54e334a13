/** From a template, what the rep typed and the files picked to a draft with its checks. */
import type { Asset } from '#domain/asset.ts';
import type { Catalog } from '#domain/catalog.ts';
import type { Draft, DraftAttachment, DraftFieldState, DraftRequest } from '#domain/draft.ts';
import { runChecks } from '#domain/message/checks.ts';
import type { FileFacts, MessageFacts } from '#domain/message/message-facts.ts';
import type { FieldKind, Template, TemplateField } from '#domain/template.ts';
import { withDaysInWords } from './day-in-words.ts';
import { takeEdited } from './edited-text.ts';
import { knownValues } from './known-values.ts';
import { isBlank, type TemplateProblem } from './liquid-nodes.ts';
import { withOwnSentence } from './own-sentence.ts';
import { plainToHtml } from './plain-to-html.ts';
import { fieldFinder, type RenderedMessage, renderTemplate } from './render-template.ts';
import { cleanValue, oneLine } from './slots.ts';

/** What the app knows besides the request. */
export interface DraftFacts {
  /** Values of standard fields known from elsewhere, such as `rep.*`; what the rep typed wins. */
  readonly known: Readonly<Record<string, string>>;
  readonly accountDomains: readonly string[];
  /** What was found in files, by asset id; absent: not looked at. */
  readonly files: Readonly<Record<string, FileFacts>>;
}

/** Longest value by kind in UTF-16 units, where the field does not say. Source: content/README, Templates. */
const LONGEST: Readonly<Record<FieldKind, number>> = {
  text: 300,
  multiline: 3_000,
  name: 120,
  email: 254,
  phone: 40,
  url: 2_000,
  day: 40,
  number: 40,
  choice: 120,
};
const MOST_FIELDS = 100;
/** Longest message in UTF-16 units, some 2,500 words; what the page accepts as HTML is six times that. */
const LONGEST_MESSAGE = 15_000;
/** Longest paragraph quoted in the check, in UTF-16 units. */
const LONGEST_QUOTE = 60;

interface Text {
  readonly subject: string;
  readonly body: string;
  readonly html: string;
  /** Fields that are still open in this text. */
  readonly open: ReadonlySet<string>;
  readonly lostLocked: readonly string[];
}

function finishText(rendered: RenderedMessage, { edited, ownSentence }: DraftRequest, signer: string): Text {
  const blocks = withOwnSentence(rendered.blocks, ownSentence, signer);
  if (edited === null) {
    return {
      subject: rendered.subject,
      body: blocks.map(({ text }) => text).join('\n\n'),
      html: blocks.map(({ html }) => html).join('\n'),
      open: new Set(rendered.missing),
      lostLocked: [],
    };
  }
  const labels = [...new Set(rendered.blanks.map(({ label }) => label))];
  const body = takeEdited(edited.body, blocks, labels);
  const subject = oneLine(cleanValue(edited.subject));
  const stillOpen = rendered.blanks.filter(({ part, label }) => {
    if (part === 'voicemail' || part === 'call') return true;
    return `${subject}\n${body.text}`.includes(`[${label}]`);
  });
  return {
    subject,
    body: body.text,
    html: body.html,
    open: new Set(stillOpen.map(({ field }) => field)),
    lostLocked: body.lostLocked,
  };
}

/** A template that cannot be understood shows its raw text, and its faults block it. */
function brokenText({ subject, body, bodyLine }: Template, problems: readonly TemplateProblem[]) {
  const text: Text = { subject, body, html: plainToHtml(body), open: new Set(), lostLocked: [] };
  const unfinished = problems.map(
    ({ line, message }) => `template fault, line ${line || bodyLine}: ${message}`,
  );
  return { text, unfinished };
}

function fieldStates(
  template: Template,
  values: Readonly<Record<string, string>>,
  used: readonly string[],
  open: ReadonlySet<string>,
): DraftFieldState[] {
  const fieldOf = fieldFinder(template.fields);
  const declared = new Set(template.fields.map(({ name }) => name));
  const others = used.filter((name) => !declared.has(name)).flatMap((name) => fieldOf(name) ?? []);
  return [...template.fields, ...others].slice(0, MOST_FIELDS).map((field) => ({
    ...field,
    value: Object.hasOwn(values, field.name) ? (values[field.name] ?? '') : '',
    missing: open.has(field.name),
  }));
}

function tooLong({ value, max, kind }: DraftFieldState): boolean {
  return value.length > (max ?? LONGEST[kind]);
}

function unfinishedParts(
  text: Text,
  { voicemail, call, text: rendered }: RenderedMessage,
  fields: readonly DraftFieldState[],
  labelOf: (name: string) => string,
) {
  const long = fields.filter(tooLong);
  const isSpokenOnly = isBlank(rendered) && Boolean(voicemail || call);
  return [
    ...(isBlank(text.body) && !isSpokenOnly ? ['the message is empty'] : []),
    ...(text.body.length > LONGEST_MESSAGE
      ? [`the message is longer than ${LONGEST_MESSAGE} characters`]
      : []),
    ...[...text.open].map((name) => labelOf(name)),
    ...long.map((field) => `${field.label} is longer than ${field.max ?? LONGEST[field.kind]} characters`),
    ...text.lostLocked.map((paragraph) => {
      const start = oneLine(paragraph).slice(0, LONGEST_QUOTE);
      return `the paragraph "${start}" must stay as marketing wrote it`;
    }),
  ];
}

function pickAssets(ids: readonly string[], assets: readonly Asset[]) {
  const assetById = new Map(assets.map((asset) => [asset.id, asset]));
  const unique = [...new Set(ids)];
  return {
    assetById,
    attachments: unique.flatMap((id) => assetById.get(id) ?? []),
    unknownAttachments: unique.filter((id) => !assetById.has(id)),
  };
}

/** The texts as the page takes them; one that is too long is blocked, and only its beginning is shown. */
function shown({ subject, body, html }: Text, { voicemail, call }: Pick<Template, 'voicemail' | 'call'>) {
  const beginning = body.slice(0, LONGEST_MESSAGE);
  return {
    subject,
    text: beginning,
    html: body.length > LONGEST_MESSAGE ? plainToHtml(beginning) : html,
    voicemail: voicemail?.slice(0, LONGEST_MESSAGE) ?? null,
    call: call?.slice(0, LONGEST_MESSAGE) ?? null,
  };
}

function draftAttachment({ id, path, sizeBytes }: Asset): DraftAttachment {
  return { id, name: path.split('/').at(-1) ?? path, bytes: sizeBytes };
}

function labelFinder(fields: readonly TemplateField[]): (name: string) => string {
  const fieldOf = fieldFinder(fields);
  return (name) => fieldOf(name)?.label ?? `unknown ${name}`;
}

/** To whom a draft is addressed: as said, else the contact's address as filled in; null: nobody yet. */
export function recipientOf(request: DraftRequest, facts: DraftFacts): string | null {
  return request.to?.trim() || (knownValues(request.values, facts.known)['contact.email'] ?? null);
}

/**
 * Composes a draft; undefined when the library has no such template. An edited text is final: the own
 * sentence is not added to it again, and blanks that the rep wrote over by hand count as filled.
 */
export function composeDraft(catalog: Catalog, request: DraftRequest, facts: DraftFacts): Draft | undefined {
  const template = catalog.templates.find(({ id }) => id === request.template);
  if (!template) return undefined;
  const values = knownValues(request.values, facts.known);
  const spoken = withDaysInWords(values, fieldFinder(template.fields), template.language);
  const rendering = renderTemplate(template, catalog.snippets, spoken);
  const rendered = rendering.ok ? rendering.value : undefined;
  const broken = rendering.ok ? undefined : brokenText(template, rendering.error);
  const text = rendered ? finishText(rendered, request, values['rep.name'] ?? '') : broken?.text;
  if (!text) return undefined;
  const fields = fieldStates(template, values, rendered?.used ?? [], text.open);
  const picked = pickAssets(request.attach, catalog.assets);
  const message: MessageFacts = {
    ...picked,
    to: recipientOf(request, facts),
    account: request.account?.trim() || (values['account.name'] ?? null),
    today: request.today,
    config: catalog.config,
    template,
    subject: text.subject,
    body: text.body,
    unfinished: rendered
      ? unfinishedParts(text, rendered, fields, labelFinder(template.fields))
      : (broken?.unfinished ?? []),
    accountDomains: facts.accountDomains,
    stance: request.stance,
    history: request.history,
    files: facts.files,
  };
  const checks = runChecks(message);
  return {
    template: template.id,
    blocked: checks.some(({ blocks }) => blocks),
    checks,
    fields,
    ...shown(text, rendered ?? template),
    attachments: picked.attachments.map(draftAttachment),
  };
}
