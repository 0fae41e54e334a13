import { expect, it } from 'vitest';
import { isBeingDebugged } from '../../electron/platform/debug-switches.ts';

it.each([
  '--remote-debugging-port=9222',
  '--remote-debugging-port',
  '--remote-debugging-pipe',
  '--remote-debugging-address=0.0.0.0',
  '--remote-allow-origins=*',
  '--inspect',
  '--inspect=0',
  '--inspect-brk',
  '--inspect-brk=127.0.0.1:9229',
  '--inspect-port=9229',
  '--inspect-wait',
  '--inspect-publish-uid=http',
  '-remote-debugging-port=9222',
  '-inspect',
  '/remote-debugging-port:9222',
  '--REMOTE-DEBUGGING-PORT=9222',
])('%s is noticed wherever it stands', (argument) => {
  expect(isBeingDebugged(['passalong', argument])).toBe(true);
  expect(isBeingDebugged(['passalong', 'deal.pdf', argument, '--other'])).toBe(true);
});

it.each([
  [[]],
  [['passalong']],
  [['passalong', '--no-sandbox', '--lang=de']],
  [['passalong', 'inspect']],
  [['passalong', 'my --inspect notes.pdf']],
  [['passalong', '/inspection/report.pdf']],
  [['passalong', '--inspector-notes']],
  [['passalong', '--remote-debuggingport']],
])('%j is an ordinary start', (argv) => {
  expect(isBeingDebugged(argv)).toBe(false);
});
