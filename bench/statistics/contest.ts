/** One computation, ours beside those of others: the same data, in the same run, with the answers held against each other. */
export interface Contest {
  /** kebab-case; the file in `contests/` is named after it */
  readonly id: string;
  /** what is computed, on how much: two lines at most */
  readonly title: string;
  /** how much work each size is, in any unit: the ratio of the two is what the time should grow by */
  readonly work: Readonly<Record<Size, number>>;
  readonly budget?: Budget;
  /** Writes the made-up data to the folder, the same every time. Returns false where real data are asked for and absent. */
  readonly write: (folder: string, size: Size) => boolean;
  /** Reads the folder and makes ready; what it returns is timed. Both happen in a process of their own. */
  readonly prepare: (folder: string) => () => Answer | Promise<Answer>;
  readonly runs: number;
  readonly incumbents: readonly Incumbent[];
}

export type Size = 'full' | 'tenth';
export const SIZES: readonly Size[] = ['full', 'tenth'];

export interface Budget {
  /** our median at full size, at most */
  readonly seconds?: number;
  /** as many times as fast as that incumbent, at least, at the largest size it ran */
  readonly timesAsFast?: { readonly as: string; readonly least: number };
}

/** The figures by which two systems are seen to have computed the same. */
export type Answer = Readonly<Record<string, number>>;

/** Somebody else's program, in a script of ours that reads the same folder. */
export interface Incumbent {
  /** as it stands in the table: "spdep localG" */
  readonly name: string;
  readonly program: 'Rscript' | 'python3';
  /** in `incumbents/`; called with the folder, the number of runs, and these words; prints one line of JSON, see README */
  readonly script: string;
  readonly words?: readonly string[];
  /** where the full size would take too long, only the tenth */
  readonly sizes: readonly Size[];
  readonly runs: number;
  /** which figures must agree, and how nearly; those not named are not compared, and say why in `note` */
  readonly agrees: Readonly<Record<string, { readonly relative?: number; readonly absolute?: number }>>;
  readonly note?: string;
}

/** What one system took, and what it answered. */
export interface Measured {
  readonly system: string;
  readonly seconds: readonly number[];
  readonly answer: Answer;
  readonly peakMegabytes: number;
  readonly version: string;
}
