/**
 * The one door between the page and the main process. Two functions, frozen, that pass known names on;
 * the router parses every request before any code acts on it.
 */
import { contextBridge, ipcRenderer } from 'electron';
import { isChannel, isEvent } from './ipc/channel-names.ts';
import type { Bridge } from './ipc/contract.ts';

const bridge: Bridge = {
  invoke(channel, request) {
    if (!isChannel(channel)) return Promise.resolve({ ok: false, code: 'bad_request', ref: '' });
    return ipcRenderer.invoke(channel, request);
  },
  subscribe(event, listener) {
    if (!isEvent(event)) return () => undefined;
    // The first argument is Electron's own event object, which must not reach the page.
    const forward = (_sender: unknown, value: Parameters<typeof listener>[0]) => listener(value);
    ipcRenderer.on(event, forward);
    return () => ipcRenderer.off(event, forward);
  },
};

contextBridge.exposeInMainWorld('passalong', Object.freeze(bridge));
