import { refuse, type Result } from '../result.ts';
import type { FileRefusal, RowRejection } from '../row-report.ts';
import { maskPersonData } from '../screening/index.ts';
import type { ReadingWithNotices } from './gather-rows.ts';

/**
 * The same answer of a reader, where no rejection and no notice quotes what must not be kept about a person: reports are
 * kept, shown and sent on.
 */
export function withoutPersonData<Reading extends ReadingWithNotices<unknown>>(
  read: Result<Reading, FileRefusal>,
): Result<Reading, FileRefusal> {
  if (!read.ok) return refuse({ rejected: read.refusal.rejected.map(masked) });
  const { rejected, notices } = read.value;
  return { ok: true, value: { ...read.value, rejected: rejected.map(masked), notices: notices.map(masked) } };
}

function masked(rejection: RowRejection): RowRejection {
  const { name, field, value } = rejection;
  return { ...rejection, name: mask(name), field: maskPersonData(field, 'controlledName'), value: mask(value) };
}

function mask(text: string | null): string | null {
  return text === null ? null : maskPersonData(text, 'controlledName');
}
