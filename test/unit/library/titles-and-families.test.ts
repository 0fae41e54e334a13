import { describe, expect, it } from 'vitest';
import { cleanLine, cleanText } from '#domain/metadata/clean-text.ts';
import { familiesOf } from '#domain/metadata/companions.ts';
import type { ListedFile } from '#domain/metadata/listing.ts';
import { readableName, titleOf } from '#domain/metadata/title.ts';

const file = (path: string): ListedFile => ({
  path,
  pathHash: '',
  sizeBytes: 1,
  isPlaceholder: false,
  frontMatter: null,
  firstHeading: null,
});

describe('a title', () => {
  it('is marketing’s, then the document’s, then its heading, then the file name', () => {
    const facts = { title: 'Own title', firstHeading: 'Heading' };
    expect(titleOf('Stated', facts, file('a/f.pdf'))).toBe('Stated');
    expect(titleOf(undefined, facts, file('a/f.pdf'))).toBe('Own title');
    expect(titleOf(null, { ...facts, title: null }, file('a/f.pdf'))).toBe('Heading');
    expect(titleOf(null, { title: ' \u0000 ' }, file('a/roi-one_pager.pdf'))).toBe('roi-one pager');
  });

  it.each([
    ['a/quote-to-close.pdf', 'quote to close'],
    ['final_v3 (2).pptx', 'final v3 (2)'],
    ['2026-03-31 offer.pdf', '2026-03-31 offer'],
    ['price-list-2026.xlsx', 'price list 2026'],
    ['Pricing [EMEA] 2026.pdf', 'Pricing [EMEA] 2026'],
    ['noextension', 'noextension'],
    ['____.pdf', '____'],
  ])('made of the name %s is %s', (path, title) => expect(readableName(path)).toBe(title));
});

describe('a line from a file', () => {
  it.each([
    ['  a \u00a0 b\r\n c ', 'a b c'],
    ['Launch\u0008 kit', 'Launch kit'],
    ['“Quoted”', 'Quoted'],
    ['„Zitat“', 'Zitat'],
    ['“We will”: three honest answers', '“We will”: three honest answers'],
    ['“a” and “b”', '“a” and “b”'],
  ])('%j is shown as %j', (written, shown) => expect(cleanLine(written)).toBe(shown));

  it('is never longer than the page accepts, and never half a sign', () => {
    expect(cleanLine('x'.repeat(2_000))).toHaveLength(1_000);
    expect(cleanLine(`${'x'.repeat(999)}🚀`)).toBe('x'.repeat(999));
    expect(cleanText('a\r\nb\rc\u0000')).toBe('a\nb\nc');
  });
});

describe('files of one name', () => {
  const names = (paths: readonly string[], described: readonly string[]) =>
    familiesOf(paths.map(file), ({ path }) => described.includes(path)).map(
      (family) => `${family.file.path}: ${family.companions.join(' ')}`,
    );

  it('belong to the one with metadata', () => {
    expect(names(['a/p.pdf', 'a/p.pptx', 'b/p.pdf'], ['a/p.pptx'])).toEqual(['a/p.pptx: p.pdf', 'b/p.pdf: ']);
  });

  it('stay apart when none has metadata, or each', () => {
    expect(names(['p.pdf', 'p.pptx'], [])).toEqual(['p.pdf: ', 'p.pptx: ']);
    expect(names(['p.pdf', 'p.pptx'], ['p.pdf', 'p.pptx'])).toEqual(['p.pdf: ', 'p.pptx: ']);
  });

  it('of which several have metadata share the rest with the first', () => {
    expect(names(['p.docx', 'p.pdf', 'p.pptx'], ['p.pdf', 'p.pptx'])).toEqual(['p.pdf: p.docx', 'p.pptx: ']);
  });

  it('include captions of any language', () => {
    const files = ['film.mp4', 'film.vtt', 'film.de.vtt', 'film.pt-BR.srt', 'film.final.pdf'];
    expect(names(files, ['film.mp4'])).toEqual([
      'film.final.pdf: ',
      'film.mp4: film.de.vtt film.pt-BR.srt film.vtt',
    ]);
  });
});
