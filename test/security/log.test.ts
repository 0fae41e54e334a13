/** S34: what the log file holds after the failures that carry most. */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { hostname, userInfo } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openLog } from '../../electron/platform/log.ts';
import { temporaryFolders } from '../support/temp-folder.ts';

const newFolder = temporaryFolders('log');
const lines = (file: string) =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, string>);

describe('the log', () => {
  it('holds one JSON line per failure, found by its reference', () => {
    const file = join(newFolder(), 'logs', 'main.log');
    const log = openLog(file);
    const ref = log.failure('settings', Object.assign(new Error('disk'), { code: 'ENOSPC' }));
    log.note('start', 'opened');
    expect(ref).toMatch(/^[0-9a-f]{8}$/);
    expect(lines(file)).toMatchObject([
      { level: 'failure', ref, where: 'settings', kind: 'Error', code: 'ENOSPC', text: 'disk' },
      { level: 'note', where: 'start', text: 'opened' },
    ]);
  });

  it('holds no path, value, field or account name of what went wrong', async () => {
    const folder = newFolder();
    const file = join(folder, 'main.log');
    const log = openLog(file);
    const missing = join(folder, 'Ana Example', 'offer.pdf');
    await readFile(missing).catch((cause: unknown) => log.failure('read', cause));
    const wrong = z.strictObject({ note: z.string() }).safeParse({ 'Ana Example': 1, note: 7 });
    log.failure('request', wrong.error);
    const nested = z.record(z.string(), z.string().max(3)).safeParse({ 'Ana Example': 'Ana Example' });
    log.failure('request', nested.error);
    try {
      JSON.parse('Ana Example');
    } catch (cause) {
      log.failure('parse', cause);
    }
    log.failure('user', `${userInfo().username} on ${hostname()} at ${folder}`);
    log.note('fact', `opened ${missing}`);
    log.failure('format', '%s %j %o %c');

    const text = readFileSync(file, 'utf8');
    expect(lines(file)).toHaveLength(7);
    expect(text).not.toMatch(/Ana|Example|offer|note: 7/);
    expect(text).not.toContain(folder);
    const line = lines(file).find(({ where }) => where === 'user')?.text;
    for (const name of [hostname(), userInfo().username].filter(({ length }) => length >= 3)) {
      expect(line).not.toContain(name);
    }
    expect(text).toContain('ENOENT');
  });

  it('is rotated at 1 MB, and at most one older file is kept', () => {
    const folder = newFolder();
    const file = join(folder, 'main.log');
    writeFileSync(file, 'x'.repeat(1_048_000));
    const log = openLog(file);
    for (let line = 0; line < 2_000; line += 1) log.note('load', `line ${'y'.repeat(400)}`);
    expect(readdirSync(folder).length).toBeLessThanOrEqual(2);
    for (const name of readdirSync(folder)) {
      expect(statSync(join(folder, name)).size).toBeLessThan(1_200_000);
    }
  });

  it('that cannot be written stops nothing', () => {
    const notFolder = join(newFolder(), 'logs');
    writeFileSync(notFolder, '');
    const log = openLog(join(notFolder, 'main.log'));
    expect(log.failure('start', new Error('disk'))).toMatch(/^[0-9a-f]{8}$/);
  });
});
