/** Content security policies of the two origins that the app serves. */

function policy(directives: Readonly<Record<string, string>>): string {
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');
}

const NOTHING_ELSE = {
  'default-src': "'none'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
  'frame-src': "'none'",
} as const;

/** The page of the product: its own files only. */
export const PAGE_POLICY = policy({
  ...NOTHING_ELSE,
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'require-trusted-types-for': "'script'",
  'trusted-types': "'none'",
});

/** The preview: libraries that draw documents need inline styles and WebAssembly, hence an origin of their own. */
export const PREVIEW_POLICY = policy({
  ...NOTHING_ELSE,
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data: blob:",
  'font-src': "'self' data: blob:",
  'media-src': "'self' blob:",
  'connect-src': "'self' blob: data:",
  'worker-src': "'self' blob:",
});
