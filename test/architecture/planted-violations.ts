/** For every layer rule at least one small tree that breaks it; the first file of each is the one at fault. */
export interface PlantedViolation {
  readonly rule: string;
  readonly files: Readonly<Record<string, string>>;
}

const empty = 'export const nothing = 0;\n';
const imports = (specifier: string) => `import '${specifier}';\n`;

export const PLANTED: readonly PlantedViolation[] = [
  {
    rule: 'no-circle',
    files: {
      'electron/platform/one.ts': imports('./two.ts'),
      'electron/platform/two.ts': imports('./one.ts'),
    },
  },
  { rule: 'no-unresolvable', files: { 'electron/platform/lost.ts': imports('./nowhere.ts') } },
  { rule: 'domain-is-pure', files: { 'electron/domain/reads-disk.ts': imports('node:fs') } },
  { rule: 'domain-is-pure', files: { 'electron/domain/has-library.ts': imports('yaml') } },
  {
    rule: 'domain-is-pure',
    files: { 'electron/domain/looks-up.ts': imports('../state/file.ts'), 'electron/state/file.ts': empty },
  },
  { rule: 'contract-is-neutral', files: { 'electron/ipc/contract.ts': imports('electron') } },
  { rule: 'contract-is-neutral', files: { 'electron/ipc/shapes-disk.ts': imports('node:fs') } },
  { rule: 'services-know-no-window', files: { 'electron/search/shows.ts': imports('electron') } },
  {
    rule: 'services-know-no-window',
    files: { 'electron/align/logs.ts': imports('../platform/log.ts'), 'electron/platform/log.ts': empty },
  },
  {
    rule: 'services-stand-alone',
    files: { 'electron/review/finds.ts': imports('../search/index.ts'), 'electron/search/index.ts': empty },
  },
  {
    rule: 'library-uses-search-and-extract',
    files: {
      'electron/library/fills.ts': imports('../template/fill.ts'),
      'electron/template/fill.ts': empty,
    },
  },
  {
    rule: 'disk-steps-stand-alone',
    files: { 'electron/disk/asks.ts': imports('../state/file.ts'), 'electron/state/file.ts': empty },
  },
  {
    rule: 'electron-knows-no-page',
    files: { 'electron/platform/paints.ts': imports('../../renderer/app.ts'), 'renderer/app.ts': empty },
  },
  { rule: 'preload-is-thin', files: { 'electron/preload.ts': imports('zod') } },
  { rule: 'command-line-needs-no-window', files: { 'electron/cli/prints.ts': imports('electron') } },
  {
    rule: 'never-reaches-electron',
    files: {
      'electron/cli.ts': imports('./compose-services.ts'),
      'electron/compose-services.ts': imports('./handoff/mail.ts'),
      'electron/handoff/mail.ts': imports('electron'),
    },
  },
  {
    rule: 'never-reaches-electron',
    files: { 'electron/library-process.ts': imports('./compose-services.ts') },
  },
  {
    rule: 'never-reaches-electron',
    files: { 'electron/extract/read-worker.ts': imports('../compose-services.ts') },
  },
  {
    rule: 'bridge-knows-the-contract',
    files: { 'renderer/bridge/peeks.ts': imports('../ui/part.ts'), 'renderer/ui/part.ts': empty },
  },
  {
    rule: 'page-state-knows-no-feature',
    files: {
      'renderer/state/peeks.ts': imports('../features/assist/card.ts'),
      'renderer/features/assist/card.ts': empty,
    },
  },
  {
    rule: 'ui-shows-only',
    files: { 'renderer/ui/asks.ts': imports('../bridge/client.ts'), 'renderer/bridge/client.ts': empty },
  },
  {
    rule: 'words-stand-alone',
    files: { 'renderer/i18n/asks.ts': imports('../state/facts.ts'), 'renderer/state/facts.ts': empty },
  },
  {
    rule: 'features-stand-alone',
    files: { 'renderer/features/library/list.ts': imports('../assist/card.ts') },
  },
  {
    rule: 'features-stand-alone',
    files: { 'renderer/features/align/asks.ts': imports('../../../electron/ipc/contract.ts') },
  },
  {
    rule: 'preview-stands-alone',
    files: { 'electron/preview-page/asks.ts': imports('../ipc/contract.ts') },
  },
  { rule: 'page-stays-in-the-page', files: { 'renderer/reads.ts': imports('node:fs') } },
  { rule: 'page-stays-in-the-page', files: { 'renderer/shows.tsx': imports('electron') } },
  {
    rule: 'page-stays-in-the-page',
    files: { 'renderer/scans.ts': imports('../electron/library/scan.ts'), 'electron/library/scan.ts': empty },
  },
  {
    rule: 'product-needs-no-tools',
    files: { 'electron/platform/builds.ts': imports('../../build/tool.ts'), 'build/tool.ts': empty },
  },
];
