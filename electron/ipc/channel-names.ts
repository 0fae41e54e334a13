/** The channels and events by name alone, so that the preload carries no schema library into every page. */
import type { Channel, EventName } from './contract.ts';

/** A record rather than a list: the compiler refuses a missing or an unknown name. */
const CHANNEL_NAMES: Readonly<Record<Channel, true>> = {
  'library.status': true,
  'library.vocabulary': true,
  'library.asset': true,
  'library.rescan': true,
  'library.chooseFolder': true,
  'library.useStarter': true,
  'library.topFolders': true,
  'library.describeFolders': true,
  'suggestions.list': true,
  'samples.list': true,
  'drafts.compose': true,
  'handoff.openInMail': true,
  'handoff.copy': true,
  'handoff.showFiles': true,
  'handoff.openAsset': true,
  'handoff.drag': true,
  'search.query': true,
  'preview.show': true,
  'preview.move': true,
  'preview.hide': true,
  'settings.get': true,
  'settings.change': true,
  'pins.set': true,
  'recents.add': true,
};

const EVENT_NAMES: Readonly<Record<EventName, true>> = { 'library.changed': true };

/** Whether a text names a channel of the contract; own properties only. */
export function isChannel(name: string): name is Channel {
  return Object.hasOwn(CHANNEL_NAMES, name);
}

/** Whether a text names an event of the contract. */
export function isEvent(name: string): name is EventName {
  return Object.hasOwn(EVENT_NAMES, name);
}
