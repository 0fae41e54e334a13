/** The app's icon, drawn from the mark of the rail: something handed on, past a line. */
import { createCanvas, Path2D } from '@napi-rs/canvas';

/** Accent and paper of the light theme. Source: the token sheet. */
const ACCENT = '#0f6b5c';
const PAPER = '#ffffff';
const MARK = 'M4 12h10M10 6l6 6-6 6M20 5v14';
const MARK_UNITS = 24;

/**
 * @param {number} size in pixels
 * @returns {Buffer} a PNG
 */
export function drawIcon(size) {
  const canvas = createCanvas(size, size);
  const context = canvas.getContext('2d');
  context.fillStyle = ACCENT;
  context.beginPath();
  context.roundRect(0, 0, size, size, size * 0.22);
  context.fill();
  const scale = (size * 0.72) / MARK_UNITS;
  context.translate(size * 0.14, size * 0.14);
  context.scale(scale, scale);
  context.strokeStyle = PAPER;
  context.lineWidth = 2;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.stroke(new Path2D(MARK));
  return canvas.toBuffer('image/png');
}
