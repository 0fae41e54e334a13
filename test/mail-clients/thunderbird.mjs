/**
 * Opens a draft of the starter library in a real Thunderbird on a display of its own and keeps the picture
 * in out/mail-clients, to be looked at. Where Thunderbird cannot be had, one line says so.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { hasProgram, isRoot } from '../../build/system-libraries.mjs';
import { startVirtualDisplay } from '../../build/virtual-display.mjs';

const PACKAGES = { thunderbird: 'thunderbird', xdotool: 'xdotool', import: 'imagemagick', Xvfb: 'xvfb' };
const OUT = join(process.cwd(), 'out', 'mail-clients');
const WINDOW_WITHIN_MS = 120_000;

/** A profile with one account that leads nowhere: without one, Thunderbird opens no writing window. */
const PREFERENCES = {
  'mail.accountmanager.accounts': 'account1,account2',
  'mail.accountmanager.defaultaccount': 'account2',
  'mail.accountmanager.localfoldersserver': 'server1',
  'mail.account.account1.server': 'server1',
  'mail.account.account2.identities': 'id1',
  'mail.account.account2.server': 'server2',
  'mail.identity.id1.fullName': 'Pat Lee',
  'mail.identity.id1.useremail': 'pat.lee@tellerby.example',
  'mail.identity.id1.valid': true,
  'mail.server.server1.type': 'none',
  'mail.server.server1.hostname': 'Local Folders',
  'mail.server.server1.userName': 'nobody',
  'mail.server.server2.type': 'pop3',
  'mail.server.server2.hostname': '127.0.0.1',
  'mail.server.server2.userName': 'pat',
  'mail.server.server2.login_at_startup': false,
  'mail.server.server2.check_new_mail': false,
  'mail.shell.checkDefaultClient': false,
  'mail.spotlight.firstRunDone': true,
  'mailnews.start_page.enabled': false,
  'app.update.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.proxy.type': 1,
  'network.proxy.socks': '127.0.0.1',
  'network.proxy.socks_port': 9,
};

function prepared() {
  const missing = Object.entries(PACKAGES).filter(([program]) => !hasProgram(program));
  if (missing.length === 0) return true;
  const names = missing.map(([, name]) => name);
  if (isRoot() && hasProgram('apt-get')) {
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], { stdio: 'ignore' });
  }
  return Object.keys(PACKAGES).every((program) => hasProgram(program));
}

function makeDraft(file) {
  const values = {
    'contact.first_name': 'Ana',
    'contact.email': 'ana.ruiz@ostrand.example',
    'rep.name': 'Pat Lee',
    'rep.company': 'Tellerby Software',
    'rep.email': 'pat.lee@tellerby.example',
    'account.name': 'Ostrand Cold Storage',
    'next.profession': 'finance',
  };
  const settings = Object.entries(values).flatMap(([name, value]) => ['--set', `${name}=${value}`]);
  const files = ['--attach', 'case-hollin-vale-foods', '--attach', 'business-case-one-page'];
  const flags = ['--template', 'for-your-board', ...settings, ...files, '--to', values['contact.email']];
  const made = spawnSync(
    process.execPath,
    ['build/cli.mjs', 'draft', 'content/library', ...flags, '--out', file, '--today', '2026-11-25', '--json'],
    { encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Error(`no draft: ${made.stdout}${made.stderr}`);
}

/** The title of the writing window, or undefined when none came. */
async function writingWindow(environment) {
  const until = Date.now() + WINDOW_WITHIN_MS;
  while (Date.now() < until) {
    const found = spawnSync('xdotool', ['search', '--onlyvisible', '--name', '^Write:'], {
      env: environment,
      encoding: 'utf8',
    });
    const id = found.stdout.trim().split('\n')[0];
    if (id) {
      spawnSync('xdotool', ['windowmove', id, '0', '0', 'windowsize', id, '1280', '860', 'windowraise', id], {
        env: environment,
      });
      return spawnSync('xdotool', ['getwindowname', id], {
        env: environment,
        encoding: 'utf8',
      }).stdout.trim();
    }
    await wait(500);
  }
  return undefined;
}

async function run() {
  if (!prepared()) {
    console.log('test:mail-clients: not run, because Thunderbird cannot be installed here.');
    return 0;
  }
  const home = mkdtempSync(join(tmpdir(), 'thunderbird-'));
  const profile = join(home, 'profile');
  mkdirSync(profile, { recursive: true });
  mkdirSync(OUT, { recursive: true });
  const lines = Object.entries(PREFERENCES).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), `${lines.join('\n')}\n`);
  const draft = join(OUT, 'draft.eml');
  rmSync(draft, { force: true });
  makeDraft(draft);
  const { display, stop } = await startVirtualDisplay();
  const environment = { ...process.env, DISPLAY: display, HOME: home, MOZ_ENABLE_WAYLAND: '0' };
  const client = spawn('thunderbird', ['--no-remote', '--profile', profile, draft], {
    env: environment,
    stdio: 'ignore',
    detached: true,
  });
  try {
    const title = await writingWindow(environment);
    await wait(5_000);
    const picture = join(OUT, 'thunderbird.png');
    spawnSync('import', ['-window', 'root', picture], { env: environment });
    console.log(
      `test:mail-clients: ${title ? `a writing window "${title}"` : 'NO writing window'}; look at ${picture}`,
    );
    return title ? 0 : 1;
  } finally {
    if (client.pid) process.kill(-client.pid);
    stop();
    await wait(1_000);
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  }
}

process.exitCode = await run();
