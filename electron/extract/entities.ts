/** Character references of XML and HTML, replaced once and never expanded further. */

const XML_ENTITIES = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** HTML names of U+00A0 to U+00FF in order. Source: HTML 4.01, section 24.2. */
const LATIN_1 = `nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn
sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc
Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute
Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml
aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde
ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml`.split(/\s+/);

const HTML_ENTITIES = new Map<string, string>([
  ...XML_ENTITIES,
  ...LATIN_1.map((name, index): [string, string] => [name, String.fromCodePoint(0xa0 + index)]),
  ...Object.entries({
    euro: '€',
    ndash: '–',
    mdash: '—',
    lsquo: '‘',
    rsquo: '’',
    sbquo: '‚',
    ldquo: '“',
    rdquo: '”',
    bdquo: '„',
    hellip: '…',
    bull: '•',
    trade: '™',
    larr: '←',
    rarr: '→',
    uarr: '↑',
    darr: '↓',
    le: '≤',
    ge: '≥',
    ne: '≠',
    asymp: '≈',
    minus: '−',
    infin: '∞',
    Scaron: 'Š',
    scaron: 'š',
    OElig: 'Œ',
    oelig: 'œ',
    ensp: ' ',
    emsp: ' ',
    thinsp: ' ',
    zwnj: '',
    zwj: '',
    lsaquo: '‹',
    rsaquo: '›',
    dagger: '†',
    permil: '‰',
    check: '✓',
  }),
]);

const REFERENCE = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{0,31}));/g;
const LAST_CODE_POINT = 0x10ffff;

function character(code: number): string {
  const isValid = code > 0 && code <= LAST_CODE_POINT && !(code >= 0xd800 && code <= 0xdfff);
  return isValid ? String.fromCodePoint(code) : '';
}

function decode(
  text: string,
  names: ReadonlyMap<string, string>,
  unknown: (whole: string) => string,
): string {
  if (!text.includes('&')) return text;
  return text.replace(REFERENCE, (whole, decimal?: string, hex?: string, name?: string) => {
    if (decimal) return character(Number(decimal));
    if (hex) return character(Number.parseInt(hex, 16));
    return names.get(name ?? '') ?? unknown(whole);
  });
}

/** Replaces the five names and the numbers that XML has without a DTD; a name that a DTD would define is left out. */
export function decodeXmlEntities(text: string): string {
  return decode(text, XML_ENTITIES, () => '');
}

/** Replaces the names in common use on pages, and numbers. */
export function decodeHtmlEntities(text: string): string {
  return decode(text, HTML_ENTITIES, (whole) => whole);
}
