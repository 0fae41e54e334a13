/** What the checks before a hand-off look at; all of it filled in by the caller. */
import type { Asset } from '../asset.ts';
import type { IsoDay } from '../iso-day.ts';
import type { LibraryConfig } from '../library-config.ts';
import type { HandedOver } from '../situation.ts';
import type { Stance } from '../taxonomy.ts';
import type { Template } from '../template.ts';

export type HiddenContent = 'speaker_notes' | 'hidden_slides' | 'comments' | 'tracked_changes';

/** What extraction found inside a file. */
export interface FileFacts {
  /** What a recipient could uncover; null: the file could not be looked into. */
  readonly hidden: readonly HiddenContent[] | null;
  /** Text of the first page or slide; null: unknown. */
  readonly firstPage: string | null;
}

export interface MessageFacts {
  readonly today: IsoDay;
  readonly config: LibraryConfig;
  readonly template: Template;
  /** As it would leave: after the rep's own edits. */
  readonly subject: string;
  readonly body: string;
  /** Why the text is not finished, one phrase each; empty: it is. */
  readonly unfinished: readonly string[];
  readonly to: string | null;
  /** The account this message is for; null: unknown. */
  readonly account: string | null;
  /** Mail domains known to be the account's; empty: judge by its name. */
  readonly accountDomains: readonly string[];
  readonly stance: Stance | null;
  /** What was handed over to this person. */
  readonly history: readonly HandedOver[];
  readonly attachments: readonly Asset[];
  /** Ids asked for that the library does not have. */
  readonly unknownAttachments: readonly string[];
  readonly assetById: ReadonlyMap<string, Asset>;
  /** By asset id; absent: not looked at yet. */
  readonly files: Readonly<Record<string, FileFacts>>;
}
