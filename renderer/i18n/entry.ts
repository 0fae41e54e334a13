/** One text of a catalogue: plain, or by number (`n`). Placeholders are written `{name}`. */
export interface ByNumber {
  readonly one: string;
  readonly other: string;
}
export type Entry = string | ByNumber;

/** A catalogue of another language: the same keys, and by number where the first one is. */
export type Twin<Catalogue> = {
  readonly [Key in keyof Catalogue]: Catalogue[Key] extends ByNumber ? ByNumber : string;
};
