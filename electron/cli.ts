/** Entry of the command line: the library without a window. Exit 0 done, 1 findings or blocked, 2 wrong use. */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { forkExtraction } from './cli/extraction-fork.ts';
import { say } from './cli/output.ts';
import { runCommand } from './cli/run-command.ts';
import { UsageError } from './cli/usage-error.ts';
import { localToday } from './platform/clock.ts';

const extraction = forkExtraction(dirname(fileURLToPath(import.meta.url)));
try {
  process.exitCode = await runCommand(process.argv.slice(2), { extraction, today: localToday() });
} catch (cause) {
  say(cause instanceof Error ? cause.message : String(cause));
  process.exitCode = cause instanceof UsageError ? 2 : 1;
} finally {
  await extraction.close();
}
