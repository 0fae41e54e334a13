import { describe, expect, it } from 'vitest';
import type { Snippet, TemplateField } from '#domain/template.ts';
import { type RenderedMessage, renderTemplate } from '../../../electron/template/render-template.ts';
import { fieldNamed, snippetNamed } from '../../support/message-samples.ts';

interface Sketch {
  readonly subject?: string;
  readonly body?: string;
  readonly voicemail?: string;
  readonly call?: string;
  readonly fields?: readonly TemplateField[];
  readonly snippets?: readonly Snippet[];
}

function render(sketch: Sketch, values: Record<string, string> = {}): RenderedMessage {
  const { subject = '', body = '', voicemail = null, call = null, fields = [], snippets = [] } = sketch;
  const rendered = renderTemplate({ subject, body, voicemail, call, fields, bodyLine: 1 }, snippets, values);
  if (!rendered.ok) throw new Error(JSON.stringify(rendered.error));
  return rendered.value;
}

const nick = fieldNamed('nick', { required: false });

describe('a value', () => {
  it.each([
    ['{{nick}} and {{ nick }}', { nick: 'Zoe' }, 'Zoe and Zoe'],
    ["{{ account.name }}'s", { 'account.name': 'Acme' }, "Acme's"],
    ['{{ nick | upcase }}', { nick: 'zoe' }, 'ZOE'],
    ['{{ nick | downcase }}', { nick: 'ZOE' }, 'zoe'],
    ['{{ nick | capitalize }}', { nick: 'zOE' }, 'Zoe'],
    ['{{ nick | strip }}', { nick: '  Zoe ' }, 'Zoe'],
    ['{{ contact.name | first_name }}', { 'contact.name': 'Arr, Zoe' }, 'Zoe'],
    ['{{ nick | default: "you" | upcase }}', { nick: ' ' }, 'YOU'],
    ['{{ nick | default: contact.name }}', { 'contact.name': 'Zoe Arr' }, 'Zoe Arr'],
  ])('%s with %o becomes %s', (body, values, expected) => {
    expect(render({ body, fields: [nick] }, values as Record<string, string>).text).toBe(expected);
  });

  it('comes out as plain text whatever it contains', () => {
    const value = '<script>x</script> [x](javascript:y) **b** {{ rep.email }} {% if %}';
    const message = render(
      { subject: '{{ nick }}', body: 'So: {{ nick }}', fields: [nick] },
      { nick: value },
    );
    expect(message.subject).toBe(value);
    expect(message.text).toBe(`So: ${value}`);
    expect(message.html).toBe(
      '<p>So: &lt;script&gt;x&lt;/script&gt; [x](javascript:y) **b** {{ rep.email }} {% if %}</p>',
    );
  });

  it('keeps its line breaks in the body and loses them in the subject', () => {
    const message = render(
      { subject: 'A {{ nick }}', body: '> {{ nick }}', fields: [nick] },
      { nick: 'a\r\nb' },
    );
    expect(message.subject).toBe('A a b');
    expect(message.text).toBe('> a\n> b');
    expect(message.html).toContain('a<br>b');
  });

  it('that came from a prototype counts as missing', () => {
    expect(render({ body: 'x {{ constructor }}' }).missing).toEqual(['constructor']);
  });
});

describe('an open blank', () => {
  it('stands as its label in text and as a mark in HTML, with its place', () => {
    const message = render({ subject: 'For {{ account.name }}', body: 'Hi **{{ contact.first_name }}**,' });
    expect(message.subject).toBe('For [Account name]');
    expect(message.text).toBe('Hi [Contact first name],');
    expect(message.html).toBe('<p>Hi <strong><mark>Contact first name</mark></strong>,</p>');
    expect(message.missing).toEqual(['account.name', 'contact.first_name']);
    for (const { part, offset, length, label } of message.blanks) {
      const text = part === 'subject' ? message.subject : message.text;
      expect(text.slice(offset, offset + length)).toBe(`[${label}]`);
    }
  });

  it.each([
    ['{% if contact.title %}As {{ contact.title }} you{% else %}You{% endif %} know', 'You know', []],
    ['{{ contact.title | default: "" }}x', 'x', []],
    ['{% if nick %}{{ contact.title }}{% endif %}x', 'x', []],
    [
      '{% case next.profession %}{% when "hr" %}h{% endcase %}',
      '[Third person profession]',
      ['next.profession'],
    ],
    ['{% case nick %}{% when "hr" %}h{% else %}o{% endcase %}', 'o', []],
    ['{{ contact.frist }}', '[contact.frist]', ['contact.frist']],
    ['{% include nothing %}', '[snippet nothing]', ['nothing']],
    ['Hello {{ nick }},', 'Hello [nick],', ['nick']],
    ['Dear {{ contact.salutation | default: "" }} {{ nick | default: "all" }},', 'Dear all,', []],
    [
      'Dear{% if contact.title %} {{ contact.title }}{% endif %} {{ nick | default: "all" }},',
      'Dear all,',
      [],
    ],
    ['Hello{% if nick %} {{ nick }}{% endif %},', 'Hello,', []],
  ])('%s gives %s', (body, text, missing) => {
    const message = render({ body, fields: [nick] });
    expect([message.text, message.missing]).toEqual([text, missing]);
  });
});

describe('a missing optional value takes its neighbours with it', () => {
  it.each([
    ['one {{ nick }} two', 'one two'],
    ['one {{ nick }}, two', 'one, two'],
    ['one, {{ nick }}, two', 'one, two'],
    ['one ({{ nick }}) two', 'one two'],
    ['one **{{ nick }}** two', 'one two'],
    ['one “{{ nick }}”.', 'one.'],
    ['{{ nick }}, thanks', 'thanks'],
    ['Berlin, {{ nick }}', 'Berlin'],
    ['Offer – {{ nick }}', 'Offer'],
    ['one – {{ nick }} – two', 'one – two'],
    ['one {{ nick }} {{ nick }} two', 'one two'],
    ['{{ nick }} {{ nick }}\n\ntwo', 'two'],
    ['- a\n- {{ nick }}\n- b', '- a\n- b'],
    ['one\n{{ nick }}\ntwo', 'one\ntwo'],
    ['see [{{ nick }}](https://a.example/) there', 'see there'],
    ['see [there]({{ nick }}) now', 'see there now'],
    ['we met{% if nick %} on {{ nick }}{% endif %}, and', 'we met, and'],
    ['one {% if nick %}{{ nick }}{% endif %} two', 'one two'],
    ['one\n\n{% if nick %}\ntwo\n{% endif %}\n\nthree', 'one\n\nthree'],
    ['- a\n{% if nick %}\n- x\n{% else %}\n- y\n{% endif %}\n- b', '- a\n- y\n- b'],
    ['one{%- if nick %} x {%- endif -%}   two', 'onetwo'],
  ])('%j becomes %j', (body, expected) => {
    expect(render({ body, fields: [nick] }).text).toBe(expected);
  });
});

describe('the text', () => {
  it.each([
    ['thanks.\n\nYours,\nPat', 'thanks.\n\nYours,\nPat', '<p>thanks.</p>\n<p>Yours,<br>Pat</p>'],
    ['- a\n- b', '- a\n- b', '<ul>\n<li>a</li>\n<li>b</li>\n</ul>'],
    ['1. a\n2. b', '1. a\n2. b', '<ol>\n<li>a</li>\n<li>b</li>\n</ol>'],
    ['[x](https://a.example/p)', 'x <https://a.example/p>', '<p><a href="https://a.example/p">x</a></p>'],
    [
      'https://a.example/p',
      'https://a.example/p',
      '<p><a href="https://a.example/p">https://a.example/p</a></p>',
    ],
    ['[x](http://a.example)', 'x', '<p>x</p>'],
    ['[x](javascript:alert(1))', 'x', '<p>x</p>'],
    ['[x](//a.example)', 'x', '<p>x</p>'],
    ['![pixel](https://a.example/p.png)', 'pixel', '<p>pixel</p>'],
    ['<b onclick="x">b</b>', '<b onclick="x">b</b>', '<p>&lt;b onclick="x"&gt;b&lt;/b&gt;</p>'],
    ['# Head', 'Head', '<p><strong>Head</strong></p>'],
    ['{% comment %}{{ secret }}{% endcomment %}x', 'x', '<p>x</p>'],
  ])('of %j is %j', (body, text, html) => {
    const message = render({ body });
    expect([message.text, message.html]).toEqual([text, html]);
  });

  it('takes a link from a value only when it is https or mailto', () => {
    const body = '[go]({{ link }})';
    const fields = [fieldNamed('link', { kind: 'url' })];
    expect(render({ body, fields }, { link: 'https://a.example/?a=1&b="' }).html).toBe(
      '<p><a href="https://a.example/?a=1&amp;b=&quot;">go</a></p>',
    );
    expect(render({ body, fields }, { link: 'javascript:alert(1)' }).html).toBe('<p>go</p>');
  });

  it('keeps a locked paragraph apart and marked', () => {
    const body = 'a\n{% locked %}\nstays {{ nick }}\n{% endlocked %}\nb';
    expect(
      render({ body, fields: [nick] }, { nick: 'so' }).blocks.map(({ text, locked }) => [text, locked]),
    ).toEqual([
      ['a', false],
      ['stays so', true],
      ['b', false],
    ]);
  });

  it('keeps a snippet of several paragraphs inside the quotation it stands in', () => {
    const body = 'Note:\n\n> {% include value %}\n\nEnd';
    const message = render(
      { body, snippets: [snippetNamed('value', 'one\n\ntwo {{ contact.name }}\n')] },
      { 'contact.name': 'Zoe' },
    );
    expect(message.text).toBe('Note:\n\n> one\n> \n> two Zoe\n\nEnd'.replace('> \n', '>\n'));
    expect(message.used).toEqual(['contact.name']);
  });

  it('has the parts for voicemail and call', () => {
    const message = render({ voicemail: 'Hi {{ nick }}', call: '- ask', fields: [nick] }, { nick: 'Zoe' });
    expect([message.voicemail, message.call, render({}).voicemail]).toEqual(['Hi Zoe', '- ask', null]);
  });

  it('ends a circle of snippets', () => {
    const snippets = [snippetNamed('a', '{% include b %}'), snippetNamed('b', 'x{% include a %}')];
    expect(render({ body: '{% include a %}', snippets }).text).toContain('[snippet ');
  });
});
