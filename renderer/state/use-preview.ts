/** The native view that draws a document over a place on the page. */
import { type RefObject, useEffect, useState } from 'react';
import { call } from '../bridge/client.ts';

export interface PreviewWish {
  readonly id: string;
  readonly page: number;
  readonly words: string;
}

function boundsOf(element: HTMLElement) {
  const { x, y, width, height } = element.getBoundingClientRect();
  const whole = (value: number) => Math.max(0, Math.round(value));
  return { x: whole(x), y: whole(y), width: whole(width), height: whole(height) };
}

/** Tells main whenever the place moves: the view knows nothing of the page's layout. */
function followBounds(element: HTMLElement): () => void {
  const move = () => void call('preview.move', boundsOf(element));
  const observer = new ResizeObserver(move);
  observer.observe(element);
  window.addEventListener('resize', move);
  window.addEventListener('scroll', move, true);
  return () => {
    observer.disconnect();
    window.removeEventListener('resize', move);
    window.removeEventListener('scroll', move, true);
  };
}

/**
 * Shows an asset over an element as long as it is mounted and nothing covers it.
 *
 * @param wish null: nothing to show, or something of the page lies above
 * @returns whether a view is shown; false while it is on its way and when the file cannot be drawn
 */
export function usePreview(place: RefObject<HTMLElement | null>, wish: PreviewWish | null): boolean {
  const [isShown, setShown] = useState(false);
  const { id, page, words } = wish ?? { id: null, page: 1, words: '' };
  useEffect(() => {
    const element = place.current;
    if (!element || id === null) return;
    let isLive = true;
    void call('preview.show', { id, page, words, bounds: boundsOf(element) }).then((result) => {
      if (isLive) setShown(result.ok && result.value.shown);
    });
    const stop = followBounds(element);
    return () => {
      isLive = false;
      stop();
      setShown(false);
      void call('preview.hide', {});
    };
  }, [place, id, page, words]);
  return isShown;
}
