/** Reusable paragraphs from `snippets/`. */

import type { Fit } from '../asset.ts';
import type { Issue } from '../issue.ts';
import { cleanText } from '../metadata/clean-text.ts';
import { NO_WORDS, readFit } from '../metadata/closed-list.ts';
import { addFaults, issueLog } from '../metadata/issue-log.ts';
import type { ListedMarkdown } from '../metadata/listing.ts';
import { readLanguage, readLine } from '../metadata/read-value.ts';
import { readableName } from '../metadata/title.ts';
import { entryOf } from '../metadata/tree.ts';
import { PROFESSIONS, type Profession } from '../taxonomy.ts';
import type { Snippet } from '../template.ts';

/** What `{% include … %}` calls a snippet: its path below `snippets/`, without `.md`. */
function snippetName(path: string): string {
  return path.replace(/^[^/]*\//, '').replace(/\.md$/i, '');
}

/** Reads all snippets. Front matter is optional; a snippet that cannot be understood keeps its text. */
export function buildSnippets(files: readonly ListedMarkdown[]): {
  snippets: readonly Snippet[];
  issues: readonly Issue[];
} {
  const issues: Issue[] = [];
  const snippets = files.map(({ path, frontMatter, body }): Snippet => {
    const log = issueLog(path);
    addFaults(log, frontMatter.faults);
    const title = entryOf(frontMatter.entries, 'title');
    const language = entryOf(frontMatter.entries, 'language');
    const professions = entryOf(frontMatter.entries, 'professions');
    const fit: Fit<Profession> = professions ? readFit(professions, PROFESSIONS, NO_WORDS, log) : [];
    const snippet = {
      name: snippetName(path),
      path,
      title: (title && readLine(title, log)) ?? readableName(path),
      language: (language && readLanguage(language, log)) ?? null,
      professions: fit,
      text: cleanText(body).trim(),
    };
    issues.push(...log.issues);
    return snippet;
  });
  return { snippets, issues };
}
