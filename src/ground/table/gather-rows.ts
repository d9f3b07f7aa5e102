import { accept, refuse, type Result } from '../result.ts';
import type { FileReading, FileRefusal, RowRejection } from '../row-report.ts';
import { sameContent } from './same-content.ts';
import { showValue } from './show-value.ts';

/** A file that was read to its end, with rows that are taken but deserve a look. */
export interface ReadingWithNotices<Row> extends FileReading<Row> {
  readonly notices: readonly RowRejection[];
}

/** Told now and then by a reader of many rows, so that a screen can show how far it has come. */
export type OnProgress = (done: number, total: number) => void;

type RowPlace = Pick<RowRejection, 'row' | 'name' | 'field'>;

const MOST_FAULTS = 10_000;
const MOST_NOTICES = 10_000;

/**
 * Gathers what the rows of one file come to. A row is taken, left out (the file goes on), or a fault (the whole file is
 * refused, with every faulty row named).
 */
export class RowGatherer<Row> {
  readonly #accepted: Row[] = [];
  readonly #leftOut: RowRejection[] = [];
  readonly #faults: RowRejection[] = [];
  readonly #notices: RowRejection[] = [];
  readonly #claims = new Map<string, { row: number; content: object }>();
  readonly #names = new Map<string, number>();
  #rows = 0;

  count(): void {
    this.#rows++;
  }

  take(row: Row): void {
    this.#accepted.push(row);
  }

  leaveOut(rejection: RowRejection): void {
    this.#leftOut.push(rejection);
  }

  fault(rejection: RowRejection): void {
    if (this.#faults.length < MOST_FAULTS) this.#faults.push(rejection);
    else if (this.#faults.length === MOST_FAULTS) {
      this.#faults.push({ row: 0, name: null, field: 'file', code: 'too-many-faults', value: String(MOST_FAULTS) });
    }
  }

  notice(notice: RowRejection): void {
    if (this.#notices.length < MOST_NOTICES) this.#notices.push(notice);
  }

  /**
   * Whether a row is the first with its identity. The same content again is left out; other content under the same
   * identity is a fault that names both rows, since nobody can know which one holds.
   */
  claim(identity: string, content: object, at: RowPlace): boolean {
    const earlier = this.#claims.get(identity);
    if (!earlier) {
      this.#claims.set(identity, { row: at.row, content });
      return true;
    }
    if (sameContent(earlier.content, content)) {
      this.leaveOut({ ...at, code: 'row-duplicate', value: String(earlier.row) });
    } else {
      this.fault({ ...at, code: 'code-conflict', value: showValue(`${identity}: ${earlier.row}, ${at.row}`) });
    }
    return false;
  }

  /** Notes what a table holds beside what is read; once for the file. */
  noteUnused(heads: Iterable<string>): void {
    const value = [...heads].join(', ');
    if (value !== '')
      this.notice({ row: 0, name: null, field: 'header', code: 'column-unused', value: showValue(value) });
  }

  /** Notes a name that an earlier row has too: allowed, but two places of one name are easily mixed up. */
  mention(name: string, row: number): void {
    const earlier = this.#names.get(name);
    if (earlier === undefined) this.#names.set(name, row);
    else this.notice({ row, name, field: 'name', code: 'name-repeated', value: String(earlier) });
  }

  finish(format: string, encoding: string): Result<ReadingWithNotices<Row>, FileRefusal> {
    if (this.#rows === 0 && this.#faults.length === 0) {
      this.fault({ row: 0, name: null, field: 'file', code: 'file-without-rows', value: null });
    }
    if (this.#faults.length > 0) return refuse({ rejected: this.#faults });
    return accept({
      format,
      encoding,
      rows: this.#rows,
      accepted: this.#accepted,
      rejected: this.#leftOut,
      notices: this.#notices,
    });
  }
}
