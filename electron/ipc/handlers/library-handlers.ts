/** Answers what the library is, what it calls things and what one asset holds. */
import { dialog } from 'electron';
import type { Handlers } from '../answer-request.ts';
import { assetDetailShape } from '../shapes-asset.ts';
import { toAssetCard } from './asset-card.ts';
import { librarySourceOf } from './library-source.ts';
import type { AppServices } from './services.ts';

/** Longest text of a file that is sent to the page, in UTF-16 units. */
const MAX_TEXT = 50_000;

type LibraryHandlers = Pick<
  Handlers,
  | 'library.status'
  | 'library.vocabulary'
  | 'library.asset'
  | 'library.rescan'
  | 'library.chooseFolder'
  | 'library.useStarter'
  | 'library.topFolders'
  | 'library.describeFolders'
  | 'samples.list'
>;

async function openChosen(services: AppServices, folder: string | null): Promise<void> {
  await services.settings.change({ libraryFolder: folder });
  await services.library.open(librarySourceOf(folder, services.today()));
}

async function chooseFolder(services: AppServices): Promise<{ done: boolean }> {
  const chosen = await dialog.showOpenDialog(services.window(), { properties: ['openDirectory'] });
  const folder = chosen.filePaths[0];
  if (chosen.canceled || folder === undefined) return { done: false };
  await openChosen(services, folder);
  return { done: true };
}

async function vocabulary({ library }: AppServices) {
  const { revision, config, languages, templates } = await library.call('vocabulary');
  const { labels, products, industries, regions, rivals } = config;
  const lines = templates
    .filter(({ state }) => state === 'approved')
    .map(({ id, name, kind, language, messages, fields, attach, voicemail, call }) => ({
      id,
      name,
      kind,
      language,
      messages: messages === 'unmatched' ? [] : messages,
      attaches: attach.flatMap((one) => ('asset' in one ? [one.asset] : [])),
      namesThirdPerson: fields.some((field) => field.name.startsWith('next.')),
      hasVoicemail: voicemail !== null,
      hasCall: call !== null,
    }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return { revision, labels, products, industries, regions, rivals, languages, templates: lines };
}

async function assetDetail({ library }: AppServices, id: string) {
  const found = await library.call('asset', id);
  if (!found) return null;
  const { asset, replacedBy, text, textStatus } = found;
  return assetDetailShape.parse({
    card: toAssetCard(asset, replacedBy),
    evidence: asset.evidence,
    consentUntil: asset.consent?.until ?? null,
    note: asset.note,
    companions: asset.companions,
    text: text.slice(0, MAX_TEXT),
    textStatus,
  });
}

export function libraryHandlers(services: AppServices): LibraryHandlers {
  const { library, settings, today } = services;
  return {
    'library.status': () => library.call('status'),
    'library.vocabulary': () => vocabulary(services),
    'library.asset': ({ id }) => assetDetail(services, id),
    'library.rescan': async () => {
      await library.call('rescan', today());
      return { done: true };
    },
    'library.chooseFolder': () => chooseFolder(services),
    'library.useStarter': async () => {
      await openChosen(services, null);
      return { done: true };
    },
    'library.topFolders': async () => ({ folders: await library.call('topFolders') }),
    'library.describeFolders': async ({ answers }) => {
      const result = await library.call('describeFolders', answers);
      await library.call('rescan', today());
      return result;
    },
    'samples.list': async () => ({
      opportunities: settings.value.samplesRemoved ? [] : await library.call('samples'),
    }),
  };
}
