import { describe, expect, it } from 'vitest';
import type { Draft, DraftRequest } from '#domain/draft.ts';
import type { Snippet, Template } from '#domain/template.ts';
import { draftShape } from '#ipc/shapes-draft.ts';
import { composeDraft, type DraftFacts, recipientOf } from '../../../electron/template/compose-draft.ts';
import {
  assetWith,
  catalogOf,
  fieldNamed,
  NO_FACTS,
  requestFor,
  snippetNamed,
  templateWith,
} from '../../support/message-samples.ts';

const BODY = `Hello {{ contact.first_name | default: "there" }},

here is **what you can expect** by {{ board_day }}.

{% locked %}
Our terms hold until [31 December](https://a.example/terms).
{% endlocked %}

- one
- two

Kind regards
{{ rep.name }}`;

interface Sketch {
  readonly template?: Partial<Template>;
  readonly snippets?: readonly Snippet[];
  readonly request?: Partial<DraftRequest>;
  readonly facts?: Partial<DraftFacts>;
}

function compose({ template, snippets = [], request, facts }: Sketch = {}): Draft {
  const catalog = catalogOf({
    templates: [
      templateWith({
        body: BODY,
        subject: 'By {{ board_day }}',
        fields: [fieldNamed('board_day')],
        ...template,
      }),
    ],
    snippets,
    assets: [assetWith(), assetWith({ id: 'inside', audience: 'internal', path: 'assets/inside.docx' })],
  });
  const draft = composeDraft(catalog, requestFor('follow-up', request), { ...NO_FACTS, ...facts });
  if (!draft) throw new Error('no draft');
  expect(draftShape.safeParse(draft).error).toBeUndefined();
  return draft;
}

const full = { board_day: 'Monday', 'contact.first_name': 'Ana', 'rep.name': 'Pat Lee' };
const codesOf = ({ checks }: Draft) => checks.filter(({ ok }) => !ok).map(({ code }) => code);
const unfilled = ({ checks }: Draft) => checks.find(({ code }) => code === 'unfilled')?.detail;

describe('a draft', () => {
  it('with everything filled in leaves whole', () => {
    const draft = compose({ request: { values: full, attach: ['roi'] } });
    expect([draft.blocked, codesOf(draft), draft.subject]).toEqual([false, [], 'By Monday']);
    expect(draft.text).toBe(
      'Hello Ana,\n\nhere is what you can expect by Monday.\n\nOur terms hold until 31 December <https://a.example/terms>.\n\n- one\n- two\n\nKind regards\nPat Lee',
    );
    expect(draft.html).toContain('<strong>what you can expect</strong> by Monday');
    expect(draft.attachments).toEqual([{ id: 'roi', name: 'roi.pdf', bytes: 1_000 }]);
  });

  it('of no template is none', () => {
    expect(composeDraft(catalogOf(), requestFor('gone'), NO_FACTS)).toBeUndefined();
  });

  it('with open blanks is blocked, and its fields say which', () => {
    const draft = compose();
    expect(draft.fields.map(({ name, missing, value }) => [name, missing, value])).toEqual([
      ['board_day', true, ''],
      ['contact.first_name', false, ''],
      ['rep.name', true, ''],
    ]);
    expect([draft.blocked, unfilled(draft)]).toEqual([true, 'board day; Your name']);
    expect(draft.text).toContain('Hello there,\n\nhere is what you can expect by [board day].');
  });

  it('is blocked by an internal file and by a file that is not there', () => {
    expect(codesOf(compose({ request: { values: full, attach: ['inside'] } }))).toEqual(['audience']);
    expect(compose({ request: { values: full, attach: ['gone'] } }).blocked).toBe(true);
  });

  it('takes what the app knows, and what the rep typed first', () => {
    const facts = { known: { 'rep.name': 'Pat Lee', 'contact.name': 'Zoe Arr' } };
    const known = compose({ facts, request: { values: { board_day: 'Monday' } } });
    expect(known.text).toContain('Hello Zoe,');
    expect(compose({ facts, request: { values: full } }).text).toContain('Hello Ana,');
  });

  it('never greets by a mail address', () => {
    const draft = compose({
      request: { values: { ...full, 'contact.first_name': ' ', 'contact.email': 'x.arr@a.example' } },
    });
    expect(draft.text).toContain('Hello there,');
  });

  it('of a template with a fault shows the raw text and the fault', () => {
    const draft = compose({ template: { body: '{% if a %}x', bodyLine: 7 } });
    expect([draft.blocked, unfilled(draft)]).toEqual([
      true,
      'template fault, line 7: this if is never closed',
    ]);
    expect(draft.text).toBe('{% if a %}x');
  });

  it('with a value that is too long is blocked', () => {
    const draft = compose({ request: { values: { ...full, board_day: 'x'.repeat(301) } } });
    expect(unfilled(draft)).toBe('board day is longer than 300 characters');
  });

  it('with a placeholder of another program in a value is blocked', () => {
    expect(compose({ request: { values: { ...full, board_day: '{{ day }}' } } }).blocked).toBe(true);
  });

  it('without words is blocked, unless only a voicemail is meant', () => {
    expect(unfilled(compose({ template: { body: '', subject: '' } }))).toBe('the message is empty');
    expect(compose({ template: { body: '', subject: '', voicemail: 'Hi' } }).blocked).toBe(false);
  });

  it('that is longer than any mail is blocked, and what is shown stays within bounds', () => {
    const values = Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((name) => [name, '"&<\n'.repeat(1_250)]));
    const body = Object.keys(values)
      .map((name) => `{{ ${name} }}`)
      .join('\n\n');
    const fields = Object.keys(values).map((name) => fieldNamed(name, { max: 5_000 }));
    const draft = compose({
      template: { subject: '{{ a }}', body, fields, voicemail: body },
      request: { values },
    });
    expect(unfilled(draft)).toContain('the message is longer than 15000 characters');
  });

  it('lists the standard fields of the snippets it includes', () => {
    const draft = compose({
      template: { body: '{% include value %}', subject: '', fields: [] },
      snippets: [snippetNamed('value', 'For {{ account.name }}')],
    });
    expect(draft.fields.map(({ name }) => name)).toEqual(['account.name']);
  });

  it('goes to the contact when nobody else is named', () => {
    const values = { 'contact.email': 'ana@a.example' };
    expect(recipientOf(requestFor('t', { values }), NO_FACTS)).toBe('ana@a.example');
    expect(recipientOf(requestFor('t', { values, to: 'bo@b.example' }), NO_FACTS)).toBe('bo@b.example');
    expect(recipientOf(requestFor('t'), NO_FACTS)).toBeNull();
  });
});

describe('the own sentence', () => {
  it('stands before the closing, as plain text', () => {
    const draft = compose({ request: { values: full, ownSentence: 'See **you** <b>there</b>\nsoon.' } });
    expect(draft.text).toContain('- two\n\nSee **you** <b>there</b> soon.\n\nKind regards');
    expect(draft.html).toContain('<p>See **you** &lt;b&gt;there&lt;/b&gt; soon.</p>');
  });

  it.each([
    ['Hallo Ana,\n\nText.\n\nMit freundlichen Grüßen\nPat', 'Text.\n\nX\n\nMit freundlichen'],
    ['Hi Ana,\n\nText.\n\nBest,\nPat\n\nP.S. more', 'Text.\n\nX\n\nBest,'],
    ['Hi Ana,\n\nText.', 'Text.\n\nX'],
    [
      'Text.\n\n{{ rep.name }}, Tellerby\n\n{% locked %}\nL\n{% endlocked %}',
      'Text.\n\nX\n\nPat Lee, Tellerby',
    ],
    ['Text.\n\n{% locked %}\nL\n{% endlocked %}', 'Text.\n\nX\n\nL'],
    ['Thanks for the talk.\n\nBest practice says: wait. And so on, for long.', 'for long.\n\nX'],
  ])('in %j gives %j', (body, expected) => {
    expect(
      compose({ template: { body, subject: '', fields: [] }, request: { values: full, ownSentence: 'X' } })
        .text,
    ).toContain(expected);
  });
});

describe('an edited text', () => {
  const rendered = compose({ request: { values: full } });
  const edited = (body: string, values: Record<string, string> = full) =>
    compose({ request: { values, edited: { subject: 'Mine', body } } });

  it('left as it was gives the same HTML', () => {
    const same = edited(rendered.text.replaceAll('\n', '\r\n'));
    expect([same.html, same.text, same.subject, same.blocked]).toEqual([
      rendered.html,
      rendered.text,
      'Mine',
      false,
    ]);
  });

  it('keeps the emphasis of paragraphs that were not touched', () => {
    const draft = edited(rendered.text.replace('- two', '- two\n- <three> https://a.example/x.'));
    expect(draft.html).toContain('<strong>what you can expect</strong>');
    expect(draft.html).toContain(
      '<li>&lt;three&gt; <a href="https://a.example/x">https://a.example/x</a>.</li>',
    );
  });

  it('that lost a locked paragraph is blocked and says which', () => {
    const draft = edited(rendered.text.replace('Our terms', 'My terms'));
    expect([draft.blocked, unfilled(draft)]).toEqual([
      true,
      'the paragraph "Our terms hold until 31 December <https://a.example/terms>." must stay as marketing wrote it',
    ]);
  });

  it('with a blank written over by hand is filled', () => {
    const open = compose({ request: { values: { 'rep.name': 'Pat Lee' } } });
    const values = { 'rep.name': 'Pat Lee' };
    expect(edited(open.text, values).blocked).toBe(true);
    expect(edited(open.text, values).html).toContain('<mark>board day</mark>');
    const filled = edited(open.text.replace('[board day]', 'Monday'), values);
    expect([filled.blocked, filled.fields.find(({ name }) => name === 'board_day')?.missing]).toEqual([
      false,
      false,
    ]);
  });

  it('is looked at for placeholders and greetings of nobody', () => {
    expect(edited(rendered.text.replace('Hello Ana', 'Dear ')).blocked).toBe(true);
    expect(edited(rendered.text.replace('Ana', '[First name]')).blocked).toBe(true);
    expect(edited('').blocked).toBe(true);
  });
});
