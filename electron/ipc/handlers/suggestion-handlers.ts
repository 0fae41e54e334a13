/** Answers what to send, with what the cards need to show. */
import type { Handlers } from '../answer-request.ts';
import { toAssetCards } from './asset-card.ts';
import type { AppServices } from './services.ts';

/** On screen only what a rule kept out of the list it would have made, at most ten; the command line gives all. */
const MAX_HELD_BACK = 10;

export function suggestionHandlers({ library, today }: AppServices): Pick<Handlers, 'suggestions.list'> {
  return {
    'suggestions.list': async (situation) => {
      const day = today();
      const { revision, suggestions, assets } = await library.call('suggest', situation, day);
      const readFirst = new Set(suggestions.readFirst.map(({ id }) => id));
      const heldBack = suggestions.heldBack
        .filter(({ id, wouldBeListed }) => wouldBeListed && !readFirst.has(id))
        .slice(0, MAX_HELD_BACK);
      return { revision, today: day, suggestions: { ...suggestions, heldBack }, cards: toAssetCards(assets) };
    },
  };
}
