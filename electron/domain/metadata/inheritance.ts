/** Own metadata over that of the folders, field by field. Source: content/README, Inheritance. */
import type { MetadataField, MetadataFields, StatedMetadata } from './stated-metadata.ts';

/** Facts about one file; written for a folder they would be untrue for all but one. */
const NEVER_INHERITED: ReadonlySet<MetadataField> = new Set([
  'id',
  'title',
  'use',
  'verified',
  'released',
  'replaces',
  'evidence',
  'consent',
  'note',
]);

export interface EffectiveMetadata {
  readonly fields: Partial<MetadataFields>;
  readonly extra: Readonly<Record<string, unknown>>;
  /** Whether any metadata file, own or of a folder, speaks about this file. */
  readonly isStated: boolean;
  /** Whether a day or state that holds for it could not be read. */
  readonly isUnsafe: boolean;
}

/**
 * The fields that hold for a file. A nearer statement replaces a farther one, lists too; only tags add
 * up, until a folder or the file writes an empty list.
 *
 * @param own metadata of the file itself, strongest first
 * @param folders what the folders above it hand down ({@link handedDown}), nearest first
 */
export function effectiveMetadata(
  own: readonly StatedMetadata[],
  folders: readonly StatedMetadata[],
): EffectiveMetadata {
  const layers = [...own, ...folders];
  const strongestFirst = layers.map(({ fields }) => fields);
  const fields: Partial<MetadataFields> = Object.assign({}, ...strongestFirst.toReversed());
  const tags = addedTags(strongestFirst);
  return {
    fields: tags === undefined ? fields : { ...fields, tags },
    extra: Object.assign({}, ...own.map(({ extra }) => extra).toReversed()),
    isStated: own.length > 0 || folders.length > 0,
    isUnsafe: hasUnreadable(layers),
  };
}

/** What a folder's metadata say about the files below it. */
export function handedDown(folder: StatedMetadata): StatedMetadata {
  const isInherited = (field: MetadataField) => !NEVER_INHERITED.has(field);
  return {
    ...folder,
    fields: Object.fromEntries(
      Object.entries(folder.fields).filter(([field]) => isInherited(field as MetadataField)),
    ),
    unreadable: folder.unreadable.filter(isInherited),
  };
}

function addedTags(strongestFirst: readonly Partial<MetadataFields>[]): readonly string[] | undefined {
  const stated = strongestFirst.flatMap(({ tags }) => (tags ? [tags] : []));
  if (stated.length === 0) return undefined;
  const stop = stated.findIndex((tags) => tags.length === 0);
  return [...new Set(stated.slice(0, stop < 0 ? stated.length : stop).flat())];
}

/** An unreadable field counts only where no nearer statement takes its place. */
function hasUnreadable(strongestFirst: readonly StatedMetadata[]): boolean {
  return strongestFirst.some(({ unreadable }, index) =>
    unreadable.some(
      (field) => !strongestFirst.slice(0, index).some(({ fields }) => Object.hasOwn(fields, field)),
    ),
  );
}
