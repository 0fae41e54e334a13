/** Where an opportunity stands and who the buyer is: all that a suggestion may depend on besides the library. */
import type { IsoDay } from './iso-day.ts';
import type {
  Driver,
  Level,
  Message,
  Profession,
  Reach,
  RoleOrUnknown,
  Stage,
  StallReason,
  Stance,
  TouchOutcome,
} from './taxonomy.ts';

/** One thing already handed over to this person. */
export interface HandedOver {
  readonly day: IsoDay;
  readonly assets: readonly {
    readonly id: string;
    /** SHA-256 of the bytes handed over; null when it was not recorded, which counts as the present version. */
    readonly version: string | null;
  }[];
  readonly template: string | null;
  /** The message it carried; null: the main message of each asset. */
  readonly message: Message | null;
  readonly outcome: TouchOutcome | null;
}

export interface Situation {
  readonly stage: Stage;
  readonly role: RoleOrUnknown;
  /** null: not yet asked. The same for every field below. */
  readonly stance: Stance | null;
  readonly reach: Reach | null;
  readonly profession: Profession | null;
  readonly level: Level | null;
  readonly driver: Driver | null;
  readonly stall: StallReason | null;
  readonly rival: string | null;
  readonly product: string | null;
  readonly industry: string | null;
  readonly region: string | null;
  /** The person's languages, preferred first; empty: the company's `also_offer`. */
  readonly languages: readonly string[];
  /** What was handed over to this person in this opportunity, oldest first. */
  readonly history: readonly HandedOver[];
}

/** A situation of which only the stage and the role are known. */
export function situationOf(stage: Stage, role: RoleOrUnknown): Situation {
  return {
    stage,
    role,
    stance: null,
    reach: null,
    profession: null,
    level: null,
    driver: null,
    stall: null,
    rival: null,
    product: null,
    industry: null,
    region: null,
    languages: [],
    history: [],
  };
}
