/**
 * A short note that comes with the app, so that a company's own folder can be used before anybody has
 * written a template. It claims nothing: what the file is and why it is sent, the rep says.
 */
import type { Catalog } from '../catalog.ts';
import { standardField } from '../message/standard-fields.ts';
import type { Template, TemplateField } from '../template.ts';

interface Words {
  readonly id: string;
  readonly name: string;
  readonly language: string;
  readonly topic: string;
  readonly reason: string;
  readonly body: string;
}

const IN_ENGLISH: Words = {
  id: 't-short-note',
  name: 'A short note with a file',
  language: 'en',
  topic: 'Subject',
  reason: 'Why you send it to this person',
  body: `Hello {{ contact.first_name }},

{{ reason }}

You will find it attached. Which part of it matters most to you?

{{ rep.name }}
`,
};

const IN_GERMAN: Words = {
  id: 't-short-note-de',
  name: 'Kurze Notiz mit einer Datei',
  language: 'de',
  topic: 'Betreff',
  reason: 'Warum Sie es dieser Person senden',
  body: `Guten Tag {{ contact.name }},

{{ reason }}

Sie finden es im Anhang. Welcher Teil davon ist für Sie der wichtigste?

{{ rep.name }}
`,
};

/** Longest subject, in characters. Source: content/README, Templates. */
const LONGEST_SUBJECT = 78;

function declared(name: string, label: string, more: Partial<TemplateField>): TemplateField {
  return {
    name,
    label,
    help: null,
    kind: 'text',
    choices: [],
    default: null,
    required: true,
    max: null,
    ...more,
  };
}

function noteIn({ id, name, language, topic, reason, body }: Words): Template {
  const used = [...body.matchAll(/\{\{ (\w+\.\w+) \}\}/g)].flatMap(([, field]) => field ?? []);
  return {
    id,
    path: '',
    name,
    kind: 'follow_up',
    ask: 'answer',
    stages: [],
    roles: [],
    professions: [],
    stances: [],
    messages: [],
    language,
    tone: null,
    owner: null,
    verified: null,
    verifyEvery: 180,
    state: 'approved',
    attach: [],
    fields: [
      declared('topic', topic, { max: LONGEST_SUBJECT }),
      declared('reason', reason, { kind: 'multiline' }),
      ...used.flatMap((field) => standardField(field) ?? []),
    ],
    subject: '{{ topic }}',
    body,
    voicemail: null,
    call: null,
    bodyLine: 1,
  };
}

const NOTES: readonly Template[] = [noteIn(IN_ENGLISH), noteIn(IN_GERMAN)];

/** The catalog as drafts are written from it: where the library has no follow-up of its own, with the note. */
export function withShortNote(catalog: Catalog): Catalog {
  const hasFollowUp = catalog.templates.some(
    ({ kind, state }) => kind === 'follow_up' && state === 'approved',
  );
  return hasFollowUp ? catalog : { ...catalog, templates: [...catalog.templates, ...NOTES] };
}
