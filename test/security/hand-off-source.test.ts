/** S15, S23, S29: which of our files may open, start or connect anything. */
import { describe, expect, it } from 'vitest';
import { codeFiles, type ProjectFile } from '../support/project-files.ts';

const product = codeFiles().filter(({ path }) => /^(electron|renderer)\/.*\.tsx?$/.test(path));

const filesWith = (pattern: RegExp, files: readonly ProjectFile[] = product) =>
  files.filter(({ text }) => pattern.test(text)).map(({ path }) => path);

describe('the product’s source', () => {
  it('is there to be looked at', () => {
    expect(product.length).toBeGreaterThan(100);
  });

  it('opens a link in one place only', () => {
    expect(filesWith(/\bopenExternal\b/)).toEqual(['electron/handoff/open-draft.ts']);
  });

  it('hands files to other programs from the hand-off only', () => {
    const touching = filesWith(
      /\b(shell|openPath|showItemInFolder|startDrag|clipboard)\.?\w*\(|\bshell\b.*from 'electron'/,
    );
    expect(touching.length).toBeGreaterThan(2);
    expect(touching.filter((path) => !path.startsWith('electron/handoff/'))).toEqual([]);
  });

  it('starts no process but the two of the window and the extraction of the command line', () => {
    expect(
      filesWith(/child_process|worker_threads/).filter((path) => !/^electron\/(cli|extract)/.test(path)),
    ).toEqual([]);
    expect(filesWith(/utilityProcess\.fork/)).toEqual(['electron/platform/library-connection.ts']);
    expect(filesWith(/\b(execFile|execSync|spawnSync|spawn|exec)\s*\(['"`[a-z]*(sh|cmd|node)/)).toEqual([]);
  });

  it('connects to nothing: no network module, no socket, no address that is fetched', () => {
    expect(filesWith(/from '(node:)?(http|https|http2|net|tls|dgram|dns|inspector)(\/promises)?'/)).toEqual(
      [],
    );
    expect(
      filesWith(
        /\b(WebSocket|EventSource|XMLHttpRequest|RTCPeerConnection|sendBeacon|autoUpdater|crashReporter)\b/,
      ),
    ).toEqual([]);
    expect(filesWith(/\bfetch\(\s*['"`]https?:/)).toEqual([]);
  });

  it('listens to the page in one place only', () => {
    expect(filesWith(/\bipcMain\b/)).toEqual(['electron/ipc/router.ts']);
  });

  it('would be found out', () => {
    const planted = (text: string): ProjectFile[] => [{ path: 'planted.ts', text, lines: 1 }];
    expect(filesWith(/\bopenExternal\b/, planted('void shell.openExternal(url);'))).toEqual(['planted.ts']);
    expect(filesWith(/child_process/, planted("import { fork } from 'node:child_process';"))).toEqual([
      'planted.ts',
    ]);
  });
});
