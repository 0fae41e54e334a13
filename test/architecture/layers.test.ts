import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractDepcruiseOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeFiles, projectRoot } from '../support/project-files.ts';
import { PLANTED } from './planted-violations.ts';

const options = await extractDepcruiseOptions(join(projectRoot, '.dependency-cruiser.cjs'));

const rules = options.ruleSet?.forbidden ?? [];
const isReach = ({ name }: { name?: string }) => name === 'never-reaches-electron';

async function cruiseWith(baseDir: string, changes: Partial<typeof options>): Promise<ICruiseResult> {
  const { output } = await cruise(['electron', 'renderer'], {
    ...options,
    baseDir,
    validate: true,
    ...changes,
  });
  if (typeof output === 'string') throw new Error('expected a result, not a report');
  return output;
}

/** Types of electron may be named anywhere a process entry needs them; only what is left after compiling can reach it. */
async function cruiseTree(baseDir: string) {
  const layers = await cruiseWith(baseDir, {
    ruleSet: { forbidden: rules.filter((rule) => !isReach(rule)) },
  });
  const reach = await cruiseWith(baseDir, {
    ruleSet: { forbidden: rules.filter(isReach) },
    tsPreCompilationDeps: false,
  });
  return { modules: layers.modules, violations: [...layers.summary.violations, ...reach.summary.violations] };
}

describe('layers', () => {
  it('holds for every module, and every module was looked at', async () => {
    const { modules, violations } = await cruiseTree(projectRoot);
    const cruised = new Set(modules.map(({ source }) => source));
    const ours = codeFiles()
      .map(({ path }) => path)
      .filter((path) => /^(electron|renderer)\/.*\.tsx?$/.test(path));
    expect(ours.length).toBeGreaterThan(15);
    expect(ours.filter((path) => !cruised.has(path))).toEqual([]);
    expect(violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
  });
});

describe('a planted violation', () => {
  const tree = mkdtempSync(join(tmpdir(), 'layers-'));
  let found: ReadonlySet<string>;

  beforeAll(async () => {
    for (const { files } of PLANTED) {
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(dirname(join(tree, path)), { recursive: true });
        writeFileSync(join(tree, path), text);
      }
    }
    symlinkSync(join(projectRoot, 'node_modules'), join(tree, 'node_modules'));
    const { violations } = await cruiseTree(tree);
    found = new Set(violations.map(({ rule, from }) => `${rule.name}: ${from}`));
  });
  afterAll(() => rmSync(tree, { recursive: true, force: true }));

  it.each(PLANTED.map(({ rule, files }) => ({ rule, from: Object.keys(files)[0] })))(
    'of $rule in $from is caught',
    ({ rule, from }) => {
      expect(found).toContain(`${rule}: ${from}`);
    },
  );

  it('exists for every rule', () => {
    expect(new Set(PLANTED.map(({ rule }) => rule))).toEqual(new Set(rules.map(({ name }) => name)));
  });
});
