/** What a CRM's word means to us: known, known but to be confirmed once, or not known and never guessed. */
export type CrmMatch<Id extends string> =
  | { readonly kind: 'known'; readonly id: Id }
  /** Proposals, likeliest first; the person's answer is remembered. */
  | { readonly kind: 'ask'; readonly proposals: readonly Id[] }
  | { readonly kind: 'unmatched' };

/** The id for which the company itself listed this word, or undefined. */
export function ownAlias<Id extends string>(
  ids: readonly Id[],
  aliases: Readonly<Record<string, readonly string[]>>,
  isSame: (alias: string) => boolean,
): Id | undefined {
  return ids.find((id) => Object.hasOwn(aliases, id) && aliases[id]?.some(isSame));
}
