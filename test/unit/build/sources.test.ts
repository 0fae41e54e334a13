import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fingerprint, sourceFiles } from '../../../build/sources.mjs';

describe('the mark of a set of sources', () => {
  let root: string;
  const mark = () => fingerprint(root, ['code', 'lock.json', 'absent']);

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'sources-'));
    mkdirSync(join(root, 'code/inner'), { recursive: true });
    writeFileSync(join(root, 'code/inner/one.ts'), 'one');
    writeFileSync(join(root, 'lock.json'), '{}');
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('stays when nothing changes', () => {
    expect(mark()).toBe(mark());
  });

  it.each([
    ['a file grows', () => writeFileSync(join(root, 'code/inner/one.ts'), 'longer')],
    ['a file is touched', () => utimesSync(join(root, 'code/inner/one.ts'), 1, 1)],
    ['a file is added', () => writeFileSync(join(root, 'code/two.ts'), '')],
    ['a file goes', () => rmSync(join(root, 'code/inner/one.ts'))],
    ['a single file changes', () => writeFileSync(join(root, 'lock.json'), '{"a":1}')],
    ['what was absent is there', () => writeFileSync(join(root, 'absent'), '')],
  ])('changes when %s', (_what, change) => {
    const before = mark();
    change();
    expect(mark()).not.toBe(before);
  });

  it('lists files only, relative and sorted', () => {
    writeFileSync(join(root, 'code/a.ts'), '');
    expect(sourceFiles(join(root, 'code'))).toEqual(['a.ts', 'inner/one.ts']);
    expect(sourceFiles(join(root, 'absent'))).toEqual([]);
  });
});
