import { describe, expect, it } from 'vitest';
import { checkTemplateNames, checkTemplateSyntax } from '../../../electron/template/check-template.ts';

const messages = (text: string, line = 1) =>
  checkTemplateSyntax(text, line).problems.map((found) => `${found.line}:${found.column} ${found.message}`);

describe('a fault is named with its line and column', () => {
  it.each([
    ['{% if a %}x', '1:1 this if is never closed'],
    ['x\n  {% unless a %}x', '2:3 this unless is never closed'],
    ['{% case a %}{% when "b" %}{% if c %}{% endcase %}', '1:27 this if is never closed'],
    ['{% case a %}x{% when "b" %}{% endcase %}', '1:1 there is text between case and its first when'],
    ['ok {% endif %}', '1:4 this endif does not belong to anything above it'],
    ['{{ a', '1:1 this {{ is never closed with }}'],
    ['{{ a {{ b }}', '1:1 this {{ is never closed with }}'],
    ['a }}', '1:3 this }} has nothing that it closes'],
    ['{{ }}', '1:1 a value is missing'],
    [
      '{{ a | shout }}',
      '1:1 the filter "shout" is not known; there are default, capitalize, upcase, downcase, strip, first_name',
    ],
    ['{{ a | default }}', '1:1 default needs a value: default: "…"'],
    ['{{ a b }}', '1:1 "b" is not understood here'],
    ['{% include %}', '1:1 include needs the name of a snippet: {% include name %}'],
    ['{% locked %}{% locked %}{% endlocked %}{% endlocked %}', '1:1 locked stands inside locked'],
  ])('%j', (text, expected) => {
    expect(messages(text)).toContain(expected);
  });

  it.each(['for', 'render', 'assign', 'raw', 'capture', 'tablerow', 'layout'])('for the tag %s', (tag) => {
    expect(messages(`{% ${tag} x %}`)[0]).toContain(`"${tag}" is not part of this template language`);
  });

  it('counted from the line on which the body begins', () => {
    expect(messages('a\r\nb {{ c', 12)).toEqual(['13:3 this {{ is never closed with }}']);
  });

  it('and a hostile text of markers is answered at once', () => {
    expect(checkTemplateSyntax('{{'.repeat(49_000), 1).problems.length).toBeLessThanOrEqual(50);
    expect(checkTemplateSyntax('{% if a %}'.repeat(9_000), 1).problems.length).toBeGreaterThan(0);
    expect(messages(`{{ ${'a | strip '.repeat(9_000)} }}`)).toEqual([
      '1:1 this is too long to be understood',
    ]);
    expect(messages('x'.repeat(100_001))).toEqual(['1:1 longer than 100000 characters']);
  });
});

describe('names', () => {
  const namesOf = (text: string) =>
    checkTemplateNames(checkTemplateSyntax(text, 1), ['board_day'], ['value-finance']).map((p) => p.message);

  it.each([
    ['{{ contact.fname }}', 'unknown field contact.fname, line 1; did you mean contact.first_name?'],
    [
      '{{ contact.frist_name }}',
      'unknown field contact.frist_name, line 1; did you mean contact.first_name?',
    ],
    ['{{ contact.firstName }}', 'unknown field contact.firstName, line 1; did you mean contact.first_name?'],
    ['{{ bord_day }}', 'unknown field bord_day, line 1; did you mean board_day?'],
    ['{% if zzz %}x{% endif %}', 'unknown field zzz, line 1'],
    ['\n{% include value_finance %}', 'unknown snippet value_finance, line 2; did you mean value-finance?'],
  ])('%j is told', (text, expected) => {
    expect(namesOf(text)).toEqual([expected]);
  });

  it('that are declared or standard are fine', () => {
    expect(namesOf('{{ board_day }} {{ rep.name }} {% include value-finance %}')).toEqual([]);
  });
});

describe('fields', () => {
  it('of a text say whether they need a value', () => {
    const text =
      '{% if a %}{{ a }}{{ b }}{% endif %}{{ c | default: "x" }}{{ d | default: e }}{% case f %}{% when "g" %}{{ f }}{% endcase %}';
    expect(checkTemplateSyntax(text, 1).fields.map(({ name, needsValue }) => [name, needsValue])).toEqual([
      ['a', false],
      ['a', false],
      ['b', true],
      ['c', false],
      ['d', false],
      ['e', true],
      ['f', true],
      ['f', false],
    ]);
  });

  it('that greet without a default are pointed out', () => {
    const hints = (text: string) => checkTemplateSyntax(text, 1).hints.map((hint) => hint.message);
    expect(hints('Dear {{ contact.first_name }},')[0]).toContain('greeting without a default');
    expect(hints('Dear {{ contact.first_name | default: "all" }},')).toEqual([]);
    expect(messages('Dear {{ contact.first_name }},')).toEqual([]);
  });
});
