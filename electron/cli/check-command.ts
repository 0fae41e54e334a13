/** `check DIR`: what is wrong with a library, for marketing's own automation. */
import type { Catalog } from '#domain/catalog.ts';
import type { Issue, IssueSeverity } from '#domain/issue.ts';
import type { CommandResult } from './output.ts';

function lineOf({ file, line, column, severity, code, message }: Issue): string {
  return `${file}:${line}:${column} ${severity} ${code} ${message}`;
}

/** A person sees what wants a hand; hints are counted, and `--json` has them all. */
function linesOf(issues: readonly Issue[]): readonly string[] {
  const wanting = issues.filter(({ severity }) => severity !== 'info');
  const hints = issues.length - wanting.length;
  return [...wanting.map(lineOf), ...(hints > 0 ? [`${hints} hints not shown; --json lists them`] : [])];
}

/** @param failOn the mildest severity that ends with exit 1 */
export function checkCommand(catalog: Catalog, failOn: Exclude<IssueSeverity, 'info'>): CommandResult {
  const { issues } = catalog;
  const isFailing = ({ severity }: Issue) =>
    severity === 'error' || (failOn === 'warning' && severity === 'warning');
  return {
    exitCode: issues.some(isFailing) ? 1 : 0,
    json: { assets: catalog.assets.length, templates: catalog.templates.length, issues },
    lines: linesOf(issues),
  };
}
