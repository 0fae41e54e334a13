/** The system's folder dialog, answered by the test. */
import type { ElectronApplication } from '@playwright/test';

/** From now on the folder dialog answers this folder at once. */
export async function answerFolderDialog(app: ElectronApplication, folder: string): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    Reflect.set(dialog, 'showOpenDialog', async () => ({ canceled: false, filePaths: [chosen] }));
  }, folder);
}
