/** The text of a `_folder.yaml`: a new one, or an old one with some fields changed and all else as it was. */
import { Document, isMap, parseDocument } from 'yaml';
import type { Audience, RoleOrUnknown, Stage } from '#domain/taxonomy.ts';

/** What the three questions are about: what it is, for which stages and roles, who may have it. */
export interface FolderFields {
  /** null: not answered, and not written. */
  readonly type: string | null;
  /** Empty: any. */
  readonly stages: readonly Stage[];
  readonly roles: readonly RoleOrUnknown[];
  readonly audience: Audience;
}

const HEAD =
  ' Holds for every file in this folder and below, where the file does not say otherwise itself.\n';

/** The fields that the three questions answer; a type nobody chose is not written. */
function fieldsOf({ type, stages, roles, audience }: FolderFields): [string, unknown][] {
  const fields: [string, unknown][] = [
    ['stages', [...stages]],
    ['roles', roles.filter((role) => role !== 'unknown')],
    ['audience', audience],
  ];
  return type === null ? fields : [['type', type], ...fields];
}

function setFlow(document: Document, key: string, value: unknown): void {
  const node = document.createNode(value, { flow: true });
  document.set(key, node);
}

/** The text of a file that did not exist. */
export function newFolderYaml(fields: FolderFields): string {
  const document = new Document({});
  document.commentBefore = HEAD.trimEnd();
  for (const [key, value] of fieldsOf(fields)) setFlow(document, key, value);
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** The old text with the answered fields changed; null when it is not YAML that can be changed safely. */
export function changedFolderYaml(old: string, fields: FolderFields): string | null {
  if (old.trim() === '') return newFolderYaml(fields);
  const document = parseDocument(old, { schema: 'core', keepSourceTokens: true, logLevel: 'silent' });
  if (document.errors.length > 0 || !(isMap(document.contents) || document.contents === null)) return null;
  for (const [key, value] of fieldsOf(fields)) setFlow(document, key, value);
  const text = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  return old.includes('\r\n') ? text.replaceAll(/\r?\n/g, '\r\n') : text;
}
