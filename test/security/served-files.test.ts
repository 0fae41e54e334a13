/** S19: the app’s own scheme serves the bundle and nothing else, however a path is spelled. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { ServedFiles } from '../../electron/platform/served-files.ts';
import { temporaryFolders } from '../support/temp-folder.ts';

const newFolder = temporaryFolders('served-files');

describe('the bundle', () => {
  let files: ServedFiles;
  const served = new Set(['/', '/index.html', '/assets/app.js', '/assets/inter.woff2']);

  beforeAll(() => {
    const root = newFolder();
    const bundle = join(root, 'bundle');
    mkdirSync(join(bundle, 'assets'), { recursive: true });
    writeFileSync(join(root, 'secret.txt'), 'secret');
    writeFileSync(join(bundle, 'index.html'), 'page');
    writeFileSync(join(bundle, 'assets', 'app.js'), 'script');
    writeFileSync(join(bundle, 'assets', 'inter.woff2'), 'font');
    symlinkSync('../secret.txt', join(bundle, 'link.txt'));
    symlinkSync('..', join(bundle, 'up'));
    files = new ServedFiles(bundle);
  });

  it.each([
    ['/', 'text/html; charset=utf-8', 'page'],
    ['/index.html', 'text/html; charset=utf-8', 'page'],
    ['/assets/app.js', 'text/javascript; charset=utf-8', 'script'],
    ['/assets/inter.woff2', 'font/woff2', 'font'],
  ])('serves %s', async (path, mediaType, text) => {
    const file = await files.read(path);
    expect(file?.mediaType).toBe(mediaType);
    expect(new TextDecoder().decode(file?.bytes)).toBe(text);
  });

  const UPS = [
    '..',
    '%2e%2e',
    '.%2e',
    '%2E.',
    '..%2f',
    '..%5c',
    '..\\',
    '%252e%252e',
    '..;',
    '%c0%ae%c0%ae',
    '．．',
  ];
  it.each(UPS.flatMap((up) => [`/${up}/secret.txt`, `/assets/${up}/${up}/secret.txt`, `/${up}secret.txt`]))(
    'does not serve what lies outside by %s',
    async (path) => {
      expect(await files.read(path)).toBeUndefined();
      const { pathname } = new URL(path, 'app://bundle/');
      expect(served.has(pathname) || (await files.read(pathname)) === undefined).toBe(true);
    },
  );

  it.each([
    '',
    '/link.txt',
    '/up/secret.txt',
    '/up',
    '/assets',
    '/assets/',
    '//index.html',
    '/./index.html',
    '/index.html/',
    '/index.html%00',
    '/index.html\0.js',
    '/INDEX.HTML',
    '/index%2ehtml',
    '/constructor',
    '/__proto__',
    'index.html',
    '/etc/passwd',
    'C:\\Windows\\win.ini',
    '/file:///etc/passwd',
  ])('does not serve %j', async (path) => {
    expect(await files.read(path)).toBeUndefined();
  });

  it('serves nothing but its list, whatever is asked', async () => {
    const part = fc.oneof(
      fc.constantFrom('..', '.', '/', '\\', '%2f', '%2e', 'assets', 'app.js', 'index.html', 'secret.txt'),
      fc.string(),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 6 }), async (parts) => {
        const path = `/${parts.join('')}`;
        expect(served.has(path)).toBe((await files.read(path)) !== undefined);
      }),
    );
  });
});
