/** Where a message is put together from the library: composed, checked, and written as a draft file. */
import { createHash } from 'node:crypto';
import type { Asset } from '#domain/asset.ts';
import type { Draft, DraftRequest } from '#domain/draft.ts';
import type { FileFacts, HiddenContent } from '#domain/message/message-facts.ts';
import { withShortNote } from '#domain/template/short-note.ts';
import type { ExtractedFile } from './extract/extraction-port.ts';
import { writeEml } from './handoff/draft-folder.ts';
import { buildEml, type EmlAttachment } from './handoff/eml.ts';
import { readAssetFile } from './library/asset-file.ts';
import type { LibraryService } from './library/library-service.ts';
import type { KnownFields, WrittenDraft } from './library-face.ts';
import { composeDraft, type DraftFacts, recipientOf } from './template/compose-draft.ts';
import { knownValues } from './template/known-values.ts';
import { suggestedAttachments } from './template/suggested-attachments.ts';

/** What a recipient could uncover in a document. */
function fileFactsOf({ hidden, parts, status }: ExtractedFile): FileFacts {
  if (status !== 'ok' && status !== 'empty') return { hidden: null, firstPage: null };
  const found: [HiddenContent, number][] = [
    ['speaker_notes', hidden.speakerNotes],
    ['hidden_slides', hidden.hiddenSlides + hidden.hiddenSheets],
    ['comments', hidden.comments],
    ['tracked_changes', hidden.trackedChanges],
  ];
  return {
    hidden: found.filter(([, count]) => count > 0).map(([content]) => content),
    firstPage: parts[0]?.text ?? null,
  };
}

export type BuiltDraft =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly draft: Draft }
  | Extract<WrittenDraft, { readonly ok: false }>;

export interface ComposedDraft {
  readonly name: string;
  readonly suggestedAttachments: readonly string[];
  readonly draft: Draft;
}

export class DraftDesk {
  readonly #service: LibraryService;

  constructor(service: LibraryService) {
    this.#service = service;
  }

  /** The draft as it stands; null when the library has no such template. */
  compose(request: DraftRequest, known: KnownFields): ComposedDraft | null {
    const catalog = this.#service.catalog && withShortNote(this.#service.catalog);
    const template = catalog?.templates.find(({ id }) => id === request.template);
    const draft = catalog && composeDraft(catalog, request, this.#factsFor(request, known));
    if (!template || !draft) return null;
    return {
      name: template.name,
      suggestedAttachments: suggestedAttachments(template, catalog, request.today),
      draft,
    };
  }

  /** Composes again and builds the draft's bytes, unless a check blocks it or a file is not the checked one. */
  async build(request: DraftRequest, known: KnownFields): Promise<BuiltDraft | null> {
    const composed = this.compose(request, known);
    if (!composed) return null;
    const { draft } = composed;
    if (draft.blocked) return { ok: false, code: 'blocked', draft };
    const attachments = await this.#read(request.attach);
    if (!attachments) return { ok: false, code: 'file_changed', draft };
    const values = knownValues(request.values, known);
    const eml = await buildEml({
      from: { name: values['rep.name'] ?? '', email: values['rep.email'] ?? '' },
      to: recipientOf(request, this.#factsFor(request, known)),
      bcc: null,
      subject: draft.subject,
      text: draft.text,
      html: draft.html,
      attachments,
    });
    return eml.ok ? { ok: true, bytes: eml.value, draft } : { ok: false, code: eml.error, draft };
  }

  /** The same, as a file in this folder named after the subject. */
  async write(request: DraftRequest, known: KnownFields, folder: string): Promise<WrittenDraft | null> {
    const built = await this.build(request, known);
    if (!built?.ok) return built;
    const { draft, bytes } = built;
    return { ok: true, path: await writeEml(folder, draft.subject, bytes), draft };
  }

  #factsFor(request: DraftRequest, known: KnownFields): DraftFacts {
    const files = request.attach.flatMap((id) => {
      const asset = this.#service.asset(id);
      const document = asset && this.#service.documentOf(asset);
      return document ? [[id, fileFactsOf(document)] as const] : [];
    });
    return { known, accountDomains: [], files: Object.fromEntries(files) };
  }

  /** Every file or none: a draft never leaves with part of what it promises. */
  async #read(ids: readonly string[]): Promise<readonly EmlAttachment[] | null> {
    const read = await Promise.all([...new Set(ids)].map((id) => this.#readOne(this.#service.asset(id))));
    return read.every((file) => file !== null) ? read : null;
  }

  /** The version that was looked at is the version that leaves. */
  async #readOne(asset: Asset | undefined): Promise<EmlAttachment | null> {
    const file = asset && this.#service.fileOf(asset);
    if (!file) return null;
    const bytes = await readAssetFile(this.#service.root, file, MAX_ATTACHMENT_BYTES);
    if (!bytes.ok) return null;
    const version = createHash('sha256').update(bytes.value).digest('hex');
    if (asset.version !== null && asset.version !== version) return null;
    return { name: file.path, bytes: bytes.value };
  }
}

/** One file above this cannot leave by mail anyway. In bytes. */
const MAX_ATTACHMENT_BYTES = 64 * 1_048_576;
