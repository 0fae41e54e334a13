/** The application menu: on macOS the system's own roles, elsewhere none, since the window carries every action. */
import { app, Menu } from 'electron';

/** Without an Edit menu macOS knows no copy and paste by keyboard. */
export function setApplicationMenu(): void {
  if (process.platform !== 'darwin') {
    Menu.setApplicationMenu(null);
    return;
  }
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      {
        label: app.name,
        submenu: [{ role: 'about' }, { type: 'separator' }, { role: 'hide' }, { role: 'quit' }],
      },
      { role: 'editMenu' },
      { role: 'windowMenu' },
    ]),
  );
}
