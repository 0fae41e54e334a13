import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ensureBundle } from '../../build/bundle.mjs';

/** Node's ways onto a network, by import or require. */
const NETWORK =
  /(?:from|require\(|import\()\s*["'](?:node:)?(?:http2?|https|net|tls|dgram|dns(?:\/promises)?)["']/g;

describe('what ships', () => {
  const texts: [string, string][] = [];
  beforeAll(async () => {
    for (const folder of [await ensureBundle('app'), await ensureBundle('cli')]) {
      const files = readdirSync(folder, { recursive: true, withFileTypes: true });
      for (const file of files.filter((entry) => entry.isFile() && /\.[cm]js$/.test(entry.name))) {
        const path = join(file.parentPath, file.name);
        texts.push([path, readFileSync(path, 'utf8')]);
      }
    }
  });

  it('loads no module of Node that opens a connection, not even inside a library', () => {
    expect(texts.length).toBeGreaterThan(5);
    const found = texts.flatMap(([path, text]) =>
      (text.match(NETWORK) ?? []).map((match) => `${path}: ${match}`),
    );
    expect(found).toEqual([]);
  });
});
