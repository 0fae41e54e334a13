/**
 * Adapter for the retrieval-quality bench (`npm run bench:search`): the product's own index and ranking behind
 * the two functions that the bench calls.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildNodeFiles } from '../../build/bundle-steps.mjs';

const folder = mkdtempSync(join(tmpdir(), 'passalong-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const parts = ['text-index', 'title-search', 'synonym-table', 'rank'];
await buildNodeFiles(
  folder,
  parts.map((part) => `electron/search/${part}.ts`),
  'mjs',
);
const [{ TextIndex }, { TitleSearch }, { SynonymTable }, { Ranker }] = await Promise.all(
  parts.map((part) => import(pathToFileURL(join(folder, `${part}.mjs`)).href)),
);

/** One engine over one collection; ids are the collection's own. */
export function createEngine() {
  const index = new TextIndex();
  const titles = new TitleSearch();
  const ranker = new Ranker(index, titles, new SynonymTable());
  /** @type {string[]} */
  const ids = [];
  return {
    /** @param {{id: string, title: string, tags: string, description: string, body: string}[]} documents */
    build(documents) {
      for (const { id, title, tags, description, body } of documents) {
        const slot = index.add({ title, tags: [tags], description, parts: [body], internal: [], meta: [] });
        titles.add(slot, title);
        ids[slot] = id;
      }
    },
    /** @param {string} text @param {number} limit @param {{prefix: boolean}} options */
    search(text, limit, { prefix }) {
      const { best } = ranker.rank(text, { internalNotes: false, completeLast: prefix });
      return best.slice(0, limit).map(({ slot }) => ids[slot]);
    },
  };
}
