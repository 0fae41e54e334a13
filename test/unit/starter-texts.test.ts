import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { classifyFreshness, verifyEveryFor } from '#domain/freshness.ts';
import { isoDayOf } from '#domain/iso-day.ts';
import { standardField } from '#domain/message/standard-fields.ts';
import { ASSET_TYPES, isOneOf } from '#domain/taxonomy.ts';
import { type RenderedMessage, renderTemplate } from '../../electron/template/render-template.ts';
import {
  contentFolder,
  libraryFiles,
  type StarterMetadata,
  type StarterTemplate,
  starterMetadata,
  starterParagraphs,
  starterSnippets,
  starterTemplates,
  wordsOf,
} from '../support/starter-texts.ts';

const REFERENCE_DAY = isoDayOf('2026-11-25');

const ASSET_IDS = `anniversary-letter battle-erp-own-module battle-outsourced-scanning business-case-one-page
  buyer-card-finance-chief case-hollin-vale-foods case-klinikverbund-sonnau case-tarrow-building-supply
  cost-of-waiting-calculator dpa-plain-words easy-to-leave erp-connection first-90-days four-ways-compared
  one-quarter-more outcome-slides-payables overview-twelve-slides postcard-invoice-in-the-drawer price-list
  price-list-last-year questions-by-profession reference-marta-lindqvist release-note-6
  requirements-and-answers review-template security-pack spend-requests-one-page supplier-desk-one-page
  survey-140-finance-teams three-who-hesitated video-a-day-in-payables we-will-do-it-next-year
  what-changes-for-my-team`.split(/\s+/);

const TEMPLATE_IDS = `after-a-loss ask-for-a-name check-in-after-no-decision comparison-on-request
  direct-mail-note follow-up-cost-of-waiting follow-up-outcome for-your-board introduction listening-question
  pass-along pass-along-de prospecting-kit reassurance-careful-decider reassurance-careful-decider-de
  review-agenda review-invitation review-invitation-de what-changes-for-my-team-mail yes-or-no`.split(/\s+/);

const assets = starterMetadata();
const templates = starterTemplates();
const snippets = starterSnippets();
const partials = snippets.map(({ name, body }) => ({
  name,
  path: `snippets/${name}.md`,
  title: name,
  language: null,
  professions: [],
  text: body,
}));

/** What the app knows of a person, an opportunity and the rep without asking; the longest sensible values. */
const SITUATION: Readonly<Record<string, string>> = {
  'contact.first_name': 'Maximiliane',
  'contact.name': 'Maximiliane Oelkers',
  'next.name': 'Volker Strassner',
  'next.profession': 'finance',
  'referrer.name': 'Marta Lindqvist',
  'referrer.first_name': 'Marta',
  'account.name': 'Ostrand Cold Storage',
  'rep.name': 'Johanna Reiss',
  'rep.company': 'Tellerby Software',
  'rep.email': 'johanna.reiss@tellerby.example',
};

function render(template: StarterTemplate, values: Readonly<Record<string, string>>): RenderedMessage {
  const rendered = renderTemplate(template, partials, values);
  if (!rendered.ok) throw new Error(`${template.id}: ${JSON.stringify(rendered)}`);
  return rendered.value;
}

const FACT = 'You run six depots from one payables desk in the north.';

/** Every way a template can read: one message for each choice it offers, all required fields filled. */
const messages = templates.flatMap((template) => {
  const choice = template.fields.find(({ choices }) => choices.length > 0);
  const required = template.fields.filter((field) => field.required && field.default === null);
  const filled = Object.fromEntries(required.map(({ name }) => [name, FACT]));
  const variants = choice ? choice.choices.map(({ id }) => ({ [choice.name]: id })) : [{}];
  return variants.map((variant) => ({
    name: `${template.id} ${Object.values(variant).join('')}`.trim(),
    template,
    message: render(template, { ...filled, ...SITUATION, ...variant }),
  }));
});

/** Names of messages that break a promise, so that a failure names them. */
function breaking(
  holds: (message: RenderedMessage, template: StarterTemplate) => boolean,
): readonly string[] {
  return messages.filter(({ message, template }) => !holds(message, template)).map(({ name }) => name);
}

function freshnessOf({ type, verified, verify_every, expires }: StarterMetadata): string {
  const known = isOneOf(ASSET_TYPES, type) ? type : null;
  const facts = {
    verified: isoDayOf(verified),
    verifyEvery: verify_every ?? verifyEveryFor(known),
    expires: expires === undefined ? null : isoDayOf(expires),
  };
  return classifyFreshness(facts, REFERENCE_DAY).kind;
}

const idsWhere = (holds: (asset: StarterMetadata) => boolean): readonly string[] =>
  assets.filter(holds).map(({ id }) => id);

describe('metadata of the starter library', () => {
  it('describes exactly the listed assets and templates, each id once', () => {
    expect(assets.map(({ id }) => id).sort()).toEqual(ASSET_IDS);
    expect(templates.map(({ id }) => id).sort()).toEqual(TEMPLATE_IDS);
  });

  it('gives each asset an owner and one claim with its source', () => {
    expect(idsWhere(({ owner, evidence }) => owner === '' || evidence.source === evidence.claim)).toEqual([]);
  });

  it('shows each state that freshness can have, on the reference day', () => {
    expect(idsWhere((asset) => freshnessOf(asset) === 'due')).toEqual(['case-hollin-vale-foods']);
    expect(idsWhere((asset) => freshnessOf(asset) === 'overdue')).toEqual(['battle-erp-own-module']);
    expect(idsWhere((asset) => freshnessOf(asset) === 'expired')).toEqual(['price-list-last-year']);
    expect(idsWhere(({ released }) => (released ?? '') > REFERENCE_DAY)).toEqual(['release-note-6']);
    expect(idsWhere(({ replaces }) => replaces === 'price-list-last-year')).toEqual(['price-list']);
  });

  it('looked at nothing in the future, and at no claim before it was made', () => {
    expect(idsWhere(({ verified }) => verified > REFERENCE_DAY)).toEqual([]);
    expect(idsWhere(({ verified, evidence }) => evidence.date > verified)).toEqual([]);
  });

  it('leaves the inbox undescribed', () => {
    expect(libraryFiles('assets', '.yaml').filter((path) => path.startsWith('assets/inbox/'))).toEqual([]);
  });
});

describe('templates of the starter library', () => {
  it('use no field that is neither declared nor standard', () => {
    const undeclared = messages.flatMap(({ name, template, message }) =>
      message.used
        .filter((field) => !template.fields.some((own) => own.name === field) && !standardField(field))
        .map((field) => `${name}: ${field}`),
    );
    expect(undeclared).toEqual([]);
  });

  it('use every field that they declare', () => {
    const idle = templates.flatMap(({ path, fields }) => {
      const text = readFileSync(join(contentFolder, 'library', path), 'utf8').split('\n---\n')[1] ?? '';
      return fields.filter(({ name }) => !text.includes(name)).map(({ name }) => `${path}: ${name}`);
    });
    expect(idle).toEqual([]);
  });

  it('leave nothing open once the required fields are filled', () => {
    expect(breaking(({ missing, text }) => missing.length === 0 && !/\{[{%]|%\}/.test(text))).toEqual([]);
  });

  it('leave at most two blanks beyond what the situation gives', () => {
    const open = templates.map((template) => ({
      id: template.id,
      missing: render(template, SITUATION).missing,
    }));
    expect(open.filter(({ missing }) => missing.length > 2)).toEqual([]);
  });

  it('keep subjects to 78 characters and voicemails to 62 words', () => {
    expect(breaking(({ subject }) => subject.length > 0 && subject.length <= 78)).toEqual([]);
    expect(breaking(({ voicemail }) => voicemail === null || wordsOf(voicemail) <= 62)).toEqual([]);
  });

  it('keep mails to 60 to 130 own words and a note for post to 60', () => {
    const ownWords = ({ blocks }: RenderedMessage) =>
      wordsOf(
        blocks
          .filter(({ locked, html }) => !locked && !html.startsWith('<blockquote'))
          .map(({ text }) => text)
          .join('\n'),
      );
    const isNote = ({ kind }: StarterTemplate) => kind === 'direct_mail_note';
    expect(breaking((message, one) => !isNote(one) || wordsOf(message.text) <= 60)).toEqual([]);
    expect(
      breaking((message, one) => isNote(one) || (ownWords(message) >= 60 && ownWords(message) <= 130)),
    ).toEqual([]);
  });

  it('never ask whether we are there yet', () => {
    const empty = /just checking|checking in|touching base|following up|circling back|nur kurz nachfragen/i;
    expect(breaking(({ subject, text }) => !empty.test(`${subject}\n${text}`))).toEqual([]);
  });

  it('name no customer, so that no draft names another account', () => {
    const names = /Hollin|Tarrow|Sonnau|Brenlow|Meerwald/;
    expect(breaking(({ subject, text, voicemail }) => !names.test(`${subject}${text}${voicemail}`))).toEqual(
      [],
    );
  });

  it('say in an introduction who gave the name, in the subject and on the voicemail', () => {
    const introduction = templates.find(({ kind }) => kind === 'introduction');
    expect(introduction?.subject).toBe('{{ referrer.name }} gave me your contact information');
    expect(introduction?.voicemail).toContain('{{ referrer.name }} gave me your contact information');
  });
});

describe('the paragraph to pass along', () => {
  const value = snippets.filter(({ name }) => name.startsWith('value-'));
  const english = value.filter(({ name }) => !name.endsWith('-de'));
  const german = value.filter(({ name }) => name.endsWith('-de'));

  it('exists for eight professions, four of them also in German', () => {
    expect([english.length, german.length]).toEqual([8, 4]);
  });

  it('is one line that names its source and never speaks to the contact', () => {
    const bad = value.filter(
      ({ body }) => body.includes('\n') || !/Source:|Quelle:/.test(body) || /contact\.|account\./.test(body),
    );
    expect(bad.map(({ name }) => name)).toEqual([]);
  });

  it.each([['English', english] as const, ['German', german] as const])(
    'gives each profession its own numbers in %s',
    (_, paragraphs) => {
      const outcome = paragraphs.map(({ body }) => {
        const figures = body.match(/\d[\d.,]*(?=\D)/g) ?? [];
        return figures.filter((figure) => !/^20\d\d\D?$/.test(figure)).join(' ');
      });
      expect(outcome.every((figures) => figures.length > 1)).toBe(true);
      expect(new Set(outcome).size).toBe(paragraphs.length);
    },
  );

  it('reaches the third person as a quotation of exactly that paragraph', () => {
    for (const { message, name, template } of messages) {
      if (!template.id.startsWith('pass-along')) continue;
      const quoted = message.blocks.filter(({ html }) => html.startsWith('<blockquote'));
      expect(quoted.length, name).toBe(1);
      expect(wordsOf(quoted[0]?.text ?? ''), name).toBeGreaterThan(50);
      expect(quoted[0]?.text, name).not.toContain(SITUATION['contact.first_name']);
    }
  });
});

describe('all texts of the starter', () => {
  const paragraphs = starterParagraphs();

  it('hold no paragraph of over 40 words twice', () => {
    const first = new Map<string, string>();
    const twice = paragraphs
      .filter(({ paragraph }) => wordsOf(paragraph) > 40)
      .flatMap(({ path, paragraph }) => {
        const key = paragraph
          .toLowerCase()
          .replace(/[^\p{L}\p{N}]+/gu, ' ')
          .trim();
        const before = first.get(key);
        first.set(key, path);
        return before === undefined ? [] : [`${before} and ${path}`];
      });
    expect(first.size).toBeGreaterThan(50);
    expect(twice).toEqual([]);
  });

  it('write to nobody outside .example', () => {
    const yaml = libraryFiles('', '.yaml').map((path) =>
      readFileSync(join(contentFolder, 'library', path), 'utf8'),
    );
    const domains = [...paragraphs.map(({ paragraph }) => paragraph), ...yaml]
      .flatMap((text) => text.match(/[\w.+-]+@[\w.-]*\w/g) ?? [])
      .filter((address) => !address.endsWith('.example'));
    expect(domains).toEqual([]);
  });

  it('run no script and load nothing', () => {
    const pages = libraryFiles('assets', '.html').map((path) =>
      readFileSync(join(contentFolder, 'library', path), 'utf8'),
    );
    expect(pages.length).toBeGreaterThan(0);
    expect(pages.filter((page) => /<script|\son\w+=|src=|href=|@import|url\(/i.test(page))).toEqual([]);
  });
});
