import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import {
  ASKS,
  ASSET_STATES,
  ASSET_TYPES,
  AUDIENCES,
  DRIVERS,
  LEVELS,
  MESSAGES,
  PROFESSIONS,
  ROLES,
  STAGES,
  STANCES,
  TEMPLATE_KINDS,
} from '#domain/taxonomy.ts';
import { contentFolder, libraryFiles, splitMatter } from '../support/starter-texts.ts';

const record = z.record(z.string(), z.unknown());
const schema = z.object({ properties: record.default({}), definitions: record.default({}) });

const readSchema = (name: string) =>
  schema.parse(JSON.parse(readFileSync(join(contentFolder, 'schema', `${name}.schema.json`), 'utf8')));
const readYaml = (path: string) =>
  record.parse(parse(readFileSync(join(contentFolder, 'library', path), 'utf8')) ?? {});

const KINDS_OF_FILE = [
  ['meta', libraryFiles('assets', '.meta.yaml'), readYaml],
  ['folder', libraryFiles('assets', '_folder.yaml'), readYaml],
  ['library', ['library.yaml'], readYaml],
  ['template', libraryFiles('templates', '.md'), (path: string) => record.parse(splitMatter(path).matter)],
  ['snippet', libraryFiles('snippets', '.md'), (path: string) => record.parse(splitMatter(path).matter)],
  ['news', libraryFiles('news', '.md'), (path: string) => record.parse(splitMatter(path).matter)],
] as const;

describe('the schemas for editors', () => {
  it.each([
    ['stage', STAGES],
    ['role', ROLES],
    ['profession', PROFESSIONS],
    ['stance', STANCES],
    ['message', MESSAGES],
    ['level', LEVELS],
    ['driver', DRIVERS],
    ['type', ASSET_TYPES],
    ['audience', AUDIENCES],
    ['state', ASSET_STATES],
    ['template_kind', TEMPLATE_KINDS],
    ['ask', ASKS],
  ] as const)('offer for "%s" exactly the ids that the product knows', (name, ids) => {
    const { definitions } = readSchema('words');
    const { enum: offered } = z.object({ enum: z.array(z.string()) }).parse(definitions[name]);
    expect([...offered].sort()).toEqual([...ids].sort());
  });

  it.each(KINDS_OF_FILE)('know every field that the starter uses in a %s file', (name, paths, read) => {
    const known = Object.keys(readSchema(name).properties);
    const strangers = paths.flatMap((path) =>
      Object.keys(read(path))
        .filter((key) => !known.includes(key))
        .map((key) => `${path}: ${key}`),
    );
    expect(paths.length).toBeGreaterThan(0);
    expect(strangers).toEqual([]);
  });
});
