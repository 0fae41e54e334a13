/**
 * May a file of this name be handed to another program? Decided by an allow-list, as the list of what
 * can run something is never complete. Source: content/README, Files that may be opened.
 */

const OPENABLE: ReadonlySet<string> = new Set(
  (
    'pdf pptx ppt pptm potx potm ppsx ppsm pps docx doc docm dotx dotm rtf odt odp ods xlsx xls xlsm xltx csv tsv ' +
    'txt md markdown html htm svg png jpg jpeg gif webp bmp tif tiff heic avif mp4 m4v mov webm mkv avi wmv mp3 m4a ' +
    'wav ogg vtt srt eml msg ics key numbers pages epub zip'
  ).split(' '),
);
/** Formats that can carry macros: opened, with a warning. */
const WITH_MACROS: ReadonlySet<string> = new Set('pptm potm ppsm docm dotm xlsm doc ppt xls pps'.split(' '));
/** What runs something when it is opened; as an inner extension it is a disguise. */
const RUNS: ReadonlySet<string> = new Set(
  (
    'exe com bat cmd ps1 psm1 vbs vbe js jse mjs cjs wsf wsh hta scr pif cpl msi msp msix appx reg inf lnk scf url ' +
    'webloc desktop command app jar sh bash csh zsh fish run bin action workflow terminal applescript scpt py rb pl ' +
    'php dll sys gadget application xll ppam xlam iso img vhd vhdx dmg pkg deb rpm appimage settingcontent-ms library-ms ' +
    'search-ms theme chm hlp msc iqy slk xbap diagcab website mht mhtml'
  ).split(' '),
);
/** Names that Windows gives to devices, with any extension. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d|conin\$|conout\$)(\.|$)/i;
/** Control characters, what Windows forbids in a name (`:` opens a stream), and marks that turn the reading direction. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are what is refused
const FORBIDDEN = /[\u0000-\u001f\u007f<>:"|?*\\/\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

export type Openable =
  | { readonly ok: true; readonly hasMacros: boolean }
  | { readonly ok: false; readonly why: 'type' | 'disguised' | 'name' };

/** Judges a file name (not a path) by itself; whether the file is there is another question. */
export function judgeName(name: string): Openable {
  if (FORBIDDEN.test(name) || DEVICE.test(name) || /[. ]$/.test(name) || name.startsWith('.')) {
    return { ok: false, why: 'name' };
  }
  const [, ...extensions] = name.toLowerCase().split('.');
  const last = extensions.pop() ?? '';
  if (!OPENABLE.has(last)) return { ok: false, why: 'type' };
  if (extensions.some((extension) => RUNS.has(extension.trim()))) return { ok: false, why: 'disguised' };
  return { ok: true, hasMacros: WITH_MACROS.has(last) };
}
