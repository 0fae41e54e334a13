/**
 * Every word on screen, in one language: texts by key, labels by id, days, numbers, money and sizes by
 * Intl. Pure: made once per language and library.
 */
import type { IsoDay } from '#domain/iso-day.ts';
import { CATALOGUES, type MessageKey } from './catalogues.ts';
import type { Entry } from './entry.ts';

export const UI_LANGUAGES = ['en', 'de'] as const;
export type UiLanguage = (typeof UI_LANGUAGES)[number];
export type Params = Readonly<Record<string, string | number>>;

/** Company's own names: language → list → id → label, and the names of its products, rivals and so on. */
export interface CompanyNames {
  readonly labels: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>;
  readonly named: Readonly<Record<string, readonly { readonly id: string; readonly name: string }[]>>;
}
const NO_COMPANY_NAMES: CompanyNames = { labels: {}, named: {} };

export interface Words {
  readonly language: UiLanguage;
  /** The text of a key; `n` chooses the plural. */
  readonly t: (key: MessageKey, params?: Params) => string;
  /** The company's label, else ours, else its name, else the id itself. */
  readonly label: (list: string, id: string) => string;
  readonly number: (value: number) => string;
  /** A calendar day without its year when it is this year's. */
  readonly day: (day: IsoDay, today?: IsoDay) => string;
  readonly money: (amount: number, currency: string | null) => string;
  /** Bytes as kB or MB, decimal, as mail programs count. */
  readonly size: (bytes: number) => string;
  /** Name of a language in the language of the screen. */
  readonly languageName: (code: string) => string;
}

const BYTES_PER_KB = 1_000;
const BYTES_PER_MB = 1_000_000;

function fill(text: string, params: Params, number: (value: number) => string): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name];
    if (value === undefined) return whole;
    return typeof value === 'number' ? number(value) : value;
  });
}

function choose(entry: Entry, params: Params, rules: Intl.PluralRules): string {
  if (typeof entry === 'string') return entry;
  return rules.select(Number(params.n ?? 0)) === 'one' ? entry.one : entry.other;
}

function sizeWords(language: UiLanguage): (bytes: number) => string {
  const format = (unit: string, digits: number) =>
    new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits: digits });
  const [kilo, mega] = [format('kilobyte', 0), format('megabyte', 1)];
  return (bytes) =>
    bytes < BYTES_PER_MB ? kilo.format(Math.max(1, bytes / BYTES_PER_KB)) : mega.format(bytes / BYTES_PER_MB);
}

function dayWords(language: UiLanguage): Words['day'] {
  const locale = language === 'en' ? 'en-GB' : language;
  const short = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const long = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  return (day, today) => {
    const isThisYear = today !== undefined && day.slice(0, 4) === today.slice(0, 4);
    return (isThisYear ? short : long).format(new Date(`${day}T00:00:00Z`));
  };
}

function labelWords(language: UiLanguage, company: CompanyNames): Words['label'] {
  const ours: Readonly<Record<string, Entry>> = CATALOGUES[language];
  return (list, id) => {
    const named = company.named[list]?.find((one) => one.id === id)?.name;
    const own = ours[`${list}.${id}`];
    return company.labels[language]?.[list]?.[id] ?? (typeof own === 'string' ? own : (named ?? id));
  };
}

/** Makes the words of one language. */
export function makeWords(language: UiLanguage, company: CompanyNames = NO_COMPANY_NAMES): Words {
  const numbers = new Intl.NumberFormat(language);
  const rules = new Intl.PluralRules(language);
  const languages = new Intl.DisplayNames([language], { type: 'language', fallback: 'code' });
  const number = (value: number) => numbers.format(value);
  return {
    language,
    number,
    t: (key, params = {}) => fill(choose(CATALOGUES[language][key], params, rules), params, number),
    label: labelWords(language, company),
    day: dayWords(language),
    money: (amount, currency) =>
      currency
        ? new Intl.NumberFormat(language, { style: 'currency', currency, maximumFractionDigits: 0 }).format(
            amount,
          )
        : number(amount),
    size: sizeWords(language),
    languageName: (code) => {
      try {
        return languages.of(code) ?? code;
      } catch {
        return code;
      }
    },
  };
}
