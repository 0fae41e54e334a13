/** Which customers' names stand in a text, and whether a mail address looks like the account's. */

/** Lower case, without accents, every run of other signs one space: so that file names count as text. */
function plainWords(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const padded = (text: string): string => ` ${plainWords(text)} `;

/** Whether one name is the other, or the other with a legal form or a place behind it. */
function isSameAccount(one: string, other: string): boolean {
  const [a, b] = [padded(one), padded(other)];
  if (a.trim() === '' || b.trim() === '') return false;
  return a.includes(b) || b.includes(a);
}

/**
 * The names of a list that a text holds as whole words. A longer name hides a shorter one inside it,
 * and so does `own`, the account that the message is for.
 */
export function accountsNamedIn(text: string, names: readonly string[], own: string | null): string[] {
  let rest = padded(text);
  const found: string[] = [];
  const byLength = [...names, ...(own ? [own] : [])].toSorted((a, b) => b.length - a.length);
  for (const name of byLength) {
    const needle = padded(name);
    if (needle.trim() === '' || !rest.includes(needle)) continue;
    rest = rest.replaceAll(needle, ' | ');
    if (!own || !isSameAccount(name, own)) found.push(name);
  }
  return found;
}

/** Words of a company's name that say nothing about which company it is. */
const LEGAL_FORMS = new Set(
  'gmbh ag se kg ohg ug mbh co ltd limited llc inc plc corp corporation company group holding the and und of sa sas srl bv nv ab oy as'.split(
    ' ',
  ),
);

/** The part of an address behind the `@`, in lower case; null when there is none. */
export function domainOf(address: string): string | null {
  return /@([^\s@>]+)>?\s*$/.exec(address)?.[1]?.toLowerCase() ?? null;
}

function isInside(domain: string, parent: string): boolean {
  return domain === parent || domain.endsWith(`.${parent}`);
}

/** Whether a mail domain resembles a company's name: by the whole, one telling word, or its initials. */
function resembles(domain: string, account: string): boolean {
  const words = plainWords(account.replace(/ä/gi, 'ae').replace(/ö/gi, 'oe').replace(/ü/gi, 'ue'))
    .split(' ')
    .concat(plainWords(account).split(' '))
    .filter((word) => !LEGAL_FORMS.has(word));
  const host = plainWords(domain.split('.').slice(0, -1).join(' ')).replaceAll(' ', '');
  const distinct = plainWords(account)
    .split(' ')
    .filter((word) => !LEGAL_FORMS.has(word));
  const initials = distinct.map((word) => word.charAt(0)).join('');
  if (initials.length >= 2 && host === initials) return true;
  return words.some((word) => (word.length >= 4 && host.includes(word)) || word === host);
}

/** Whether an address seems to be at the account: a known domain, else a domain like its name. */
export function looksLikeAccount(address: string, account: string, knownDomains: readonly string[]): boolean {
  const domain = domainOf(address);
  if (!domain) return false;
  if (knownDomains.length > 0) {
    return knownDomains.some((known) => isInside(domain, known.toLowerCase()));
  }
  return resembles(domain, account);
}
