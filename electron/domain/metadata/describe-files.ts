/** Brings every file together with the metadata that speaks about it, own and inherited. */
import type { Issue } from '../issue.ts';
import type { OwnMetadata } from './asset-issues.ts';
import { type Family, familiesOf } from './companions.ts';
import { type Identified, idFromPathHash } from './ids.ts';
import { type EffectiveMetadata, effectiveMetadata, handedDown } from './inheritance.ts';
import { addFaults, issueLog, WHOLE_FILE } from './issue-log.ts';
import type { LibraryListing, ListedFile, ListedYaml } from './listing.ts';
import { folderOf, foldersUpwards, nameOf } from './paths.ts';
import { readMetadata } from './read-metadata.ts';
import { pairSidecars, type Sidecars, targetOf } from './sidecars.ts';
import type { StatedMetadata } from './stated-metadata.ts';
import type { ParsedTree } from './tree.ts';
import type { LibraryVocabulary } from './vocabulary.ts';

export interface DescribedFile {
  readonly family: Family;
  readonly metadata: EffectiveMetadata;
  readonly own: OwnMetadata | null;
  readonly identified: Identified;
}

export interface DescribedFiles {
  /** Sorted by path. */
  readonly files: readonly DescribedFile[];
  readonly issues: readonly Issue[];
}

/** Reads every metadata file once and gives each asset what holds for it. */
export function describeFiles(listing: LibraryListing, vocabulary: LibraryVocabulary): DescribedFiles {
  const issues: Issue[] = [];
  const read: Read = (path, tree) => {
    const statement = statementOf(path, tree, vocabulary);
    issues.push(...statement.issues);
    return statement.stated;
  };
  const sidecars = pairSidecars(listing.files, listing.metadata);
  const folders = new Map(
    listing.folders.map(({ path, tree }) => [folderOf(path), handedDown(read(path, tree))]),
  );
  const ownOf = (file: ListedFile) => ownMetadata(file, sidecars, read);
  const families = familiesOf(
    listing.files,
    (file) => sidecars.byFile.has(file) || file.frontMatter !== null,
  );
  const files = families.map((family) => describeFamily(family, ownOf(family.file), folders));
  issues.push(...sidecarIssues(sidecars));
  return { files, issues };
}

type Read = (path: string, tree: ParsedTree) => StatedMetadata;

interface Statement {
  readonly stated: StatedMetadata;
  readonly issues: readonly Issue[];
}

/** A tree that was not parsed again says the same again, as long as the company's words are the same. */
const statements = new WeakMap<LibraryVocabulary, WeakMap<ParsedTree, Statement>>();

function statementOf(path: string, tree: ParsedTree, vocabulary: LibraryVocabulary): Statement {
  const byTree = statements.get(vocabulary) ?? new WeakMap<ParsedTree, Statement>();
  statements.set(vocabulary, byTree);
  const known = byTree.get(tree);
  if (known) return known;
  const log = issueLog(path);
  addFaults(log, tree.faults);
  const statement = { stated: readMetadata(tree.entries, vocabulary, log), issues: log.issues };
  byTree.set(tree, statement);
  return statement;
}

/** Metadata beside the file is stronger than front matter in it: it is what the app itself writes. */
function ownMetadata(file: ListedFile, { byFile }: Sidecars, read: Read): readonly OwnMetadata[] {
  const sidecar = byFile.get(file);
  const own: OwnMetadata[] = [];
  if (sidecar) own.push({ file: sidecar.path, stated: read(sidecar.path, sidecar.tree) });
  if (file.frontMatter) own.push({ file: file.path, stated: read(file.path, file.frontMatter) });
  return own;
}

function describeFamily(
  family: Family,
  own: readonly OwnMetadata[],
  folders: ReadonlyMap<string, StatedMetadata>,
): DescribedFile {
  const { file } = family;
  const above = foldersUpwards(folderOf(file.path)).flatMap((folder) => folders.get(folder) ?? []);
  const metadata = effectiveMetadata(
    own.map(({ stated }) => stated),
    above,
  );
  const written = own.map(({ stated }) => stated.fields.id).find((id) => id) ?? null;
  const identified = { path: file.path, written, fallback: idFromPathHash(file.pathHash) };
  return { family, metadata, own: own[0] ?? null, identified };
}

function sidecarIssues({ orphans, surplus }: Sidecars): Issue[] {
  const about = (
    sidecar: ListedYaml,
    code: 'orphan_metadata' | 'conflict_copy',
    message: string,
  ): Issue[] => {
    const log = issueLog(sidecar.path);
    log.add(code, WHOLE_FILE, message);
    return [...log.issues];
  };
  const target = ({ path }: ListedYaml) => nameOf(targetOf(path));
  return [
    ...orphans.flatMap((one) =>
      about(one, 'orphan_metadata', `${target(one)} is not here: move or rename this file along with it.`),
    ),
    ...surplus.flatMap((one) =>
      about(
        one,
        'conflict_copy',
        `${target(one)} has two metadata files and this one is not used: delete it.`,
      ),
    ),
  ];
}
