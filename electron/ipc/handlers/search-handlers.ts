/** Finds assets and templates by words and facets. */
import type { Handlers } from '../answer-request.ts';
import { toAssetCards } from './asset-card.ts';
import type { AppServices } from './services.ts';

export function searchHandlers({ library, settings }: AppServices): Pick<Handlers, 'search.query'> {
  return {
    'search.query': async (request) => {
      const { revision, answer, assets } = await library.call('search', request, settings.value.pins);
      const cards = toAssetCards(assets);
      const hits = answer.hits.flatMap(({ id, ...hit }) => {
        const card = cards[id];
        return card ? [{ card, ...hit }] : [];
      });
      return { ...answer, revision, hits };
    },
  };
}
