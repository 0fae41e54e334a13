import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../support/project-files.ts';

interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
}

const about = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
};
const lock = JSON.parse(readFileSync(join(projectRoot, 'package-lock.json'), 'utf8')) as {
  readonly packages: Readonly<Record<string, LockedPackage>>;
};
const locked = Object.entries(lock.packages).filter(([path]) => path !== '');

/** The oldest major that its makers still supported when this was pinned (three majors are). Source: electron release schedule, 2026-11. */
const OLDEST_SUPPORTED_ELECTRON = 43;

/** Licences that allow shipping inside our app; MPL-2.0 does as long as its files stay as they are. */
const ALLOWED_LICENCES =
  /^\(?(MIT|MIT-0|ISC|0BSD|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|BlueOak-1\.0\.0|OFL-1\.1|Zlib|CC0-1\.0|Unlicense|Python-2\.0|PSF-2\.0|MPL-2\.0)\b/;

describe('dependencies', () => {
  it('are pinned to one version each', () => {
    const all = { ...about.dependencies, ...about.devDependencies };
    expect(Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it('ship on a supported major of electron', () => {
    expect(Number(about.devDependencies.electron?.split('.')[0])).toBeGreaterThanOrEqual(
      OLDEST_SUPPORTED_ELECTRON,
    );
  });

  it('are locked by checksum, from no particular host', () => {
    expect(locked.length).toBeGreaterThan(100);
    expect(
      locked.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path),
    ).toEqual([]);
    expect(locked.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
  });

  it('that are shipped have licences that allow it', () => {
    const shipped = locked.filter(([, { dev, devOptional }]) => !dev && !devOptional);
    expect(shipped.length).toBeGreaterThan(20);
    const unclear = shipped.filter(([, { license }]) => !ALLOWED_LICENCES.test(license ?? ''));
    expect(unclear.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
  });
});
