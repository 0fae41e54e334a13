/**
 * Runs inside a network namespace of its own (see silent-window.test.ts): starts Electron, does something in it, and
 * prints how many packets left by the only way out. Not a test itself: Playwright must run in that namespace too.
 */
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { _electron } from '@playwright/test';
import { JOURNEY } from '../../build/journey.mjs';
import { closeApp } from '../../build/launch.mjs';

/** How long a bare window is given to send its first packet. Measured: it sends one at once. */
const CONTROL_TIMEOUT_MS = 20_000;
const POLL_MS = 100;

/** @typedef {{ executablePath: string, args: string[], env: Record<string, string>, plays: boolean }} Probe */

/** Packets sent by the interface that holds the default route. */
function packetsSent() {
  const line = readFileSync('/proc/net/dev', 'utf8')
    .split('\n')
    .find((text) => text.trim().startsWith('outside:'));
  if (!line) throw new Error('no way out to watch');
  return Number(line.split(':')[1]?.trim().split(/\s+/)[9]);
}

/** @type {Probe} */
const { executablePath, args, env, plays } = JSON.parse(readFileSync(process.stdin.fd, 'utf8'));
const app = await _electron.launch({ executablePath, args, env, chromiumSandbox: true });
const page = await app.firstWindow();
let steps = 0;
if (plays) {
  for (const { play } of JOURNEY) {
    await play(page);
    steps += 1;
  }
} else {
  const endMs = performance.now() + CONTROL_TIMEOUT_MS;
  while (packetsSent() === 0 && performance.now() < endMs) await pause(POLL_MS);
}
process.stdout.write(JSON.stringify({ packets: packetsSent(), steps }));
await closeApp(app);
