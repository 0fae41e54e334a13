/** The way of a draft into the person's own mail program: a draft file, else a mail link, else the clipboard. */
import type { Draft, DraftRequest } from '#domain/draft.ts';
import { copyMessage } from '../../handoff/clipboard.ts';
import { buildMailto, mailtoText } from '../../handoff/mailto.ts';
import { openDraftFile, openMailto } from '../../handoff/open-draft.ts';
import { chooseRoute, type Route } from '../../handoff/route.ts';
import type { Immutable } from '../answer-request.ts';
import type { AnswerOf } from '../contract.ts';
import { repFields } from './known-fields.ts';
import type { AppServices } from './services.ts';

export type HandoffAnswer = Immutable<AnswerOf<'handoff.openInMail'>>;

export function refusal(refused: NonNullable<HandoffAnswer['refused']>): HandoffAnswer {
  return { route: null, askWhatOpened: false, attachments: [], refused };
}

/** Says which way was taken, and asks once what the person saw. */
export async function handedOff(
  { settings }: AppServices,
  route: Route,
  attachments: readonly string[],
): Promise<HandoffAnswer> {
  const askWhatOpened = route === 'eml' && !settings.value.handedOffBefore;
  if (askWhatOpened) await settings.change({ handedOffBefore: true });
  return { route, askWhatOpened, attachments, refused: null };
}

async function viaEml(services: AppServices, request: DraftRequest): Promise<HandoffAnswer | 'next'> {
  const { library, settings, drafts } = services;
  const written = await library.call('writeDraft', request, repFields(settings.value), await drafts.create());
  if (!written) return refusal('blocked');
  if (!written.ok) {
    if (written.code === 'blocked' || written.code === 'file_changed') return refusal(written.code);
    return 'next';
  }
  const opened = await openDraftFile(written.path);
  if (opened === 'refused') return 'next';
  return handedOff(
    services,
    'eml',
    written.draft.attachments.map(({ name }) => name),
  );
}

/** Files cannot go with a link: the page shows them for dragging. */
async function viaLink(
  services: AppServices,
  to: string | null,
  draft: Draft,
): Promise<HandoffAnswer | 'next'> {
  const link = buildMailto(to, draft.subject, draft.text);
  if (!link.ok || (await openMailto(link.value)) === 'refused') return 'next';
  return handedOff(services, 'mailto', []);
}

async function viaClipboard(services: AppServices, draft: Draft): Promise<HandoffAnswer> {
  await copyMessage(`${draft.subject}\n\n${draft.text}`, draft.html);
  return handedOff(services, 'copy', []);
}

/** Tries the way that suits this computer, then the next simpler one. A blocked draft goes nowhere. */
export async function openInMail(services: AppServices, request: DraftRequest): Promise<HandoffAnswer> {
  const { library, settings } = services;
  const composed = await library.call('composeDraft', request, repFields(settings.value));
  if (!composed || composed.draft.blocked) return refusal('blocked');
  const { draft } = composed;
  const to = request.to?.trim() || request.values['contact.email']?.trim() || null;
  const route = chooseRoute({
    opened: settings.value.draftOpened,
    fileBytes: draft.attachments.reduce((sum, { bytes }) => sum + bytes, 0),
    mailtoLength: mailtoText(to, draft.subject, draft.text).length,
  });
  if (route === 'eml') {
    const answer = await viaEml(services, request);
    if (answer !== 'next') return answer;
  }
  if (route !== 'copy') {
    const answer = await viaLink(services, to, draft);
    if (answer !== 'next') return answer;
  }
  return viaClipboard(services, draft);
}
