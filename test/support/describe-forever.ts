/** Child process of the kill test: describes a folder of the library again and again, and says how far it came. */
import { FolderDefaults } from '../../electron/library/folder-defaults.ts';
import { scanFolder } from '../../electron/library/scan-folder.ts';

const root = process.argv[2] ?? '';
const scan = await scanFolder(root);
if (!scan.ok) throw new Error(scan.error);
const folders = new FolderDefaults(root);
await folders.topFolders(scan.value.listing);
for (let round = 1; ; round += 1) {
  const type = round % 2 === 0 ? 'deck' : 'one_pager';
  process.send?.({ starting: round });
  await folders.describe([{ folder: 'cases', type, stages: ['quoted'], roles: [], audience: 'send' }]);
  process.send?.({ saved: round });
}
