/** The only user of `ipcMain`: one handler per channel of the contract, each behind the same gate. */
import { ipcMain } from 'electron';
import { answerRequest, type Handlers, type RouterLog } from './answer-request.ts';
import { CHANNELS } from './contract.ts';

/** Opens every channel; called once, before the first window. */
export function openRouter(services: { handlers: Handlers; log: RouterLog }): void {
  for (const channel of Object.keys(CHANNELS)) {
    ipcMain.handle(channel, (event, request: unknown) =>
      answerRequest(channel, event.senderFrame, request, services),
    );
  }
}
