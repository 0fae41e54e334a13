/** Blocks made of words: heads, paragraphs, lists, quotes, questions with answers. */
import { artifact, FONTS, PAGE, tagged } from './canvas.mjs';
import { styles } from './styles.mjs';
import { flowText, heightOf, setText } from './text.mjs';

/** @import { Surface } from './canvas.mjs' */
/** @import { HeroSpec } from '../shapes.ts' */

/** The head of a document: a band in the brand colour across the page, or plain on white. @param {Surface} s @param {HeroSpec} hero */
export function drawHero(s, hero) {
  const ink = hero.tone !== 'light';
  s.y -= ink ? 10 : 6;
  const inner = { ...s, onInk: ink };
  const style = styles(inner);
  const width = s.w * 0.86;
  const high =
    heightOf(inner, hero.title, style.title, width) +
    (hero.lede ? heightOf(inner, hero.lede, style.lede, width) + 10 : 0);
  if (ink) {
    artifact(s, () => {
      s.doc.rect(0, s.y - 26, PAGE.width, high + 19 + 16 + 26).fill(s.colours.ink);
    });
  }
  tagged(s, 'P', () => {
    setText(
      inner,
      hero.kicker.toUpperCase(),
      { ...style.kicker, color: ink ? '#F2A57F' : s.colours.accent },
      { x: s.x, y: s.y, w: s.w },
    );
  });
  s.y += 19;
  tagged(s, 'H1', () => {
    s.y += setText(inner, hero.title, style.title, { x: s.x, y: s.y, w: width });
  });
  if (hero.lede) {
    tagged(s, 'P', () => {
      s.y += 10 + setText(inner, hero.lede ?? '', style.lede, { x: s.x, y: s.y + 10, w: width });
    });
  }
  s.y += ink ? 27 : 8;
}

/** @param {Surface} s @param {string} text */
export const drawHead = (s, text) => {
  flowText(s, text, styles(s).h, 'H2');
  s.y -= 4;
};
/** @param {Surface} s @param {string} text */
export const drawHead3 = (s, text) => {
  flowText(s, text, styles(s).h3, 'H3');
  s.y -= 8;
};
/** @param {Surface} s @param {string} text */
export const drawParagraph = (s, text) => flowText(s, text, styles(s).p);
/** @param {Surface} s @param {string} text */
export const drawLead = (s, text) => flowText(s, text, styles(s).lead);
/** @param {Surface} s @param {string} text */
export const drawNote = (s, text) => flowText(s, text, styles(s).note);

/** @param {Surface} s @param {string[]} items */
export function drawList(s, items) {
  const style = styles(s).p;
  items.forEach((item, index) => {
    tagged(s, 'LI', () => {
      if (!s.dry) s.doc.rect(s.x, s.y + 5, 4, 4).fill(s.colours.accent);
      s.y += setText(s, item, style, { x: s.x + 13, y: s.y, w: s.w - 13 });
    });
    if (index < items.length - 1) s.y += 4.5;
  });
}

/** @param {Surface} s @param {string[]} items */
export function drawChecks(s, items) {
  const style = styles(s).p;
  items.forEach((item, index) => {
    tagged(s, 'LI', () => {
      s.doc
        .roundedRect(s.x + 0.5, s.y + 1.5, 10, 10, 1.6)
        .lineWidth(0.9)
        .stroke(s.onInk ? '#B9C7DE' : s.colours.inkSoft);
      s.y += setText(s, item, style, { x: s.x + 18, y: s.y, w: s.w - 18 });
    });
    if (index < items.length - 1) s.y += 5;
  });
}

/** @param {Surface} s @param {{ title: string, text: string }[]} items */
export function drawNumbered(s, items) {
  const style = styles(s);
  items.forEach((item, index) => {
    tagged(s, 'P', () => {
      setText(s, String(index + 1), { ...style.h, color: s.colours.accent }, { x: s.x, y: s.y - 1, w: 20 });
      s.y += setText(s, item.title, style.h3, { x: s.x + 22, y: s.y, w: s.w - 22 }) + 1;
      s.y += setText(s, item.text, style.p, { x: s.x + 22, y: s.y, w: s.w - 22 });
    });
    if (index < items.length - 1) s.y += 8;
  });
}

/** @param {Surface} s @param {{ q: string, a: string }[]} items */
export function drawQuestions(s, items) {
  const style = styles(s);
  items.forEach((item, index) => {
    tagged(s, 'P', () => {
      s.y += setText(s, item.q, style.h3, { x: s.x, y: s.y, w: s.w }) + 1.5;
      s.y += setText(s, item.a, style.p, { x: s.x, y: s.y, w: s.w });
    });
    if (index < items.length - 1) s.y += 9;
  });
}

/** @param {Surface} s @param {{ text: string, by: string }} quote */
export function drawQuote(s, quote) {
  const style = styles(s);
  const from = s.y;
  tagged(s, 'BlockQuote', () => {
    s.y += setText(s, quote.text, style.quote, { x: s.x + 16, y: s.y, w: s.w - 16 }) + 5;
    s.y += setText(s, quote.by, style.by, { x: s.x + 16, y: s.y, w: s.w - 16 });
  });
  artifact(s, () => {
    s.doc.rect(s.x, from + 2, 3, s.y - from - 3).fill(s.colours.accent);
  });
}

/** @param {Surface} s @param {{ label: string, name: string, title: string, mail: string }} person */
export function drawContact(s, person) {
  const style = styles(s);
  artifact(s, () => {
    s.doc
      .moveTo(s.x, s.y)
      .lineTo(s.x + s.w, s.y)
      .lineWidth(0.6)
      .stroke(s.colours.line);
  });
  s.y += 9;
  tagged(s, 'P', () => {
    setText(
      s,
      person.label,
      { ...style.p, font: FONTS.semi, color: s.colours.ink },
      { x: s.x, y: s.y, w: s.w * 0.55 },
    );
    setText(
      s,
      `**${person.name}**, ${person.title}`,
      { ...style.cell, align: 'right' },
      { x: s.x + s.w * 0.5, y: s.y, w: s.w * 0.5 },
    );
    setText(
      s,
      person.mail,
      { ...style.cell, align: 'right', color: s.colours.accent },
      { x: s.x + s.w * 0.5, y: s.y + 12, w: s.w * 0.5 },
    );
  });
  s.y += 25;
}
