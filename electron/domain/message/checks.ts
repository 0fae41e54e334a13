/** Everything that is looked at before a message may leave. Source: content/README, Checks. */
import type { Check, CheckCode } from '../draft.ts';
import { CHECK_CODES } from '../draft.ts';
import {
  checkAlreadyHandedOver,
  checkAudience,
  checkConsent,
  checkExpired,
  checkHiddenContent,
  checkNotApproved,
  checkOverdue,
  checkSize,
  checkSuperseded,
  checkUncurated,
} from './attachment-checks.ts';
import type { MessageFacts } from './message-facts.ts';
import {
  checkOtherAccount,
  checkRecipientDomain,
  checkStanceConflict,
  checkUnfilled,
} from './text-checks.ts';

const CHECK_BY_CODE: Readonly<Record<CheckCode, (facts: MessageFacts) => Check>> = {
  unfilled: checkUnfilled,
  expired: checkExpired,
  not_approved: checkNotApproved,
  audience: checkAudience,
  superseded: checkSuperseded,
  consent: checkConsent,
  uncurated: checkUncurated,
  stance_conflict: checkStanceConflict,
  other_account: checkOtherAccount,
  already_handed_over: checkAlreadyHandedOver,
  hidden_content: checkHiddenContent,
  size: checkSize,
  overdue: checkOverdue,
  recipient_domain: checkRecipientDomain,
};

/** All checks in the order of `CHECK_CODES`. The draft is blocked when one of them blocks. */
export function runChecks(facts: MessageFacts): readonly Check[] {
  return CHECK_CODES.map((code) => CHECK_BY_CODE[code](facts));
}
