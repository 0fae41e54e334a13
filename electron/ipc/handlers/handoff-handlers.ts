/** Hands a message and its files to the person's own programs. Nothing here sends, or says that something was sent. */
import type { DraftRequest } from '#domain/draft.ts';
import { copyMessage } from '../../handoff/clipboard.ts';
import { dragFiles } from '../../handoff/drag.ts';
import { openAssetFile } from '../../handoff/open-asset.ts';
import { showFiles } from '../../handoff/show-files.ts';
import type { Handlers } from '../answer-request.ts';
import { repFields } from './known-fields.ts';
import { mayRunMacros } from './macro-question.ts';
import { type HandoffAnswer, handedOff, openInMail, refusal } from './open-in-mail.ts';
import type { AppServices } from './services.ts';

type HandoffHandlers = Pick<
  Handlers,
  'handoff.openInMail' | 'handoff.copy' | 'handoff.showFiles' | 'handoff.openAsset' | 'handoff.drag'
>;

/** A block has no way round it: what may not be opened may not be copied either. */
async function copyPart(
  services: AppServices,
  request: DraftRequest,
  part: 'mail' | 'voicemail' | 'call',
): Promise<HandoffAnswer> {
  const composed = await services.library.call('composeDraft', request, repFields(services.settings.value));
  if (!composed || composed.draft.blocked) return refusal('blocked');
  const { subject, text, html, voicemail, call } = composed.draft;
  if (part === 'mail') {
    await copyMessage(`${subject}\n\n${text}`, html);
    return handedOff(services, 'copy', []);
  }
  const spoken = part === 'voicemail' ? voicemail : call;
  if (spoken === null) return refusal('nothing_to_copy');
  await copyMessage(spoken, null);
  return handedOff(services, 'copy', []);
}

/** The files that may be touched; one that may not is left out rather than stop the others. */
async function checkedPaths(
  { library }: AppServices,
  ids: readonly string[],
  mustLeave: boolean,
): Promise<readonly string[]> {
  const files = await Promise.all(ids.map((id) => library.call('checkedFile', id)));
  return files.flatMap((file) => (file.ok && (file.mayLeave || !mustLeave) ? [file.path] : []));
}

export function handoffHandlers(services: AppServices): HandoffHandlers {
  const { library, today, window } = services;
  return {
    'handoff.openInMail': (request) => openInMail(services, { ...request, today: today() }),
    'handoff.copy': ({ draft, part }) => copyPart(services, { ...draft, today: today() }, part),
    'handoff.showFiles': async ({ ids }) => {
      const paths = await checkedPaths(services, ids, false);
      showFiles(paths);
      return { done: paths.length === ids.length };
    },
    'handoff.openAsset': async ({ id }) => {
      const file = await library.call('checkedFile', id);
      if (!file.ok) return { refused: file.code };
      if (file.hasMacros && !(await mayRunMacros(services))) return { refused: 'not_allowed' };
      return { refused: (await openAssetFile(file.path)) === 'refused' ? 'no_program' : null };
    },
    'handoff.drag': async ({ ids }) => {
      const paths = await checkedPaths(services, ids, true);
      dragFiles(window().webContents, paths);
      return { done: paths.length === ids.length };
    },
  };
}
