/** Ctrl or Cmd with +, − and 0: the page larger, smaller, as usual. There is no menu that would carry these keys. */
import type { Input, WebContents } from 'electron';

/** Sizes of the page; 2 is 200 %. Source: product rule, Screens. */
const FACTORS = [0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3] as const;

type Zoom = 'in' | 'out' | 'usual';

/** What a key means. `=` is the key of + on many keyboards, `_` that of −. */
function zoomOf({ type, key, control, meta, alt }: Input): Zoom | null {
  if (type !== 'keyDown' || alt || !(process.platform === 'darwin' ? meta : control)) return null;
  if (key === '+' || key === '=') return 'in';
  if (key === '-' || key === '_') return 'out';
  return key === '0' ? 'usual' : null;
}

/**
 * The size after a key; at the ends it stays.
 *
 * @param now any factor, also one that is not among ours
 */
export function nextFactor(now: number, zoom: Zoom): number {
  if (zoom === 'usual') return 1;
  const close = 0.01;
  return zoom === 'in'
    ? (FACTORS.find((factor) => factor > now + close) ?? now)
    : (FACTORS.findLast((factor) => factor < now - close) ?? now);
}

export function zoomByKeys(contents: WebContents): void {
  contents.on('before-input-event', (event, input) => {
    const zoom = zoomOf(input);
    if (!zoom) return;
    event.preventDefault();
    contents.setZoomFactor(nextFactor(contents.getZoomFactor(), zoom));
  });
}
