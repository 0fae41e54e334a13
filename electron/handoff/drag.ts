/** Drags files out of the window into a mail that is being written. */
import { nativeImage, type WebContents } from 'electron';

/** A sheet of paper, 32 × 32; an empty picture would be refused. */
const ICON =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAACAAAAAgCAYAAABzenr0AAAARklEQVR42mNgGAU4QFRSwX9qYrIcQC0w6oBRB4w6gCoOWLBiC0l4NApG08BoFIymgdEoGE0Do1Ew6oBRB1DFAQPaNRsxAAAVbeBeJB20WgAAAABJRU5ErkJggg==';

/** Starts a drag of these files; the paths were checked by whoever calls. Does nothing without files. */
export function dragFiles(contents: WebContents, paths: readonly string[]): void {
  const [file] = paths;
  if (!file) return;
  contents.startDrag({ file, files: [...paths], icon: nativeImage.createFromDataURL(ICON) });
}
