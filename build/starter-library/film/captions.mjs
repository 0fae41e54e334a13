/** Reads the captions of a film: they are burnt into the picture and decide how long each scene lasts. */
import { readFileSync } from 'node:fs';

/** @typedef {{ from: number, to: number, lines: string[] }} Cue seconds */

/** @param {string} time hh:mm:ss.ttt @returns {number} seconds */
function seconds(time) {
  const [hours = 0, minutes = 0, rest = 0] = time.split(':').map(Number);
  return hours * 3600 + minutes * 60 + rest;
}

/** @param {string} file a WebVTT file @returns {Cue[]} */
export function readCaptions(file) {
  const blocks = readFileSync(file, 'utf8').split(/\r?\n\r?\n/);
  return blocks.flatMap((block) => {
    const lines = block.trim().split(/\r?\n/);
    const at = lines.findIndex((line) => line.includes('-->'));
    const [from, to] = (lines[at] ?? '').split('-->').map((part) => part.trim());
    if (at < 0 || from === undefined || to === undefined) return [];
    return [{ from: seconds(from), to: seconds(to), lines: lines.slice(at + 1) }];
  });
}
