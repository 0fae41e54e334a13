/** Language and theme of the document; "as the system" follows the system while the window is open. */
import { useEffect } from 'react';
import { useMedia } from './use-media.ts';

export function useDocumentLook(language: string, theme: 'system' | 'light' | 'dark'): void {
  const isSystemDark = useMedia('(prefers-color-scheme: dark)');
  const look = theme === 'system' ? (isSystemDark ? 'dark' : 'light') : theme;
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset.theme = look;
  }, [language, look]);
}
