/** Which drawing belongs to which block, and the two blocks that hold others. */

import * as data from './blocks-data.mjs';
import * as text from './blocks-text.mjs';
import { artifact } from './canvas.mjs';
import { drawChart } from './charts.mjs';

/** @import { Surface } from './canvas.mjs' */
/** @import { Block, ColumnsSpec, PanelSpec } from '../shapes.ts' */

/** Space between two blocks, in points. */
const GAP = 11;

/** @param {Surface} s @param {PanelSpec} panel */
function drawPanel(s, panel) {
  const pad = 15;
  const onInk = panel.tone === 'ink';
  const twin = { ...s.dryTwin(s.x + pad, s.y + pad, s.w - pad * 2), onInk };
  drawBlocks(twin, panel.blocks);
  const high = twin.y - s.y + pad;
  artifact(s, () => {
    const fill = onInk ? s.colours.ink : panel.tone === 'accent' ? s.colours.accentWash : s.colours.wash;
    s.doc.roundedRect(s.x, s.y, s.w, high, 3).fill(fill);
  });
  const inner = { ...s, x: s.x + pad, y: s.y + pad, w: s.w - pad * 2, lift: 0, onInk };
  drawBlocks(inner, panel.blocks);
  s.y += high;
}

/** @param {Surface} s @param {ColumnsSpec} columns */
function drawColumns(s, columns) {
  const gap = columns.gap ?? 26;
  const sum = columns.widths.reduce((total, width) => total + width, 0);
  const room = s.w - gap * (columns.widths.length - 1);
  const from = s.y;
  let x = s.x;
  let deepest = s.y;
  columns.cols.forEach((blocks, index) => {
    const wide = ((columns.widths[index] ?? 0) / sum) * room;
    const inner = { ...s, x, y: from, w: wide, lift: 0 };
    drawBlocks(inner, blocks);
    deepest = Math.max(deepest, inner.y);
    x += wide + gap;
  });
  if (columns.rule) {
    artifact(s, () => {
      let at = s.x;
      for (const width of columns.widths.slice(0, -1)) {
        at += (width / sum) * room + gap;
        s.doc
          .moveTo(at - gap / 2, from)
          .lineTo(at - gap / 2, deepest)
          .lineWidth(0.6)
          .stroke(s.colours.line);
      }
    });
  }
  s.y = deepest;
}

/** @param {Surface} s @param {Block} block */
function drawBlock(s, block) {
  if (block.hero) text.drawHero(s, block.hero);
  else if (block.h) text.drawHead(s, block.h);
  else if (block.h3) text.drawHead3(s, block.h3);
  else if (block.p) text.drawParagraph(s, block.p);
  else if (block.lead) text.drawLead(s, block.lead);
  else if (block.note) text.drawNote(s, block.note);
  else if (block.list) text.drawList(s, block.list);
  else if (block.checks) text.drawChecks(s, block.checks);
  else if (block.numbered) text.drawNumbered(s, block.numbered);
  else if (block.qa) text.drawQuestions(s, block.qa);
  else if (block.quote) text.drawQuote(s, block.quote);
  else if (block.contact) text.drawContact(s, block.contact);
  else if (block.stats) data.drawStats(s, block.stats);
  else if (block.table) data.drawTable(s, block.table);
  else if (block.steps) data.drawSteps(s, block.steps);
  else if (block.flow) data.drawFlow(s, block.flow);
  else if (block.chart) drawChart(s, block.chart);
  else if (block.panel) drawPanel(s, block.panel);
  else if (block.columns) drawColumns(s, block.columns);
  else if (block.space !== undefined) s.y += block.space;
  else throw new Error(`a block the generator does not know: ${Object.keys(block).join(', ')}`);
}

/** Draws blocks one below the other. @param {Surface} s @param {Block[]} blocks */
export function drawBlocks(s, blocks) {
  blocks.forEach((block, index) => {
    if (index > 0 && block.h !== undefined) s.y += 5;
    drawBlock(s, block);
    const head = block.h !== undefined || block.h3 !== undefined;
    if (index < blocks.length - 1) s.y += GAP + (head ? 0 : s.lift);
  });
}
