import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MESSAGES, type Message, TEMPLATE_KINDS, type TemplateKind } from '#domain/taxonomy.ts';
import { chooseTemplate, templateOfKind } from '../../renderer/state/choose-template.ts';

function template(id: string, messages: Message[] = [], kind: TemplateKind = 'follow_up', language = 'en') {
  return {
    id,
    name: id,
    kind,
    language,
    messages,
    attaches: [] as string[],
    namesThirdPerson: false,
    hasVoicemail: false,
    hasCall: false,
  };
}

const outcome = template('outcome', ['outcome']);
const waiting = template('waiting', ['no_change', 'outcome']);
const safe = template('safe', ['great_choice']);
const yesOrNo = template('yes-or-no', [], 'yes_or_no');
const templates = [outcome, waiting, safe, yesOrNo];

describe('the email that carries an asset', () => {
  test.each([
    ['the same main message wins over a better place', ['great_choice'], ['outcome', 'safe'], 'safe'],
    ['carrying it at all is next', ['outcome'], ['yes-or-no', 'waiting'], 'waiting'],
    ['else the first suggested', ['better'], ['yes-or-no', 'outcome'], 'yes-or-no'],
    ['an asset without a message takes the first suggested', [], ['safe', 'outcome'], 'safe'],
    ['with nothing suggested a follow-up with its message', ['great_choice'], [], 'safe'],
    ['with nothing suggested any follow-up', ['better'], [], 'outcome'],
    ['an unknown suggestion is passed over', ['outcome'], ['gone', 'outcome'], 'outcome'],
  ] as const)('%s', (_name, messages, suggested, expected) => {
    expect(chooseTemplate({ asset: 'an-asset', messages, suggested, templates })?.id).toBe(expected);
  });

  test('speaks of this very asset where a suggested one does', () => {
    const ofTheCase = { ...template('of-the-case', ['no_change']), attaches: ['a-case'] };
    const all = [outcome, ofTheCase];
    const wish = { messages: ['outcome'] as const, suggested: ['outcome', 'of-the-case'], templates: all };
    expect(chooseTemplate({ ...wish, asset: 'a-case' })?.id).toBe('of-the-case');
    expect(chooseTemplate({ ...wish, asset: 'another' })?.id).toBe('outcome');
  });

  test('speaks of no other asset where it can choose', () => {
    const ofTheCase = { ...template('of-the-case', ['outcome']), attaches: ['a-case'] };
    const wish = { messages: ['outcome'] as const, suggested: ['of-the-case', 'outcome'] };
    expect(chooseTemplate({ ...wish, asset: 'b', templates: [ofTheCase, outcome] })?.id).toBe('outcome');
  });

  test('is null only when the library has nothing to carry it', () => {
    expect(
      chooseTemplate({ asset: 'an-asset', messages: ['outcome'], suggested: [], templates: [yesOrNo] }),
    ).toBeNull();
    fc.assert(
      fc.property(
        fc.subarray([...MESSAGES]),
        fc.subarray(templates.map(({ id }) => id)),
        (messages, suggested) => {
          expect(chooseTemplate({ asset: 'an-asset', messages, suggested, templates })).not.toBeNull();
        },
      ),
    );
  });
});

describe('the template of a kind', () => {
  const english = template('pass-along', ['outcome'], 'pass_along');
  const german = template('pass-along-de', ['outcome'], 'pass_along', 'de');

  test.each([
    [['de'], 'pass-along-de'],
    [['fr', 'de'], 'pass-along-de'],
    [['fr'], 'pass-along'],
    [[], 'pass-along'],
  ])('for a person who reads %j is %s', (languages, expected) => {
    expect(templateOfKind('pass_along', languages, [german, english])?.id).toBe(expected);
  });

  test('to pass along is the one that speaks of a third person, where there is one', () => {
    const forTheBoard = template('for-the-board', ['outcome'], 'pass_along');
    const toForward = { ...template('to-forward', ['outcome'], 'pass_along'), namesThirdPerson: true };
    expect(templateOfKind('pass_along', [], [forTheBoard, toForward])?.id).toBe('to-forward');
    expect(templateOfKind('pass_along', [], [forTheBoard])?.id).toBe('for-the-board');
  });

  test('is what there is when no language fits, and null when there is none of the kind', () => {
    expect(templateOfKind('pass_along', [], [german])?.id).toBe('pass-along-de');
    for (const kind of TEMPLATE_KINDS) expect(templateOfKind(kind, [], [])).toBeNull();
  });
});
