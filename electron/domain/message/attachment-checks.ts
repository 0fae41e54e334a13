/** Checks on the files of a message. Each is pure and names the first finding. Source: content/README, Checks. */
import type { Asset } from '../asset.ts';
import type { Check, CheckCode } from '../draft.ts';
import { classifyFreshness } from '../freshness.ts';
import { handedOverBefore, handedVersions } from '../suggest/message-history.ts';
import { finding, passed, titles } from './check-result.ts';
import type { MessageFacts } from './message-facts.ts';

type CheckOf = (facts: MessageFacts) => Check;

/** Expired, or not released yet. */
export const checkExpired: CheckOf = ({ attachments, today }) => {
  const expired = attachments.find((asset) => classifyFreshness(asset, today).kind === 'expired');
  if (expired) {
    const day = expired.expires ?? '';
    return finding('expired', `"${expired.title}" could be used until ${day}`, {
      asset: expired.id,
      title: expired.title,
      day,
    });
  }
  const early = attachments.find(({ released }) => released !== null && released > today);
  if (!early) return passed('expired');
  const day = early.released ?? '';
  return finding('expired', `"${early.title}" is released on ${day}`, {
    asset: early.id,
    title: early.title,
    released: day,
  });
};

/** A draft or retired file, a draft or retired template, or a file that the library does not have. */
export const checkNotApproved: CheckOf = ({ attachments, unknownAttachments, template }) => {
  const [unknown] = unknownAttachments;
  if (unknown) return finding('not_approved', `"${unknown}" is not in the library`, { asset: unknown });
  const found = attachments.find(({ state }) => state !== 'approved');
  if (found) {
    return finding('not_approved', `"${found.title}" is ${wordFor(found.state)}`, {
      asset: found.id,
      title: found.title,
      state: found.state,
    });
  }
  if (template.state === 'approved') return passed('not_approved');
  return finding('not_approved', `the template "${template.name}" is ${wordFor(template.state)}`, {
    template: template.id,
    title: template.name,
    state: template.state,
  });
};

const wordFor = (state: Asset['state']): string => (state === 'draft' ? 'still a draft' : state);

/** For our eyes only, or to be shown but not sent. */
export const checkAudience: CheckOf = ({ attachments }) => {
  const found = attachments.find(({ audience }) => audience !== 'send');
  if (!found) return passed('audience');
  const why = found.audience === 'internal' ? 'is for our eyes only' : 'may be shown, not sent';
  return finding('audience', `"${found.title}" ${why}`, {
    asset: found.id,
    title: found.title,
    audience: found.audience,
  });
};

/** A newer one takes over once it may itself be used. */
function replacementOf(asset: Asset, { assetById, today }: MessageFacts): Asset | undefined {
  const newer = asset.replacedBy === null ? undefined : assetById.get(asset.replacedBy);
  const usable = newer?.state === 'approved' && (newer.released === null || newer.released <= today);
  return usable ? newer : undefined;
}

/** `replacement` is the asset to use instead. */
export const checkSuperseded: CheckOf = (facts) => {
  for (const asset of facts.attachments) {
    const newer = replacementOf(asset, facts);
    if (!newer) continue;
    return finding('superseded', `"${asset.title}" is replaced by "${newer.title}"`, {
      asset: asset.id,
      title: asset.title,
      replacement: newer.id,
      replacementTitle: newer.title,
    });
  }
  return passed('superseded');
};

export const checkConsent: CheckOf = ({ attachments, today }) => {
  const found = attachments.find(({ consent }) => consent?.until && consent.until < today);
  if (!found?.consent) return passed('consent');
  const { by, until } = found.consent;
  return finding('consent', `the consent of ${by} to "${found.title}" ended on ${until}`, {
    asset: found.id,
    title: found.title,
    by,
    day: until ?? '',
  });
};

/** What it does is the company's policy: ask (a person confirms), allow, block. */
export const checkUncurated: CheckOf = ({ attachments, config }) => {
  const found = attachments.filter(({ described }) => !described);
  const [first] = found;
  const { uncurated } = config.policy;
  if (!first || uncurated === 'allow') return passed('uncurated');
  const words = `nobody has described ${titles(found)}`;
  const facts = { asset: first.id, title: first.title, count: found.length, policy: uncurated };
  return finding('uncurated', words, facts, uncurated === 'block');
};

/** This very version went to this person before, unless it may be handed over again. */
export const checkAlreadyHandedOver: CheckOf = ({ attachments, history }) => {
  const found = attachments.find(
    (asset) => !asset.repeatable && handedOverBefore(asset, handedVersions(history)) === 'same_version',
  );
  if (!found) return passed('already_handed_over');
  const day = history.findLast(
    ({ assets, outcome }) => outcome !== 'not_sent' && assets.some(({ id }) => id === found.id),
  )?.day;
  return finding('already_handed_over', `"${found.title}" was handed over on ${day}`, {
    asset: found.id,
    title: found.title,
    day: day ?? '',
  });
};

const HIDDEN_WORDS = {
  speaker_notes: 'speaker notes',
  hidden_slides: 'hidden slides',
  comments: 'comments',
  tracked_changes: 'tracked changes',
} as const;

/** What a recipient could uncover in a file, or a file nobody could look into. */
export const checkHiddenContent: CheckOf = ({ attachments, files }) => {
  const code: CheckCode = 'hidden_content';
  for (const { id, title } of attachments) {
    const file = Object.hasOwn(files, id) ? files[id] : undefined;
    if (!file) continue;
    if (file.hidden === null) {
      return finding(code, `"${title}" could not be looked into`, { asset: id, title, found: '' });
    }
    if (file.hidden.length === 0) continue;
    const words = file.hidden.map((kind) => HIDDEN_WORDS[kind]).join(', ');
    return finding(code, `"${title}" carries ${words}`, { asset: id, title, found: file.hidden.join(',') });
  }
  return passed(code);
};

/** All files together against `policy.max_bytes`; both in bytes. */
export const checkSize: CheckOf = ({ attachments, config }) => {
  const bytes = attachments.reduce((sum, asset) => sum + asset.sizeBytes, 0);
  const limit = config.policy.maxBytes;
  if (bytes <= limit) return passed('size');
  const inMegabytes = (size: number) => (size / 1_048_576).toFixed(1);
  return finding(
    'size',
    `the files have ${inMegabytes(bytes)} MB; many mailboxes refuse more than ${inMegabytes(limit)}`,
    {
      bytes,
      limit,
    },
  );
};

/** The owner's look at a file is long overdue. */
export const checkOverdue: CheckOf = ({ attachments, today }) => {
  const found = attachments.find((asset) => classifyFreshness(asset, today).kind === 'overdue');
  if (!found) return passed('overdue');
  return finding('overdue', `"${found.title}" was last checked on ${found.verified}`, {
    asset: found.id,
    title: found.title,
    day: found.verified ?? '',
  });
};
