/** Entry of the main process: switches before ready, one instance, then the app. */
import { app } from 'electron';
import { startApp } from './compose.ts';
import { registerAppScheme } from './platform/app-protocol.ts';
import { isBeingDebugged } from './platform/debug-switches.ts';
import { applySwitches } from './platform/hardening.ts';

if (app.isPackaged && isBeingDebugged(process.argv)) {
  app.exit(1);
} else if (!app.requestSingleInstanceLock()) {
  app.quit();
} else {
  applySwitches();
  registerAppScheme();
  void app.whenReady().then(startApp);
}
