/** Files of the library for use outside it: checked, and named by id alone until here. */
import { posix } from 'node:path';
import type { Asset } from '#domain/asset.ts';
import { mayLeave } from '#domain/may-leave.ts';
import { previewKind } from '#domain/preview-kind.ts';
import { visibleText } from './extract/extracted-document.ts';
import { type AssetFileRefusal, checkAssetFile, readAssetFile } from './library/asset-file.ts';
import type { LibraryService } from './library/library-service.ts';
import type { CheckedFile, FileForPreview } from './library-face.ts';

/** Larger files are shown by their text and their own program. In bytes. */
const MAX_PREVIEW_BYTES = 100 * 1_048_576;
const MAX_CAPTION_BYTES = 1_048_576;

function codeOf(refusal: AssetFileRefusal): 'gone' | 'not_allowed' | 'changed' {
  if (refusal === 'gone' || refusal === 'not_downloaded') return 'gone';
  return refusal === 'changed' ? 'changed' : 'not_allowed';
}

/** A file nobody described may go where the company's policy does not forbid it; the draft's checks say so beside it. */
function mayGoOut({ catalog, today }: LibraryService, asset: Asset): boolean {
  const isForbidden = !asset.described && catalog?.config.policy.uncurated === 'block';
  return !isForbidden && mayLeave({ ...asset, described: true }, today);
}

/** Where an asset's file lies, after it was found inside the library, a regular file and of an allowed type. */
export async function checkedFile(service: LibraryService, id: string): Promise<CheckedFile> {
  const asset = service.asset(id);
  const file = asset && service.fileOf(asset);
  if (!file) return { ok: false, code: 'gone' };
  const checked = await checkAssetFile(service.root, file);
  if (!checked.ok) return { ok: false, code: codeOf(checked.error) };
  return { ok: true, ...checked.value, mayLeave: mayGoOut(service, asset) };
}

function textForPreview(service: LibraryService, asset: Asset): FileForPreview | null {
  const document = service.documentOf(asset);
  if (document?.status !== 'ok') return null;
  return { kind: 'txt', bytes: new TextEncoder().encode(visibleText(document)), captions: null };
}

/** The bytes of an asset and of the captions beside it; null when it cannot be shown. */
export async function fileForPreview(service: LibraryService, id: string): Promise<FileForPreview | null> {
  const asset = service.asset(id);
  if (asset && previewKind(asset.kind) === 'text') return textForPreview(service, asset);
  const file = asset && service.fileOf(asset);
  if (!file) return null;
  const bytes = await readAssetFile(service.root, file, MAX_PREVIEW_BYTES);
  if (!bytes.ok) return null;
  const captionName = asset.companions.find((name) => name.toLowerCase().endsWith('.vtt'));
  const captions =
    captionName === undefined
      ? undefined
      : service.fileAt(posix.join(posix.dirname(asset.path), captionName));
  const captionBytes = captions && (await readAssetFile(service.root, captions, MAX_CAPTION_BYTES));
  return { kind: asset.kind, bytes: bytes.value, captions: captionBytes?.ok ? captionBytes.value : null };
}
