/**
 * Goes into the carried runtime as its default app: loads the app in the folder given as first argument.
 *
 * @typedef {import('electron').App & { setVersion(version: string): void; setAppPath(folder: string): void }} DefaultApp
 * the last two are what Electron's own default app calls and its types leave out
 */
const electron = require('electron');
const path = require('node:path');

const app = /** @type {DefaultApp} */ (electron.app);
const folder = path.resolve(process.argv.slice(1).find((argument) => !argument.startsWith('-')) ?? '.');
const about = require(path.join(folder, 'package.json'));
app.setName(about.productName ?? about.name);
app.setVersion(about.version);
if (about.desktopName && process.platform === 'linux') app.setDesktopName(about.desktopName);
app.setAppPath(folder);
require(path.join(folder, about.main));
