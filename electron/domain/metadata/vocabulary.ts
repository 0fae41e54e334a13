/** The words of `library.yaml` as metadata is read with them: own names for stages and roles, and own lists. */
import { foldWord } from '../fold-word.ts';
import type { LibraryConfig, NamedId } from '../library-config.ts';
import { ROLE_ALIASES } from '../role-alias.ts';
import { STAGE_ALIASES } from '../stage-alias.ts';
import { BUILT_IN_RIVALS } from '../taxonomy.ts';
import { nearest, type WordsForIds } from './closed-list.ts';
import { type IssueLog, quoteForMessage } from './issue-log.ts';
import { readItems } from './read-value.ts';
import type { TreeEntry } from './tree.ts';

/** Reads a list of the company's own ids. */
type OwnListReader = (entry: TreeEntry, log: IssueLog) => string[];

export interface LibraryVocabulary {
  readonly stages: WordsForIds;
  readonly roles: WordsForIds;
  readonly outcomes: OwnListReader;
  readonly products: OwnListReader;
  readonly industries: OwnListReader;
  readonly regions: OwnListReader;
  readonly rivals: OwnListReader;
}

/** The vocabulary that a company's configuration gives. */
export function vocabularyOf(config: LibraryConfig): LibraryVocabulary {
  return {
    stages: wordsFor(config, 'stage', [...STAGE_ALIASES, ...pairs(config.stageAliases)]),
    roles: wordsFor(config, 'role', [...ROLE_ALIASES, ...pairs(config.roleAliases)]),
    outcomes: ownList(config.outcomes.map(({ id, label }) => ({ id, name: label }))),
    products: ownList(config.products),
    industries: ownList(config.industries),
    regions: ownList(config.regions),
    rivals: ownList(config.rivals, BUILT_IN_RIVALS),
  };
}

type Pairs = readonly (readonly [word: string, id: string])[];

function pairs(aliases: Readonly<Record<string, readonly string[]>>): Pairs {
  return Object.entries(aliases).flatMap(([id, words]) => words.map((word) => [word, id] as const));
}

/** Aliases first and labels last, so that a label the company gives wins over a CRM's default word. */
function wordsFor({ labels }: LibraryConfig, list: string, aliases: Pairs): WordsForIds {
  const labelPairs = Object.values(labels).flatMap((lists) =>
    Object.entries(lists[list] ?? {}).map(([id, label]) => [label, id] as const),
  );
  return new Map([...aliases, ...labelPairs].map(([word, id]) => [foldWord(word), id]));
}

/**
 * A company's own list is open as long as `library.yaml` does not name it. When it does, a name is
 * read as its id, and an id it does not hold is kept (it fits nothing) and reported.
 */
function ownList(named: readonly NamedId[], builtIn: readonly string[] = []): OwnListReader {
  const ids = [...named.map(({ id }) => id), ...builtIn];
  const byWord = new Map(
    named.flatMap(({ id, name }) => [[foldWord(name), id] as const, [foldWord(id), id] as const]),
  );
  return (entry, log) => [
    ...new Set(
      readItems(entry, log).map(({ text, at }) => {
        const id = byWord.get(foldWord(text)) ?? ids.find((known) => foldWord(known) === foldWord(text));
        if (id !== undefined) return id;
        if (named.length > 0) {
          const near = nearest(ids, text.toLowerCase());
          const mend = near ? `Did you mean ${near}?` : `Write one of: ${ids.join(', ')}.`;
          log.add(
            'unknown_value',
            at,
            `${entry.key}: ${quoteForMessage(text)} is not in library.yaml. ${mend}`,
          );
        }
        return text;
      }),
    ),
  ];
}
