/** What the zip formats of Office have in common: which kind a package is, its relations and its properties. */
import { type BoundedZip, openBoundedZip } from './bounded-zip.ts';
import { decodeText } from './decode-text.ts';
import { extensionOf } from './sniff.ts';
import { scanXml } from './xml-scan.ts';

export interface Relation {
  readonly type: string;
  /** Name of the part it points to; for an outside target the address itself. */
  readonly target: string;
  readonly isExternal: boolean;
}

const MAIN_PARTS: readonly (readonly [string, RegExp])[] = [
  ['docx', /^word\/document\d*\.xml$/i],
  ['pptx', /^ppt\/presentation\.xml$/i],
  ['xlsx', /^xl\/workbook\d*\.xml$/i],
];

const KINDS_BY_MIMETYPE: readonly (readonly [string, string])[] = [
  ['opendocument.text', 'odt'],
  ['opendocument.presentation', 'odp'],
  ['opendocument.spreadsheet', 'ods'],
  ['epub', 'epub'],
];

/**
 * Names the kind of an archive by the parts inside; `zip` when it is none of ours.
 *
 * @throws Error when it is damaged, or lacks the parts that its name promises
 */
export async function zipKind(bytes: Buffer, name: string): Promise<string> {
  const archive = await openBoundedZip(bytes);
  const office = MAIN_PARTS.find(([, main]) => archive.names.some((part) => main.test(part)));
  if (office) return office[0];
  const mimetype = (await archive.read('mimetype'))?.toString('latin1') ?? '';
  const other = KINDS_BY_MIMETYPE.find(([mark]) => mimetype.includes(mark))?.[1];
  if (other) return other;
  if (MAIN_PARTS.some(([kind]) => kind === extensionOf(name))) throw new Error('not an Office package');
  return 'zip';
}

/** The text of an XML part; undefined when there is no such part. */
export async function readXmlPart(archive: BoundedZip, name: string): Promise<string | undefined> {
  const bytes = await archive.read(name);
  if (!bytes) return undefined;
  const isWide = bytes[0] === 0xff || bytes[0] === 0xfe;
  return isWide ? decodeText(bytes).text : bytes.toString('utf8');
}

/** `ppt/slides/slide1.xml` and `../notes/n.xml` give `ppt/notes/n.xml`. */
function resolveTarget(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}

/** Relations of a part, by their id. */
export async function relationsOf(archive: BoundedZip, part: string): Promise<ReadonlyMap<string, Relation>> {
  const slash = part.lastIndexOf('/');
  const name = `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
  const relations = new Map<string, Relation>();
  scanXml((await readXmlPart(archive, name)) ?? '', {
    open: (tag) => {
      const target = tag.attribute('Target');
      if (tag.name !== 'Relationship' || !target) return;
      const isExternal = tag.attribute('TargetMode') === 'External';
      relations.set(tag.attribute('Id') ?? '', {
        type: (tag.attribute('Type') ?? '').split('/').pop() ?? '',
        target: isExternal ? target : resolveTarget(part, target),
        isExternal,
      });
    },
    close: () => {},
    text: () => {},
  });
  return relations;
}

/** Parts that a part points to with one of these relation types (last step of their address), in order. */
export function targetsOf(relations: ReadonlyMap<string, Relation>, ...types: string[]): string[] {
  return [...relations.values()]
    .filter((relation) => !relation.isExternal && types.includes(relation.type))
    .map((relation) => relation.target);
}

export interface Properties {
  readonly title: string | null;
  readonly author: string | null;
  /** Pages as the program counted them when it saved; null when it did not. */
  readonly pages: number | null;
}

/** Title and author from the core properties, pages from the extended ones. */
export async function readProperties(archive: BoundedZip): Promise<Properties> {
  const values = new Map<string, string>();
  for (const part of ['docProps/core.xml', 'docProps/app.xml']) {
    let current = '';
    scanXml((await readXmlPart(archive, part)) ?? '', {
      open: (tag) => {
        current = tag.name;
      },
      close: () => {
        current = '';
      },
      text: (text) => {
        if (current !== '') values.set(current, (values.get(current) ?? '') + text);
      },
    });
  }
  const line = (name: string) => values.get(name)?.replace(/\s+/g, ' ').trim() || null;
  const pages = Number(values.get('Pages'));
  return {
    title: line('title'),
    author: line('creator'),
    pages: Number.isInteger(pages) && pages > 0 ? pages : null,
  };
}
