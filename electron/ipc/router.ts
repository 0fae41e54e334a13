/** The only user of `ipcMain`: one handler per channel of the contract, each behind the same gate. */
import { type IpcMainInvokeEvent, ipcMain } from 'electron';
import { answerRequest, type Handlers, type RouterLog } from './answer-request.ts';
import { CHANNELS } from './contract.ts';
import type { Caller } from './trusted-frame.ts';

function callerOf({ senderFrame, sender }: IpcMainInvokeEvent): Caller {
  return { frame: senderFrame, top: sender.isDestroyed() ? null : sender.mainFrame };
}

/** Opens every channel; called once, before the first window. */
export function openRouter(services: { handlers: Handlers; log: RouterLog }): void {
  for (const channel of Object.keys(CHANNELS)) {
    ipcMain.handle(channel, (event, request: unknown) =>
      answerRequest(channel, callerOf(event), request, services),
    );
  }
}
