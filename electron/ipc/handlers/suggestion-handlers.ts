/** Answers what to send, with what the cards need to show. */
import type { Handlers } from '../answer-request.ts';
import { toAssetCards } from './asset-card.ts';
import type { AppServices } from './services.ts';

export function suggestionHandlers({ library, today }: AppServices): Pick<Handlers, 'suggestions.list'> {
  return {
    'suggestions.list': async (situation) => {
      const day = today();
      const { revision, suggestions, assets } = await library.call('suggest', situation, day);
      return { revision, today: day, suggestions, cards: toAssetCards(assets) };
    },
  };
}
