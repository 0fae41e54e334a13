/** How large a draft file becomes, and from where on other ways are better. */

const MIB = 1_048_576;
/** Base64 in lines of 76 signs: 4 for 3, and a line end for every 57 bytes. Measured: +36.85 %. */
const BASE64_GROWTH = 1.3685;

/** Bytes of files from which mailboxes begin to refuse, most do, and all do. Source: electron/README, handoff. */
export const EML_LIMITS = { warn: 7 * MIB, strongWarn: 13.5 * MIB, most: 18 * MIB } as const;

/** Bytes of a draft whose files have this many bytes. */
export function emlBytes(fileBytes: number): number {
  return Math.round(fileBytes * BASE64_GROWTH);
}

/** What to say about files of this many bytes in all. */
export function sizeVerdict(fileBytes: number): 'fine' | 'warn' | 'strong_warn' | 'too_large' {
  if (fileBytes > EML_LIMITS.most) return 'too_large';
  if (fileBytes > EML_LIMITS.strongWarn) return 'strong_warn';
  return fileBytes > EML_LIMITS.warn ? 'warn' : 'fine';
}
