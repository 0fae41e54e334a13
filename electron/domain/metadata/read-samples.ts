/** `samples.yaml` of the starter library as opportunities. What is missing is empty, never invented. */
import type { SampleOpportunity, SamplePerson } from '../sample-opportunity.ts';
import type { HandedOver, Situation } from '../situation.ts';
import {
  DRIVERS,
  LEVELS,
  MESSAGES,
  OUTCOMES_OF_TOUCH,
  PROFESSIONS,
  REACHES,
  ROLES,
  STAGES,
  STALL_REASONS,
  STANCES,
  type Stage,
} from '../taxonomy.ts';
import type { IssueLog } from './issue-log.ts';
import { type MapReader, mapReader } from './map-reader.ts';
import { readCount } from './read-value.ts';
import type { TreeEntry } from './tree.ts';

/** Source: ipc, sampleOpportunityShape. */
const MAX_OPPORTUNITIES = 20;
const MAX_PEOPLE = 50;
const MAX_AMOUNT = 1_000_000_000;

/** The opportunities, then the customers as opportunities at `review`. */
export function readSamples(entries: readonly TreeEntry[], log: IssueLog): SampleOpportunity[] {
  const root = mapReader({ kind: 'map', entries, at: { line: 1, column: 1 } }, log);
  const opportunities = root
    .maps('opportunities')
    .map((one) => opportunity(one, one.id('stage', STAGES) ?? 'target', 'name'));
  const customers = root.maps('customers').map((one) => opportunity(one, 'review', 'account'));
  return [...opportunities, ...customers].filter(({ id }) => id !== '').slice(0, MAX_OPPORTUNITIES);
}

function opportunity(one: MapReader, stage: Stage, nameKey: string): SampleOpportunity {
  const touches = one.maps('touches');
  const shared = {
    rival: one.line('rival'),
    product: one.words('products')[0] ?? null,
    industry: one.line('industry'),
    region: one.line('region'),
  };
  return {
    id: one.line('id') ?? '',
    account: one.line('account') ?? '',
    name: one.line(nameKey) ?? '',
    stage,
    quoteDay: one.day('quote_day'),
    closeDay: one.day('close_day'),
    amount: one.read<number | null>('amount', null, readCount(0, MAX_AMOUNT)),
    currency: one.line('currency')?.slice(0, 3) ?? null,
    people: one
      .maps('people')
      .slice(0, MAX_PEOPLE)
      .map((person) => personOf(person, shared, touches)),
  };
}

function personOf(
  one: MapReader,
  shared: Pick<Situation, 'rival' | 'product' | 'industry' | 'region'>,
  touches: readonly MapReader[],
): SamplePerson {
  const id = one.line('id') ?? '';
  return {
    id,
    name: one.line('name') ?? '',
    firstName: one.line('first_name') ?? '',
    lastName: one.line('last_name') ?? '',
    title: one.line('title') ?? '',
    email: one.line('email') ?? '',
    situation: {
      ...shared,
      role: one.id('role', [...ROLES, 'unknown'] as const) ?? 'unknown',
      stance: one.id('stance', STANCES),
      reach: one.id('reach', REACHES),
      profession: one.id('profession', PROFESSIONS),
      level: one.id('level', LEVELS),
      driver: one.id('driver', DRIVERS),
      stall: one.id('stall', STALL_REASONS),
      languages: one.words('languages'),
    },
    history: touches.filter((touch) => touch.line('person') === id).flatMap(handedOver),
  };
}

function handedOver(touch: MapReader): HandedOver[] {
  const day = touch.day('day');
  if (day === null) return [];
  return [
    {
      day,
      assets: touch.maps('assets').flatMap((asset) => {
        const id = asset.line('id');
        return id === null ? [] : [{ id, version: asset.line('version') }];
      }),
      template: touch.line('template'),
      message: touch.id('message', MESSAGES),
      outcome: touch.id('outcome', OUTCOMES_OF_TOUCH),
    },
  ];
}
