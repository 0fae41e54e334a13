/** The shapes of the words and data under content/sources, as the generator reads them. Types only. */

export interface Colours {
  ink: string;
  inkSoft: string;
  text: string;
  muted: string;
  line: string;
  wash: string;
  paper: string;
  accent: string;
  accentWash: string;
  blue2: string;
  blue3: string;
}

export interface Brand {
  name: string;
  mark: string;
  colours: Colours;
  office_font: string;
}

/** One bar, point or pair of a chart. */
export interface Datum {
  label: string;
  value?: number;
  pct?: number;
  n?: number;
  hours?: number;
  before?: number;
  after?: number;
  fast_pct?: number;
  slow_pct?: number;
  total?: boolean;
}

export interface ChartSpec {
  kind: 'bars' | 'columns' | 'pairs' | 'line' | 'waterfall';
  title: string;
  data: Datum[];
  unit?: string;
  /** Which keys of a datum are drawn; two for pairs. */
  keys?: (keyof Datum)[];
  legend?: string[];
  /** Labels drawn in the accent colour. */
  mark?: string[];
  source?: string;
  height?: number;
  decimals?: number;
  labelWidth?: number;
  max?: number;
  notes?: { at: string; text: string }[];
}

export interface Stat {
  value: string;
  label: string;
  was?: string;
}

export interface TableSpec {
  head: string[];
  rows: string[][];
  widths: number[];
  /** Index of the column set in weight and wash. */
  mark?: number;
  right?: number[];
  size?: number;
  source?: string;
}

export interface HeroSpec {
  kicker: string;
  title: string;
  lede?: string;
  tone?: 'ink' | 'light';
}

export interface ColumnsSpec {
  widths: number[];
  gap?: number;
  cols: Block[][];
  rule?: boolean;
}

export interface PanelSpec {
  tone?: 'wash' | 'accent' | 'ink';
  blocks: Block[];
}

export interface StepSpec {
  when: string;
  title: string;
  text: string;
}

/** One piece of a page; exactly one key is set. */
export interface Block {
  hero?: HeroSpec;
  h?: string;
  h3?: string;
  p?: string;
  lead?: string;
  note?: string;
  list?: string[];
  numbered?: { title: string; text: string }[];
  checks?: string[];
  quote?: { text: string; by: string };
  stats?: Stat[];
  chart?: ChartSpec;
  table?: TableSpec;
  panel?: PanelSpec;
  columns?: ColumnsSpec;
  steps?: StepSpec[];
  qa?: { q: string; a: string }[];
  flow?: { title: string; text: string }[];
  contact?: { label: string; name: string; title: string; mail: string };
  space?: number;
}

/** A document made page by page; a page that overflows stops the generator. */
export interface PdfSource {
  path: string;
  title: string;
  subject: string;
  label: string;
  lang: 'en' | 'de';
  version: string;
  pages: Block[][];
}

export interface SlideChart {
  kind: 'columns' | 'bars' | 'line' | 'pairs' | 'progress';
  data: Datum[];
  keys?: (keyof Datum)[];
  names?: string[];
  unit?: string;
  format?: string;
  min?: number;
  max?: number;
}

/** One slide; `kind` says which drawing, the rest is what that drawing needs. */
export interface SlideSource {
  kind: 'cover' | 'section' | 'bullets' | 'stats' | 'chart' | 'table' | 'steps' | 'quote' | 'two' | 'flow';

  title: string;
  subtitle?: string;
  layout?: string;
  bullets?: string[];
  stats?: Stat[];
  chart?: SlideChart;
  table?: TableSpec;
  steps?: StepSpec[];
  flow?: { title: string; text: string }[];
  quote?: { text: string; by: string };
  left?: { title: string; bullets: string[] };
  right?: { title: string; bullets: string[] };
  text?: string;
  source?: string;
  notes?: string;
  hidden?: boolean;
}

export interface DeckSource {
  path: string;
  title: string;
  subject: string;
  author?: string;
  company?: string;
  lang?: 'en' | 'de';
  slides: SlideSource[];
}
