/** The project's own text files, for tests that read the tree as a whole. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const projectRoot = resolve(import.meta.dirname, '../..');

const NEVER = new Set(['node_modules', '.git', 'out', 'fixtures']);
const CODE = /\.(ts|tsx|mjs|cjs|css|html)$/;

export interface ProjectFile {
  /** Relative to the project, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly lines: number;
}

function walk(folder: string): string[] {
  return readdirSync(join(projectRoot, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (NEVER.has(entry.name)) return [];
    return entry.isDirectory() ? walk(path) : [path];
  });
}

function read(path: string): ProjectFile {
  const text = readFileSync(join(projectRoot, path), 'utf8');
  return { path, text, lines: text.split('\n').length - 1 };
}

/** Code of the product, its build and its tests; fixtures and what is built are left out. */
export function codeFiles(): readonly ProjectFile[] {
  return walk('')
    .filter((path) => CODE.test(path))
    .map(read);
}

/** Code and prose: all of the above, and Markdown, JSON and shell files outside the starter library. */
export function textFiles(): readonly ProjectFile[] {
  return walk('')
    .filter((path) => CODE.test(path) || /\.(md|json|sh|yml)$|^\.ci\//.test(path))
    .filter((path) => path !== 'package-lock.json' && !path.startsWith('content/library/'))
    .map(read);
}
