/** Paths inside a library, always with `/`: pure text, no file system. */

/** The folder of a path; empty for the root. */
export function folderOf(path: string): string {
  const end = path.lastIndexOf('/');
  return end < 0 ? '' : path.slice(0, end);
}

/** The last part of a path. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The file name without its last extension; a leading dot is no extension. */
export function stemOf(path: string): string {
  const name = nameOf(path);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(0, dot) : name;
}

/** Longest extension worth showing; a longer one is part of a name. */
const MAX_KIND = 20;

/** The extension in lower case without its dot; empty when there is none. */
export function kindOf(path: string): string {
  const name = nameOf(path);
  const dot = name.lastIndexOf('.');
  return dot > 0 && name.length - dot - 1 <= MAX_KIND ? name.slice(dot + 1).toLowerCase() : '';
}

/** The folder itself and every folder above it, nearest first, the root (empty) last. */
export function foldersUpwards(folder: string): string[] {
  return folder === '' ? [''] : [folder, ...foldersUpwards(folderOf(folder))];
}

/** Order by code units: the same on every computer and in every language. */
export function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
