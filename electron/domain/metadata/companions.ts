/**
 * Files that belong together: the .pdf beside a .pptx, the captions beside a film. The one with
 * metadata of its own is the asset, the others are its companions. Source: content/README, Inheritance.
 */
import type { ListedFile } from './listing.ts';
import { byPath, folderOf, kindOf, nameOf, stemOf } from './paths.ts';

const CAPTIONS = new Set(['vtt', 'srt', 'sbv']);

/** Captions carry a language before their extension (`film.en.vtt`); they belong to `film`. */
function familyOf(path: string): string {
  const stem = stemOf(path);
  const family = CAPTIONS.has(kindOf(path)) ? stem.replace(/\.[a-z]{2,3}(-[A-Za-z]{2,4})?$/, '') : stem;
  return `${folderOf(path)}/${family}`;
}

export interface Family {
  readonly file: ListedFile;
  /** File names, sorted. */
  readonly companions: readonly string[];
}

/** Most companions kept of one asset. Source: ipc, assetDetailShape. */
const MAX_COMPANIONS = 50;

/**
 * Every file that is an asset, with its companions. Where no file of a family has metadata of its own
 * each is an asset; where several have, the others belong to the first of them by path.
 */
export function familiesOf(
  files: readonly ListedFile[],
  hasOwnMetadata: (file: ListedFile) => boolean,
): Family[] {
  return groupByFamily([...files].sort(byPath))
    .flatMap((members): Family[] => {
      const described = members.filter(hasOwnMetadata);
      const [head] = described;
      if (!head) return members.map((file) => ({ file, companions: [] }));
      const companions = members
        .filter((file) => !described.includes(file))
        .map(({ path }) => nameOf(path))
        .slice(0, MAX_COMPANIONS);
      return described.map((file) => ({ file, companions: file === head ? companions : [] }));
    })
    .sort((a, b) => byPath(a.file, b.file));
}

function groupByFamily(files: readonly ListedFile[]): ListedFile[][] {
  const families = new Map<string, ListedFile[]>();
  for (const file of files) {
    const family = familyOf(file.path);
    const members = families.get(family);
    if (members) members.push(file);
    else families.set(family, [file]);
  }
  return [...families.values()];
}
