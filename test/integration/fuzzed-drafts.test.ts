import fc from 'fast-check';
import { simpleParser } from 'mailparser';
import { describe, expect, it } from 'vitest';
import { buildEml } from '../../electron/handoff/eml.ts';
import { composeDraft } from '../../electron/template/compose-draft.ts';
import {
  assetWith,
  catalogOf,
  fieldNamed,
  NO_FACTS,
  requestFor,
  templateWith,
} from '../support/message-samples.ts';

/** A sentence part of a made-up template, and what an honest reader expects of it. */
type Part =
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'required' | 'defaulted' | 'optional' | 'guarded'; readonly field: string }
  | { readonly kind: 'choice'; readonly field: string };

const REQUIRED = ['goal', 'account.name', 'contact.title'];
const OPTIONAL = ['extra', 'remark'];
const WORD = fc.constantFrom('we', 'saw', 'invoices', 'wait', 'long', 'here', 'Grüße', '東京', '42', 'R&D');
const part: fc.Arbitrary<Part> = fc.oneof(
  { weight: 3, arbitrary: WORD.map((word): Part => ({ kind: 'word', word })) },
  fc.constantFrom(...REQUIRED).map((field): Part => ({ kind: 'required', field })),
  fc.constantFrom(...REQUIRED, ...OPTIONAL).map((field): Part => ({ kind: 'defaulted', field })),
  fc.constantFrom(...OPTIONAL).map((field): Part => ({ kind: 'optional', field })),
  fc.constantFrom(...REQUIRED, ...OPTIONAL).map((field): Part => ({ kind: 'guarded', field })),
  fc.constantFrom(...REQUIRED).map((field): Part => ({ kind: 'choice', field })),
);
/** A sentence begins and ends with a word, as sentences do. */
const sentence = fc.tuple(WORD, fc.array(part, { minLength: 1, maxLength: 6 }), WORD);
const letter = fc.record({
  sentences: fc.array(sentence, { minLength: 1, maxLength: 4 }),
  spaced: fc.boolean(),
});
type Letter = typeof letter extends fc.Arbitrary<infer Value> ? Value : never;

const HOSTILE = [
  '<script>alert(1)</script>',
  '[x](javascript:alert(1))',
  '![x](https://evil.example/p.png)',
  '**bold** _it_ `c`',
  'a\r\nBcc: evil@b.example',
  '"; DROP',
  '&amp; < > "',
  '# head\n- list\n> quote',
  '\u202Egpj.exe',
  '$1 $& \\1',
  '__proto__',
  '\uE0000\uE001',
];
const tame = fc.constantFrom('Hollin Foods', 'Ana', 'cut costs by 12 %', "O'Brien & Sons", 'Zürich', '三月');
const value = fc.oneof(
  { weight: 4, arbitrary: tame },
  { weight: 3, arbitrary: fc.constant('') },
  fc.constant('   '),
);
const wildValue = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('{{ x }}', '{% if %}'),
  value,
);
const valuesOf = (one: fc.Arbitrary<string>) =>
  fc.record(Object.fromEntries([...REQUIRED, ...OPTIONAL, 'contact.first_name'].map((name) => [name, one])));

function source(one: Part, spaced: boolean): string {
  if (one.kind === 'word') return one.word;
  const output = (inner: string) => (spaced ? `{{ ${inner} }}` : `{{${inner}}}`);
  if (one.kind === 'defaulted') return output(`${one.field} | default: "something"`);
  if (one.kind === 'guarded') return `{% if ${one.field} %}for ${output(one.field)}{% endif %}`;
  if (one.kind === 'choice')
    return `{% case ${one.field} %}{% when "Ana", "Zürich" %}yes{% else %}no{% endcase %}`;
  return output(one.field);
}

/** The oracle: words joined by single blanks, absent ones left out; undefined when a required one is missing. */
function expectedWords(one: Part, values: Record<string, string>): string[] | undefined {
  if (one.kind === 'word') return [one.word];
  const said = (values[one.field] ?? '').trim();
  if (one.kind === 'required') return said ? [said] : undefined;
  if (one.kind === 'defaulted') return [said || 'something'];
  if (one.kind === 'guarded') return said ? ['for', said] : [];
  if (one.kind === 'choice') return [said === 'Ana' || said === 'Zürich' ? 'yes' : 'no'];
  return said ? [said] : [];
}

function write({ sentences, spaced }: Letter): string {
  const lines = sentences.map(([first, parts, last]) =>
    [first, ...parts.map((one) => source(one, spaced)), last].join(' '),
  );
  return ['Hi {{ contact.first_name | default: "there" }},', ...lines.map((line) => `${line}.`)].join('\n\n');
}

function expectation({ sentences }: Letter, values: Record<string, string>): string | undefined {
  const paragraphs = sentences.map(([first, parts, last]) => {
    const words = parts.map((one) => expectedWords(one, values));
    return words.every((some) => some !== undefined)
      ? `${[first, ...words.flat(), last].join(' ')}.`
      : undefined;
  });
  if (paragraphs.some((paragraph) => paragraph === undefined)) return undefined;
  return [`Hi ${values['contact.first_name']?.trim() || 'there'},`, ...paragraphs].join('\n\n');
}

const fields = [fieldNamed('goal'), ...OPTIONAL.map((name) => fieldNamed(name, { required: false }))];

function compose(
  body: string,
  subject: string,
  values: Record<string, string>,
  attach: readonly string[] = [],
) {
  const assets = [
    assetWith(),
    assetWith({ id: 'inside', audience: 'internal' }),
    assetWith({ id: 'shown', audience: 'show' }),
  ];
  const catalog = catalogOf({ assets, templates: [templateWith({ body, subject, fields })] });
  const draft = composeDraft(
    catalog,
    requestFor('follow-up', { values, attach, to: 'ana@b.example' }),
    NO_FACTS,
  );
  if (!draft) throw new Error('no draft');
  return draft;
}

const TAGS =
  /<(?!\/?(?:p|strong|em|ul|ol|li|blockquote|mark|br)>|ol start="\d+">|a href="(?:https:\/\/|mailto:)[^"<>]*">|\/a>)/;

describe('a thousand made-up templates', { timeout: 180_000 }, () => {
  it('that are well formed give the expected text, or are blocked for what is missing', () => {
    const count = { all: 0, right: 0 };
    fc.assert(
      fc.property(letter, valuesOf(value), (one, values) => {
        const draft = compose(write(one), 'For {{ account.name | default: "you" }}', values);
        const expected = expectation(one, values);
        count.all += 1;
        if (expected === undefined ? draft.blocked : !draft.blocked && draft.text === expected)
          count.right += 1;
        return draft.subject === `For ${values['account.name']?.trim() || 'you'}`;
      }),
      { numRuns: 1_000 },
    );
    expect(count.all).toBe(1_000);
    expect(count.right / count.all).toBeGreaterThanOrEqual(0.95);
  });

  it('with hostile values let nothing out that nobody meant', async () => {
    const attach = fc.subarray(['roi', 'inside', 'shown']);
    await fc.assert(
      fc.asyncProperty(letter, valuesOf(wildValue), attach, async (one, values, ids) => {
        const draft = compose(write(one), 'For {{ goal | default: "you" }} {{ extra }}', values, ids);
        expect(draft.html).not.toMatch(TAGS);
        if (draft.blocked) return;
        expect(ids.filter((id) => id !== 'roi')).toEqual([]);
        expect(`${draft.subject}\n${draft.text}`).not.toMatch(
          /\{\{|\{%|\}\}|%\}|[\uE000-\uF8FF]|\[goal\]|\[Account name\]/,
        );
        expect(draft.text).not.toMatch(/^(?:Hi|Hello|Dear)\s*[,!]/m);
        if (Object.values(values).every((text) => !/\s\s|^[,.;:!?]/.test(text.trim())))
          expect(draft.text).not.toMatch(/ {2}| [,.]/);
        const { to, subject, text, html } = { ...draft, to: 'ana@b.example' };
        const eml = await buildEml({ from: null, to, bcc: null, subject, text, html, attachments: [] });
        if (!eml.ok) throw new Error(eml.error);
        const mail = await simpleParser(eml.value, { skipHtmlToText: true });
        expect([...mail.headers.keys()].toSorted()).toEqual(
          ['content-type', 'from', 'mime-version', 'subject', 'to', 'x-unsent'].toSorted(),
        );
      }),
      { numRuns: 1_000 },
    );
  });

  it('of random signs never throw, hang or leave as a draft with a marker', () => {
    const signs = fc.constantFrom(
      '{{',
      '}}',
      '{%',
      '%}',
      ' if ',
      ' endif ',
      'goal',
      ' case ',
      ' when ',
      '|',
      'default:',
      '"',
      ',',
      '\n',
      '> ',
      '- ',
      '[',
      '](',
      ')',
      '**',
      'include x',
      'locked',
      'endlocked',
      '<b>',
      '.',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 40 }), valuesOf(wildValue), (some, values) => {
        const draft = compose(some.join(''), some.slice(0, 5).join(''), values);
        expect(draft.html).not.toMatch(TAGS);
        return draft.blocked || !/\{\{|\{%|\}\}|%\}/.test(`${draft.subject}\n${draft.text}`);
      }),
      { numRuns: 1_000 },
    );
  });
});
