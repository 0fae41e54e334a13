/** Standard fields that this computer knows: who the rep is. */
import type { KnownFields } from '../../library-face.ts';
import type { SavedSettings } from '../../state/settings-store.ts';

/** `rep.name`, `rep.email` …, without the blank ones. */
export function repFields({ rep }: SavedSettings): KnownFields {
  const stated = Object.entries(rep).filter(([, value]) => value.trim() !== '');
  return Object.fromEntries(stated.map(([name, value]) => [`rep.${name}`, value]));
}
