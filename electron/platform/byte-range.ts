/** Answers a request for part of some bytes, which a video needs before it can be wound. RFC 9110 §14. */

const PARTIAL = 206;
const NOT_SATISFIABLE = 416;

/** The whole when no single range was asked for; 416 when the range lies outside. */
export function answerRange(
  bytes: Uint8Array<ArrayBuffer>,
  range: string | null,
  headers: Readonly<Record<string, string>>,
): Response {
  const match = /^bytes=(\d*)-(\d*)$/.exec(range ?? '');
  if (!match || (match[1] === '' && match[2] === '')) {
    return new Response(bytes, { headers: { ...headers, 'accept-ranges': 'bytes' } });
  }
  const isSuffix = match[1] === '';
  const start = isSuffix ? Math.max(0, bytes.length - Number(match[2])) : Number(match[1]);
  const end = isSuffix || match[2] === '' ? bytes.length - 1 : Math.min(Number(match[2]), bytes.length - 1);
  if (start > end) {
    return new Response(null, {
      status: NOT_SATISFIABLE,
      headers: { 'content-range': `bytes */${bytes.length}` },
    });
  }
  return new Response(bytes.slice(start, end + 1), {
    status: PARTIAL,
    headers: {
      ...headers,
      'accept-ranges': 'bytes',
      'content-range': `bytes ${start}-${end}/${bytes.length}`,
    },
  });
}
