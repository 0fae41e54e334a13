/** `list DIR`: the metadata as understood. */
import type { Catalog } from '#domain/catalog.ts';
import { assetRecord, templateRecord } from './asset-record.ts';
import type { CommandResult } from './output.ts';

export function listCommand({ assets, templates, snippets, ignored }: Catalog): CommandResult {
  return {
    exitCode: 0,
    json: {
      assets: assets.map(assetRecord),
      templates: templates.map(templateRecord),
      snippets: snippets.map(({ name, path, title, language, professions }) => ({
        name,
        path,
        title,
        language,
        professions,
      })),
      ignored,
    },
    lines: [
      ...assets.map(
        ({ id, title, type, freshness }) => `${id}\t${type ?? 'not described'}\t${freshness.kind}\t${title}`,
      ),
      ...templates.map(({ id, name, kind }) => `${id}\t${kind}\t\t${name}`),
    ],
  };
}
