/** What every group of methods has words for. */
export interface GroupWords {
  /** by method id: one line that says what it answers */
  readonly purposes: Readonly<Record<string, string>>;
  /** by code: what is wrong, and what to do instead */
  readonly refusals: Readonly<Record<string, (detail: RefusalDetail) => string>>;
  /** by code: what to keep in mind when reading the figures */
  readonly warnings: Readonly<Record<string, string>>;
}
export type RefusalDetail = Readonly<Record<string, number | string>>;
