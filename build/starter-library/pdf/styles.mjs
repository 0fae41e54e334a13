/** The type scale of the printed documents. Sizes in points. */
import { FONTS } from './canvas.mjs';

/** @import { Surface } from './canvas.mjs' */
/** @import { Style } from './text.mjs' */

/** @param {Surface} s @returns {Record<'title' | 'lede' | 'kicker' | 'h' | 'h3' | 'p' | 'lead' | 'note' | 'quote' | 'by' | 'stat' | 'statLabel' | 'cell' | 'head' | 'small', Style>} */
export function styles(s) {
  const c = s.colours;
  const ink = s.onInk ? c.paper : c.ink;
  const text = s.onInk ? '#E3EAF5' : c.text;
  const muted = s.onInk ? '#B9C7DE' : c.muted;
  return {
    title: { font: FONTS.display, size: 27, leading: 31, color: ink, spacing: -0.35, even: true },
    lede: { font: FONTS.regular, size: 12, leading: 17.5, color: s.onInk ? '#D9E3F2' : c.inkSoft },
    kicker: { font: FONTS.semi, size: 8, leading: 11, color: c.accent, spacing: 0.5 },
    h: { font: FONTS.displaySemi, size: 13.5, leading: 17, color: ink, spacing: -0.05, even: true },
    h3: { font: FONTS.semi, size: 9.6, leading: 13.6, color: ink },
    p: { font: FONTS.regular, size: 9.5, leading: 14.1, color: text, strongColor: ink },
    lead: { font: FONTS.medium, size: 11.2, leading: 16.4, color: ink },
    note: { font: FONTS.regular, size: 7.4, leading: 10.6, color: muted, strongColor: muted },
    quote: { font: FONTS.displaySemi, size: 14, leading: 19.5, color: ink, spacing: -0.1 },
    by: { font: FONTS.regular, size: 8.4, leading: 12, color: muted },
    stat: { font: FONTS.display, size: 26, leading: 33, color: ink, spacing: -0.4 },
    statLabel: { font: FONTS.regular, size: 8.6, leading: 12, color: muted },
    cell: { font: FONTS.regular, size: 8.6, leading: 12, color: text, strongColor: ink },
    head: { font: FONTS.semi, size: 8.2, leading: 11.4, color: ink },
    small: { font: FONTS.regular, size: 8, leading: 11.2, color: muted },
  };
}
