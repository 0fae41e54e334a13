/**
 * Most bytes of files in a draft: base64 adds 36.85 %, and 18 MiB become 24.6, just under the 25 MB that
 * the largest mail services take. Source: electron/README, handoff.
 */
export const MOST_FILE_BYTES = 18 * 1_048_576;
