import { accept, refuse, type Result } from '../../../ground/result.ts';
import { showValue } from '../../../ground/table/index.ts';
import type { SchoolFault } from './take-school.ts';

/** Yes or no as JSON and tables write it; empty is no. */
export function readFlag(raw: unknown, field: string): Result<boolean, SchoolFault> {
  if (typeof raw === 'boolean') return accept(raw);
  const text = raw === null || raw === undefined ? '' : typeof raw === 'string' ? raw.trim().toLowerCase() : undefined;
  if (text === 'true' || text === 'ja' || text === '1') return accept(true);
  if (text === '' || text === 'false' || text === 'nej' || text === '0') return accept(false);
  return refuse({ field, code: 'flag-unreadable', value: showValue(raw) });
}
