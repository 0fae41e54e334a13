/** Every channel's handler, so that a channel without one does not compile. */
import type { Handlers } from '../answer-request.ts';
import { draftHandlers } from './draft-handlers.ts';
import { handoffHandlers } from './handoff-handlers.ts';
import { libraryHandlers } from './library-handlers.ts';
import { previewHandlers } from './preview-handlers.ts';
import { searchHandlers } from './search-handlers.ts';
import type { AppServices } from './services.ts';
import { settingsHandlers } from './settings-handlers.ts';
import { suggestionHandlers } from './suggestion-handlers.ts';

export function composeHandlers(services: AppServices): Handlers {
  return {
    ...libraryHandlers(services),
    ...suggestionHandlers(services),
    ...draftHandlers(services),
    ...handoffHandlers(services),
    ...searchHandlers(services),
    ...previewHandlers(services),
    ...settingsHandlers(services),
  };
}
