import type {
  ImportDeclaration,
  ImportKind,
  ImportMapping,
  ImportPreview,
  ImportState,
  MappingQuestion,
} from '../contract.ts';

/** How many rejected rows the preview itself shows; the file of rejections holds them all. */
export const SHOWN_REJECTIONS = 500;

/** One file on its way into the house, as it is kept. */
export interface ImportRecord {
  readonly municipality: string;
  readonly id: string;
  readonly kind: ImportKind;
  readonly state: ImportState;
  readonly fileName: string;
  readonly sizeBytes: number;
  readonly sha256: string;
  /** null when decided */
  readonly fileId: string | null;
  readonly rejectionsId: string | null;
  readonly declaration: ImportDeclaration | null;
  readonly mapping: ImportMapping | null;
  readonly question: MappingQuestion | null;
  readonly preview: ImportPreview | null;
  readonly sameAs: string | null;
  readonly createdAt: Date;
  readonly decidedAt: Date | null;
  readonly revision: number;
}
