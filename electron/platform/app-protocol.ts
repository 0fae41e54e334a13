/** `app://bundle` for the page and `app://preview` for documents: two origins, two policies, nothing else. */
import { protocol, type Session } from 'electron';
import { PAGE_HOST } from '../ipc/trusted-frame.ts';
import { PAGE_POLICY, PREVIEW_POLICY } from './content-policy.ts';
import type { ServedFiles } from './served-files.ts';

export const PREVIEW_HOST = 'preview';
export const PAGE_URL = `app://${PAGE_HOST}/`;
export const PREVIEW_URL = `app://${PREVIEW_HOST}/`;

/** Must run before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: 'app',
      privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true },
    },
  ]);
}

const NOT_FOUND = 404;
const METHOD_NOT_ALLOWED = 405;

function headersFor(mediaType: string, contentPolicy: string): Record<string, string> {
  return {
    'content-type': mediaType,
    'content-security-policy': contentPolicy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  };
}

/** Serves one origin on one session. `extra` answers what is no file of the bundle, such as the previewed asset. */
export function serveOrigin(
  target: Session,
  {
    host,
    files,
    extra,
  }: {
    host: string;
    files: ServedFiles;
    extra?: (request: Request) => Promise<Response | undefined>;
  },
): void {
  const contentPolicy = host === PAGE_HOST ? PAGE_POLICY : PREVIEW_POLICY;
  target.protocol.handle('app', async (request) => {
    if (request.method !== 'GET') return new Response(null, { status: METHOD_NOT_ALLOWED });
    const url = new URL(request.url);
    const file = url.host === host ? await files.read(url.pathname) : undefined;
    if (file) return new Response(file.bytes, { headers: headersFor(file.mediaType, contentPolicy) });
    const answer = url.host === host ? await extra?.(request) : undefined;
    return (
      answer ?? new Response(null, { status: NOT_FOUND, headers: headersFor('text/plain', contentPolicy) })
    );
  });
}
