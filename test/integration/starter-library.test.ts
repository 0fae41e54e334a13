/**
 * The starter library is made from text: what is committed says the same words as what the generator makes.
 *
 * Bytes are not compared, because another version of a writing library may order a file otherwise; words are.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import ExcelJS from 'exceljs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readZip } from '../../build/starter-library/office/zip.mjs';

const root = join(import.meta.dirname, '../..');
const committed = join(root, 'content/library/assets');
let made = '';

beforeAll(() => {
  made = mkdtempSync(join(tmpdir(), 'starter-library-'));
  const script = join(root, 'build/starter-library/generate.mjs');
  execFileSync(process.execPath, [script, '--out', made, '--no-films'], { stdio: 'pipe' });
}, 120_000);

afterAll(() => {
  rmSync(made, { recursive: true, force: true });
});

/** Every file below a folder, as paths relative to it. */
function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

async function pagesOf(file: string): Promise<string[]> {
  const pdf = await getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const content = await (await pdf.getPage(number)).getTextContent();
    pages.push(content.items.map((item) => ('str' in item ? item.str : '')).join(' '));
  }
  await pdf.destroy();
  return pages;
}

/** The XML parts that hold words, notes and properties, in a fixed order. */
function partsOf(file: string): Record<string, string> {
  const parts = readZip(readFileSync(file)).filter(({ name }) => name.endsWith('.xml'));
  return Object.fromEntries(
    parts
      .map(({ name, data }): [string, string] => [name, data.toString('utf8')])
      .sort(([a], [b]) => a.localeCompare(b)),
  );
}

function slidesOf(file: string): { name: string; xml: string }[] {
  return Object.entries(partsOf(file))
    .filter(([name]) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
    .map(([name, xml]) => ({ name, xml }));
}

async function sheetOf(file: string): Promise<ExcelJS.Worksheet> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(file);
  const sheet = book.worksheets[0];
  if (!sheet) throw new Error(`${file} has no sheet`);
  return sheet;
}

/** Every text of the sources with the file it is from; the copy in the inbox repeats the overview on purpose. */
function sourceTexts(): [string, string][] {
  const folder = join(root, 'content/sources');
  const collect = (node: unknown): string[] => {
    if (typeof node === 'string') return [node];
    return typeof node === 'object' && node !== null ? Object.values(node).flatMap(collect) : [];
  };
  return filesBelow(folder)
    .filter((name) => name.endsWith('.yaml') && !name.includes('final-v3'))
    .flatMap((name) =>
      collect(parse(readFileSync(join(folder, name), 'utf8'))).map((text): [string, string] => [name, text]),
    );
}

function markdownTexts(): [string, string][] {
  return filesBelow(committed)
    .filter((name) => name.endsWith('.md'))
    .flatMap((name) =>
      readFileSync(join(committed, name), 'utf8')
        .split(/\n\s*\n/)
        .map((text): [string, string] => [name, text]),
    );
}

describe('the generated documents', () => {
  it('are all committed, and every committed one is generated', () => {
    const binary = (name: string) => /\.(pdf|pptx|docx|xlsx|png)$/.test(name);
    expect(filesBelow(committed).filter(binary)).toEqual(filesBelow(made));
  });

  it('say the same words as the committed ones', async () => {
    for (const name of filesBelow(made)) {
      if (name.endsWith('.pdf')) {
        expect(await pagesOf(join(committed, name)), name).toEqual(await pagesOf(join(made, name)));
      } else if (!name.endsWith('.png')) {
        expect(partsOf(join(committed, name)), name).toEqual(partsOf(join(made, name)));
      }
    }
  }, 120_000);

  it('stay within ten megabytes together, and each film within one', () => {
    const sizes = filesBelow(committed).map((name) => ({
      name,
      bytes: statSync(join(committed, name)).size,
    }));
    expect(sizes.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(10 * 1024 * 1024);
    for (const { name, bytes } of sizes.filter((file) => file.name.endsWith('.mp4'))) {
      expect(bytes, name).toBeLessThanOrEqual(1024 * 1024);
    }
  });
});

describe('the length that was promised', () => {
  it.each([
    ['why-now/140-finance-teams.pdf', 6],
    ['post/invoice-in-the-drawer.pdf', 1],
    ['customers/tarrow-building-supply.pdf', 2],
    ['customers/hollin-vale-foods.pdf', 2],
    ['customers/klinikverbund-sonnau.pdf', 2],
    ['why-now/one-quarter-more.pdf', 1],
    ['why-now/we-will-do-it-next-year.pdf', 1],
    ['compare/four-ways-to-handle-invoices.pdf', 2],
    ['trust/security-and-data-protection.pdf', 8],
    ['trust/how-it-connects-to-your-erp.pdf', 3],
    ['trust/what-changes-for-my-team.pdf', 1],
    ['start/your-first-90-days.pdf', 2],
    ['trust/easy-to-leave.pdf', 1],
    ['trust/data-processing-agreement.pdf', 2],
    ['products/supplier-desk.pdf', 1],
    ['products/spend-requests.pdf', 1],
  ])('%s has %i pages', async (name, pages) => {
    expect(await pagesOf(join(committed, name))).toHaveLength(pages);
  });

  it.each([
    ['overview/overview-in-twelve-slides.pptx', 12],
    ['start/your-first-90-days.pptx', 6],
    ['review/outcome-slides-payables.pptx', 8],
  ])('%s has %i slides', (name, slides) => {
    expect(slidesOf(join(committed, name))).toHaveLength(slides);
  });
});

describe('oddities on purpose', () => {
  it('the overview hides one slide and says something beside each', () => {
    const file = join(committed, 'overview/overview-in-twelve-slides.pptx');
    expect(slidesOf(file).filter(({ xml }) => xml.includes('show="0"'))).toHaveLength(1);
    const notes = Object.keys(partsOf(file)).filter((name) => /notesSlide\d+\.xml$/.test(name));
    expect(notes).toHaveLength(12);
  });

  it('the two price lists differ in one number', async () => {
    const numbers = async (year: string) => {
      const found: Record<string, number> = {};
      (await sheetOf(join(committed, `terms/price-list-${year}.xlsx`))).eachRow((row) =>
        row.eachCell((cell) => {
          if (typeof cell.value === 'number') found[cell.address] = cell.value;
        }),
      );
      return found;
    };
    const [last, current] = [await numbers('2025'), await numbers('2026')];
    expect(Object.keys(last)).toEqual(Object.keys(current));
    expect(Object.keys(current).filter((address) => current[address] !== last[address])).toHaveLength(1);
  });

  it('the list of requirements has 64 rows and admits what is missing', async () => {
    const sheet = await sheetOf(join(committed, 'compare/requirements-and-our-answers.xlsx'));
    const answers: string[] = [];
    sheet.eachRow((row) => {
      if (typeof row.getCell(1).value === 'number') answers.push(String(row.getCell(4).value));
    });
    expect(answers).toHaveLength(64);
    expect(answers.filter((answer) => answer === 'No').length).toBeGreaterThan(0);
  });

  it('the calculator shows each formula as text beside its result', async () => {
    const sheet = await sheetOf(join(committed, 'business-case/cost-of-waiting-calculator.xlsx'));
    const formulas: [string, unknown][] = [];
    sheet.eachRow((row) => {
      const { formula } = row.getCell(2);
      if (formula) formulas.push([`= ${formula}`, row.getCell(3).value]);
    });
    expect(formulas.length).toBeGreaterThan(8);
    for (const [formula, shown] of formulas) expect(shown).toBe(formula);
  });

  it('the outcome slides keep their charts as charts', () => {
    const charts = readZip(readFileSync(join(committed, 'review/outcome-slides-payables.pptx'))).filter(
      ({ name }) => /^ppt\/charts\/chart\d+\.xml$/.test(name),
    );
    expect(charts.length).toBeGreaterThanOrEqual(6);
  });

  it('the review template offers the layouts that decks look for', () => {
    const xml = Object.entries(partsOf(join(committed, 'review/review-template.pptx')));
    const layouts = xml
      .filter(([name]) => /slideLayout\d+\.xml$/.test(name))
      .map(([, part]) => part)
      .join('');
    for (const name of [
      'Title Slide',
      'Section Header',
      'Title Only',
      'Title and Content',
      'Two Content',
      'Blank',
    ]) {
      expect(layouts).toContain(`<p:cSld name="${name}"`);
    }
  });

  it('the forgotten copy says nothing about itself', () => {
    const core = partsOf(join(committed, 'inbox/final_v3 (2).pptx'))['docProps/core.xml'] ?? '';
    expect(core).toContain('<dc:title>PowerPoint Presentation</dc:title>');
    expect(existsSync(join(committed, 'inbox/final_v3 (2).pptx.meta.yaml'))).toBe(false);
  });
});

describe('what a reader may rely on', () => {
  it('no Office file lists a part that it does not hold', () => {
    for (const name of filesBelow(committed).filter((file) => /\.(pptx|docx|xlsx)$/.test(file))) {
      const parts = readZip(readFileSync(join(committed, name)));
      const types = parts.find((part) => part.name === '[Content_Types].xml')?.data.toString('utf8') ?? '';
      const listed = [...types.matchAll(/PartName="\/([^"]+)"/g)].map((match) => match[1]);
      expect(
        parts.map((part) => part.name),
        name,
      ).toEqual(expect.arrayContaining(listed));
    }
  });

  it('no paragraph of over 40 words stands in two assets', () => {
    const first = new Map<string, string>();
    for (const [asset, paragraph] of [...sourceTexts(), ...markdownTexts()]) {
      const text = paragraph.replace(/\s+/g, ' ').trim();
      if (text.split(' ').length <= 40) continue;
      expect(first.get(text) ?? asset, text).toBe(asset);
      first.set(text, asset);
    }
    expect(first.size).toBeGreaterThan(20);
  });

  it('every document says who made it and what it is', async () => {
    for (const name of filesBelow(committed).filter((file) => file.endsWith('.pdf'))) {
      const pdf = await getDocument({
        data: new Uint8Array(readFileSync(join(committed, name))),
        verbosity: 0,
      }).promise;
      const { info } = await pdf.getMetadata();
      await pdf.destroy();
      expect(info, name).toMatchObject({
        Author: 'Tellerby Software',
        Title: expect.stringMatching(/\S{3}/),
      });
    }
  });
});
