import type { RowRejection } from '../../../ground/row-report.ts';
import type { ReadingWithNotices } from '../../../ground/table/index.ts';
import type {
  ImportChanges,
  ImportDeclaration,
  ImportKind,
  ImportMapping,
  ImportPreview,
  MappingQuestion,
} from '../contract.ts';

/** A file to read, with what its sender has said of it. */
export interface FileToRead {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly declaration: ImportDeclaration | null;
  readonly mapping: ImportMapping | null;
}

/** What reading a file gives. */
export type ReadOutcome<Row> =
  | { readonly outcome: 'read'; readonly reading: ReadingWithNotices<Row> }
  | { readonly outcome: 'needsMapping'; readonly question: MappingQuestion; readonly rejected: readonly RowRejection[] }
  | { readonly outcome: 'refused'; readonly rejected: readonly RowRejection[] };

/** Told now and then how much is done. */
export type TellProgress = (done: number, total: number) => void;

/** What an import would do to the register, or why it cannot be done. */
export interface Outlook {
  /** null until the source has a name: what it replaces is not known */
  readonly changes: ImportChanges | null;
  /** rows that are taken but deserve a look, beside those that the reader found */
  readonly notices: readonly RowRejection[];
  readonly sample: ImportPreview['sample'];
  /** rows that stand against each other or against the register; any of them refuses the whole file */
  readonly conflicts: readonly RowRejection[];
}

/** Who applies what, and under which import; `at` is one moment for everything that an import changes. */
export interface Applying {
  readonly importId: string;
  readonly actor: string;
  readonly at: Date;
  readonly declaration: ImportDeclaration;
  /** in rows */
  readonly progress: TellProgress;
}

export type Applied =
  | { readonly ok: true; readonly changes: ImportChanges }
  | { readonly ok: false; readonly conflicts: readonly RowRejection[] };

/**
 * A later room that takes files of one kind. The port by which `imports`, which knows no places and no schools, reaches
 * them; connected in `apps/server`.
 */
export interface Importer<Tx, Row = unknown> {
  readonly kind: ImportKind;
  /** Reads beside the server, in a process of its own; the signal stops it. */
  read(file: FileToRead, signal: AbortSignal, progress: TellProgress): Promise<ReadOutcome<Row>>;
  /** Looks, changes nothing. */
  foresee(tx: Tx, rows: readonly Row[], declaration: ImportDeclaration | null): Promise<Outlook>;
  /** Changes the register, in the transaction it is given: everything or nothing. */
  apply(tx: Tx, rows: readonly Row[], applying: Applying): Promise<Applied>;
}
