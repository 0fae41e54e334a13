/** Own metadata over that of the folders, field by field. Source: content/README, Inheritance. */
import { type MetadataField, noFields, type StatedFields, type StatedMetadata } from './stated-metadata.ts';

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

const FIELDS = Object.keys(noFields()) as MetadataField[];

export interface EffectiveMetadata {
  readonly fields: Readonly<StatedFields>;
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
  return {
    fields: layers.length === 1 && layers[0] ? layers[0].fields : merged(layers),
    extra:
      own.length === 1 && own[0]
        ? own[0].extra
        : Object.assign({}, ...own.map(({ extra }) => extra).reverse()),
    isStated: layers.length > 0,
    isUnsafe: hasUnreadable(layers),
  };
}

function merged(strongestFirst: readonly StatedMetadata[]): StatedFields {
  const result = noFields();
  for (const { fields } of strongestFirst) {
    for (const field of FIELDS) if (result[field] === undefined) copyField(result, field, fields);
  }
  result.tags = addedTags(strongestFirst);
  return result;
}

function copyField<Field extends MetadataField>(to: StatedFields, field: Field, from: StatedFields): void {
  to[field] = from[field];
}

/** What a folder's metadata say about the files below it. */
export function handedDown(folder: StatedMetadata): StatedMetadata {
  const fields = noFields();
  for (const field of FIELDS) if (!NEVER_INHERITED.has(field)) copyField(fields, field, folder.fields);
  return {
    ...folder,
    fields,
    unreadable: folder.unreadable.filter((field) => !NEVER_INHERITED.has(field)),
  };
}

function addedTags(strongestFirst: readonly StatedMetadata[]): readonly string[] | undefined {
  const stated = strongestFirst.flatMap(({ fields: { tags } }) => (tags ? [tags] : []));
  if (stated.length === 0) return undefined;
  const stop = stated.findIndex((tags) => tags.length === 0);
  return [...new Set(stated.slice(0, stop < 0 ? stated.length : stop).flat())];
}

/** An unreadable field counts only where no nearer statement takes its place. */
function hasUnreadable(strongestFirst: readonly StatedMetadata[]): boolean {
  return strongestFirst.some(({ unreadable }, index) =>
    unreadable.some((field) =>
      strongestFirst.slice(0, index).every(({ fields }) => fields[field] === undefined),
    ),
  );
}
