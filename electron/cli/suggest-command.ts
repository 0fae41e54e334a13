/** `suggest DIR --stage S --role R …`: the same answer as the window gives, with everything held back. */
import type { Suggestion, Suggestions } from '#domain/suggestion.ts';
import type { CommandResult } from './output.ts';

function record({ id, title, score, reasons }: Suggestion) {
  return { id, title, score, reasons: reasons.map(({ code, points, text }) => ({ code, points, text })) };
}

function lines({ id, title, score, reasons }: Suggestion): string[] {
  return [
    `${score}\t${id}\t${title}`,
    ...reasons.map(({ points, text }) => `\t${points >= 0 ? '+' : ''}${points}\t${text}`),
  ];
}

export function suggestCommand(suggestions: Suggestions): CommandResult {
  const { assets, templates, readFirst, uncurated, askMarketing, heldBack, messages, next } = suggestions;
  return {
    exitCode: 0,
    json: {
      assets: assets.map(record),
      templates: templates.map(record),
      readFirst,
      uncurated,
      askMarketing: askMarketing && { missing: askMarketing.missing },
      heldBack: heldBack.map(({ id, title, reasons }) => ({
        id,
        title,
        reasons: reasons.map(({ code, text }) => ({ code, text })),
      })),
      messages,
      next,
    },
    lines: [
      ...assets.flatMap(lines),
      ...templates.flatMap(lines),
      ...(askMarketing ? [`Ask marketing: ${askMarketing.missing}`] : []),
    ],
  };
}
