/** The part of emailjs-mime-parser that the tests use; the package carries no types. */
declare module 'emailjs-mime-parser' {
  export interface MimeHeader {
    readonly value: unknown;
    readonly params?: Readonly<Record<string, string>>;
  }
  export interface MimeTreeNode {
    readonly headers: Readonly<Record<string, readonly MimeHeader[]>>;
    readonly contentType: { readonly value: string };
    readonly content?: Uint8Array;
    readonly childNodes: readonly MimeTreeNode[];
  }
  const parse: (chunk: Uint8Array | string) => MimeTreeNode;

  // biome-ignore lint/style/noDefaultExport: the package has a default export and no other.
  export { parse as default };
}
