/** `draft DIR --template ID --set name=value … --out FILE.eml`: a draft as the window would hand it over. */
import { writeFile } from 'node:fs/promises';
import type { Catalog } from '#domain/catalog.ts';
import type { DraftRequest } from '#domain/draft.ts';
import type { IsoDay } from '#domain/iso-day.ts';
import type { HandedOver } from '#domain/situation.ts';
import { STANCES } from '#domain/taxonomy.ts';
import type { LibraryApp } from '../library-app.ts';
import { callerPath, type FlagKinds, type Flags, oneOf, requiredText } from './flags.ts';
import type { CommandResult } from './output.ts';
import { UsageError } from './usage-error.ts';

export const DRAFT_FLAGS: FlagKinds = {
  template: 'text',
  set: 'list',
  attach: 'list',
  out: 'text',
  to: 'text',
  account: 'text',
  stance: 'text',
  history: 'text',
  today: 'text',
};

/** `--set contact.first_name=Ana` as a pair. */
function pairOf(text: string): readonly [string, string] {
  const at = text.indexOf('=');
  if (at < 1) throw new UsageError(`--set is name=value; not "${text}"`);
  return [text.slice(0, at).trim(), text.slice(at + 1)];
}

/** Without `--attach` the files that the template cannot do without go along. */
function attachmentsOf(flags: Flags, catalog: Catalog, template: string): readonly string[] {
  if (flags.lists.attach) return flags.lists.attach;
  const wishes = catalog.templates.find(({ id }) => id === template)?.attach ?? [];
  return wishes.flatMap((wish) => ('asset' in wish && wish.required ? [wish.asset] : []));
}

export function draftRequestOf(
  flags: Flags,
  catalog: Catalog,
  { history, today }: { history: readonly HandedOver[]; today: IsoDay },
): DraftRequest {
  const template = requiredText(flags, 'template');
  return {
    template,
    values: Object.fromEntries((flags.lists.set ?? []).map(pairOf)),
    attach: attachmentsOf(flags, catalog, template),
    to: flags.texts.to ?? null,
    account: flags.texts.account ?? null,
    stance: oneOf(flags, 'stance', STANCES),
    history,
    ownSentence: null,
    edited: null,
    today,
  };
}

/** Writes the file unless a check blocks; then exit 1 and no file. */
export async function draftCommand(
  app: LibraryApp,
  request: DraftRequest,
  flags: Flags,
): Promise<CommandResult> {
  const out = callerPath(requiredText(flags, 'out'));
  const built = await app.buildDraft(request, {});
  if (!built) throw new UsageError(`the library has no template "${request.template}"`);
  const { draft } = built;
  const { subject, text, html, voicemail } = draft;
  if (built.ok) await writeFile(out, built.bytes, { mode: 0o600 });
  const checks = draft.checks.map(({ code, ok, detail }) => ({ code, ok, detail }));
  const attachments = draft.attachments.map(({ name, bytes }) => ({ name, bytes }));
  const file = built.ok ? out : null;
  return {
    exitCode: built.ok ? 0 : 1,
    json: { blocked: !built.ok, checks, subject, text, html, voicemail, attachments, file },
    lines: [
      ...checks.filter(({ ok }) => !ok).map(({ code, detail }) => `${code}: ${detail}`),
      built.ok ? `Draft written: ${out}` : `No draft written (${built.code}).`,
    ],
  };
}
