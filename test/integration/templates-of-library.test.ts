import { describe, expect, it } from 'vitest';
import type { Template } from '#domain/template.ts';
import { catalogOf, issuesAt, libraryWith } from '../support/library-folder.ts';

const HEAD = 'name: Follow up\nkind: follow_up\nmessages: [outcome]\n';
const T = 'templates/t.md';

async function read(head: string, body: string, more: Readonly<Record<string, string>> = {}) {
  const catalog = await catalogOf(libraryWith({ [T]: `---\n${head}---\n${body}`, ...more }));
  const template = catalog.templates[0];
  if (!template) throw new Error('no template');
  return { catalog, template, issues: issuesAt(catalog, T) };
}

const required = ({ fields }: Template) =>
  fields.map(({ name, required }) => `${name}${required ? '!' : ''}`);

describe('a template', () => {
  it('is read with its parts and the line on which its text begins', async () => {
    const body = '\nHello\n\n## Voicemail\n\nRing ring\n\n## Call ##\nSay hello\n';
    const { template, issues } = await read(`${HEAD}subject: "Re: {{ account.name }}"\n`, body);
    expect(template).toMatchObject({
      id: 't-t',
      name: 'Follow up',
      kind: 'follow_up',
      ask: 'none',
      state: 'approved',
      subject: 'Re: {{ account.name }}',
      body: 'Hello',
      voicemail: 'Ring ring',
      call: 'Say hello',
      bodyLine: 8,
    });
    expect(issues).toEqual([]);
  });

  it('whose subject begins with a blank needs no quotes', async () => {
    const { template, issues } = await read(`${HEAD}subject: {{ account.name }}: what waiting costs\n`, 'Hi');
    expect(template.subject).toBe('{{ account.name }}: what waiting costs');
    expect(issues).toEqual([]);
  });

  it('asks for what it declares, then for what its text and snippets use', async () => {
    const fields =
      'fields:\n  - name: board_day\n    label: Day of the board\n    kind: day\n    required: false\n  - topic\n';
    const body =
      '{{ contact.first_name }} {% if next.name %}{{ next.name }}{% endif %} {{ account.name | default: "you" }} ' +
      '{{ board_day }} {% include sign-off %}';
    const { template, issues } = await read(HEAD + fields, body, {
      'snippets/sign-off.md': '{{ rep.name }} {% include inner %}',
      'snippets/inner.md': '{{ rep.phone }} {% include sign-off %}',
    });
    expect(required(template)).toEqual([
      'board_day',
      'topic!',
      'contact.first_name!',
      'next.name',
      'account.name',
      'rep.name!',
      'rep.phone!',
    ]);
    expect(template.fields[0]).toMatchObject({ label: 'Day of the board', kind: 'day' });
    expect(issues).toEqual([]);
  });

  it('may state how a standard field is asked for', async () => {
    const fields = 'fields: [{ name: contact.first_name, label: Given name, default: there }]\n';
    const { template } = await read(HEAD + fields, '{{ contact.first_name }}');
    expect(template.fields).toMatchObject([
      { name: 'contact.first_name', label: 'Given name', kind: 'name', default: 'there', required: false },
    ]);
  });

  it('suggests attachments by id or by what they are', async () => {
    const attach =
      'attach:\n  - roi\n  - { asset: case, required: true }\n  - { query: { type: video, messages: [outcome] }, max: 2 }\n';
    const { template } = await read(HEAD + attach, 'Hi');
    expect(template.attach).toEqual([
      { asset: 'roi', required: false },
      { asset: 'case', required: true },
      { query: { type: 'video', messages: ['outcome'] }, max: 2 },
    ]);
  });

  it.each([
    [HEAD, 'To {{ contact.frist_name }}', 'undeclared_field 6:4'],
    [HEAD, 'One\n\nOn {{ board_day }}', 'undeclared_field 8:4'],
    [`${HEAD}subject: "{{ nobody }}"\n`, 'Hi', 'undeclared_field 5:10'],
    [HEAD, 'Hi\n{% include nothing %}', 'unknown_snippet 7:1'],
    [HEAD, 'Hi {% if rep.name %}', 'template_syntax 6:4'],
    [HEAD, 'Hi {% for a in b %}', 'template_syntax 6:4'],
    [`${HEAD}subject: ${'x'.repeat(79)}\n`, 'Hi', 'subject_length 5:10'],
    [`${HEAD}subject: ${'x'.repeat(78)}\n`, 'Hi', ''],
    [`${HEAD}subject: "${'x'.repeat(74)} {{ contact.first_name }}"\n`, 'Hi', ''],
    [HEAD, `Hi\n\n## Voicemail\n\n${'word '.repeat(63)}`, 'voicemail_length 10:1'],
    [HEAD, `Hi\n\n## Voicemail\n\n${'word '.repeat(62)}`, ''],
    ['name: N\nkind: follow_up\n', 'Just checking in on our quote.', 'nothing_new 5:1'],
    ['name: N\nkind: follow_up\n', 'Hello', 'nothing_new 5:1'],
    ['name: N\nkind: follow_up\nask: answer\n', 'What did we miss?', ''],
    ['name: N\nkind: follow_up\nask: answer\n', 'I am just checking in.', 'nothing_new 6:1'],
    ['name: N\nkind: ask_name\n', 'Whom may I ask?', ''],
    ['kind: follow_up\nmessages: [outcome]\n', 'Hi', 'missing_required 1:1'],
    ['name: N\nkind: folow_up\nmessages: [outcome]\n', 'Hi', 'unknown_value 3:7,missing_required 3:1'],
    ['name: N\nmessages: [outcome]\n', 'Hi', 'missing_required 1:1'],
    [`${HEAD}fields: [{ label: No name }]\n`, 'Hi', 'missing_required 5:10'],
    [`${HEAD}verified: 2026-12-24\n`, 'Hi', 'future_day 5:11'],
    [`${HEAD}colour: red\n`, 'Hi', 'unknown_field 5:1'],
  ])('with %j and %j has the issue "%s"', async (head, body, expected) => {
    const { issues } = await read(head, body);
    expect(
      issues
        .filter((issue) => issue !== '')
        .toSorted()
        .join(),
    ).toBe(expected.split(',').toSorted().join());
  });

  it('without a kind, or without front matter, is a draft and stays in the library', async () => {
    const noKind = await read('name: N\n', 'Hi');
    expect(noKind.template.state).toBe('draft');
    const catalog = await catalogOf(libraryWith({ [T]: 'Hello\n' }));
    expect(catalog.templates).toMatchObject([{ id: 't-t', name: 't', state: 'draft', body: 'Hello' }]);
  });

  it('copied with its id leaves the id with the first by path', async () => {
    const text = `---\nid: mine\n${HEAD}---\nHi`;
    const catalog = await catalogOf(libraryWith({ 'templates/a.md': text, 'templates/b.md': text }));
    expect(catalog.templates.map(({ id }) => id)).toEqual(['mine', 't-b']);
    expect(issuesAt(catalog, 'templates/b.md')).toEqual(['duplicate_id 1:1']);
  });

  it('of the starter library has no error and no warning', async () => {
    const catalog = await catalogOf(new URL('../../content/library/', import.meta.url).pathname);
    const about = catalog.issues.filter(
      ({ file, severity }) => /^(templates|snippets|library\.yaml)/.test(file) && severity !== 'info',
    );
    expect(about).toEqual([]);
    expect(catalog.templates.length).toBeGreaterThanOrEqual(17);
  });
});
