/** The shapes that cross the bridge, by the names the page uses for them. */
import type {
  AnswerOf as ContractAnswerOf,
  Channel as ContractChannel,
  RequestOf as ContractRequestOf,
} from '#ipc/contract.ts';

export type Channel = ContractChannel;
export type AnswerOf<Name extends Channel> = ContractAnswerOf<Name>;
export type RequestOf<Name extends Channel> = ContractRequestOf<Name>;

export type LibraryStatus = AnswerOf<'library.status'>;
export type Vocabulary = AnswerOf<'library.vocabulary'>;
export type TemplateLine = Vocabulary['templates'][number];
export type AssetDetail = NonNullable<AnswerOf<'library.asset'>>;
export type AssetCard = AssetDetail['card'];
export type TopFolder = AnswerOf<'library.topFolders'>['folders'][number];
export type FolderAnswers = RequestOf<'library.describeFolders'>['answers'][number];
export type SuggestionsAnswer = AnswerOf<'suggestions.list'>;
export type SampleOpportunity = AnswerOf<'samples.list'>['opportunities'][number];
export type SamplePerson = SampleOpportunity['people'][number];
export type DraftAnswer = NonNullable<AnswerOf<'drafts.compose'>>;
export type DraftField = DraftAnswer['draft']['fields'][number];
export type DraftCheck = DraftAnswer['draft']['checks'][number];
export type Handoff = AnswerOf<'handoff.openInMail'>;
export type SearchRequest = RequestOf<'search.query'>;
export type SearchAnswer = AnswerOf<'search.query'>;
export type SearchHit = SearchAnswer['hits'][number];
export type Facet = keyof SearchAnswer['facets'];
export type SettingsAnswer = AnswerOf<'settings.get'>;
export type Settings = SettingsAnswer['settings'];
export type SettingsChange = RequestOf<'settings.change'>;

/** A request as state holds it: nothing in it may be changed in place. */
export type Frozen<Value> = Value extends string | number | boolean | null
  ? Value
  : Value extends readonly (infer Item)[]
    ? readonly Frozen<Item>[]
    : { readonly [Key in keyof Value]: Frozen<Value[Key]> };

export type DraftRequest = Frozen<RequestOf<'drafts.compose'>>;
