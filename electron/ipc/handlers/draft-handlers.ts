/** Answers what a message looks like while it is being written. */
import type { Handlers } from '../answer-request.ts';
import { repFields } from './known-fields.ts';
import type { AppServices } from './services.ts';

export function draftHandlers({ library, settings, today }: AppServices): Pick<Handlers, 'drafts.compose'> {
  return {
    'drafts.compose': (request) =>
      library.call('composeDraft', { ...request, today: today() }, repFields(settings.value)),
  };
}
