import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../support/project-files.ts';

const use = (name: string, from: string) =>
  `import { ${name} } from '${from}';\nexport const used = ${name};\n`;
const IMPORTS = 'lint/style/noRestrictedImports';
const GLOBALS = 'lint/style/noRestrictedGlobals';
const HTML = 'lint/security/noDangerouslySetInnerHtml';

/** One file per case: where it stands, what it says, which rule must name it. */
const REFUSED = [
  ['electron/main.ts', use('ipcMain', 'electron'), IMPORTS],
  ['electron/ipc/handlers/library.ts', use('ipcMain', 'electron'), IMPORTS],
  ['electron/platform/window.ts', use('shell', 'electron'), IMPORTS],
  ['electron/platform/request.ts', use('net', 'electron'), IMPORTS],
  ['electron/library/http.ts', use('request', 'node:http'), IMPORTS],
  ['electron/library/https.ts', use('request', 'node:https'), IMPORTS],
  ['electron/library/bare.ts', use('request', 'http'), IMPORTS],
  ['electron/library/net.ts', use('connect', 'node:net'), IMPORTS],
  ['electron/library/tls.ts', use('connect', 'node:tls'), IMPORTS],
  ['electron/library/dgram.ts', use('createSocket', 'node:dgram'), IMPORTS],
  ['electron/library/dns.ts', use('lookup', 'node:dns'), IMPORTS],
  ['electron/handoff/run.ts', use('spawn', 'node:child_process'), IMPORTS],
  ['electron/cli/run.ts', use('spawn', 'node:child_process'), IMPORTS],
  ['renderer/socket.ts', 'export const socket = new WebSocket("wss://example.com");\n', GLOBALS],
  ['renderer/peer.ts', 'export const peer = new RTCPeerConnection();\n', GLOBALS],
  ['renderer/Raw.tsx', 'export const Raw = () => <p dangerouslySetInnerHTML={{ __html: "" }} />;\n', HTML],
] as const;

const ALLOWED = [
  ['electron/ipc/router.ts', use('ipcMain', 'electron')],
  ['electron/handoff/open.ts', use('shell', 'electron')],
  ['electron/cli/extraction.ts', use('fork', 'node:child_process')],
  ['build/start.mjs', use('spawn', 'node:child_process')],
] as const;

describe('a banned import', () => {
  const tree = mkdtempSync(join(tmpdir(), 'banned-'));
  let findings: readonly string[];

  beforeAll(() => {
    copyFileSync(join(projectRoot, 'biome.json'), join(tree, 'biome.json'));
    for (const [path, text] of [...REFUSED, ...ALLOWED]) {
      mkdirSync(dirname(join(tree, path)), { recursive: true });
      writeFileSync(join(tree, path), text);
    }
    const biome = join(projectRoot, 'node_modules/@biomejs/biome/bin/biome');
    const run = spawnSync(process.execPath, [biome, 'lint', '--reporter=github', '--max-diagnostics=none'], {
      cwd: tree,
      encoding: 'utf8',
    });
    findings = run.stdout.split('\n').filter((line) => line.startsWith('::error'));
  });
  afterAll(() => rmSync(tree, { recursive: true, force: true }));

  const found = (path: string) => findings.filter((line) => line.includes(`/${path},`)).join('\n');

  it.each(REFUSED)('in %s is refused', (path, _text, rule) => {
    expect(found(path)).toContain(rule);
  });

  it.each(ALLOWED)('is allowed where it belongs, in %s', (path) => {
    expect(found(path)).toBe('');
  });
});
