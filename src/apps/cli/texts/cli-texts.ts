import type { RowRejection } from '../../../ground/row-report.ts';
import type { ExposureSettings, Nearness, YouthExposed } from '../../../rooms/exposure/index.ts';
import type { RejectedRow, SourceEntry } from '../answer-document.ts';

export interface SchoolWords {
  readonly name: string;
  readonly distanceMetres: number;
  readonly uncertaintyMetres: number;
  readonly nearness: Nearness;
  readonly flags: readonly string[];
}

/** Everything the command line says, in one language. */
export interface CliTexts {
  readonly help: Readonly<
    Record<
      | 'main'
      | 'analyse'
      | 'exposure'
      | 'world'
      | 'serve'
      | 'import'
      | 'fetch'
      | 'access'
      | 'audit'
      | 'retention'
      | 'privacy',
      string
    >
  >;
  readonly youthExposed: Readonly<Record<YouthExposed, string>>;
  readonly restsOn: string;
  heading(settings: ExposureSettings): string;
  reason(code: string, radiusMetres: number): string;
  schoolLine(school: SchoolWords): string;
  positionUnknown(count: number): string;
  sourceLine(source: SourceEntry): string;
  /** what is wrong with a row and what to do about it */
  rejection(row: RowRejection): string;
  rejectedRow(row: RejectedRow): string;
  filesRefused(files: readonly string[]): string;
  /** an option or a file that cannot be used */
  inputRefused(code: string, value: string): string;
  fault(reference: string): string;
  answerNotWritten(reason: string): string;
  methodSource(source: string): string;
  shareDone(share: number): string;
  /** by the keyword of JSON Schema that a value breaks */
  valueShouldBe(keyword: string, asked: string): string;
  worldWritten(folder: string, files: number, bytes: number): string;
}
