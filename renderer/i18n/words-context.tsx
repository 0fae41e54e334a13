/** Hands the words of the screen to every component. */
import { createContext, type ReactNode, useContext } from 'react';
import { makeWords, type Words } from './words.ts';

const WordsContext = createContext<Words>(makeWords('en'));

export function WordsProvider({ words, children }: { readonly words: Words; readonly children: ReactNode }) {
  return <WordsContext value={words}>{children}</WordsContext>;
}

export function useWords(): Words {
  return useContext(WordsContext);
}
