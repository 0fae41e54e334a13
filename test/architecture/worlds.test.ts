import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../support/project-files.ts';

const parsed = new Map<string, ts.SourceFile | undefined>();

/** Compiles one line as if it stood in a folder, with that folder's own tsconfig. */
function complaints(world: string, line: string): string[] {
  const configPath = join(projectRoot, world, 'tsconfig.json');
  const { config } = ts.readConfigFile(configPath, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, join(projectRoot, world));
  const probe = join(projectRoot, world, 'probe.ts');
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (path) => path === probe || fileExists(path);
  host.readFile = (path) => (path === probe ? line : readFile(path));
  host.getSourceFile = (path, target, ...rest) => {
    if (path === probe) return ts.createSourceFile(path, line, target);
    if (!parsed.has(path)) parsed.set(path, getSourceFile(path, target, ...rest));
    return parsed.get(path);
  };
  const program = ts.createProgram([probe], options, host);
  const source = program.getSourceFile(probe);
  return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
    ({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '),
  );
}

describe('a world of types', () => {
  it.each([
    ['electron/domain', 'export const x = process.pid;'],
    ['electron/domain', 'export const x = document.title;'],
    ['electron/domain', 'export const x = new URL("https://example.com");'],
    ['electron', 'export const x = document.title;'],
    ['electron/preview-page', 'export const x = process.pid;'],
    ['renderer', 'export const x = process.pid;'],
    ['renderer', 'export const x = Buffer.alloc(1);'],
    ['renderer', 'export const x = require("node:fs");'],
  ])('%s does not know what %s asks for', (world, line) => {
    expect(complaints(world, line).join()).toMatch(/Cannot find name/);
  });

  it.each([
    ['electron/domain', 'export const x = [1].at(-1);'],
    ['electron', 'export const x = process.pid;'],
    ['renderer', 'export const x = document.title;'],
    ['test', 'export const x = [process.pid, document.title];'],
  ])('%s knows what %s asks for', (world, line) => {
    expect(complaints(world, line)).toEqual([]);
  });

  it.each(['electron/domain', 'electron', 'renderer', 'test'])('%s is strict', (world) => {
    expect(complaints(world, 'export const x: string = [""][0];')).toHaveLength(1);
    expect(complaints(world, 'export const x: { a?: string } = { a: undefined };')).toHaveLength(1);
    expect(complaints(world, 'export enum Colour { red }')).toHaveLength(1);
  });
});
