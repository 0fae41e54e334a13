/** Where things stand on the page. */
import type { Locator, Page } from '@playwright/test';

/** What can be scrolled sideways or reaches over the window's right edge, as `tag.class`; empty when all fits. */
export function sidewaysFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const nameOf = (element: Element) =>
      `${element.tagName.toLowerCase()}.${[...element.classList].join('.')}`;
    const faults: string[] = [];
    for (const element of document.querySelectorAll('*')) {
      const { overflowX, visibility } = getComputedStyle(element);
      const canScroll = overflowX === 'auto' || overflowX === 'scroll';
      const isWider = element.scrollWidth - element.clientWidth > 1;
      if (canScroll && isWider && visibility !== 'hidden') {
        const widest = [...element.querySelectorAll('*')].find(
          (one) =>
            one.getBoundingClientRect().right >
            element.getBoundingClientRect().left + element.clientWidth + 1,
        );
        faults.push(`${nameOf(element)} scrolls sideways because of ${widest ? nameOf(widest) : 'its text'}`);
      }
    }
    for (const thing of document.querySelectorAll('button, input, select, textarea, a, [role="tab"]')) {
      const { left, right, width } = thing.getBoundingClientRect();
      if (width > 0 && left < innerWidth && right > innerWidth + 1)
        faults.push(`${nameOf(thing)} is cut off`);
    }
    const page = document.documentElement;
    if (page.scrollWidth > page.clientWidth + 1) faults.push('the page scrolls sideways');
    return faults;
  });
}

/** Whether the whole of a thing is in the window without scrolling. */
export async function isInSight(page: Page, thing: Locator): Promise<boolean> {
  const box = await thing.boundingBox();
  const [width, height] = await page.evaluate(() => [innerWidth, innerHeight] as const);
  if (!box) return false;
  return box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height;
}
