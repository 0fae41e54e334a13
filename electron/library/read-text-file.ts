/**
 * Metadata and Markdown files as trees, read once and again only when they changed. A file that cannot
 * be read is a tree that says so: it never stops a scan.
 */
import { splitFrontMatter } from '#domain/metadata/front-matter.ts';
import { EMPTY_TREE, type ParsedTree } from '#domain/metadata/tree.ts';
import { decodeText } from './decode-text.ts';
import type { LibraryDisk } from './disk.ts';
import { unreadableTree } from './yaml-salvage.ts';
import { parseYamlTree } from './yaml-tree.ts';

/** Largest metadata file and template; a longer one is not something a person wrote. Source: electron/README, library. */
export const MAX_METADATA_BYTES = 256 * 1024;

export interface ReadMarkdown {
  readonly frontMatter: ParsedTree;
  readonly body: string;
  readonly bodyLine: number;
}
export interface MarkdownHead {
  /** null: the file has no front matter. */
  readonly frontMatter: ParsedTree | null;
  readonly firstHeading: string | null;
}

type ReadText = { readonly text: string; readonly isWhole: boolean } | { readonly why: string };

export class TextReader {
  private readonly disk: LibraryDisk;
  private known = new Map<string, { stamp: string; value: unknown }>();
  private seen = new Map<string, { stamp: string; value: unknown }>();

  constructor(disk: LibraryDisk) {
    this.disk = disk;
  }

  /** Ends a scan: what it did not ask for is forgotten. */
  forgetUnseen(): void {
    this.known = this.seen;
    this.seen = new Map();
  }

  /** A metadata file. */
  yaml(path: string, stamp: string): Promise<ParsedTree> {
    return this.remember(path, stamp, async () => {
      const read = await this.read(path);
      if ('why' in read) return unreadableTree(read.why);
      return read.isWhole ? parseYamlTree(read.text) : unreadableTree(TOO_LARGE);
    });
  }

  /** A template or snippet, whole. */
  markdown(path: string, stamp: string): Promise<ReadMarkdown> {
    return this.remember(path, stamp, async () => {
      const read = await this.read(path);
      if ('why' in read) return { frontMatter: unreadableTree(read.why), body: '', bodyLine: 1 };
      if (!read.isWhole) return { frontMatter: unreadableTree(TOO_LARGE), body: '', bodyLine: 1 };
      const { frontMatter, body, bodyLine } = parseMarkdown(read.text);
      return { frontMatter: frontMatter ?? EMPTY_TREE, body, bodyLine };
    });
  }

  /** The front matter and first heading of an asset that is a Markdown file of any length. */
  markdownHead(path: string, stamp: string): Promise<MarkdownHead> {
    return this.remember(path, stamp, async () => {
      const read = await this.read(path);
      // A text file that is no text is still an asset; extraction says what is wrong with it.
      if ('why' in read) return { frontMatter: null, firstHeading: null };
      const { frontMatter, body } = parseMarkdown(read.text);
      return { frontMatter, firstHeading: firstHeadingOf(body) };
    });
  }

  private async remember<Value>(path: string, stamp: string, read: () => Promise<Value>): Promise<Value> {
    const known = this.known.get(path);
    const value = known && known.stamp === stamp && stamp !== '' ? (known.value as Value) : await read();
    this.seen.set(path, { stamp, value });
    return value;
  }

  private async read(path: string): Promise<ReadText> {
    try {
      const bytes = await this.readOrRetry(path);
      const decoded = decodeText(bytes.subarray(0, MAX_METADATA_BYTES));
      if (!decoded.ok) return { why: 'This is not a text file.' };
      return { text: decoded.text, isWhole: bytes.length <= MAX_METADATA_BYTES };
    } catch (error) {
      return { why: `This file cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'}).` };
    }
  }

  /** An editor or a sync program may be replacing it this very moment: once more, then it is an issue. */
  private async readOrRetry(path: string): Promise<Uint8Array> {
    const read = () => this.disk.read(path, MAX_METADATA_BYTES + 1);
    return read().catch(read);
  }
}

const TOO_LARGE = 'This is larger than 256 KB and is not read: metadata are a few lines.';

function parseMarkdown(text: string): { frontMatter: ParsedTree | null; body: string; bodyLine: number } {
  const split = splitFrontMatter(text);
  const { body, bodyLine } = split;
  switch (split.kind) {
    case 'none':
      return { frontMatter: null, body, bodyLine };
    case 'unclosed':
      return {
        frontMatter: unreadableTree('The fields at the top are not closed: write --- below them.'),
        body,
        bodyLine,
      };
    case 'foreign': {
      const message = `Unsupported metadata language "${split.language}": write --- alone on the first line.`;
      return { frontMatter: unreadableTree(message), body, bodyLine };
    }
    case 'yaml': {
      const tree = parseYamlTree(split.yaml, split.yamlLine);
      // Two rules with prose between them are no front matter, however much they look like it.
      const isProse = /^[ \t]*\r?$/m.test(split.yaml.split('\n')[0] ?? '') && !hasFields(tree);
      if (isProse && split.yaml.trim() !== '') return { frontMatter: null, body: text, bodyLine: 1 };
      return { frontMatter: tree, body, bodyLine };
    }
  }
}

function hasFields({ entries }: ParsedTree): boolean {
  return entries.some(({ value }) => value.kind !== 'broken');
}

/** Longest text in which a heading is looked for, in UTF-16 units. */
const HEAD = 65_536;

function firstHeadingOf(body: string): string | null {
  return /^#{1,3}[ \t]+(.+?)[ \t]*#*[ \t]*\r?$/m.exec(body.slice(0, HEAD))?.[1] ?? null;
}
