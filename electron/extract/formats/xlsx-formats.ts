/** How a number in a cell looks to a person: days, percent and decimals; other formats stay as stored. */
import { scanXml } from '../xml-scan.ts';

export type CellFormat =
  | { readonly kind: 'general' }
  | { readonly kind: 'day' }
  | { readonly kind: 'time' }
  | { readonly kind: 'decimal'; readonly digits: number; readonly percent: boolean };

const GENERAL: CellFormat = { kind: 'general' };
const MS_PER_DAY = 86_400_000;
/** Day 0 of both calendars as days from 1970; the first counts a 29 February 1900 that never was. */
const EPOCH_1900 = -25_569;
const EPOCH_1904 = -24_107;

/** Formats every program knows by number. Source: ECMA-376 part 1, 18.8.30. */
function builtIn(id: number): CellFormat {
  if (id >= 14 && id <= 17) return { kind: 'day' };
  if (id >= 18 && id <= 21) return { kind: 'time' };
  if (id === 22) return { kind: 'day' };
  if (id === 9 || id === 10) return { kind: 'decimal', digits: id === 9 ? 0 : 2, percent: true };
  if (id === 1 || id === 3) return { kind: 'decimal', digits: 0, percent: false };
  if (id === 2 || id === 4) return { kind: 'decimal', digits: 2, percent: false };
  return GENERAL;
}

function ofCode(code: string): CellFormat {
  const positive = code.split(';', 1)[0] ?? '';
  const bare = positive.replace(/"[^"]{0,200}"|\\.|\[[^\]]{0,100}\]/g, '');
  if (/[yd]/i.test(bare)) return { kind: 'day' };
  if (/[hs]/i.test(bare)) return { kind: 'time' };
  if (!/[0#?]/.test(bare)) return GENERAL;
  const digits = /\.([0#?]{1,20})/.exec(bare)?.[1]?.length ?? 0;
  return { kind: 'decimal', digits, percent: bare.includes('%') };
}

/** Formats of the cell styles in their order. */
export function readCellFormats(xml: string): CellFormat[] {
  const own = new Map<number, CellFormat>();
  const formats: CellFormat[] = [];
  let isCellStyles = false;
  scanXml(xml, {
    open: (tag) => {
      if (tag.name === 'numFmt') {
        own.set(Number(tag.attribute('numFmtId')), ofCode(tag.attribute('formatCode') ?? ''));
      } else if (tag.name === 'cellXfs') isCellStyles = true;
      else if (tag.name === 'xf' && isCellStyles) {
        const id = Number(tag.attribute('numFmtId') ?? 0);
        formats.push(own.get(id) ?? builtIn(id));
      }
    },
    close: (name) => {
      if (name === 'cellXfs') isCellStyles = false;
    },
    text: () => {},
  });
  return formats;
}

function dayAndTime(serial: number, uses1904: boolean, onlyTime: boolean): string | undefined {
  const ms = Math.round((serial + (uses1904 ? EPOCH_1904 : EPOCH_1900)) * MS_PER_DAY);
  const date = new Date(ms);
  if (Number.isNaN(date.getTime())) return undefined;
  const [day = '', time = ''] = date.toISOString().split('T');
  const hasTime = !Number.isInteger(serial);
  if (onlyTime) return time.slice(0, 5);
  return hasTime ? `${day} ${time.slice(0, 5)}` : day;
}

/** The number as shown; the stored text when it is no number or its format is not one of ours. */
export function formatNumber(stored: string, format: CellFormat | undefined, uses1904: boolean): string {
  const value = Number(stored);
  if (!format || format.kind === 'general' || !Number.isFinite(value)) return shortened(stored, value);
  if (format.kind !== 'decimal') {
    return dayAndTime(value, uses1904, format.kind === 'time') ?? stored;
  }
  const scaled = format.percent ? value * 100 : value;
  return `${scaled.toFixed(Math.min(format.digits, 20))}${format.percent ? '%' : ''}`;
}

/** `0.30000000000000004` is stored for 0.3; eleven digits are what a cell shows. */
function shortened(stored: string, value: number): string {
  return Number.isFinite(value) && stored.length > 11 ? String(Number(value.toPrecision(11))) : stored;
}
