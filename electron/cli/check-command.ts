/** `check DIR`: what is wrong with a library, for marketing's own automation. */
import type { Catalog } from '#domain/catalog.ts';
import type { IssueSeverity } from '#domain/issue.ts';
import type { CommandResult } from './output.ts';

/** @param failOn the mildest severity that ends with exit 1 */
export function checkCommand(catalog: Catalog, failOn: Exclude<IssueSeverity, 'info'>): CommandResult {
  const { issues } = catalog;
  const isFailing = ({ severity }: { severity: IssueSeverity }) =>
    severity === 'error' || (failOn === 'warning' && severity === 'warning');
  return {
    exitCode: issues.some(isFailing) ? 1 : 0,
    json: { assets: catalog.assets.length, templates: catalog.templates.length, issues },
    lines: issues.map(
      ({ file, line, column, severity, code, message }) =>
        `${file}:${line}:${column} ${severity} ${code} ${message}`,
    ),
  };
}
