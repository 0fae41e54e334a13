/** Where this run keeps its data, also for a person whose own folder cannot be written. */
import { accessSync, constants, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { app } from 'electron';

function canWrite(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Must run before anything asks for the user-data folder. Without a writable one Chromium takes no lock, and
 * the app would end without a word; so this run works in a temporary folder.
 *
 * @returns the folder that holds the person's settings: still read, and the page says that it cannot be written
 */
export function settleProfileFolder(): string {
  const settingsFolder = app.getPath('userData');
  if (!canWrite(settingsFolder)) app.setPath('userData', mkdtempSync(join(tmpdir(), 'passalong-')));
  return settingsFolder;
}
