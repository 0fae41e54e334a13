/** Reads the named values of one map of a tree, with a fallback where a value is absent or not understood. */
import type { IsoDay } from '../iso-day.ts';
import { NO_WORDS, readId } from './closed-list.ts';
import type { IssueLog } from './issue-log.ts';
import { readDay, readItems, readLine } from './read-value.ts';
import { entryOf, type TreeEntry, type TreeMap, type TreeValue } from './tree.ts';

export interface MapReader {
  read<Value>(key: string, otherwise: Value, read: (entry: TreeEntry, log: IssueLog) => Value | null): Value;
  line(key: string): string | null;
  day(key: string): IsoDay | null;
  id<Id extends string>(key: string, ids: readonly Id[]): Id | null;
  words(key: string): string[];
  /** The maps of a list, or the one map that stands alone. */
  maps(key: string): MapReader[];
}

/** Starts reading a map. */
export function mapReader(map: TreeMap, log: IssueLog): MapReader {
  const read: MapReader['read'] = (key, otherwise, reader) => {
    const entry = entryOf(map.entries, key);
    return (entry && reader(entry, log)) ?? otherwise;
  };
  return {
    read,
    line: (key) => read<string | null>(key, null, readLine),
    day: (key) => read<IsoDay | null>(key, null, readDay),
    id: <Id extends string>(key: string, ids: readonly Id[]) =>
      read<Id | null>(key, null, (entry) => readId(entry, ids, NO_WORDS, log)),
    words: (key) => read<string[]>(key, [], (entry) => readItems(entry, log).map(({ text }) => text)),
    maps: (key) => mapsOf(entryOf(map.entries, key)?.value).map((one) => mapReader(one, log)),
  };
}

function mapsOf(value: TreeValue | undefined): TreeMap[] {
  if (value?.kind === 'map') return [value];
  return value?.kind === 'list' ? value.items.filter((item) => item.kind === 'map') : [];
}
