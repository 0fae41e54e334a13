import { describe, expect, it } from 'vitest';
import { templateIdFromPath } from '#domain/metadata/ids.ts';
import { buildEml } from '../../../electron/handoff/eml.ts';
import { safeFileName } from '../../../electron/handoff/file-name.ts';
import { styledFragment } from '../../../electron/handoff/mail-html.ts';
import { buildMailto, mailtoText } from '../../../electron/handoff/mailto.ts';
import { raceToOpen } from '../../../electron/handoff/race-to-open.ts';
import { chooseRoute, type DraftOpened } from '../../../electron/handoff/route.ts';
import { checkTemplateNames, checkTemplateSyntax } from '../../../electron/template/check-template.ts';
import { composeDraft, recipientOf } from '../../../electron/template/compose-draft.ts';
import { firstNameOf } from '../../../electron/template/liquid-filters.ts';
import cases from '../../fixtures/cases/email.json' with { type: 'json' };
import {
  assetWith,
  catalogOf,
  fieldNamed,
  NO_FACTS,
  requestFor,
  templateWith,
} from '../../support/message-samples.ts';

/** Public faults of neighbouring products, each with what is right here. */
const CASES = new Map(
  cases.map((one) => [one.id, one as { input: Record<string, unknown>; expected: unknown }]),
);

/** Those that no test of ours can hold, and why. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  E16: 'we call no mail program by name: the draft file carries the files itself',
  E22: 'we call no mail program by name: the draft file carries the files itself',
  E34: 'test/integration/eml-parsers.test.ts, several files',
  E35: 'test/integration/eml-parsers.test.ts, several files',
  E66: 'the metadata reader',
  E71: 'by hand on Windows; both files are given to startDrag',
  E72: '"Show files" stands beside the drag always',
};

function draftOf(
  subject: string,
  body: string,
  values: Record<string, string>,
  kind: 'text' | 'multiline' = 'text',
) {
  const names = [
    ...new Set([...`${subject}${body}`.matchAll(/\{\{\s*(\w+)(?![\w.])/g)].map((match) => match[1] ?? '')),
  ];
  const fields = names.map((name) => fieldNamed(name, { kind }));
  const catalog = catalogOf({ templates: [templateWith({ subject, body, fields })] });
  const draft = composeDraft(catalog, requestFor('follow-up', { values }), NO_FACTS);
  if (!draft) throw new Error('no draft');
  return draft;
}

const routeFor = (mailtoLength: number, opened: DraftOpened = null) =>
  chooseRoute({ opened, fileBytes: 1_000, mailtoLength });
const namesIn = (template: string) => checkTemplateNames(checkTemplateSyntax(template, 1), ['p'], []);
const unfilled = (draft: ReturnType<typeof draftOf>) => draft.checks[0]?.detail ?? null;

const PROOFS: Readonly<Record<string, () => void | Promise<void>>> = {
  E01: () => expect([routeFor(2_082), buildMailto(null, '', 'x'.repeat(2_082)).ok]).toEqual(['eml', false]),
  E02: () => expect(buildMailto(null, '', 'x'.repeat(2_500))).toEqual({ ok: false, error: 'too_long' }),
  E03: () => expect(routeFor(2_300)).toBe('eml'),
  E04: () => expect(buildMailto(null, 'x'.repeat(300), '').ok).toBe(true),
  E05: () => expect(routeFor(6_410, 'nothing')).toBe('copy'),
  E06: () =>
    expect([routeFor(200_028), buildMailto(null, '', 'x'.repeat(200_000)).ok]).toEqual(['eml', false]),
  E11: () =>
    expect(mailtoText(null, 'Hello & Welcome', 'A & B')).toBe(
      'mailto:?subject=Hello%20%26%20Welcome&body=A%20%26%20B',
    ),
  E13: () => expect(mailtoText('a@example.com', 'y', 'x')).toBe('mailto:a@example.com?subject=y&body=x'),
  E15: () => expect([routeFor(500), mailtoText(null, 's', 'b')]).toEqual(['eml', 'mailto:?subject=s&body=b']),
  E19: () => expect(safeFileName('rel/path')).toBe('path'),
  E21: () =>
    expect(mailtoText(null, '?attach=/etc/hostname', '&attach=/etc/hostname')).not.toMatch(/attach=/),
  E24: () => expect(routeFor(2_000, 'nothing')).toBe('copy'),
  E25: () => expect(routeFor(1_000, 'nothing')).toBe('mailto'),
  E26: () => expect(routeFor(1_000, 'with_file')).toBe('eml'),
  E29: () => expect(routeFor(2_000, 'nothing')).toBe('copy'),
  E30: () => expect(routeFor(1_000, 'without_file')).toBe('mailto'),
  E33: () => expect(routeFor(1_000)).toBe('eml'),
  E37: () => expect(Buffer.byteLength(safeFileName(`${'long '.repeat(60)}.png`))).toBeLessThanOrEqual(180),
  E39: () =>
    expect(draftOf('Form from {{ company }}', 'x', { company: "test'test" }).subject).toBe(
      "Form from test'test",
    ),
  E40: () => expect(draftOf('{{ place }}', 'x', { place: 'Café Komé' }).subject).toBe('Café Komé'),
  E41: () => expect(draftOf('R&D plan', 'x', {}).subject).toBe('R&D plan'),
  E42: () => expect(draftOf('', '{{ company | default: "true" }}', { company: '' }).text).toBe('true'),
  E43: () => expect(draftOf('Hi {{ f }}', 'no field here', { f: 'Z' }).subject).toBe('Hi Z'),
  E45: () =>
    expect(unfilled(draftOf('', 'Dear $lead_first_name', {}))).toBe('leftover placeholder $lead_first_name'),
  E46: () => expect(draftOf('', "{{ account.name }}'s", { 'account.name': 'Acme' }).text).toBe("Acme's"),
  E47: () => {
    const draft = draftOf('', '{{ v }}', { v: 'Line 1\nLine 2' }, 'multiline');
    expect([draft.html, draft.text]).toEqual(['<p>Line 1<br>Line 2</p>', 'Line 1\nLine 2']);
  },
  E48: () =>
    expect(draftOf('', '{{ company | default: "your company" }}', { company: '' }).text).toBe('your company'),
  E50: () => expect(draftOf('', '{{ n | default: "there" }}', { n: '  ' }).text).toBe('there'),
  E51: () => {
    expect(unfilled(draftOf('', '{% if a %}x', {}))).toBe('template fault, line 1: this if is never closed');
    expect(draftOf('', '{% if a %}x', {}).blocked).toBe(true);
  },
  E52: () =>
    expect(namesIn('{{ contact.fname }}')[0]?.message).toBe(
      'unknown field contact.fname, line 1; did you mean contact.first_name?',
    ),
  E53: () =>
    expect(namesIn('{{ contact.frist_name }}')).toMatchObject([{ code: 'undeclared_field', line: 1 }]),
  E54: () => {
    const draft = draftOf('', 'a {% if custom %}{{ custom }}{% endif %}b', {});
    expect([draft.text, draft.fields.map(({ name }) => name)]).toEqual(['a b', ['custom']]);
    expect(draftOf('', '{{ custom }}', {}).fields).toMatchObject([{ name: 'custom', missing: true }]);
  },
  E56: () =>
    expect(checkTemplateSyntax('Dear {{ contact.first_name }},', 1).hints[0]?.message).toContain(
      'greeting without a default',
    ),
  E57: () => {
    const values = { 'contact.email': 'x.arr@example.com', 'contact.first_name': '' };
    expect(draftOf('', 'Hi {{ contact.first_name | default: "there" }},', values).text).toBe('Hi there,');
  },
  E58: () => expect(firstNameOf('Zoe')).toBe('Zoe'),
  E60: () => expect(templateIdFromPath('templates/Follow-up | A.md', '0'.repeat(64))).toMatch(/follow-up-a$/),
  E61: () => expect(draftOf('', 'thanks.\n\nYours,\nPat', {}).text).toBe('thanks.\n\nYours,\nPat'),
  E64: () => {
    const values = { 'contact.first_name': 'Ana', 'rep.first_name': 'Pat' };
    expect(draftOf('', 'Hi {{ contact.first_name }},', values).text).toBe('Hi Ana,');
  },
  E65: () => {
    const request = requestFor('follow-up', { values: { 'contact.email': 'zoe@example.com' } });
    expect(recipientOf(request, NO_FACTS)).toBe('zoe@example.com');
  },
  E67: () => expect(draftOf('', '{{ p }} {{ p }}', {}).fields.map(({ name }) => name)).toEqual(['p']),
  E70: () =>
    expect(styledFragment(draftOf('', '- a\n- b', {}).html)).toMatch(
      /<ul style="[^"]+">\s*<li style="[^"]+">a/,
    ),
  E73: async () => expect(['opened', 'no_answer_yet']).toContain(await raceToOpen('x', async () => '')),
  E74: async () => expect(await raceToOpen('x', async () => 'no application')).toBe('refused'),
  E75: () => {
    const link = `https://example.com/a-b-${'c'.repeat(90)}`;
    expect(draftOf('', `See ${link} and more words here to fill the line`, {}).text.split('\n')).toHaveLength(
      1,
    );
  },
  E77: async () => {
    const bytes = new Uint8Array(1_048_576).fill(7);
    const eml = await buildEml({
      from: null,
      to: null,
      bcc: null,
      subject: '',
      text: '',
      html: '',
      attachments: [{ name: 'a', bytes }],
    });
    expect(eml.ok && eml.value.byteLength / bytes.byteLength).toBeCloseTo(1.3685, 2);
    const attachments = [assetWith({ sizeBytes: 19 * 1_048_576 })];
    const draft = composeDraft(
      catalogOf({ assets: attachments }),
      requestFor('follow-up', { attach: ['roi'] }),
      NO_FACTS,
    );
    expect(draft?.checks.find(({ code }) => code === 'size')?.ok).toBe(false);
    expect(chooseRoute({ opened: null, fileBytes: 19 * 1_048_576, mailtoLength: 100 })).toBe('mailto');
  },
};

describe('faults of neighbouring products', () => {
  it('all have an answer here', () => {
    expect([...Object.keys(PROOFS), ...Object.keys(ELSEWHERE)].toSorted()).toEqual(
      [...CASES.keys()].toSorted(),
    );
  });

  it.each(Object.keys(PROOFS))('%s does not happen', async (id) => {
    expect(CASES.get(id)).toBeDefined();
    await PROOFS[id]?.();
  });
});
