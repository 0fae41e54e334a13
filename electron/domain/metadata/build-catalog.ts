/**
 * From what was found in a folder to the catalog on one day. Pure: the same listing and day give the
 * same catalog, and facts that extraction learns later need no second look at the disk.
 */
import type { Asset } from '../asset.ts';
import type { Catalog } from '../catalog.ts';
import type { IsoDay } from '../iso-day.ts';
import type { Issue } from '../issue.ts';
import { EMPTY_CONFIG, type LibraryConfig } from '../library-config.ts';
import { buildSnippets } from '../template/build-snippets.ts';
import { buildTemplates } from '../template/build-templates.ts';
import type { TemplateLanguage } from '../template/template-language.ts';
import { assetIssues } from './asset-issues.ts';
import { buildAsset } from './build-asset.ts';
import { type DescribedFile, type DescribedFiles, describeFiles } from './describe-files.ts';
import { assignIds } from './ids.ts';
import { addFaults, issueLog, WHOLE_FILE } from './issue-log.ts';
import type { FactsByPath, LibraryListing } from './listing.ts';
import { byPath } from './paths.ts';
import { readLibraryConfig } from './read-config.ts';
import { replacementsOf } from './replacements.ts';
import type { ParsedTree } from './tree.ts';
import { type LibraryVocabulary, vocabularyOf } from './vocabulary.ts';

export interface CatalogOptions {
  readonly language: TemplateLanguage;
  /** What extraction has learnt so far. */
  readonly facts?: FactsByPath;
}

interface Understood {
  readonly config: LibraryConfig;
  readonly vocabulary: LibraryVocabulary;
  readonly described: DescribedFiles & Pick<LibraryListing, 'ignored'>;
  readonly issues: readonly Issue[];
}

/**
 * What was understood of each listing. Facts about documents arrive by the thousand while the listing
 * stays, and its metadata mean the same on every day.
 */
const understoodOf = new WeakMap<LibraryListing, Understood>();

function understand(listing: LibraryListing): Understood {
  const known = understoodOf.get(listing);
  if (known) return known;
  const { config, vocabulary, issues } = configOf(listing);
  const described = withoutUndescribedPlaceholders(describeFiles(listing, vocabulary), listing);
  const understood = { config, vocabulary, described, issues: [...issues, ...described.issues] };
  understoodOf.set(listing, understood);
  return understood;
}

/** Builds the catalog of a library as of a day. */
export function buildCatalog(listing: LibraryListing, today: IsoDay, options: CatalogOptions): Catalog {
  const { config, vocabulary, described, issues: statedIssues } = understand(listing);
  const assets = assetsOf(described, config, today, options.facts ?? new Map());
  const { snippets, issues: snippetIssues } = buildSnippets(listing.snippets);
  const { templates, issues: templateIssues } = buildTemplates(listing.templates, snippets, {
    today,
    policy: config.policy,
    vocabulary,
    language: options.language,
  });
  const issues = [
    ...statedIssues,
    ...assets.issues,
    ...snippetIssues,
    ...templateIssues,
    ...conflictIssues(listing),
  ];
  const { ignored } = described;
  return { assets: assets.assets, templates, snippets, config, ignored, issues: issues.sort(byPlace) };
}

/** A file known by name only is worth listing when somebody said what it is; else there is nothing to say. */
function withoutUndescribedPlaceholders(
  { files, issues }: DescribedFiles,
  { ignored }: LibraryListing,
): DescribedFiles & Pick<LibraryListing, 'ignored'> {
  const isListed = ({ family, metadata }: DescribedFile) =>
    !family.file.isPlaceholder || Boolean(metadata.fields.type);
  const left = files
    .filter((file) => !isListed(file))
    .map(({ family }) => ({ path: family.file.path, reason: 'placeholder' }) as const);
  return { files: files.filter(isListed), issues, ignored: [...ignored, ...left].sort(byPath) };
}

interface Configured {
  readonly config: LibraryConfig;
  readonly vocabulary: LibraryVocabulary;
  readonly issues: readonly Issue[];
}

const NOT_CONFIGURED: Configured = {
  config: EMPTY_CONFIG,
  vocabulary: vocabularyOf(EMPTY_CONFIG),
  issues: [],
};
const configuredBy = new WeakMap<ParsedTree, Configured>();

function configOf({ config: file }: LibraryListing): Configured {
  if (!file) return NOT_CONFIGURED;
  const known = configuredBy.get(file.tree);
  if (known) return known;
  const log = issueLog(file.path);
  addFaults(log, file.tree.faults);
  const config = readLibraryConfig(file.tree.entries, log);
  const configured = { config, vocabulary: vocabularyOf(config), issues: log.issues };
  configuredBy.set(file.tree, configured);
  return configured;
}

function assetsOf(
  { files }: DescribedFiles,
  { policy }: LibraryConfig,
  today: IsoDay,
  facts: FactsByPath,
): { assets: readonly Asset[]; issues: readonly Issue[] } {
  const { ids, duplicates } = assignIds(files.map(({ identified }) => identified));
  const issues: Issue[] = [];
  const built = files.map((described, index) => {
    const { family, metadata, own, identified } = described;
    const id = ids[index] ?? identified.fallback;
    const asset = buildAsset(
      { id, family, metadata, facts: facts.get(family.file.path) ?? {} },
      policy,
      today,
    );
    issues.push(...assetIssues(asset, own, metadata, today));
    const holder = duplicates.get(identified);
    if (holder !== undefined)
      issues.push(duplicateIssue(own?.file ?? asset.path, identified.written, holder));
    return asset;
  });
  return { assets: withReplacements(built, files, today, issues), issues };
}

function duplicateIssue(file: string, id: string | null, holder: string): Issue {
  const log = issueLog(file);
  const mend = 'remove the id here, or give this file one of its own';
  log.add('duplicate_id', WHOLE_FILE, `${holder} has the id ${id} too and keeps it: ${mend}.`);
  return log.issues[0] as Issue;
}

function withReplacements(
  assets: readonly Asset[],
  files: DescribedFiles['files'],
  today: IsoDay,
  issues: Issue[],
): readonly Asset[] {
  const { replacedBy, missing, circular } = replacementsOf(
    assets.map(({ id, replaces, state, released }) => ({
      id,
      replaces,
      isInForce: state !== 'draft' && (released === null || released <= today),
    })),
  );
  assets.forEach(({ id, path, replaces }, index) => {
    const own = files[index]?.own;
    const log = issueLog(own?.file ?? path);
    const at = own?.stated.places.replaces ?? WHOLE_FILE;
    if (missing.has(id))
      log.add('missing_replacement', at, `replaces ${replaces}, which no asset has as its id.`);
    if (circular.has(id))
      log.add('replacement_cycle', at, `${id} replaces itself over ${replaces}: remove one.`);
    issues.push(...log.issues);
  });
  return assets.map((asset) => {
    const by = replacedBy.get(asset.id);
    return by === undefined ? asset : { ...asset, replacedBy: by };
  });
}

/** A conflict copy is never an asset; a person has to look at both and keep one. */
function conflictIssues({ ignored }: LibraryListing): Issue[] {
  return ignored.flatMap(({ path, reason }) => {
    if (reason !== 'conflict_copy') return [];
    const log = issueLog(path);
    log.add(
      'conflict_copy',
      WHOLE_FILE,
      'Two computers changed this file: compare both and delete this copy.',
    );
    return log.issues;
  });
}

function byPlace(a: Issue, b: Issue): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
