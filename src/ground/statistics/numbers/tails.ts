/** The shares of a distribution on both sides of a place, each with its own digits, and how dense it is there. */
export interface Tails {
  readonly below: number;
  readonly above: number;
  readonly density: number;
}
