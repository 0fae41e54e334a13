import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { verifyIntegrity } from '../../../build/integrity.mjs';

/** SHA-512 of "abc". Source: FIPS 180-2, appendix C.1. */
const ABC = 'sha512-3a81oZNherrMQXNJriBBMRLm+k6JqX6iCp7u5ktV05ohkpkqJ0/BqDa6PCOj/uu9RU1EI2Q86A4qmslPpUyknw==';

describe('a pinned download', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'integrity-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('is accepted when its bytes are those that were pinned', async () => {
    writeFileSync(join(folder, 'archive'), 'abc');
    await expect(verifyIntegrity(join(folder, 'archive'), ABC)).resolves.toBeUndefined();
  });

  it.each(['abd', 'abc\n', ''])('is refused when they are %j', async (bytes) => {
    writeFileSync(join(folder, 'archive'), bytes);
    await expect(verifyIntegrity(join(folder, 'archive'), ABC)).rejects.toThrow('checksum');
  });
});
