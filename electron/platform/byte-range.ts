/** Answers a request for part of some bytes, which a video needs before it can be wound. RFC 9110 §14. */

const PARTIAL = 206;
const NOT_SATISFIABLE = 416;

interface Span {
  readonly start: number;
  /** Inclusive. */
  readonly end: number;
}

/** The one range that a header asks for; undefined: none, several, or one that means nothing. */
function askedSpan(range: string | null, length: number): Span | undefined {
  const match = /^bytes=(\d*)-(\d*)$/.exec(range ?? '');
  const [, from = '', to = ''] = match ?? [];
  if (from === '')
    return to === '' ? undefined : { start: Math.max(0, length - Number(to)), end: length - 1 };
  if (to !== '' && BigInt(to) < BigInt(from)) return undefined;
  return { start: Number(from), end: to === '' ? length - 1 : Math.min(Number(to), length - 1) };
}

/** The whole when no single range was asked for; 416 when the range lies outside. */
export function answerRange(
  bytes: Uint8Array<ArrayBuffer>,
  range: string | null,
  headers: Readonly<Record<string, string>>,
): Response {
  const span = askedSpan(range, bytes.length);
  if (!span) return new Response(bytes, { headers: { ...headers, 'accept-ranges': 'bytes' } });
  if (span.start > span.end) {
    const size = { 'content-range': `bytes */${bytes.length}` };
    return new Response(null, { status: NOT_SATISFIABLE, headers: { ...headers, ...size } });
  }
  return new Response(bytes.slice(span.start, span.end + 1), {
    status: PARTIAL,
    headers: {
      ...headers,
      'accept-ranges': 'bytes',
      'content-range': `bytes ${span.start}-${span.end}/${bytes.length}`,
    },
  });
}
