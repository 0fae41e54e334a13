/** The picture of the postcard: a cabinet with one drawer open. Millimetres on an A6 card, drawn in this order. */

/** @import { Colours } from '../shapes.ts' */

/** @param {number} x @param {number} y @param {number} w @param {number} h */
const box = (x, y, w, h) => `M${x} ${y}h${w}v${h}h${-w}z`;

/** @param {Colours} colours @returns {{ path: string, fill: string }[]} */
export function drawer({ ink, accent, blue2, blue3 }) {
  return [
    { path: box(0, 0, 148, 105), fill: ink },
    { path: 'M0 92h148v13h-148z', fill: '#0D1E39' },
    { path: 'M82 12l7 -6h66v6z', fill: '#2E5490' },
    { path: box(82, 12, 66, 86), fill: '#1D3A66' },
    { path: box(87, 17, 61, 20), fill: '#25477D' },
    { path: box(111, 25, 16, 2.6), fill: blue2 },
    { path: box(87, 41, 61, 18), fill: '#0A1730' },
    { path: 'M110 30l27 4l-4 32h-27z', fill: blue3 },
    { path: 'M96 24l27 -3.5l5.6 42h-27z', fill: '#FFFFFF' },
    { path: 'M100.4 31.2l12 -1.6l.25 1.9l-12 1.6z', fill: ink },
    { path: 'M101.2 37l18 -2.4l.15 1.1l-18 2.4z', fill: blue3 },
    { path: 'M101.7 40.6l18 -2.4l.15 1.1l-18 2.4z', fill: blue3 },
    { path: 'M102.2 44.2l18 -2.4l.15 1.1l-18 2.4z', fill: blue3 },
    { path: 'M102.7 47.8l10 -1.35l.15 1.1l-10 1.35z', fill: blue3 },
    { path: 'M87 52l-8 7v6h8z', fill: '#16305A' },
    { path: box(79, 58, 69, 25), fill: '#3A66A8' },
    { path: box(79, 58, 69, 1.1), fill: '#5C86C4' },
    { path: box(106, 68, 20, 3.2), fill: accent },
    { path: box(87, 86, 61, 9), fill: '#25477D' },
  ];
}

/** Where the stamp on the invoice stands, and how far it is turned (degrees). */
export const STAMP = { x: 122, y: 29, radius: 9, turn: -8 };
