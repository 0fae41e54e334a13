import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { JOURNEY } from '../../build/journey.mjs';
import { ensurePrograms, isRoot } from '../../build/system-libraries.mjs';
import { type ElectronHost, test } from '../support/electron-app.ts';
import { projectRoot } from '../support/project-files.ts';

/**
 * S23: a namespace whose only way out is one end of a pair of interfaces that nobody listens to. Every packet that
 * a window would send to a network is counted there. 192.0.2.0/24 belongs to documentation and to nobody.
 */
const NAMESPACE = `set -e
echo 1 > /proc/sys/net/ipv6/conf/all/disable_ipv6
ip link set lo up
ip link add outside type veth peer name wire
ip addr add 192.0.2.1/24 dev outside
ip link set outside up
ip link set wire up
ip route add default via 192.0.2.254
exec "$@"`;

interface Finding {
  readonly packets: number;
  readonly steps: number;
}

function probe(
  { electron, newHome, display }: ElectronHost,
  { appFolder, plays }: { appFolder: string; plays: boolean },
): Finding {
  const home = newHome();
  const env = { ...electron.environment(home), DISPLAY: display, LANGUAGE: 'en' };
  const args = [...electron.switches, `--user-data-dir=${join(home, 'user-data')}`, appFolder];
  const question = JSON.stringify({ executablePath: electron.executablePath, args, env, plays });
  const script = join(projectRoot, 'test/support/silence-probe.mjs');
  const command = ['-n', 'sh', '-c', NAMESPACE, 'sh', process.execPath, script];
  const answer = execFileSync('unshare', command, { input: question, encoding: 'utf8', timeout: 120_000 });
  return JSON.parse(answer) as Finding;
}

/** A window with nothing in it and none of our switches. */
function bareApp(host: ElectronHost): string {
  const folder = join(host.newHome(), 'bare');
  mkdirSync(folder);
  const main = `const { app, BrowserWindow } = require('electron');
app.whenReady().then(() => new BrowserWindow().loadURL('data:text/html,bare'));`;
  writeFileSync(join(folder, 'main.cjs'), main);
  writeFileSync(join(folder, 'package.json'), '{"name":"bare","version":"1.0.0","main":"main.cjs"}');
  chmodSync(folder, 0o755);
  host.giveToApp(folder);
  return folder;
}

function canMakeNamespaces(): boolean {
  if (process.platform !== 'linux' || !isRoot()) return false;
  ensurePrograms(['ip']);
  return spawnSync('unshare', ['-n', 'ip', 'link'], { stdio: 'ignore' }).status === 0;
}

test('the whole main journey sends no packet, where a bare window does', async ({ host }) => {
  // biome-ignore lint/suspicious/noSkippedTests: said in one line, and the whole run then counts as failed
  test.skip(!canMakeNamespaces(), 'S23 not run: it needs root, unshare and iproute2');
  test.setTimeout(180_000);
  expect(probe(host, { appFolder: bareApp(host), plays: false }).packets).toBeGreaterThan(0);
  expect(probe(host, { appFolder: host.electron.appFolder, plays: true })).toEqual({
    packets: 0,
    steps: JOURNEY.length,
  });
});
