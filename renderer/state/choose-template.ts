/** Which email carries an asset, and which one a referral starts from. */
import type { Message, TemplateKind } from '#domain/taxonomy.ts';
import type { TemplateLine } from '../bridge/types.ts';

export interface TemplateWish {
  readonly asset: string;
  /** What the asset says, its main message first. */
  readonly messages: readonly Message[];
  /** Template ids in the order in which they were suggested. */
  readonly suggested: readonly string[];
  readonly templates: readonly TemplateLine[];
}

/**
 * The email that goes with an asset. Of the suggested ones: the one whose text speaks of this very asset,
 * else one with the same main message (one that speaks of no other asset first), else one that carries the
 * message at all, else the first; with none suggested, a follow-up of the library by the same rules.
 *
 * @returns null only when the library has no template for a message
 */
export function chooseTemplate({ asset, messages, suggested, templates }: TemplateWish): TemplateLine | null {
  const offered = suggested.flatMap((id) => templates.find((template) => template.id === id) ?? []);
  const [main] = messages;
  const rules: readonly ((template: TemplateLine) => boolean)[] = [
    ({ attaches }) => attaches.includes(asset),
    (template) => main !== undefined && template.messages[0] === main && template.attaches.length === 0,
    (template) => main !== undefined && template.messages[0] === main,
    (template) => messages.some((message) => template.messages.includes(message)),
    () => true,
  ];
  const followUps = templates.filter(({ kind }) => kind === 'follow_up');
  for (const pool of [offered, followUps]) {
    for (const rule of rules) {
      const found = pool.find(rule);
      if (found) return found;
    }
  }
  return null;
}

/**
 * The template of one kind in the best language for this person: their languages in their order, then
 * English, then what there is.
 */
export function templateOfKind(
  kind: TemplateKind,
  languages: readonly string[],
  templates: readonly TemplateLine[],
): TemplateLine | null {
  const all = templates.filter((template) => template.kind === kind);
  // A note to carry upstream is of the kind "pass along" too, and speaks to no third person.
  const forThird = all.filter(({ namesThirdPerson }) => namesThirdPerson);
  const ofKind = kind === 'pass_along' && forThird.length > 0 ? forThird : all;
  for (const language of [...languages, 'en']) {
    const found = ofKind.find((template) => template.language === language);
    if (found) return found;
  }
  return ofKind[0] ?? null;
}
