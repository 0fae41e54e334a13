/** Plain text that a person typed or changed becomes the same safe HTML that templates give. */
import { escapeHtml } from './slots.ts';

const LINK = /https:\/\/[^\s<>"]*[^\s<>".,;:!?()[\]]|[\w.+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+/g;

function inline(text: string, openLabels: readonly string[]): string {
  let [html, at] = ['', 0];
  for (const match of text.matchAll(LINK)) {
    const address = match[0].startsWith('https:') ? match[0] : `mailto:${match[0]}`;
    html += escapeHtml(text.slice(at, match.index));
    html += `<a href="${escapeHtml(address)}">${escapeHtml(match[0])}</a>`;
    at = match.index + match[0].length;
  }
  html += escapeHtml(text.slice(at));
  return openLabels.reduce((marked, label) => {
    const shown = escapeHtml(label);
    return marked.replaceAll(`[${shown}]`, `<mark>${shown}</mark>`);
  }, html);
}

const KINDS = [
  { kind: 'ul', pattern: /^\s*[-*•]\s+/ },
  { kind: 'ol', pattern: /^\s*\d+[.)]\s+/ },
  { kind: 'blockquote', pattern: /^\s*>\s?/ },
] as const;
const kindOf = (line: string) => KINDS.find(({ pattern }) => pattern.test(line));

/** One run of lines of the same kind. */
function runToHtml(lines: readonly string[], openLabels: readonly string[]): string {
  const found = kindOf(lines[0] ?? '');
  if (!found) return `<p>${lines.map((line) => inline(line, openLabels)).join('<br>')}</p>`;
  const inner = lines.map((line) => line.replace(found.pattern, ''));
  if (found.kind === 'blockquote')
    return `<blockquote>${plainToHtml(inner.join('\n'), openLabels)}</blockquote>`;
  const items = inner.map((line) => `<li>${inline(line, openLabels)}</li>`).join('');
  return `<${found.kind}>${items}</${found.kind}>`;
}

/**
 * Paragraphs, line breaks, `-` and `1.` lists, `>` quotations, https and mail addresses.
 *
 * @param openLabels labels of blanks that are still open; `[label]` becomes a mark
 */
export function plainToHtml(text: string, openLabels: readonly string[] = []): string {
  const html: string[] = [];
  for (const paragraph of text.split(/\n\s*\n/)) {
    let run: string[] = [];
    for (const line of paragraph.split('\n').filter((one) => one.trim() !== '')) {
      if (run.length > 0 && kindOf(run[0] ?? '') !== kindOf(line)) {
        html.push(runToHtml(run, openLabels));
        run = [];
      }
      run.push(line);
    }
    if (run.length > 0) html.push(runToHtml(run, openLabels));
  }
  return html.join('\n');
}
