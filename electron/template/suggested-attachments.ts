/** Which files a template suggests to attach. */
import type { Asset } from '#domain/asset.ts';
import type { Catalog } from '#domain/catalog.ts';
import { classifyFreshness } from '#domain/freshness.ts';
import type { IsoDay } from '#domain/iso-day.ts';
import { mayLeave } from '#domain/may-leave.ts';
import type { SuggestedAttachment, Template } from '#domain/template.ts';

/** Most files of one message. Source: ipc, draftRequestShape. */
const MOST_ATTACHMENTS = 20;

/** Follows replacements to the newest usable asset. */
function newestOf(asset: Asset, byId: ReadonlyMap<string, Asset>, today: IsoDay): Asset | undefined {
  const seen = new Set<string>();
  let usable: Asset | undefined;
  for (let at: Asset | undefined = asset; at && !seen.has(at.id); at = byId.get(at.replacedBy ?? '')) {
    seen.add(at.id);
    if (mayLeave(at, today)) usable = at;
  }
  return usable;
}

const FRESHEST_FIRST = ['current', 'due', 'overdue', 'expired'];

function found(
  { query, max }: Extract<SuggestedAttachment, { readonly query: unknown }>,
  { assets }: Catalog,
  language: string | null,
  today: IsoDay,
): Asset[] {
  const rank = (asset: Asset) => FRESHEST_FIRST.indexOf(classifyFreshness(asset, today).kind);
  return assets
    .filter((asset) => query.type === null || asset.type === query.type)
    .filter(({ messages }) => {
      if (query.messages.length === 0) return true;
      return messages !== 'unmatched' && query.messages.some((message) => messages.includes(message));
    })
    .filter((asset) => !language || !asset.language || asset.language === language)
    .filter((asset) => mayLeave(asset, today) && asset.replacedBy === null)
    .toSorted((a, b) => rank(a) - rank(b) || (a.pages ?? 999) - (b.pages ?? 999) || (a.id < b.id ? -1 : 1))
    .slice(0, max);
}

/**
 * Ids of the files to attach that may leave today, in the template's order; a superseded one is named by
 * what replaces it. Whom the message is for does not count here.
 */
export function suggestedAttachments(template: Template, catalog: Catalog, today: IsoDay): readonly string[] {
  const byId = new Map(catalog.assets.map((asset) => [asset.id, asset]));
  const ids = template.attach.flatMap((wish) => {
    if ('query' in wish) return found(wish, catalog, template.language, today).map(({ id }) => id);
    const asset = byId.get(wish.asset);
    const usable = asset && newestOf(asset, byId, today);
    return usable ? [usable.id] : [];
  });
  return [...new Set(ids)].slice(0, MOST_ATTACHMENTS);
}
