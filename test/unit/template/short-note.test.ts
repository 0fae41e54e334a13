import { describe, expect, it } from 'vitest';
import { withShortNote } from '#domain/template/short-note.ts';
import { composeDraft } from '../../../electron/template/compose-draft.ts';
import { assetWith, catalogOf, NO_FACTS, requestFor, templateWith } from '../../support/message-samples.ts';

const noteOf = (language: string, catalog = catalogOf({ templates: [], assets: [assetWith()] })) => {
  const whole = withShortNote(catalog);
  const note = whole.templates.find((template) => template.path === '' && template.language === language);
  return { whole, note };
};

const VALUES = {
  topic: 'Late fees',
  reason: 'You asked what they cost.',
  'contact.first_name': 'Ana',
  'contact.name': 'Ana Ruiz',
  'rep.name': 'Jo Rademaker',
};

describe('the short note', () => {
  it.each(['en', 'de'])(
    'leaves no hole once filled in, and holds only what the rep said (%s)',
    (language) => {
      const { whole, note } = noteOf(language);
      const request = requestFor(note?.id ?? '', { values: VALUES, attach: ['roi'] });
      const draft = composeDraft(whole, request, NO_FACTS);
      expect(draft?.blocked).toBe(false);
      expect(draft?.subject).toBe('Late fees');
      expect(draft?.text).toContain('You asked what they cost.');
      expect(draft?.text).not.toMatch(/\{\{|\[/);
    },
  );

  it.each(['topic', 'reason', 'rep.name'])('blocks while %s is open', (name) => {
    const { whole, note } = noteOf('en');
    const values = { ...VALUES, [name]: ' ' };
    expect(composeDraft(whole, requestFor(note?.id ?? '', { values }), NO_FACTS)?.blocked).toBe(true);
  });

  it('stands back as soon as the library has a follow-up that may be used', () => {
    const own = catalogOf({ templates: [templateWith()] });
    expect(withShortNote(own)).toBe(own);
    const draftOnly = catalogOf({ templates: [templateWith({ state: 'draft' })] });
    expect(withShortNote(draftOnly).templates).toHaveLength(3);
  });
});
