/** Entry of the main process: switches before ready, one instance, then the app. */
import { app, dialog } from 'electron';
import { startApp } from './compose.ts';
import { registerAppScheme } from './platform/app-protocol.ts';
import { isBeingDebugged } from './platform/debug-switches.ts';
import { applySwitches } from './platform/hardening.ts';
import { settleProfileFolder } from './platform/profile-folder.ts';

const settingsFolder = settleProfileFolder();

if (app.isPackaged && isBeingDebugged(process.argv)) {
  app.exit(1);
} else if (!app.requestSingleInstanceLock()) {
  app.quit();
} else {
  applySwitches();
  registerAppScheme();
  app
    .whenReady()
    .then(() => startApp(settingsFolder))
    .catch((cause: unknown) => {
      // Without a window nobody could end the app, and it would hold the lock against every later start.
      dialog.showErrorBox(app.name, cause instanceof Error ? cause.message : String(cause));
      app.exit(1);
    });
}
