/** A folder as a company has it: 300 files in four top folders, named by people, described by nobody. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './project-files.ts';

const TOPICS = [
  'late fees',
  'early-payment discounts',
  'approval on the phone',
  'audit trail',
  'supplier portal',
];
const BUYERS = ['Food', 'Logistics', 'Machinery', 'Healthcare', 'Distribution'];
const VERSIONS = ['', ' v2', '_final', ' (2)', ' 2026'];

/** Of each top folder: how its files are named. 75 files each. */
const FOLDERS: Readonly<Record<string, (topic: string, buyer: string, version: string) => string>> = {
  'Case studies': (topic, buyer, version) => `${buyer} - how they ended ${topic}${version}`,
  'One-pagers': (topic, buyer, version) => `${topic} for ${buyer.toLowerCase()}${version}`,
  'Sales 2026': (topic, buyer, version) => `${buyer}_${topic.replaceAll(' ', '_')}${version}`,
  'Battle cards (internal)': (topic, buyer, version) => `${buyer} objections ${topic}${version}`,
};

const REAL_FILES = {
  'Case studies': 'customers/hollin-vale-foods.pdf',
  'One-pagers': 'why-now/one-quarter-more.pdf',
  'Sales 2026': 'business-case/business-case-on-one-page.docx',
  'Battle cards (internal)': 'inbox/final_v3 (2).pptx',
} as const;

export const FILES_PER_FOLDER = 75;
export const TOP_FOLDERS = Object.keys(FOLDERS);

function textOf(title: string, at: number): readonly [extension: string, text: string] {
  const body = `What it costs today, and what it cost ${at + 2} customers afterwards.`;
  if (at % 3 === 0) return ['md', `# ${title}\n\n${body}\n`];
  if (at % 3 === 1) return ['html', `<title>${title}</title><h1>${title}</h1><p>${body}</p>`];
  return ['txt', `${title}\n\n${body}\n`];
}

/** Makes the folder. A file in ten lies a level deeper, and one in each top folder is a real document. */
export function makeCompanyFolder(root: string): void {
  for (const [folder, nameOf] of Object.entries(FOLDERS)) {
    mkdirSync(join(root, folder, 'Archive'), { recursive: true });
    for (let at = 0; at < FILES_PER_FOLDER - 1; at += 1) {
      const [topic = '', buyer = ''] = [TOPICS[at % 5], BUYERS[Math.floor(at / 5) % 5]];
      const title = nameOf(topic, buyer, VERSIONS[Math.floor(at / 25)] ?? '');
      const [extension, text] = textOf(title, at);
      writeFileSync(join(root, folder, at % 10 === 9 ? 'Archive' : '', `${title}.${extension}`), text);
    }
    const real = REAL_FILES[folder as keyof typeof REAL_FILES];
    cpSync(join(projectRoot, 'content/library/assets', real), join(root, folder, real.split('/')[1] ?? ''));
  }
}
