/** An X display of our own, so that a window can be shown on a machine without a screen. */
import { spawn } from 'node:child_process';

/** The window's design size with room for the window's edge. Source: product rule, Screens. */
const SCREEN = '1280x900x24';

/**
 * Starts Xvfb on the first free display number.
 *
 * `-ac`: the window may belong to another user, who cannot read an authority file of ours.
 *
 * @returns {Promise<{ display: string, stop: () => void }>}
 * @throws when Xvfb ends before it names its display
 */
export function startVirtualDisplay() {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp', '-ac'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const stop = () => void server.kill();
  process.once('exit', stop);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
    server.stdio[3]?.once('data', (number) => resolve({ display: `:${String(number).trim()}`, stop }));
  });
}
