/**
 * Reads and writes the zip of an Office file, so that making it twice gives the same bytes.
 *
 * The writing libraries stamp the current time into every entry and into the core properties; here one fixed
 * day takes its place. Workbooks embedded in charts are treated the same way.
 */
import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';

/** @typedef {{ name: string, data: Buffer }} Entry */

/** 2026-11-02 09:00 in the form of a zip entry. */
const DOS_DATE = ((2026 - 1980) << 9) | (11 << 5) | 2;
const DOS_TIME = 9 << 11;
const STAMP = '2026-11-02T09:00:00Z';

/** @param {Buffer} zip @returns {Entry[]} in the order of the central directory */
export function readZip(zip) {
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const count = zip.readUInt16LE(end + 10);
  let at = zip.readUInt32LE(end + 16);
  /** @type {Entry[]} */
  const entries = [];
  for (let index = 0; index < count; index += 1) {
    const method = zip.readUInt16LE(at + 10);
    const size = zip.readUInt32LE(at + 20);
    const nameLength = zip.readUInt16LE(at + 28);
    const local = zip.readUInt32LE(at + 42);
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const raw = zip.subarray(from, from + size);
    if (!name.endsWith('/'))
      entries.push({ name, data: method === 8 ? inflateRawSync(raw) : Buffer.from(raw) });
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return entries;
}

/** @param {Entry} entry @param {{ packed: Buffer, offset: number | null }} where @returns {Buffer} */
function header({ name, data }, { packed, offset }) {
  const bytes = Buffer.from(name, 'utf8');
  const central = offset !== null;
  const head = Buffer.alloc(central ? 46 : 30);
  let at = head.writeUInt32LE(central ? 0x02014b50 : 0x04034b50, 0);
  if (central) at = head.writeUInt16LE(20, at);
  at = head.writeUInt16LE(20, at);
  at = head.writeUInt16LE(0x0800, at);
  at = head.writeUInt16LE(8, at);
  at = head.writeUInt16LE(DOS_TIME, at);
  at = head.writeUInt16LE(DOS_DATE, at);
  at = head.writeUInt32LE(crc32(data), at);
  at = head.writeUInt32LE(packed.length, at);
  at = head.writeUInt32LE(data.length, at);
  head.writeUInt16LE(bytes.length, at);
  if (central) head.writeUInt32LE(offset, 42);
  return Buffer.concat([head, bytes]);
}

/** @param {Entry[]} entries @returns {Buffer} */
function writeZip(entries) {
  /** @type {Buffer[]} */
  const body = [];
  /** @type {Buffer[]} */
  const directory = [];
  let offset = 0;
  for (const entry of entries) {
    const packed = deflateRawSync(entry.data, { level: 9 });
    const head = header(entry, { packed, offset: null });
    directory.push(header(entry, { packed, offset }));
    body.push(head, packed);
    offset += head.length + packed.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...body, list, end]);
}

/** Drops the types of parts that are not there: pptxgenjs 4.0.1 lists one slide master for each slide. @param {string} xml @param {ReadonlySet<string>} names */
function mendTypes(xml, names) {
  return xml.replace(/<Override PartName="\/([^"]+)"[^>]*\/>/g, (whole, part) =>
    names.has(part) ? whole : '',
  );
}

/**
 * @param {Buffer} zip an Office file as its library wrote it
 * @param {(name: string, xml: string) => string} [edit] changes made to XML parts on the way
 * @returns {Buffer} the same file with fixed days
 */
export function settleOffice(zip, edit = (_, xml) => xml) {
  const parts = readZip(zip);
  const names = new Set(parts.map(({ name }) => name));
  const entries = parts.map(({ name, data }) => {
    if (/\.(xlsx|docx|pptx)$/.test(name)) return { name, data: settleOffice(data) };
    if (!/\.(xml|rels)$/.test(name)) return { name, data };
    const dated = data.toString('utf8').replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${STAMP}`);
    const xml = name === '[Content_Types].xml' ? mendTypes(dated, names) : dated;
    return { name, data: Buffer.from(edit(name, xml), 'utf8') };
  });
  return writeZip(entries);
}
