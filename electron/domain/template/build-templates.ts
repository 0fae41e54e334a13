/** Message templates from `templates/`: front matter understood, text split and held to its checks. */
import type { IsoDay } from '../iso-day.ts';
import type { Issue } from '../issue.ts';
import type { LibraryPolicy } from '../library-config.ts';
import { assignIds } from '../metadata/ids.ts';
import { WHOLE_FILE } from '../metadata/issue-log.ts';
import type { ListedMarkdown } from '../metadata/listing.ts';
import type { LibraryVocabulary } from '../metadata/vocabulary.ts';
import type { Snippet, Template } from '../template.ts';
import { fieldsOf } from './fields.ts';
import { lintTemplate } from './lint.ts';
import { type ReadTemplate, readTemplate } from './read-template.ts';
import type { TemplateLanguage } from './template-language.ts';

export interface TemplateOptions {
  readonly today: IsoDay;
  readonly policy: LibraryPolicy;
  readonly vocabulary: LibraryVocabulary;
  readonly language: TemplateLanguage;
}

export interface BuiltTemplates {
  readonly templates: readonly Template[];
  readonly issues: readonly Issue[];
}

/** Reads all templates; one that cannot be understood stays, as a draft, with its issues. */
export function buildTemplates(
  files: readonly ListedMarkdown[],
  snippets: readonly Snippet[],
  options: TemplateOptions,
): BuiltTemplates {
  const read = files.map((file) => readTemplate(file, options.vocabulary, options.policy));
  const { ids, duplicates } = assignIds(read.map(({ identified }) => identified));
  const snippetsByName = new Map(snippets.map((snippet) => [snippet.name, snippet]));
  const templates = read.map((one, index) => {
    const holder = duplicates.get(one.identified);
    if (holder !== undefined) reportDuplicate(one, holder);
    reportFuture(one, options.today);
    return complete(one, ids[index] ?? one.identified.fallback, snippetsByName, options.language);
  });
  return { templates, issues: read.flatMap(({ log }) => log.issues) };
}

function complete(
  { template, body, subjectAt, voicemailLine, log }: ReadTemplate,
  id: string,
  snippets: ReadonlyMap<string, Snippet>,
  language: TemplateLanguage,
): Template {
  const subject = language.read(template.subject, subjectAt.line);
  const text = language.read(body.text, body.line);
  const fields = fieldsOf(template.fields, [subject, text], snippets, language);
  const whole: Template = { ...template, id, fields };
  const names = [...snippets.keys()];
  lintTemplate({ template: whole, subject, text, subjectAt, voicemailLine, snippets: names }, log, language);
  return whole;
}

function reportDuplicate({ identified, log }: ReadTemplate, holder: string): void {
  const mend = 'remove the id here, or give this template one of its own';
  const message = `${holder} has the id ${identified.written} too and keeps it: ${mend}.`;
  log.add('duplicate_id', WHOLE_FILE, message);
}

function reportFuture({ template: { verified }, verifiedAt, log }: ReadTemplate, today: IsoDay): void {
  if (!verified || verified <= today) return;
  log.add('future_day', verifiedAt, `verified ${verified} is in the future and counts as today.`);
}
