/** Who may import whom. One rule per row of the table in build/README, Layers; each has a planted violation. */
const DOMAIN = '^electron/domain/';
const CONTRACT = '^electron/ipc/(contract|channel-names|shapes-[^/]*)[.]ts$';
const SERVICES = 'library|extract|search|template|opportunities|review|align|state';
const ZOD = '(^|/)node_modules/zod/';
const PACKAGES = '(^|/)node_modules/';
const ELECTRON = '(^|/)node_modules/electron/|^electron$';

/**
 * A folder that may reach only what is listed.
 *
 * @param {string} name
 * @param {{ path: string }} from
 * @param {string[]} allowed
 * @param {string} comment
 */
const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from,
  to: { pathNot: allowed },
});

/**
 * A folder that may reach npm packages (but not electron) and, of ours, only what is listed; no Node.
 *
 * @param {string} name
 * @param {{ path: string }} from
 * @param {string[]} allowed
 * @param {string} comment
 */
const onlyInPage = (name, from, allowed, comment) =>
  only(name, from, [`${PACKAGES}(?!electron/)`, ...allowed], comment);

module.exports = {
  forbidden: [
    {
      name: 'no-circle',
      comment: 'Two modules that need each other are one module, or a third is missing.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-unresolvable',
      comment: 'An import that leads nowhere hides from every other rule.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^electron$' },
    },
    only('domain-is-pure', { path: DOMAIN }, [DOMAIN, ZOD], 'Pure rules: only domain and zod.'),
    only(
      'contract-is-neutral',
      { path: CONTRACT },
      [CONTRACT, DOMAIN, ZOD],
      'The contract is read by both sides, so it knows neither Node nor Electron.',
    ),
    {
      name: 'services-know-no-window',
      comment: 'Services run without Electron: in the library process, in tests, on the command line.',
      severity: 'error',
      from: { path: `^electron/(${SERVICES})/` },
      to: {
        path: [ELECTRON, '^electron/(ipc|handoff|platform|cli)/', '^electron/[^/]+[.]ts$', '^renderer/'],
      },
    },
    {
      name: 'services-stand-alone',
      comment: 'Services meet in compose.ts and in the process entries, not in each other.',
      severity: 'error',
      from: { path: `^electron/(${SERVICES})/`, pathNot: '^electron/library/' },
      to: { path: `^electron/(${SERVICES})/`, pathNot: '^electron/$1/' },
    },
    {
      name: 'library-uses-search-and-extract',
      comment: 'The library feeds the index and reads documents; it knows no other service.',
      severity: 'error',
      from: { path: '^electron/library/' },
      to: { path: `^electron/(${SERVICES})/`, pathNot: '^electron/(library|search|extract)/' },
    },
    {
      name: 'disk-steps-stand-alone',
      comment: 'Steps of writing that services share know nothing of any of them.',
      severity: 'error',
      from: { path: '^electron/disk/' },
      to: { path: [ELECTRON, '^(electron|renderer)/'], pathNot: '^electron/(disk|domain)/' },
    },
    {
      name: 'electron-knows-no-page',
      comment: 'The page is behind the contract.',
      severity: 'error',
      from: { path: '^electron/' },
      to: { path: '^renderer/' },
    },
    only(
      'preload-is-thin',
      { path: '^electron/preload[.]ts$' },
      [CONTRACT, ELECTRON],
      'A sandboxed preload is one small file: the contract and electron.',
    ),
    {
      name: 'command-line-needs-no-window',
      comment: 'Services and domain only.',
      severity: 'error',
      from: { path: '^electron/cli([.]ts$|/)' },
      to: {
        path: [ELECTRON, '^electron/(ipc|handoff|platform)/', '^electron/(main|preload|compose)[.]ts$'],
        pathNot: '^electron/platform/clock[.]ts$',
      },
    },
    {
      name: 'never-reaches-electron',
      comment:
        'The command line, the library process and their children run without electron, however far away.',
      severity: 'error',
      from: {
        path: '^electron/((cli|library-process|extract-process)[.]ts$|[^/]+/[^/]+-(worker|child)[.]ts$)',
      },
      to: { path: ELECTRON, reachable: true },
    },
    onlyInPage(
      'bridge-knows-the-contract',
      { path: '^renderer/bridge/' },
      ['^renderer/bridge/', CONTRACT, DOMAIN],
      'The one door of the page.',
    ),
    onlyInPage(
      'page-state-knows-no-feature',
      { path: '^renderer/state/' },
      ['^renderer/(state|bridge)/', DOMAIN],
      'State is shared by features.',
    ),
    onlyInPage('ui-shows-only', { path: '^renderer/ui/' }, ['^renderer/(ui|i18n)/'], 'Parts know no facts.'),
    onlyInPage('words-stand-alone', { path: '^renderer/i18n/' }, ['^renderer/i18n/', DOMAIN], 'Catalogues.'),
    onlyInPage(
      'features-stand-alone',
      { path: '^renderer/features/([^/]+)/' },
      ['^renderer/features/$1/', '^renderer/(ui|i18n|bridge|state)/', DOMAIN],
      'A feature that needs another shares through state.',
    ),
    onlyInPage(
      'preview-stands-alone',
      { path: '^electron/preview-page/' },
      ['^electron/preview-page/'],
      'The preview page is disposable and has no bridge.',
    ),
    onlyInPage(
      'page-stays-in-the-page',
      { path: '^renderer/' },
      ['^renderer/', CONTRACT, DOMAIN],
      'Neither Node nor Electron.',
    ),
    {
      name: 'product-needs-no-tools',
      comment: 'Build scripts and tests are not shipped.',
      severity: 'error',
      from: { path: '^(electron|renderer)/' },
      to: { path: '^(build|test)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(out|test/fixtures|content)/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json', '.css', '.d.ts'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
