/** The commands, by name: which flags each knows, what each answers. Source: content/README, Command line. */
import { readFile } from 'node:fs/promises';
import type { IsoDay } from '#domain/iso-day.ts';
import type { ExtractionPort } from '../extract/extraction-port.ts';
import { checkCommand } from './check-command.ts';
import { DRAFT_FLAGS, draftCommand, draftRequestOf } from './draft-command.ts';
import {
  callerPath,
  type FlagKinds,
  type Flags,
  oneOf,
  onlyPositional,
  readFlags,
  todayOf,
} from './flags.ts';
import { inspectCommand } from './inspect-command.ts';
import { refuseUnknownIds } from './known-ids.ts';
import { listCommand } from './list-command.ts';
import { type CommandResult, print } from './output.ts';
import { SEARCH_FLAGS, searchCommand, searchRequestOf } from './search-command.ts';
import { readHistory, SITUATION_FLAGS, situationOfFlags } from './situation-flags.ts';
import { suggestCommand } from './suggest-command.ts';
import { UsageError } from './usage-error.ts';
import { openLibrary } from './with-library.ts';

interface Context {
  readonly extraction: ExtractionPort;
  readonly today: IsoDay;
}

interface Command {
  readonly flags: FlagKinds;
  readonly run: (flags: Flags, context: Context) => Promise<CommandResult>;
}

async function historyOf(flags: Flags) {
  const path = flags.texts.history;
  if (path === undefined) return [];
  const json = await readFile(callerPath(path), 'utf8').catch(() => {
    throw new UsageError(`--history: "${path}" cannot be read`);
  });
  return readHistory(json);
}

const list: Command['run'] = async (flags, { extraction, today }) => {
  const folder = onlyPositional(flags, 'DIR');
  return listCommand((await openLibrary(folder, today, { extraction, readAll: true })).catalog);
};

const check: Command['run'] = async (flags, { extraction, today }) => {
  const folder = onlyPositional(flags, 'DIR');
  const failOn = oneOf(flags, 'fail-on', ['error', 'warning']) ?? 'error';
  return checkCommand((await openLibrary(folder, today, { extraction, readAll: false })).catalog, failOn);
};

const search: Command['run'] = async (flags, { extraction, today }) => {
  const [folder, ...words] = flags.positionals;
  if (folder === undefined || words.length === 0) throw new UsageError('search needs DIR and WORDS');
  const request = searchRequestOf(flags, words.join(' '));
  const { app } = await openLibrary(callerPath(folder), today, { extraction, readAll: true });
  const { answer, assets } = await app.search(request, []);
  return searchCommand(answer, assets);
};

const suggestFor: Command['run'] = async (flags, { extraction, today }) => {
  const folder = onlyPositional(flags, 'DIR');
  const situation = situationOfFlags(flags, await historyOf(flags));
  const { app, catalog } = await openLibrary(folder, today, { extraction, readAll: true });
  refuseUnknownIds(situation, catalog.config);
  return suggestCommand(await app.suggestWhole(situation, today));
};

const draft: Command['run'] = async (flags, { extraction, today }) => {
  const folder = onlyPositional(flags, 'DIR');
  const history = await historyOf(flags);
  const { app, catalog } = await openLibrary(folder, today, { extraction, readAll: true });
  return draftCommand(app, draftRequestOf(flags, catalog, { history, today }), flags);
};

const COMMANDS: Readonly<Record<string, Command>> = {
  list: { flags: { today: 'text' }, run: list },
  check: { flags: { today: 'text', 'fail-on': 'text' }, run: check },
  inspect: {
    flags: {},
    run: (flags, { extraction }) => inspectCommand(onlyPositional(flags, 'FILE'), extraction),
  },
  search: { flags: SEARCH_FLAGS, run: search },
  suggest: { flags: SITUATION_FLAGS, run: suggestFor },
  draft: { flags: DRAFT_FLAGS, run: draft },
};

/** Runs one command line and answers its exit code: 0 done, 1 findings or blocked. @throws UsageError */
export async function runCommand(argv: readonly string[], context: Context): Promise<0 | 1> {
  const [name = '', ...rest] = argv;
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw new UsageError(`commands are ${Object.keys(COMMANDS).join(', ')}; not "${name}"`);
  const flags = readFlags(rest, { ...command.flags, json: 'switch' });
  const result = await command.run(flags, { ...context, today: todayOf(flags, context.today) });
  print(result, flags.switches.has('json'));
  return result.exitCode;
}
