/** One template file as its front matter and headings say; fields that only its text shows come later. */
import { verifyEveryFor } from '../freshness.ts';
import type { LibraryPolicy } from '../library-config.ts';
import { cleanLine, cleanText } from '../metadata/clean-text.ts';
import { NO_WORDS, readId } from '../metadata/closed-list.ts';
import { type Identified, templateIdFromPath } from '../metadata/ids.ts';
import { addFaults, type IssueLog, issueLog, WHOLE_FILE } from '../metadata/issue-log.ts';
import type { ListedMarkdown } from '../metadata/listing.ts';
import { readMetadata } from '../metadata/read-metadata.ts';
import { readLine } from '../metadata/read-value.ts';
import type { StatedMetadata } from '../metadata/stated-metadata.ts';
import { readableName } from '../metadata/title.ts';
import { entryOf, type Place, type TreeEntry } from '../metadata/tree.ts';
import type { LibraryVocabulary } from '../metadata/vocabulary.ts';
import { ASKS, type AssetState, TEMPLATE_KINDS, type TemplateKind } from '../taxonomy.ts';
import type { Template } from '../template.ts';
import { readAttachments, readTemplateFields } from './read-fields.ts';
import { type Section, splitSections } from './sections.ts';

/** Fields that only templates have. */
const OWN_FIELDS: ReadonlySet<string> = new Set([
  'name',
  'kind',
  'ask',
  'tone',
  'subject',
  'attach',
  'fields',
]);
/** Longest name shown. Source: content/README, Templates. */
const MAX_NAME = 80;

export interface ReadTemplate {
  readonly template: Omit<Template, 'id'>;
  /** The whole text below the front matter, headings included. */
  readonly body: Section;
  readonly subjectAt: Place;
  readonly voicemailLine: number;
  readonly verifiedAt: Place;
  readonly identified: Identified;
  readonly log: IssueLog;
}

/** Reads one file. What is missing or wrong is in the log. */
export function readTemplate(
  file: ListedMarkdown,
  vocabulary: LibraryVocabulary,
  policy: LibraryPolicy,
): ReadTemplate {
  const log = issueLog(file.path);
  addFaults(log, file.frontMatter.faults);
  const { entries } = file.frontMatter;
  const stated = readMetadata(entries, vocabulary, log, OWN_FIELDS);
  const kind = readKind(entries, log);
  const { body, voicemail, call } = splitSections(cleanText(file.body), file.bodyLine);
  return {
    template: {
      path: file.path,
      name: readName(entries, stated, file.path, log),
      kind: kind ?? 'follow_up',
      ...ownFields(entries, log),
      ...sharedFields(stated),
      state: stateOf(stated, kind !== null, policy),
      body: body.text,
      voicemail: voicemail?.text || null,
      call: call?.text || null,
      bodyLine: body.line,
    },
    body: { text: cleanText(file.body), line: file.bodyLine },
    subjectAt: entryOf(entries, 'subject')?.value.at ?? WHOLE_FILE,
    voicemailLine: voicemail?.line ?? 1,
    verifiedAt: stated.places.verified ?? WHOLE_FILE,
    identified: {
      path: file.path,
      written: stated.fields.id ?? null,
      fallback: templateIdFromPath(file.path, file.pathHash),
    },
    log,
  };
}

function readName(
  entries: readonly TreeEntry[],
  { fields }: StatedMetadata,
  path: string,
  log: IssueLog,
): string {
  const entry = entryOf(entries, 'name');
  const written = (entry && readLine(entry, log)) || fields.title;
  if (!written) log.add('missing_required', WHOLE_FILE, 'A template needs a name.', 'error');
  return cleanLine(written || readableName(path), MAX_NAME);
}

function readKind(entries: readonly TreeEntry[], log: IssueLog): TemplateKind | null {
  const entry = entryOf(entries, 'kind');
  const kind = entry ? readId(entry, TEMPLATE_KINDS, NO_WORDS, log) : null;
  if (kind === null) {
    const mend = `write kind: ${TEMPLATE_KINDS.slice(0, 3).join(', ')} …`;
    const message = `Without a kind it is a draft and never suggested: ${mend}`;
    log.add('missing_required', entry?.keyAt ?? WHOLE_FILE, message, 'error');
  }
  return kind;
}

function ownFields(entries: readonly TreeEntry[], log: IssueLog) {
  const read = <Value>(key: string, otherwise: Value, reader: (entry: TreeEntry) => Value | null): Value => {
    const entry = entryOf(entries, key);
    return (entry && reader(entry)) ?? otherwise;
  };
  return {
    ask: read<Template['ask']>('ask', 'none', (entry) => readId(entry, ASKS, NO_WORDS, log)),
    tone: read<string | null>('tone', null, (entry) => readLine(entry, log)),
    attach: read<Template['attach']>('attach', [], (entry) => readAttachments(entry, log)),
    fields: read<Template['fields']>('fields', [], (entry) => readTemplateFields(entry, log)),
    subject: read('subject', '', (entry) => readLine(entry, log)),
  };
}

function sharedFields({ fields }: StatedMetadata) {
  return {
    stages: fields.stages ?? [],
    roles: fields.roles ?? [],
    professions: fields.professions ?? [],
    stances: fields.stances ?? [],
    messages: fields.messages ?? [],
    language: fields.language ?? null,
    owner: fields.owner ?? null,
    verified: fields.verified ?? null,
    verifyEvery: fields.verify_every ?? verifyEveryFor(null),
  } satisfies Partial<Template>;
}

/** A template whose kind or state cannot be read must not go to a customer until it is mended. */
function stateOf(
  stated: StatedMetadata,
  hasKind: boolean,
  { describedIsApproved }: LibraryPolicy,
): AssetState {
  const { state } = stated.fields;
  if (state === 'retired') return 'retired';
  if (!hasKind || stated.unreadable.length > 0) return 'draft';
  return state ?? (describedIsApproved ? 'approved' : 'draft');
}
