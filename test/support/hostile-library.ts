/** A library whose every word is an attack: markup, script links, template code, names that mislead. */
import { chmodSync, mkdirSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** An element that no page of ours holds: where it exists, text became markup. */
export const MARK = 'hostile-mark';
const ATTACK = `<${MARK} onmouseover="planted=1"><img src=x onerror="planted=1"></${MARK}><script>planted=1</script>`;
const LINK = '[go](javascript:planted=1)';

const quoted = (text: string) => JSON.stringify(`${text} ${ATTACK} ${LINK}`);

/** File names, harmless bytes inside; a slash cannot be in a name. */
const NAMES = [
  `<${MARK}><img src=x onerror=planted=1>.pdf`,
  `"><svg onload=planted=1>.txt`,
  `{{ 7 | times: 6 }}{% include x %}.md`,
  `\u202egnp.exe invoice\u202c.txt`,
  `__proto__.txt`,
  `constructor.txt`,
  `$(touch planted) \`planted\`.txt`,
  `%2e%2e%2fplanted.txt`,
  `-rf --planted.txt`,
];

/** Files that a program would run rather than show. */
export const RUNNABLE = [
  'planted.exe',
  'planted.desktop',
  'planted.sh',
  'planted.url',
  'planted.lnk',
  'planted.hta',
  'planted.jar',
  'planted.pdf.exe',
  'planted.js',
  'planted.command',
];

function metaOf(id: string, title: string, more = ''): string {
  return `id: ${id}
title: ${quoted(title)}
use: ${quoted('use')}
type: one_pager
stages: [quoted]
roles: [economic]
messages: [outcome]
audience: send
owner: ${quoted('owner')}
verified: 2026-11-20
tags: [${quoted('tag')}]
challenges: [${quoted('challenge')}]
note: ${quoted('note')}
evidence: { claim: ${quoted('claim')}, source: ${quoted('source')}, date: 2026-11-01 }
__proto__: { isAdmin: true }
constructor: { prototype: { isAdmin: true } }
${more}`;
}

const LIBRARY = `version: 1
company: ${quoted('company')}
__proto__: { isAdmin: true }
labels:
  en:
    __proto__: { isAdmin: true }
    stage: { quoted: ${quoted('Quote out')} }
    role: { economic: ${quoted('money')} }
products: [{ id: one, name: ${quoted('product')} }]
rivals: [{ id: two, name: ${quoted('rival')} }]
industries: [{ id: three, name: ${quoted('industry')} }]
regions: [{ id: four, name: ${quoted('region')} }]
`;

const TEMPLATE = `---
id: hostile-mail
name: ${quoted('mail')}
kind: follow_up
ask: answer
stages: [quoted]
roles: [economic]
messages: [outcome]
language: en
owner: ${quoted('owner')}
state: approved
verified: 2026-11-20
subject: ${JSON.stringify(`Hostile ${ATTACK.slice(0, 40)}`)}
fields:
  - { name: thing, label: ${quoted('label')}, help: ${quoted('help')}, kind: text, default: ${quoted('value')} }
---
Hello {{ contact.first_name }}, {{ thing }}

${ATTACK}

${LINK} [data](data:text/html,planted) [file](file:///etc/passwd) [fine](https://example.com/)
![picture](https://example.com/planted.png) <style>*{background:url(https://example.com/planted)}</style>

{{ contact.__proto__.isAdmin }} {{ constructor.constructor }}
`;

/** What lies outside the library and must never be read, opened or written: `outside/` beside it. */
export function makeHostileLibrary(parent: string): { library: string; outside: string } {
  const library = join(parent, 'library');
  const outside = join(parent, 'outside');
  const assets = join(library, 'assets');
  for (const folder of [
    join(assets, 'cases'),
    join(library, 'templates'),
    join(library, 'snippets'),
    outside,
  ]) {
    mkdirSync(folder, { recursive: true });
  }
  writeFileSync(join(outside, 'secret.txt'), 'secret of somebody else');
  writeFileSync(join(library, 'library.yaml'), LIBRARY);
  writeFileSync(join(library, 'templates', 'hostile.md'), TEMPLATE);
  for (const [index, name] of NAMES.entries()) {
    writeFileSync(join(assets, name), `planted words ${ATTACK} ${index}`);
    writeFileSync(join(assets, `${name}.meta.yaml`), metaOf(`hostile-${index}`, `Title ${index}`));
  }
  const document = `<html><head><title>${ATTACK}</title></head><body onload="planted=1">planted words ${ATTACK}</body></html>`;
  const picture = `<svg xmlns="http://www.w3.org/2000/svg" onload="planted=1"><script>planted=1</script></svg>`;
  for (const [name, text] of [
    ['page.html', document],
    ['picture.svg', picture],
  ] as const) {
    writeFileSync(join(assets, name), text);
    writeFileSync(
      join(assets, `${name}.meta.yaml`),
      metaOf(`hostile-${name.slice(-4).replace('.', '')}`, name),
    );
  }
  for (const name of RUNNABLE) {
    writeFileSync(join(assets, name), '#!/bin/sh\ntouch planted\n');
    chmodSync(join(assets, name), 0o755);
    writeFileSync(join(assets, `${name}.meta.yaml`), metaOf(`run-${name.replaceAll('.', '-')}`, name));
  }
  symlinkSync(outside, join(assets, 'linked'));
  symlinkSync(join(outside, 'secret.txt'), join(assets, 'linked.txt'));
  writeFileSync(join(assets, 'linked.txt.meta.yaml'), metaOf('linked-file', 'linked'));
  symlinkSync('/etc/passwd', join(assets, 'passwd.txt'));
  symlinkSync('.', join(assets, 'loop'));
  writeFileSync(join(assets, 'cases', 'swapped.txt'), 'as it was checked');
  writeFileSync(join(assets, 'cases', 'swapped.txt.meta.yaml'), metaOf('swapped', 'swapped'));
  return { library, outside };
}

/** Everything below a folder, with size and time: differs when anything was written there. */
export function fingerprintOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .toSorted()
    .map((name) => {
      const { size, mtimeMs } = statSync(join(folder, name));
      return `${name} ${size} ${mtimeMs}`;
    });
}
