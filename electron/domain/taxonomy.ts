/**
 * The closed lists of the product: ids are fixed and stored; labels belong to the company
 * (`library.yaml`) and to the language of the screen. Source: content/README, Words.
 */
export const STAGES = [
  'target',
  'qualify',
  'discover',
  'evaluate',
  'quoted',
  'deciding',
  'negotiate',
  'won',
  'review',
  'expand',
  'lost',
  'no_decision',
] as const;
export type Stage = (typeof STAGES)[number];

/** The stages between quote and decision, where the four messages are counted. */
export const WHITESPACE_STAGES = ['quoted', 'deciding', 'negotiate'] as const satisfies readonly Stage[];

export const ROLES = [
  'economic',
  'champion',
  'technical',
  'user',
  'purchasing',
  'sponsor',
  'coach',
  'legal',
  'influencer',
  'gatekeeper',
] as const;
export type Role = (typeof ROLES)[number];
/** A role nobody has asked about yet; different from "any", which is an empty list on an asset. */
export type RoleOrUnknown = Role | 'unknown';

export const STANCES = ['advocate', 'supporter', 'neutral', 'non_supporter', 'opponent'] as const;
export type Stance = (typeof STANCES)[number];
export const STANCE_VALUE: Readonly<Record<Stance, number>> = {
  advocate: 2,
  supporter: 1,
  neutral: 0,
  non_supporter: -1,
  opponent: -2,
};

export const REACHES = ['decides', 'carries_upstream', 'to_be_won'] as const;
export type Reach = (typeof REACHES)[number];

export const PROFESSIONS = [
  'finance',
  'operations',
  'it_security',
  'hr',
  'purchasing',
  'legal',
  'sales_marketing',
  'engineering',
  'general_management',
  'line',
] as const;
export type Profession = (typeof PROFESSIONS)[number];

export const LEVELS = ['specialist', 'manager', 'director', 'vp', 'chief'] as const;
export type Level = (typeof LEVELS)[number];

/** Private: may choose which paragraph is used; the word never appears in a text or a default export. */
export const DRIVERS = [
  'praise',
  'impress_boss',
  'on_time',
  'avoid_blame',
  'mastery',
  'help_team',
  'control',
  'win',
] as const;
export type Driver = (typeof DRIVERS)[number];

/** The four things worth saying between quote and decision, in the order of the thread on screen. */
export const WHITESPACE_MESSAGES = ['no_change', 'outcome', 'better', 'great_choice'] as const;
export type WhitespaceMessage = (typeof WHITESPACE_MESSAGES)[number];
export const MESSAGES = [...WHITESPACE_MESSAGES, 'educate'] as const;
export type Message = (typeof MESSAGES)[number];

export const STALL_REASONS = ['unconvinced', 'undecided', 'waiting', 'budget', 'silent'] as const;
export type StallReason = (typeof STALL_REASONS)[number];

/** Rivals that every company has; the others come from `library.yaml`. */
export const BUILT_IN_RIVALS = ['nothing', 'own_way'] as const;

export const ASSET_TYPES = [
  'one_pager',
  'case_study',
  'business_case',
  'calculator',
  'comparison',
  'objection_answer',
  'security_pack',
  'terms',
  'price_list',
  'rollout_plan',
  'deck',
  'outcome_slide',
  'video',
  'reference',
  'agenda',
  'direct_mail',
  'battle_card',
  'buyer_card',
  'question_card',
] as const;
export type AssetType = (typeof ASSET_TYPES)[number];
/** Cards for our own eyes: suggested to read first, never attached. */
export const READ_FIRST_TYPES = [
  'battle_card',
  'buyer_card',
  'question_card',
] as const satisfies readonly AssetType[];

export const TEMPLATE_KINDS = [
  'follow_up',
  'pass_along',
  'ask_name',
  'introduction',
  'yes_or_no',
  'check_in',
  'after_a_loss',
  'review_invite',
  'review_agenda',
  'voicemail',
  'call_script',
  'direct_mail_note',
  'social_post',
] as const;
export type TemplateKind = (typeof TEMPLATE_KINDS)[number];

export const ASKS = ['none', 'answer', 'forward', 'name', 'meeting', 'decision'] as const;
export type Ask = (typeof ASKS)[number];

export const AUDIENCES = ['send', 'show', 'internal'] as const;
export type Audience = (typeof AUDIENCES)[number];

export const ASSET_STATES = ['draft', 'approved', 'retired'] as const;
export type AssetState = (typeof ASSET_STATES)[number];

export const OUTCOMES_OF_TOUCH = [
  'no_answer',
  'answered',
  'moved_on',
  'declined',
  'away',
  'not_sent',
] as const;
export type TouchOutcome = (typeof OUTCOMES_OF_TOUCH)[number];

/** Whether a text is one of a closed list; narrows it to the list's ids. */
export function isOneOf<Id extends string>(list: readonly Id[], text: string): text is Id {
  return (list as readonly string[]).includes(text);
}
