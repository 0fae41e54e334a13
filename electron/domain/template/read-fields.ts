/** The fields that a template's front matter declares, and the attachments it suggests. */

import { standardField } from '../message/standard-fields.ts';
import { NO_WORDS, readFit, readId } from '../metadata/closed-list.ts';
import type { IssueLog } from '../metadata/issue-log.ts';
import { readCount, readLine, readYesNo } from '../metadata/read-value.ts';
import { entryOf, type TreeEntry, type TreeMap, type TreeValue } from '../metadata/tree.ts';
import { ASSET_TYPES, MESSAGES } from '../taxonomy.ts';
import { FIELD_KINDS, type SuggestedAttachment, type TemplateField } from '../template.ts';

/** Source: ipc, draftShape. */
const MAX_FIELDS = 80;
const MAX_CHOICES = 50;
const MAX_VALUE = 5_000;
const MAX_ATTACHMENTS = 20;
const FIELD_NAME = /^[A-Za-z_][\w-]{0,39}(\.[A-Za-z_][\w-]{0,39})?$/;

/** One named entry of a map, read by `read`; `otherwise` where it is absent or not understood. */
function readIn<Value>(
  map: TreeMap,
  key: string,
  otherwise: Value,
  read: (entry: TreeEntry) => Value | null,
): Value {
  const entry = entryOf(map.entries, key);
  return (entry && read(entry)) ?? otherwise;
}

function itemsOf(value: TreeValue): readonly TreeValue[] {
  if (value.kind === 'list') return value.items;
  return value.kind === 'map' || value.kind === 'text' ? [value] : [];
}

/** Fields as declared, in their order; one without a usable name is reported and left out. */
export function readTemplateFields({ value }: TreeEntry, log: IssueLog): TemplateField[] {
  const fields = itemsOf(value).flatMap((item) => readField(item, log));
  return [...new Map(fields.map((field) => [field.name, field])).values()].slice(0, MAX_FIELDS);
}

function readField(item: TreeValue, log: IssueLog): TemplateField[] {
  const map: TreeMap = item.kind === 'map' ? item : { kind: 'map', entries: [], at: item.at };
  const name =
    item.kind === 'text' ? item.text.trim() : readIn(map, 'name', '', (entry) => readLine(entry, log));
  if (!FIELD_NAME.test(name)) {
    log.add('missing_required', item.at, 'A field needs a name of letters, digits and underscores.');
    return [];
  }
  const standard = standardField(name);
  const line = (key: string) => readIn<string | null>(map, key, null, (entry) => readLine(entry, log));
  return [
    {
      name,
      label: line('label') ?? standard?.label ?? name.replaceAll(/[_.-]+/g, ' '),
      help: line('help'),
      kind: readIn(map, 'kind', standard?.kind ?? 'text', (entry) =>
        readId(entry, FIELD_KINDS, NO_WORDS, log),
      ),
      choices: readIn(map, 'choices', standard?.choices ?? [], (entry) => readChoices(entry, log)),
      default: line('default'),
      required: readIn(map, 'required', line('default') === null, (entry) => readYesNo(entry, log)),
      max: readIn<number | null>(map, 'max', null, (entry) => readCount(1, MAX_VALUE)(entry, log)),
    },
  ];
}

function readChoices({ value }: TreeEntry, log: IssueLog): TemplateField['choices'] {
  return itemsOf(value)
    .slice(0, MAX_CHOICES)
    .flatMap((item): TemplateField['choices'] => {
      if (item.kind === 'text') return [{ id: item.text, label: item.text }];
      if (item.kind !== 'map') return [];
      const id = readIn(item, 'id', '', (entry) => readLine(entry, log));
      if (id === '')
        log.add('missing_required', item.at, 'A choice needs an id: {id: first, label: First mail}.');
      return id === '' ? [] : [{ id, label: readIn(item, 'label', id, (entry) => readLine(entry, log)) }];
    });
}

/** Suggested attachments: an asset's id, or a query for assets of a type and message. */
export function readAttachments({ value }: TreeEntry, log: IssueLog): SuggestedAttachment[] {
  return itemsOf(value)
    .slice(0, MAX_ATTACHMENTS)
    .flatMap((item) => readAttachment(item, log));
}

function readAttachment(item: TreeValue, log: IssueLog): SuggestedAttachment[] {
  if (item.kind === 'text') return [{ asset: item.text.trim(), required: false }];
  const map: TreeMap = item.kind === 'map' ? item : { kind: 'map', entries: [], at: item.at };
  const asset = readIn(map, 'asset', '', (entry) => readLine(entry, log));
  if (asset !== '') {
    return [{ asset, required: readIn(map, 'required', false, (entry) => readYesNo(entry, log)) }];
  }
  const query = entryOf(map.entries, 'query')?.value;
  if (query?.kind === 'map') return [readQuery(query, map, log)];
  log.add('wrong_type', item.at, 'attach lists {asset: id} or {query: {type, messages}, max}.');
  return [];
}

function readQuery(query: TreeMap, map: TreeMap, log: IssueLog): SuggestedAttachment {
  const type = readIn<(typeof ASSET_TYPES)[number] | null>(query, 'type', null, (entry) =>
    readId(entry, ASSET_TYPES, NO_WORDS, log),
  );
  const messages = readIn<readonly (typeof MESSAGES)[number][]>(query, 'messages', [], (entry) => {
    const fit = readFit(entry, MESSAGES, NO_WORDS, log);
    return fit === 'unmatched' ? [] : fit;
  });
  const max = readIn(map, 'max', 1, (entry) => readCount(1, MAX_ATTACHMENTS)(entry, log));
  return { query: { type, messages }, max };
}
