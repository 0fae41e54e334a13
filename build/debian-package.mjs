/**
 * A .deb from an unpacked app, by dpkg-deb: the usual packager needs Ruby and a download that a machine with only a
 * registry cannot have.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * @typedef {object} DebianPackage
 * @property {string} unpacked folder of the unpacked app
 * @property {string} file the .deb to make
 * @property {Buffer} icon PNG of 512 × 512
 * @property {string[]} depends
 * @property {{ name: string, productName: string, version: string, description: string, homepage: string,
 *   author: { name: string, email: string } }} about
 */

/** @param {DebianPackage['about']} about */
const desktopEntry = ({ name, productName, description }) => `[Desktop Entry]
Name=${productName}
Comment=${description}
Exec=/opt/${productName}/${name} %U
Icon=${name}
Terminal=false
Type=Application
Categories=Office;
StartupWMClass=${productName}
`;

/**
 * @param {DebianPackage} options
 * @param {number} installedKilobytes
 */
const control = ({ about, depends }, installedKilobytes) => `Package: ${about.name}
Version: ${about.version}
Architecture: amd64
Maintainer: ${about.author.name} <${about.author.email}>
Installed-Size: ${installedKilobytes}
Depends: ${depends.join(', ')}
Section: utils
Priority: optional
Homepage: ${about.homepage}
Description: ${about.description}
`;

/** The helper sets up the sandbox where user namespaces are forbidden; it must belong to root and be setuid. */
const postInstall = (/** @type {string} */ folder) => `#!/bin/sh
set -e
if ! unshare -U true 2>/dev/null; then chmod 4755 '${folder}/chrome-sandbox'; fi
`;

/**
 * Makes the package.
 *
 * @param {DebianPackage} options
 * @throws when dpkg-deb refuses
 */
export function makeDebianPackage(options) {
  const { unpacked, file, icon, about } = options;
  const stage = mkdtempSync(join(tmpdir(), 'passalong-deb-'));
  const folder = `/opt/${about.productName}`;
  try {
    cpSync(unpacked, join(stage, folder), { recursive: true, verbatimSymlinks: true });
    const icons = join(stage, 'usr/share/icons/hicolor/512x512/apps');
    for (const made of ['DEBIAN', 'usr/bin', 'usr/share/applications']) {
      mkdirSync(join(stage, made), { recursive: true });
    }
    mkdirSync(icons, { recursive: true });
    symlinkSync(`${folder}/${about.name}`, join(stage, 'usr/bin', about.name));
    writeFileSync(join(icons, `${about.name}.png`), icon);
    writeFileSync(join(stage, 'usr/share/applications', `${about.name}.desktop`), desktopEntry(about));
    const kilobytes = Number(execFileSync('du', ['-sk', stage], { encoding: 'utf8' }).split('\t')[0]);
    writeFileSync(join(stage, 'DEBIAN/control'), control(options, kilobytes));
    writeFileSync(join(stage, 'DEBIAN/postinst'), postInstall(folder));
    chmodSync(join(stage, 'DEBIAN/postinst'), 0o755);
    chmodSync(stage, 0o755);
    execFileSync('chmod', ['-R', 'go=u-w', stage]);
    execFileSync('dpkg-deb', ['--build', '--root-owner-group', '-Zgzip', '-z5', stage, file], {
      stdio: 'ignore',
    });
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}
