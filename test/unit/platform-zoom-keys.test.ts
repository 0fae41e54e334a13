import { describe, expect, it } from 'vitest';
import { nextFactor } from '../../electron/platform/zoom-keys.ts';

describe('zoom by keys', () => {
  it.each([
    [1, 'in', 1.1],
    [1.1, 'in', 1.25],
    [1.2, 'in', 1.25],
    [3, 'in', 3],
    [1, 'out', 0.9],
    [0.75, 'out', 0.75],
    [1.4, 'out', 1.25],
    [2.5, 'usual', 1],
  ] as const)('from %d %s leads to %d', (now, zoom, next) => {
    expect(nextFactor(now, zoom)).toBe(next);
  });

  it('reaches 200 %', () => {
    const steps = [1, 2, 3, 4, 5].reduce((now) => nextFactor(now, 'in'), 1);
    expect(steps).toBe(2);
  });
});
