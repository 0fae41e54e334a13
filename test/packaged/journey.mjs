/**
 * `npm run test:packaged`, after `npm run dist`: the main journey on the packaged app's own archive. The packaged
 * program itself refuses to be driven, so the same archive runs in the runtime that tests use.
 */
import { chmodSync, cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareElectron } from '../../build/launch.mjs';
import { outDir } from '../../build/paths.mjs';
import { tourWithoutDisplay } from '../../build/tour.mjs';

const packages = join(outDir, 'packages');
const folders = existsSync(packages) ? readdirSync(packages) : [];
const resources = folders
  .map((name) => join(packages, name, 'resources'))
  .find((folder) => existsSync(join(folder, 'app.asar')));

if (!resources) {
  console.error('test:packaged: no packaged app in out/packages; run npm run dist first');
  process.exit(1);
}
const electron = await prepareElectron();
// Another user runs it and must be able to read it.
const stage = mkdtempSync(join(tmpdir(), 'passalong-packaged-'));
try {
  cpSync(resources, stage, { recursive: true });
  chmodSync(stage, 0o755);
  process.exitCode = await tourWithoutDisplay(
    electron,
    join(stage, 'app.asar'),
    join(outDir, 'packaged-journey'),
  );
} finally {
  rmSync(stage, { recursive: true, force: true });
  electron.remove();
}
