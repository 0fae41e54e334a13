/** The answers about one top folder while they are being given. */
import { ASSET_TYPES, type AssetType, isOneOf, type Stage } from '#domain/taxonomy.ts';
import type { TopFolder } from '../../bridge/types.ts';

export interface FolderDraft {
  readonly folder: string;
  readonly files: number;
  readonly type: AssetType | null;
  readonly stages: readonly Stage[];
  readonly audience: 'send' | 'show' | 'internal';
  readonly isIncluded: boolean;
}

/** Words in folder names that say what lies in them; a proposal, confirmed by the person. */
const TYPE_WORDS: readonly (readonly [RegExp, AssetType])[] = [
  [/case|stud|success|referen[cz]kund|fallstud/i, 'case_study'],
  [/battle|wettbewerb|compet/i, 'battle_card'],
  [/compar|vergleich/i, 'comparison'],
  [/pric|preis/i, 'price_list'],
  [/secur|sicherheit|trust|datenschutz/i, 'security_pack'],
  [/deck|slide|folien|präsent|present/i, 'deck'],
  [/video|film/i, 'video'],
  [/terms|legal|contract|vertrag|recht/i, 'terms'],
  [/roi|business.?case|wirtschaft/i, 'business_case'],
  [/one.?pager|einseiter|flyer|datasheet|datenbl/i, 'one_pager'],
];
const OURS = /internal|intern|battle|private|draft|entw/i;

/** What stands in the form before anybody answered: a proposal from the folder's name, kept from customers when in doubt. */
export function startDraft({ name, files }: TopFolder): FolderDraft {
  const type = TYPE_WORDS.find(([words]) => words.test(name))?.[1] ?? null;
  return {
    folder: name,
    files,
    type,
    stages: [],
    audience: OURS.test(name) || type === 'battle_card' ? 'internal' : 'send',
    isIncluded: type !== null || OURS.test(name),
  };
}

/** A list's value as a type; null for "mixed". */
export function typeOf(text: string | null): AssetType | null {
  return text !== null && isOneOf(ASSET_TYPES, text) ? text : null;
}
