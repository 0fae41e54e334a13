/** What the Linux kernel says about a process: its sandbox cannot lie there. */
import { readdirSync, readFileSync } from 'node:fs';

export interface ProcessStatus {
  readonly pid: number;
  readonly parent: number;
  readonly commandLine: string;
  /** 2: system calls are filtered. */
  readonly seccomp: number;
  /** One number per nested pid namespace the process stands in. */
  readonly namespacePids: readonly number[];
  readonly userId: number;
}

function field(status: string, name: string): number[] {
  const line = status.split('\n').find((text) => text.startsWith(`${name}:`)) ?? '';
  return line
    .slice(name.length + 1)
    .trim()
    .split(/\s+/)
    .map(Number);
}

/** Undefined: the process has ended. */
function readStatus(pid: number): ProcessStatus | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return {
      pid,
      parent: field(status, 'PPid')[0] ?? 0,
      commandLine: readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' '),
      seccomp: field(status, 'Seccomp')[0] ?? -1,
      namespacePids: field(status, 'NSpid'),
      userId: field(status, 'Uid')[0] ?? -1,
    };
  } catch {
    return undefined;
  }
}

/** A process and all that descend from it, now. */
export function processTree(root: number): readonly ProcessStatus[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => readStatus(Number(name)) ?? []);
  const below = (pid: number): ProcessStatus[] =>
    all.filter(({ parent }) => parent === pid).flatMap((child) => [child, ...below(child.pid)]);
  return [...all.filter(({ pid }) => pid === root), ...below(root)];
}
