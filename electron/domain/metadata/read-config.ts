/** `library.yaml` as it is understood: every field is optional and none of them can stop the library. */
import {
  DEFAULT_POLICY,
  type LibraryConfig,
  type LibraryPolicy,
  type NamedId,
  type OutcomeDefinition,
} from '../library-config.ts';
import { ROLES, STAGES } from '../taxonomy.ts';
import { cleanLine } from './clean-text.ts';
import { isWrittenId } from './ids.ts';
import { type IssueLog, quoteForMessage } from './issue-log.ts';
import { readCount, readDay, readItems, readLine, readYesNo } from './read-value.ts';
import { entryOf, FORBIDDEN_KEYS, type TreeEntry, type TreeMap, type TreeValue } from './tree.ts';

/** Fields that other parts read, or that only editors need. */
const READ_ELSEWHERE = new Set(['version', 'icp', 'definitions', 'coverage']);
const FIELDS = new Set([
  'company',
  'reference_day',
  'labels',
  'stages',
  'roles',
  'products',
  'industries',
  'regions',
  'rivals',
  'outcomes',
  'synonyms',
  'accounts',
  'response_days',
  'policy',
]);
const MAX_NAMED = 500;
const MAX_BYTES = 1_000_000_000;

/** Reads `library.yaml`. What it says wrongly is reported and counts as not said. */
export function readLibraryConfig(entries: readonly TreeEntry[], log: IssueLog): LibraryConfig {
  for (const { key, keyAt } of entries) {
    if (FIELDS.has(key) || READ_ELSEWHERE.has(key)) continue;
    log.add('unknown_field', keyAt, `${quoteForMessage(key)} is not a field of library.yaml.`);
  }
  const find = (key: string) => entryOf(entries, key);
  const named = (key: string) => readNamed(find(key), log);
  return {
    company: withEntry(find('company'), null, (entry) => readLine(entry, log)),
    referenceDay: withEntry(find('reference_day'), null, (entry) => readDay(entry, log)),
    labels: readLabels(find('labels'), log),
    stageAliases: readAliases(find('stages'), STAGES, log),
    roleAliases: readAliases(find('roles'), ROLES, log),
    products: named('products'),
    industries: named('industries'),
    regions: named('regions'),
    rivals: named('rivals'),
    outcomes: readOutcomes(find('outcomes'), log),
    synonyms: withEntry(find('synonyms'), [], (entry) => readSynonyms(entry, log)),
    accounts: withEntry(find('accounts'), [], (entry) => linesOf(entry, log)),
    responseDays: readResponseDays(find('response_days'), log),
    policy: readPolicy(find('policy'), log),
  };
}

function withEntry<Value>(
  entry: TreeEntry | undefined,
  otherwise: Value,
  read: (entry: TreeEntry) => Value,
): Value {
  return entry ? read(entry) : otherwise;
}

function linesOf(entry: TreeEntry, log: IssueLog): string[] {
  return readItems(entry, log).map(({ text }) => text);
}

/** The entries of a map, without reserved keys; anything else is reported. */
function mapEntries(entry: TreeEntry | undefined, log: IssueLog): readonly TreeEntry[] {
  if (!entry || entry.value.kind === 'null' || entry.value.kind === 'broken') return [];
  if (entry.value.kind === 'map') return entry.value.entries.filter(({ key }) => !FORBIDDEN_KEYS.has(key));
  log.add('wrong_type', entry.value.at, `${entry.key} is a group of "name: value" lines.`);
  return [];
}

function readLabels(entry: TreeEntry | undefined, log: IssueLog): LibraryConfig['labels'] {
  return fromEntries(mapEntries(entry, log), (language) =>
    fromEntries(mapEntries(language, log), (list) =>
      fromEntries(mapEntries(list, log), (label) => readLine(label, log) ?? undefined),
    ),
  );
}

function fromEntries<Value>(
  entries: readonly TreeEntry[],
  read: (entry: TreeEntry) => Value | undefined,
): Record<string, Value> {
  return Object.fromEntries(
    entries.flatMap((entry) => {
      const value = read(entry);
      return value === undefined ? [] : [[entry.key, value] as const];
    }),
  );
}

/** `quoted: {aliases: [Offer sent]}`, or the aliases alone. */
function readAliases(
  entry: TreeEntry | undefined,
  ids: readonly string[],
  log: IssueLog,
): Record<string, string[]> {
  return fromEntries(mapEntries(entry, log), (one) => {
    if (!ids.includes(one.key)) {
      log.add('unknown_value', one.keyAt, `${quoteForMessage(one.key)} is not one of: ${ids.join(', ')}.`);
      return undefined;
    }
    const aliases = one.value.kind === 'map' ? entryOf(one.value.entries, 'aliases') : one;
    return aliases ? linesOf(aliases, log) : [];
  });
}

function itemsOf(entry: TreeEntry | undefined): readonly TreeValue[] {
  return entry?.value.kind === 'list' ? entry.value.items.slice(0, MAX_NAMED) : [];
}

function lineIn(map: TreeMap, key: string, log: IssueLog): string | null {
  const entry = entryOf(map.entries, key);
  return entry ? readLine(entry, log) : null;
}

/** Longest id of a company's own list. Source: ipc, idShape. */
const MAX_OWN_ID = 64;

/** An id of a company's own list may hold underscores and capitals: it is theirs. */
function ownId(text: string | null, at: TreeValue['at'], log: IssueLog): string | null {
  const id = text?.slice(0, MAX_OWN_ID + 1) ?? '';
  if (isWrittenId(id) || /^[\w.-]{1,64}$/.test(id)) return FORBIDDEN_KEYS.has(id) ? null : id;
  log.add(
    'missing_required',
    at,
    `An entry of a list needs an id without blanks, such as {id: payables, name: Payables}.`,
  );
  return null;
}

function readNamed(entry: TreeEntry | undefined, log: IssueLog): NamedId[] {
  return itemsOf(entry).flatMap((item): NamedId[] => {
    if (item.kind === 'text') {
      const name = cleanLine(item.text);
      const id = ownId(name, item.at, log);
      return id ? [{ id, name }] : [];
    }
    if (item.kind !== 'map') return [];
    const id = ownId(lineIn(item, 'id', log), item.at, log);
    return id ? [{ id, name: lineIn(item, 'name', log) ?? id }] : [];
  });
}

function readOutcomes(entry: TreeEntry | undefined, log: IssueLog): OutcomeDefinition[] {
  return itemsOf(entry).flatMap((item): OutcomeDefinition[] => {
    if (item.kind !== 'map') return [];
    const id = ownId(lineIn(item, 'id', log), item.at, log);
    if (!id) return [];
    const better = lineIn(item, 'better', log);
    if (better !== 'up' && better !== 'down') {
      log.add('wrong_type', item.at, `outcome ${id}: better is up or down; until then up is assumed.`);
    }
    return [
      {
        id,
        label: lineIn(item, 'label', log) ?? id,
        measure: lineIn(item, 'measure', log) ?? '',
        unit: lineIn(item, 'unit', log) ?? '',
        better: better === 'down' ? 'down' : 'up',
      },
    ];
  });
}

function readSynonyms(entry: TreeEntry, log: IssueLog): string[][] {
  return itemsOf(entry)
    .map((value) => linesOf({ ...entry, value }, log))
    .filter((group) => group.length > 1);
}

function readResponseDays(entry: TreeEntry | undefined, log: IssueLog): Record<string, number> {
  const days = readCount(1, 365);
  return fromEntries(mapEntries(entry, log), (one) => days(one, log) ?? undefined);
}

function readPolicy(entry: TreeEntry | undefined, log: IssueLog): LibraryPolicy {
  const entries = mapEntries(entry, log);
  const read = <Value>(key: string, otherwise: Value, reader: (entry: TreeEntry) => Value | null): Value =>
    withEntry(entryOf(entries, key), otherwise, (one) => reader(one) ?? otherwise);
  return {
    uncurated: read('uncurated', DEFAULT_POLICY.uncurated, (one) => readUncurated(one, log)),
    describedIsApproved: read('described_is_approved', true, (one) => readYesNo(one, log)),
    limit: read('limit', DEFAULT_POLICY.limit, (one) => readCount(1, 50)(one, log)),
    cycleDays: read('cycle_days', DEFAULT_POLICY.cycleDays, (one) => readCount(1, 3_650)(one, log)),
    maxBytes: read('max_bytes', DEFAULT_POLICY.maxBytes, (one) => readCount(1, MAX_BYTES)(one, log)),
    alsoOffer: read('also_offer', DEFAULT_POLICY.alsoOffer, (one) => linesOf(one, log)),
    feedbackFolder: read<string | null>('feedback_folder', null, (one) => readLine(one, log)),
    gifts: read<string | null>('gifts', null, (one) => readLine(one, log)),
  };
}

/** A word we do not know must not open what the default keeps closed, so it counts as the default. */
function readUncurated(entry: TreeEntry, log: IssueLog): LibraryPolicy['uncurated'] | null {
  const word = readLine(entry, log);
  if (word === 'ask' || word === 'allow' || word === 'block') return word;
  if (word) log.add('unknown_value', entry.value.at, 'policy.uncurated is ask, allow or block.');
  return null;
}
