import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureBundle } from '../../build/bundle.mjs';
import { projectRoot } from '../support/project-files.ts';

describe('npm run cli', () => {
  const folder = mkdtempSync(join(tmpdir(), 'command-line-'));

  beforeAll(async () => {
    mkdirSync(join(folder, 'library/assets'), { recursive: true });
    writeFileSync(join(folder, 'library/assets/note.md'), '# A note\n');
    await ensureBundle('cli');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const cli = (...args: string[]) =>
    spawnSync('npm', ['run', '-s', '--prefix', projectRoot, 'cli', '--', ...args], {
      cwd: folder,
      encoding: 'utf8',
    });

  it('takes a folder relative to where it was called and prints one JSON document', () => {
    const { status, stdout } = cli('list', 'library', '--json');
    const answer: unknown = JSON.parse(stdout);
    expect(answer).toMatchObject({ assets: [{ path: 'assets/note.md', title: 'A note' }] });
    expect(status).toBe(0);
  });

  it('passes the exit code on and keeps stdout clean on wrong use', () => {
    const { status, stdout, stderr } = cli('no-such-command');
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('no-such-command');
  });
});
