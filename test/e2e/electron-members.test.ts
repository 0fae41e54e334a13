import { expect } from '@playwright/test';
import { test } from '../support/electron-app.ts';
import { usedElectronMembers } from '../support/electron-members.ts';

/** Types are of the major we ship; the version that runs here may be older. What is used must exist in both. */

/** Plain answers and events: their fields are values, seen wherever they are used. */
const DATA = /(Details|ReturnValue|Event|Params|Options|Rectangle|Size|Point|Settings|Info)$/;

/** Live in the page's and the child processes' worlds: the window could not open without them. */
const OTHER_PROCESSES = new Set(['ContextBridge', 'IpcRenderer', 'ParentPort', 'WebUtils']);

test('every member that our sources use from electron exists in the version that runs', async ({
  room: { app, page },
}) => {
  test.setTimeout(180_000);
  const used = usedElectronMembers();
  expect(used.length).toBeGreaterThan(50);
  const members = used.filter(({ owner }) => !DATA.test(owner) && !OTHER_PROCESSES.has(owner));
  await page.locator('body').waitFor();

  const missing = await app.evaluate((electron, wanted) => {
    const window = electron.BrowserWindow.getAllWindows()[0];
    if (!window) return ['no window'];
    const child = electron.utilityProcess.fork(electron.app.getAppPath());
    const { port1 } = new electron.MessageChannelMain();
    const view = new electron.WebContentsView();
    const samples: Record<string, readonly object[]> = {
      App: [electron.app],
      BaseWindow: [window],
      BrowserWindow: [window, electron.BrowserWindow],
      Clipboard: [electron.clipboard],
      CommandLine: [electron.app.commandLine],
      Dialog: [electron.dialog],
      Display: [electron.screen.getPrimaryDisplay()],
      Dock: [electron.app.dock ?? {}],
      IpcMain: [electron.ipcMain],
      Menu: [electron.Menu, new electron.Menu()],
      MenuItem: [new electron.MenuItem({ label: 'sample' })],
      MessageChannelMain: [new electron.MessageChannelMain()],
      MessagePortMain: [port1],
      NativeImage: [electron.nativeImage, electron.nativeImage.createEmpty()],
      NativeTheme: [electron.nativeTheme],
      PowerMonitor: [electron.powerMonitor],
      Process: [process],
      Protocol: [electron.protocol],
      Screen: [electron.screen],
      Session: [electron.session, electron.session.defaultSession],
      Shell: [electron.shell],
      UtilityProcess: [electron.utilityProcess, child],
      View: [window.contentView],
      WebContents: [window.webContents, electron.webContents],
      WebContentsView: [view],
      WebFrameMain: [window.webContents.mainFrame],
      WebRequest: [electron.session.defaultSession.webRequest],
    };
    // A renderer's own halves are not part of what main can import; the parent port exists in children only.
    const elsewhere = new Set(['contextBridge', 'ipcRenderer', 'webUtils', 'parentPort']);
    const absent = wanted.filter(({ owner, name }) => {
      if (elsewhere.has(name)) return false;
      if (owner === '') return !(name in electron);
      return !(samples[owner] ?? []).some((sample) => name in sample);
    });
    view.webContents.close();
    child.kill();
    return absent.map(({ owner, name, usedIn }) => `${owner}.${name} (${usedIn})`);
  }, members);

  expect(missing).toEqual([]);
});
