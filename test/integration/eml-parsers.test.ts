import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import parseOld, { type MimeTreeNode } from 'emailjs-mime-parser';
import { type AddressObject, simpleParser } from 'mailparser';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildEml, type EmlMessage } from '../../electron/handoff/eml.ts';

const PYTHON = `
import email, email.policy, json, sys
m = email.message_from_binary_file(open(sys.argv[1], 'rb'), policy=email.policy.default)
body = lambda kind: m.get_body((kind,)).get_content().replace('\\r\\n', '\\n')
defects = [str(d) for p in m.walk() for d in p.defects]
print(json.dumps({'subject': m['subject'], 'to': m['to'] and m['to'].addresses[0].addr_spec,
  'bcc': m['bcc'] and m['bcc'].addresses[0].addr_spec, 'unsent': m['x-unsent'], 'text': body('plain'),
  'html': body('html'), 'defects': defects, 'headers': [k.lower() for k in m.keys()],
  'files': [[p.get_filename(), p.get_content_type(), len(p.get_payload(decode=True))] for p in m.iter_attachments()]}))
`;

interface Seen {
  readonly subject: string;
  readonly to: string | null;
  readonly bcc: string | null;
  readonly text: string;
  readonly html: string;
  readonly files: readonly (readonly [string, number])[];
}

type PythonSeen = Omit<Seen, 'files'> & {
  readonly defects: readonly string[];
  readonly files: readonly (readonly [name: string, type: string, size: number])[];
};

const lines = (text: string): string => text.replaceAll('\r\n', '\n').trimEnd();

async function byMailparser(eml: Buffer): Promise<Seen> {
  const mail = await simpleParser(eml, { skipHtmlToText: true, skipTextToHtml: true });
  const first = (list: AddressObject | AddressObject[] | undefined) =>
    [list ?? []].flat()[0]?.value[0]?.address ?? null;
  return {
    subject: mail.subject ?? '',
    to: first(mail.to),
    bcc: first(mail.bcc),
    text: lines(mail.text ?? ''),
    html: lines(mail.html || ''),
    files: mail.attachments.map(({ filename, content }) => [filename ?? '', content.byteLength]),
  };
}

async function byPostalMime(eml: Buffer): Promise<Seen> {
  const mail = await PostalMime.parse(eml);
  return {
    subject: mail.subject ?? '',
    to: mail.to?.[0]?.address ?? null,
    bcc: mail.bcc?.[0]?.address ?? null,
    text: lines(mail.text ?? ''),
    html: lines(mail.html ?? ''),
    files: mail.attachments.map(({ filename, content }) => [
      filename ?? '',
      (content as ArrayBuffer).byteLength,
    ]),
  };
}

function byOldParser(eml: Buffer): Seen {
  const root = parseOld(eml);
  const leaves = (node: MimeTreeNode): MimeTreeNode[] =>
    node.childNodes.length > 0 ? node.childNodes.flatMap(leaves) : [node];
  const all = leaves(root);
  const body = (type: string) =>
    all.find((node) => node.contentType.value === type && !node.headers['content-disposition']);
  const text = (node: MimeTreeNode | undefined) => lines(new TextDecoder().decode(node?.content));
  const address = (name: string) => {
    const value = root.headers[name]?.[0]?.value as { address: string }[] | undefined;
    return value?.[0]?.address ?? null;
  };
  return {
    subject: String(root.headers.subject?.[0]?.value ?? ''),
    to: address('to'),
    bcc: address('bcc'),
    text: text(body('text/plain')),
    html: text(body('text/html')),
    files: all
      .filter((node) => node.headers['content-disposition'])
      .map((node) => [
        node.headers['content-disposition']?.[0]?.params?.filename ?? '',
        node.content?.byteLength ?? 0,
      ]),
  };
}

const MESSAGES: Record<string, Partial<EmlMessage>> = {
  plain: {},
  'without a recipient': { to: null, from: null },
  'umlauts, kanji and emoji': { subject: 'Grüße · 見積もり 🚀 für „Ihr Haus“', text: 'Zürich — 東京 🎉\n' },
  'a long subject': { subject: `Ihre Frage ${'und noch eine Frage '.repeat(8)}Ende`.slice(0, 170) },
  'signs that end headers': { subject: 'a\r\nBcc: evil@b.example\r\n\r\nx', text: 'x' },
  'entities in a subject': { subject: "R&D <plan> test'test" },
  'lines that look like mail': {
    text: '.\n..two\nFrom here\n>From\n-- \nPat\n=3D\n\ttab',
    html: '<p>.</p>\n<p>From</p>',
  },
  'a very long link': { text: `see https://a.example/${'a-b-c/'.repeat(200)}end now` },
  'several files': {
    attachments: [
      { name: '這是一個很長的檔案名稱測試.pdf', bytes: Buffer.from('pdf') },
      { name: 'Übersicht 日本語 lang … .pdf', bytes: new Uint8Array(70_000).fill(7) },
      { name: 'O\'Brien, notes; "x".docx', bytes: Buffer.from('docx') },
      { name: `${'long '.repeat(60)}.png`, bytes: Buffer.from('png') },
      { name: '../../etc/passwd', bytes: Buffer.from('no') },
      { name: 'a.pdf', bytes: Buffer.from('1') },
      { name: 'A.pdf', bytes: Buffer.from('22') },
      { name: 'CON.txt', bytes: Buffer.alloc(0) },
      { name: 'evil\u202Efdp.exe\r\nX: y', bytes: Buffer.from('3') },
    ],
  },
};

/** emailjs-mime-parser drops a blank where a folded file name is joined; the others keep it. */
const joined = (seen: Seen): Seen => ({
  ...seen,
  files: seen.files.map(([name, size]) => [name.replaceAll(' ', ''), size]),
});

function messageWith(changes: Partial<EmlMessage>): EmlMessage {
  return {
    from: { name: 'Pat "the" Lee, Ph.D.', email: 'pat@vendor.example' },
    to: 'ana+quote@customer.example',
    bcc: 'archive@vendor.example',
    subject: 'Your quote',
    text: 'Hello Ana,\n\nhere it is.\n\n- one\n- two',
    html: '<p>Hello Ana,</p>\n<ul><li>one</li></ul>',
    attachments: [],
    ...changes,
  };
}

async function built(changes: Partial<EmlMessage>): Promise<Buffer> {
  const result = await buildEml(messageWith(changes));
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'eml-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe.each(Object.entries(MESSAGES))('a draft with %s', (_name, changes) => {
  it('is read alike by three parsers, as it was written', async () => {
    const message = messageWith(changes);
    const eml = await built(changes);
    const seen = await byMailparser(eml);
    expect(await byPostalMime(eml)).toEqual(seen);
    expect(joined(byOldParser(eml))).toEqual(joined(seen));
    expect([seen.to, seen.bcc, seen.text]).toEqual([message.to, message.bcc, lines(message.text)]);
    expect(seen.subject).toBe(message.subject.replaceAll(/[\r\n]+/g, ' '));
    expect(seen.html).toContain('<body style=');
    expect(seen.files.map(([, size]) => size)).toEqual(
      message.attachments.map(({ bytes }) => bytes.byteLength),
    );
  });

  it('begins with From, is marked as not sent, and has no date, id or bare line end', async () => {
    const eml = (await built(changes)).toString('latin1');
    const headers = eml.slice(0, eml.indexOf('\r\n\r\n')).split(/\r\n(?![ \t])/);
    const names = headers.map((header) => header.split(':')[0]?.toLowerCase());
    expect(names[0]).toBe('from');
    expect(headers).toContain('X-Unsent: 1');
    expect(names).not.toContain('date');
    expect(names).not.toContain('message-id');
    expect(new Set(names).size).toBe(names.length);
    expect(eml.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect([...eml].every((sign) => sign.charCodeAt(0) < 128)).toBe(true);
    expect(Math.max(...eml.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(998);
  });

  it("is read alike by Python's parser, where there is one", async ({ skip }) => {
    if (spawnSync('python3', ['--version']).status !== 0) skip('no python3');
    const eml = await built(changes);
    const path = join(folder, `${Math.abs(eml.length)}.eml`);
    await writeFile(path, eml);
    const run = spawnSync('python3', ['-c', PYTHON, path], { encoding: 'utf8' });
    expect(run.stderr).toBe('');
    const python = JSON.parse(run.stdout) as PythonSeen;
    const seen = await byMailparser(eml);
    expect(python.defects).toEqual([]);
    expect([python.subject, python.to, python.bcc]).toEqual([seen.subject, seen.to, seen.bcc]);
    expect([lines(python.text), lines(python.html)]).toEqual([seen.text, seen.html]);
    expect(python.files.map(([name, , size]) => [name, size])).toEqual(seen.files);
  });
});

describe('file names', () => {
  it('are safe, distinct and short', async () => {
    const { files } = await byMailparser(await built(MESSAGES['several files'] ?? {}));
    const names = files.map(([name]) => name);
    expect(names.slice(0, 3)).toEqual([
      '這是一個很長的檔案名稱測試.pdf',
      'Übersicht 日本語 lang ….pdf',
      "O'Brien, notes; _x_.docx",
    ]);
    expect(Buffer.byteLength(names[3] ?? '')).toBeLessThanOrEqual(180);
    expect(names.slice(4)).toEqual(['passwd', 'a.pdf', 'A (2).pdf', '_CON.txt', 'evilfdp.exe X_ y']);
  });
});

describe('a draft is refused', () => {
  it.each([
    'bob@a.example\r\nBcc: evil@b.example',
    'a@x.example, b@y.example',
    'Bob <bob@a.example>',
    'bob',
    '@a.example',
    'bob@localhost',
    'bob@a.example;',
    'bob @a.example',
    '"bob"@a.example',
    'bob@a..example',
    'bob..x@a.example',
    `${'x'.repeat(65)}@a.example`,
  ])('for the address %j', async (to) => {
    expect(await buildEml(messageWith({ to }))).toEqual({ ok: false, error: 'bad_address' });
  });

  it('for files of more than 18 MiB', async () => {
    const attachments = [{ name: 'a.bin', bytes: new Uint8Array(18 * 1_048_576 + 1) }];
    expect(await buildEml(messageWith({ attachments }))).toEqual({ ok: false, error: 'too_large' });
  });
});
