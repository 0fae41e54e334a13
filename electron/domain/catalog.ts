/** Everything a library holds at one moment, as read on one day. */
import type { Asset } from './asset.ts';
import type { Issue } from './issue.ts';
import type { LibraryConfig } from './library-config.ts';
import type { Snippet, Template } from './template.ts';

export const IGNORED_REASONS = [
  'hidden',
  'temp',
  'conflict_copy',
  'placeholder',
  'link',
  'special',
  'unreadable',
  'too_long',
] as const;
export type IgnoredReason = (typeof IGNORED_REASONS)[number];

export interface IgnoredEntry {
  readonly path: string;
  readonly reason: IgnoredReason;
}

export interface Catalog {
  /** Sorted by path. */
  readonly assets: readonly Asset[];
  readonly templates: readonly Template[];
  readonly snippets: readonly Snippet[];
  readonly config: LibraryConfig;
  readonly ignored: readonly IgnoredEntry[];
  readonly issues: readonly Issue[];
}
