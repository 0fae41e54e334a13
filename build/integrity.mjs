/** The checksum form that npm's lock files use: `sha512-` and the digest in base64. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';

/**
 * @param {string} file
 * @param {string} expected
 * @throws when the file is not the one that was pinned
 */
export async function verifyIntegrity(file, expected) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  const found = `sha512-${hash.digest('base64')}`;
  if (found !== expected) throw new Error(`${file} has the checksum ${found}, expected ${expected}`);
}
