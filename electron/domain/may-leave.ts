/** Whether a file may be handed to a buyer at all, whoever the buyer is. */
import type { Asset } from './asset.ts';
import { classifyFreshness } from './freshness.ts';
import type { IsoDay } from './iso-day.ts';

/** Approved, described, for sending, released, not expired, and with the customer's consent. Source: content/README, Checks. */
export function mayLeave(asset: Asset, today: IsoDay): boolean {
  const { audience, state, described, released, consent } = asset;
  if (audience !== 'send' || state !== 'approved' || !described) return false;
  if (released !== null && released > today) return false;
  if (consent?.until && consent.until < today) return false;
  return classifyFreshness(asset, today).kind !== 'expired';
}
