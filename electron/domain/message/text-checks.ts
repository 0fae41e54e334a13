/** Checks on the words, the person and the account. Each is pure. Source: content/README, Checks. */
import type { Asset } from '../asset.ts';
import type { Check } from '../draft.ts';
import { mainMessage } from '../suggest/message-history.ts';
import { STANCE_VALUE } from '../taxonomy.ts';
import { accountsNamedIn, domainOf, looksLikeAccount } from './account-names.ts';
import { finding, passed } from './check-result.ts';
import type { MessageFacts } from './message-facts.ts';
import { emptyGreeting, leftoverMarker } from './text-markers.ts';

type CheckOf = (facts: MessageFacts) => Check;

/** Open blanks, changed locked paragraphs, placeholders and greetings of nobody, in the edited text. */
export const checkUnfilled: CheckOf = ({ unfinished, subject, body }) => {
  const [first] = unfinished;
  if (first) {
    return finding('unfilled', unfinished.join('; '), { field: first, count: unfinished.length });
  }
  const text = `${subject}\n${body}`;
  const marker = leftoverMarker(text);
  if (marker) return finding('unfilled', `leftover placeholder ${marker}`, { field: marker, count: 1 });
  const greeting = emptyGreeting(text);
  if (!greeting) return passed('unfilled');
  return finding('unfilled', `the greeting "${greeting}" names nobody`, { field: greeting, count: 1 });
};

/** To somebody who speaks against us: no reassurance about a choice not made, no request to decide. */
export const checkStanceConflict: CheckOf = ({ stance, template, attachments }) => {
  const code = 'stance_conflict';
  if (stance === null || STANCE_VALUE[stance] > -1) return passed(code);
  if (template.ask === 'decision') {
    return finding(code, 'the template asks for a decision', { template: template.id, why: 'ask_decision' });
  }
  if (mainMessage(template.messages) === 'great_choice') {
    return finding(code, 'the template says how good the choice is, and it is not made', {
      template: template.id,
      why: 'great_choice',
    });
  }
  const found = attachments.find(({ messages }) => mainMessage(messages) === 'great_choice');
  if (!found) return passed(code);
  return finding(code, `"${found.title}" says how good the choice is, and it is not made`, {
    asset: found.id,
    title: found.title,
    why: 'great_choice',
  });
};

/** Customers that an asset names by right: in its own title, or because they consented. */
function namedByRight({ title, consent }: Asset, accounts: readonly string[]): string[] {
  return accountsNamedIn(`${title}\n${consent?.by ?? ''}\n${consent?.scope ?? ''}`, accounts, null);
}

/** Another account's name in the text, in a file's name or on its first page. */
export const checkOtherAccount: CheckOf = ({ config, account, subject, body, attachments, files }) => {
  const { accounts } = config;
  const byRight = new Map(attachments.map((asset) => [asset.id, namedByRight(asset, accounts)]));
  const everywhere = new Set([...byRight.values()].flat());
  const inText = accountsNamedIn(`${subject}\n${body}`, accounts, account).find(
    (name) => !everywhere.has(name),
  );
  if (inText) {
    return finding('other_account', `the text names ${inText}`, { account: inText, where: 'text' });
  }
  for (const { id, title, path } of attachments) {
    const firstPage = (Object.hasOwn(files, id) && files[id]?.firstPage) || '';
    const fileName = path.split('/').at(-1) ?? '';
    const foreign = (text: string) =>
      accountsNamedIn(text, accounts, account).find((name) => !byRight.get(id)?.includes(name));
    const inName = foreign(fileName);
    if (inName) {
      const facts = { account: inName, where: 'file_name', asset: id, title };
      return finding('other_account', `the file name of "${title}" names ${inName}`, facts);
    }
    const onPage = foreign(firstPage);
    if (!onPage) continue;
    const facts = { account: onPage, where: 'first_page', asset: id, title };
    return finding('other_account', `the first page of "${title}" names ${onPage}`, facts);
  }
  return passed('other_account');
};

/** The recipient's mail domain is not the account's. */
export const checkRecipientDomain: CheckOf = ({ to, account, accountDomains }) => {
  if (!to || (!account && accountDomains.length === 0)) return passed('recipient_domain');
  if (looksLikeAccount(to, account ?? '', accountDomains)) return passed('recipient_domain');
  const domain = domainOf(to) ?? to;
  return finding('recipient_domain', `${domain} does not look like ${account ?? accountDomains.join(', ')}`, {
    domain,
    account: account ?? accountDomains.join(', '),
  });
};
