/** Character maps and fonts that PDFs refer to without carrying them, served from our own origin. */

const CMAPS = import.meta.glob<string>('../../../node_modules/pdfjs-dist/cmaps/*.bcmap', {
  query: '?url',
  import: 'default',
  eager: true,
});
const FONTS = import.meta.glob<string>('../../../node_modules/pdfjs-dist/standard_fonts/*.{pfb,ttf}', {
  query: '?url',
  import: 'default',
  eager: true,
});
const DECODERS = import.meta.glob<string>('../../../node_modules/pdfjs-dist/wasm/*.wasm', {
  query: '?url',
  import: 'default',
  eager: true,
});

function byFileName(urls: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(urls).map(([path, url]) => [path.slice(path.lastIndexOf('/') + 1), url]));
}

const urls = new Map([...byFileName(CMAPS), ...byFileName(FONTS), ...byFileName(DECODERS)]);

async function bytesOf(fileName: string): Promise<Uint8Array> {
  const url = urls.get(fileName);
  if (!url) throw new Error(`no such data: ${fileName}`);
  return new Uint8Array(await (await fetch(url)).arrayBuffer());
}

/** Shape that pdf.js asks for as `CMapReaderFactory`. */
export class OwnCMaps {
  async fetch({ name }: { readonly name: string }): Promise<{ cMapData: Uint8Array; isCompressed: boolean }> {
    return { cMapData: await bytesOf(`${name}.bcmap`), isCompressed: true };
  }
}

/** Shape that pdf.js asks for as `StandardFontDataFactory` and `WasmFactory`. */
export class OwnFiles {
  fetch({ filename }: { readonly filename: string }): Promise<Uint8Array> {
    return bytesOf(filename);
  }
}
