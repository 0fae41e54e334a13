/** Which metadata file speaks about which file. */
import type { ListedFile, ListedYaml } from './listing.ts';

const SUFFIX = /\.meta\.ya?ml$/i;

/** The path of the file that a metadata file speaks about. */
export function targetOf(metadataPath: string): string {
  return metadataPath.replace(SUFFIX, '');
}

export interface Sidecars {
  readonly byFile: ReadonlyMap<ListedFile, ListedYaml>;
  /** Metadata whose file is gone. */
  readonly orphans: readonly ListedYaml[];
  /** Metadata files beside another one for the same file, which is used. */
  readonly surplus: readonly ListedYaml[];
}

/**
 * Pairs metadata with files by name; where no name is the same, letter case may differ, as long as only
 * one file can be meant. Of two for one file the one that ends in `.yaml` counts.
 */
export function pairSidecars(files: readonly ListedFile[], metadata: readonly ListedYaml[]): Sidecars {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const byFolded = new Map<string, ListedFile | null>();
  for (const file of files) {
    const folded = file.path.toLowerCase();
    byFolded.set(folded, byFolded.has(folded) ? null : file);
  }
  const byFile = new Map<ListedFile, ListedYaml>();
  const orphans: ListedYaml[] = [];
  const surplus: ListedYaml[] = [];
  for (const sidecar of [...metadata].sort(preferred)) {
    const target = targetOf(sidecar.path);
    const file = byPath.get(target) ?? byFolded.get(target.toLowerCase());
    if (!file) orphans.push(sidecar);
    else if (byFile.has(file)) surplus.push(sidecar);
    else byFile.set(file, sidecar);
  }
  return { byFile, orphans, surplus };
}

/** `.yaml` before `.yml`, small letters before capitals, then by path. */
function preferred(a: ListedYaml, b: ListedYaml): number {
  const rank = ({ path }: ListedYaml) =>
    path.endsWith('.meta.yaml') ? 0 : path.endsWith('.meta.yml') ? 1 : 2;
  return rank(a) - rank(b) || (a.path < b.path ? -1 : 1);
}
