import type { ImportRecord } from '../domain/import-record.ts';
import type { ImportRun } from '../index.ts';
import type { ImportWork } from './import-work.ts';

/** An import as it stands on the wire. */
export function viewImport(record: ImportRecord, work: ImportWork): ImportRun {
  const busy = record.state === 'reading' || record.state === 'applying';
  return {
    id: record.id,
    kind: record.kind,
    state: record.state,
    fileName: record.fileName,
    bytes: record.sizeBytes,
    sha256: record.sha256,
    createdAt: record.createdAt.toISOString(),
    decidedAt: record.decidedAt?.toISOString() ?? null,
    progress: busy ? work.progressOf(record.id) : null,
    declaration: record.declaration,
    mapping: record.mapping,
    question: record.question,
    preview: record.preview,
    sameAs: record.sameAs,
  };
}
