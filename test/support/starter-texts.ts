/** The starter library's texts as marketing wrote them, read straight from the folder. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { TEMPLATE_KINDS } from '#domain/taxonomy.ts';
import { FIELD_KINDS, type TemplateField } from '#domain/template.ts';
import { projectRoot } from './project-files.ts';

export const contentFolder = join(projectRoot, 'content');
const library = join(contentFolder, 'library');

const text = (path: string): string => readFileSync(join(library, path), 'utf8');

/** Paths below `content/library`, with `/`, whose name ends so. */
export function libraryFiles(under: string, ...endings: readonly string[]): readonly string[] {
  return readdirSync(join(library, under), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(library.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

const day = z.iso.date();
const metadata = z.looseObject({
  id: z.string(),
  title: z.string(),
  use: z.string(),
  type: z.string(),
  audience: z.enum(['send', 'show', 'internal']),
  owner: z.string(),
  verified: day,
  verify_every: z.number().optional(),
  released: day.optional(),
  expires: day.optional(),
  replaces: z.string().optional(),
  evidence: z.strictObject({ claim: z.string().min(10), source: z.string().min(10), date: day }),
});
export type StarterMetadata = z.infer<typeof metadata>;

const folderFields = (path: string): Record<string, unknown> => {
  const file = join(library, dirname(path), '_folder.yaml');
  return existsSync(file) ? z.record(z.string(), z.unknown()).parse(parse(readFileSync(file, 'utf8'))) : {};
};

/** Every described asset, with what its own folder says where it says nothing itself. */
export function starterMetadata(): readonly StarterMetadata[] {
  return libraryFiles('assets', '.meta.yaml').map((path) =>
    metadata.parse({ ...folderFields(path), ...z.record(z.string(), z.unknown()).parse(parse(text(path))) }),
  );
}

/** The front matter of a Markdown file and the text below it. */
export function splitMatter(path: string): { readonly matter: unknown; readonly body: string } {
  const match = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text(path));
  if (!match) throw new Error(`no front matter: ${path}`);
  return { matter: parse(match[1] ?? ''), body: match[2] ?? '' };
}

const choice = z.strictObject({ id: z.string(), label: z.string() });
const matter = z.looseObject({
  id: z.string(),
  name: z.string().max(80),
  kind: z.enum(TEMPLATE_KINDS),
  subject: z.string(),
  owner: z.string(),
  language: z.string(),
  messages: z.array(z.string()),
  fields: z
    .array(
      z.strictObject({
        name: z.string(),
        label: z.string(),
        help: z.string().nullable().default(null),
        kind: z.enum(FIELD_KINDS),
        choices: z.array(choice).default([]),
        default: z.string().nullable().default(null),
        required: z.boolean().default(true),
        max: z.number().nullable().default(null),
      }),
    )
    .default([]),
});

export interface StarterTemplate {
  readonly id: string;
  readonly kind: string;
  readonly messages: readonly string[];
  readonly subject: string;
  readonly body: string;
  readonly voicemail: string | null;
  readonly call: string | null;
  readonly fields: readonly TemplateField[];
  readonly bodyLine: number;
  readonly path: string;
}

/** Every template with its spoken parts apart. */
export function starterTemplates(): readonly StarterTemplate[] {
  return libraryFiles('templates', '.md').map((path) => {
    const { matter: written, body } = splitMatter(path);
    const { id, kind, subject, fields, messages } = matter.parse(written);
    const [own = '', ...parts] = body.split(/^## (Voicemail|Call)$/m);
    const part = (name: string) => (parts.includes(name) ? (parts[parts.indexOf(name) + 1] ?? '') : null);
    const spoken = { voicemail: part('Voicemail'), call: part('Call') };
    return { id, kind, subject, fields, messages, body: own, ...spoken, bodyLine: 1, path };
  });
}

/** Every snippet by name, with its text. */
export function starterSnippets(): readonly { readonly name: string; readonly body: string }[] {
  return libraryFiles('snippets', '.md').map((path) => ({
    name: path.replace(/^snippets\/|\.md$/g, ''),
    body: splitMatter(path).body.trim(),
  }));
}

function strings(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(strings);
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(strings) : [];
}

/** Every paragraph a reader may meet, with the file it stands in: the library's texts and the sources of its files. */
export function starterParagraphs(): readonly { readonly path: string; readonly paragraph: string }[] {
  const texts = libraryFiles('', '.md', '.html', '.vtt').flatMap((path) =>
    text(path)
      .replace(/^---\n[\s\S]*?\n---\n/, '')
      .split(/\n\s*\n|<\/?(?:p|td|h\d)>/)
      .map((paragraph) => ({ path, paragraph })),
  );
  const sources = readdirSync(join(contentFolder, 'sources'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .flatMap((path) =>
      strings(parse(readFileSync(join(contentFolder, 'sources', path), 'utf8'))).map((paragraph) => ({
        path: `sources/${path}`,
        paragraph,
      })),
    );
  return [...texts, ...sources];
}

/** Words as a person counts them: a run of signs that holds a letter or a figure. */
export function wordsOf(words: string): number {
  return words.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;
}
