/**
 * A writable copy of the starter library in which `reference_day` is today, so that what is due, expired
 * or not yet released is so on every day. Source: content/README, library.yaml.
 */
import { lstat, mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { daysBetween, type IsoDay, parseIsoDay } from '#domain/iso-day.ts';
import { fail, type Result, succeed } from '#domain/result.ts';
import { shiftDays } from '#domain/shift-days.ts';
import { sweepTemp, tempIn } from './durable-write.ts';

/** `exists`: something already stands where the copy should. */
export type CopyRefusal = 'exists' | 'no_reference_day' | 'read_only' | 'disk_full' | 'failed';

const REFUSALS: Readonly<Record<string, CopyRefusal>> = {
  EROFS: 'read_only',
  EACCES: 'read_only',
  EPERM: 'read_only',
  ENOSPC: 'disk_full',
  EDQUOT: 'disk_full',
  ENOTEMPTY: 'exists',
  EEXIST: 'exists',
};
const REFERENCE_DAY = /^reference_day:[ \t]*["']?(\d{4}-\d{2}-\d{2})/m;
/** Texts whose days are metadata. Below `assets/` only metadata files are: the assets themselves are documents. */
const METADATA = /(\.meta|(^|\/)_folder|(^|\/)library|(^|\/)samples|(^|\/)agreement)\.ya?ml$/i;
const WITH_FRONT_MATTER = /^(templates|snippets|news)\/.*\.md$/i;
const FRONT_MATTER = /^---\r?\n[\s\S]*?\r?\n---(?=\r?\n|$)/;

/**
 * Copies the starter library and moves its days. All or nothing: the copy is made beside its place and
 * renamed when it is whole.
 *
 * @param from the starter as shipped; may be read-only
 * @param to a folder that does not exist yet
 */
export async function copyStarter(
  from: string,
  to: string,
  today: IsoDay,
): Promise<Result<null, CopyRefusal>> {
  const temp = tempIn(dirname(to));
  try {
    const config = await readFile(join(from, 'library.yaml'), 'utf8');
    const reference = parseIsoDay(REFERENCE_DAY.exec(config)?.[1] ?? '');
    if (!reference) return fail('no_reference_day');
    if (await exists(to)) return fail('exists');
    await mkdir(dirname(to), { recursive: true });
    await sweepTemp(dirname(to), Date.now());
    await copyFolder({ from, to: temp, days: daysBetween(reference, today) }, '');
    await rename(temp, to);
    await flush(dirname(to));
    return succeed(null);
  } catch (cause) {
    await rm(temp, { recursive: true, force: true }).catch(() => undefined);
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    return fail(REFUSALS[code] ?? 'failed');
  }
}

async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

interface Copy {
  readonly from: string;
  readonly to: string;
  readonly days: number;
}

async function copyFolder(copy: Copy, folder: string): Promise<void> {
  await mkdir(join(copy.to, folder));
  for (const entry of await readdir(join(copy.from, folder), { withFileTypes: true })) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) await copyFolder(copy, path);
    else if (entry.isFile()) await writeWhole(join(copy.to, path), await moved(copy, path));
  }
  await flush(join(copy.to, folder));
}

async function moved({ from, days }: Copy, path: string): Promise<Uint8Array | string> {
  const bytes = await readFile(join(from, path));
  if (METADATA.test(path)) return shiftDays(bytes.toString('utf8'), days);
  if (!WITH_FRONT_MATTER.test(path)) return bytes;
  return bytes.toString('utf8').replace(FRONT_MATTER, (fields) => shiftDays(fields, days));
}

async function writeWhole(path: string, content: Uint8Array | string): Promise<void> {
  const handle = await open(path, 'wx');
  try {
    await handle.writeFile(content);
    await handle.sync().catch(() => undefined);
  } finally {
    await handle.close();
  }
}

/** Makes new names last; where a folder cannot be opened for flushing its system journals them. */
async function flush(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
