/** A message template and a snippet as the library holds them: front matter understood, text still raw. */
import type { Fit } from './asset.ts';
import type { IsoDay } from './iso-day.ts';
import type {
  Ask,
  AssetState,
  AssetType,
  Message,
  Profession,
  Role,
  Stage,
  Stance,
  TemplateKind,
} from './taxonomy.ts';

export const FIELD_KINDS = [
  'text',
  'multiline',
  'name',
  'email',
  'phone',
  'url',
  'day',
  'number',
  'choice',
] as const;
export type FieldKind = (typeof FIELD_KINDS)[number];

export interface TemplateField {
  /** As written in the text: `board_day` or a standard one such as `contact.first_name`. */
  readonly name: string;
  readonly label: string;
  readonly help: string | null;
  readonly kind: FieldKind;
  readonly choices: readonly { readonly id: string; readonly label: string }[];
  readonly default: string | null;
  readonly required: boolean;
  /** Longest value in characters; null: the kind's own limit. */
  readonly max: number | null;
}

export type SuggestedAttachment =
  | { readonly asset: string; readonly required: boolean }
  | {
      readonly query: {
        readonly type: AssetType | null;
        readonly messages: readonly Message[];
      };
      readonly max: number;
    };

export interface Template {
  readonly id: string;
  readonly path: string;
  readonly name: string;
  readonly kind: TemplateKind;
  readonly ask: Ask;
  readonly stages: Fit<Stage>;
  readonly roles: Fit<Role>;
  readonly professions: Fit<Profession>;
  readonly stances: Fit<Stance>;
  readonly messages: Fit<Message>;
  readonly language: string | null;
  readonly tone: string | null;
  readonly owner: string | null;
  readonly verified: IsoDay | null;
  readonly verifyEvery: number;
  readonly state: AssetState;
  readonly attach: readonly SuggestedAttachment[];
  /** Declared in front matter, then the standard ones that the text uses, in order of first use. */
  readonly fields: readonly TemplateField[];
  readonly subject: string;
  readonly body: string;
  readonly voicemail: string | null;
  readonly call: string | null;
  /** Line of the file on which the body begins, 1-based, so that a fault can be named. */
  readonly bodyLine: number;
}

export interface Snippet {
  /** File name without `.md`; what `{% include name %}` says. */
  readonly name: string;
  readonly path: string;
  readonly title: string;
  readonly language: string | null;
  readonly professions: Fit<Profession>;
  readonly text: string;
}
