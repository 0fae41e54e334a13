/** What a package is made of, for every platform; `dist.mjs` makes those that this machine can make. */
import { FuseV1Options } from '@electron/fuses';

/** Every fuse there is, stated. Source: security list, S25 and S26. */
export const FUSES = /** @type {const} */ ({
  runAsNode: false,
  enableCookieEncryption: true,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: false,
  enableEmbeddedAsarIntegrityValidation: true,
  onlyLoadAppFromAsar: true,
  loadBrowserProcessSpecificV8Snapshot: false,
  grantFileProtocolExtraPrivileges: false,
});

/** The same by their place in the binary, to read them back from what was packaged. */
export const EXPECTED_FUSES = new Map([
  [FuseV1Options.RunAsNode, FUSES.runAsNode],
  [FuseV1Options.EnableCookieEncryption, FUSES.enableCookieEncryption],
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable, FUSES.enableNodeOptionsEnvironmentVariable],
  [FuseV1Options.EnableNodeCliInspectArguments, FUSES.enableNodeCliInspectArguments],
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation, FUSES.enableEmbeddedAsarIntegrityValidation],
  [FuseV1Options.OnlyLoadAppFromAsar, FUSES.onlyLoadAppFromAsar],
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot, FUSES.loadBrowserProcessSpecificV8Snapshot],
  [FuseV1Options.GrantFileProtocolExtraPrivileges, FUSES.grantFileProtocolExtraPrivileges],
]);

/** Debian packages that Electron needs, with the names of the time64 transition as second choice. */
export const DEBIAN_DEPENDS = [
  'libnss3',
  'libatk1.0-0 | libatk1.0-0t64',
  'libatk-bridge2.0-0 | libatk-bridge2.0-0t64',
  'libcups2 | libcups2t64',
  'libgtk-3-0 | libgtk-3-0t64',
  'libgbm1',
  'libasound2 | libasound2t64',
  'xdg-utils',
];

/**
 * @param {{ output: string, icons: string }} folders
 * @returns {import('electron-builder').Configuration}
 */
export function packagingConfig({ output, icons }) {
  return {
    appId: 'example.passalong',
    productName: 'Passalong',
    copyright: 'Copyright © 2026 Passalong developers',
    directories: { output, buildResources: icons },
    files: ['package.json', 'LICENSE', 'out/app/**', '!**/node_modules/**', '!**/.sources'],
    extraResources: [{ from: 'content/library', to: 'content/library' }],
    asar: true,
    npmRebuild: false,
    publish: null,
    electronLanguages: ['en-US', 'de'],
    electronFuses: FUSES,
    linux: {
      target: ['dir'],
      executableName: 'passalong',
      category: 'Office',
      syncDesktopName: true,
      icon: 'icon.png',
    },
    win: { target: [{ target: 'nsis', arch: ['x64', 'arm64'] }], icon: 'icon.png' },
    nsis: { oneClick: true, perMachine: false, deleteAppDataOnUninstall: false },
    mac: {
      target: [{ target: 'dmg', arch: ['x64', 'arm64'] }],
      category: 'public.app-category.productivity',
      hardenedRuntime: true,
      icon: 'icon.png',
    },
  };
}
