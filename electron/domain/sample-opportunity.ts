/** Opportunities to try the product on, shipped with the starter library and marked Sample. */
import type { IsoDay } from './iso-day.ts';
import type { HandedOver, Situation } from './situation.ts';
import type { Stage } from './taxonomy.ts';

export interface SamplePerson {
  readonly id: string;
  readonly name: string;
  readonly firstName: string;
  readonly lastName: string;
  /** Job title. */
  readonly title: string;
  readonly email: string;
  readonly situation: Omit<Situation, 'stage' | 'history'>;
  /** Oldest first. */
  readonly history: readonly HandedOver[];
}

export interface SampleOpportunity {
  readonly id: string;
  readonly account: string;
  readonly name: string;
  readonly stage: Stage;
  readonly quoteDay: IsoDay | null;
  readonly closeDay: IsoDay | null;
  readonly amount: number | null;
  /** ISO 4217. */
  readonly currency: string | null;
  /** Nearest person to write to first. */
  readonly people: readonly SamplePerson[];
}
