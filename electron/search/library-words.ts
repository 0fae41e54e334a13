/** The company's own words as synonyms: its lists, its CRM's stage names, the labels on its screens. */
import { MESSAGE_LABEL, ROLE_LABEL, STAGE_LABEL } from '#domain/english-labels.ts';
import type { LibraryConfig } from '#domain/library-config.ts';
import { ROLE_ALIASES } from '#domain/role-alias.ts';
import { STAGE_ALIASES } from '#domain/stage-alias.ts';
import { ASSET_TYPES } from '#domain/taxonomy.ts';
import { SynonymTable } from './synonym-table.ts';

type Meanings = readonly (readonly [phrase: string, id: string])[];

function aliasesOf(aliases: Readonly<Record<string, readonly string[]>>): Meanings {
  return Object.entries(aliases).flatMap(([id, phrases]) => phrases.map((phrase) => [phrase, id] as const));
}

/** Labels in every language the company wrote, by the list they belong to. */
function labelsOf(config: LibraryConfig, list: string): Meanings {
  return Object.values(config.labels).flatMap((lists) =>
    Object.entries(lists[list] ?? {}).map(([id, label]) => [label, id] as const),
  );
}

function byLabel(labels: Readonly<Record<string, string>>): Meanings {
  return Object.entries(labels).map(([id, label]) => [label, id] as const);
}

/** Phrases that mean a value of a closed list, by list. */
function meanings(config: LibraryConfig): Readonly<Record<string, Meanings>> {
  return {
    stage: [
      ...STAGE_ALIASES,
      ...byLabel(STAGE_LABEL),
      ...aliasesOf(config.stageAliases),
      ...labelsOf(config, 'stage'),
    ],
    role: [
      ...ROLE_ALIASES,
      ...byLabel(ROLE_LABEL),
      ...aliasesOf(config.roleAliases),
      ...labelsOf(config, 'role'),
    ],
    message: [...byLabel(MESSAGE_LABEL), ...labelsOf(config, 'message')],
    type: [...ASSET_TYPES.map((id) => [id.replaceAll('_', ' '), id] as const), ...labelsOf(config, 'type')],
    product: [...config.products.map(({ id, name }) => [name, id] as const), ...labelsOf(config, 'product')],
  };
}

/** Every synonym of a library. */
export function synonymsOf(config: LibraryConfig): SynonymTable {
  const table = new SynonymTable();
  for (const alike of config.synonyms) table.addAlike(alike);
  for (const [list, phrases] of Object.entries(meanings(config))) {
    for (const [phrase, id] of phrases) table.addMeaning(phrase, `${list}:${id}`);
  }
  return table;
}
