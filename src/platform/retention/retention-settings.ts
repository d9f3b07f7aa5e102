import { accept, refuse, type Result } from '../../ground/result.ts';
import { RETENTION_CLASS_NAMES, RETENTION_CLASSES, type RetentionClassName } from './retention-class.ts';

/** How long each class is kept in this workspace. */
export interface RetentionSettings {
  readonly days: Readonly<Record<RetentionClassName, number>>;
  /** the authority's decision, as it names it: `KS 2026/123`; null while the product's proposal holds */
  readonly decision: string | null;
}

export interface RetentionRefusal {
  readonly code:
    | 'retention-file-unreadable'
    | 'retention-decision-missing'
    | 'retention-class-unknown'
    | 'retention-days-malformed'
    | 'retention-days-out-of-range';
  readonly value: string;
}

export const PROPOSED: RetentionSettings = {
  days: Object.fromEntries(RETENTION_CLASS_NAMES.map((name) => [name, RETENTION_CLASSES[name].days])) as Record<
    RetentionClassName,
    number
  >,
  decision: null,
};

/**
 * Reads what an authority has decided: `{ "decision": "KS 2026/123", "days": { "session": 30 } }`. A class that is not named
 * keeps the product's proposal.
 */
export function readRetentionSettings(text: string): Result<RetentionSettings, RetentionRefusal> {
  const told = parse(text);
  if (told === undefined) return refuse({ code: 'retention-file-unreadable', value: text.slice(0, 40) });
  const { decision, days } = told;
  if (typeof decision !== 'string' || decision.trim() === '')
    return refuse({ code: 'retention-decision-missing', value: JSON.stringify(decision ?? null) });
  const fault = Object.entries(days)
    .map(([name, count]) => faultOf(name, count))
    .find((found) => found !== undefined);
  if (fault !== undefined) return refuse(fault);
  return accept({ decision: decision.trim(), days: { ...PROPOSED.days, ...(days as Record<string, number>) } });
}

function parse(text: string): { decision?: unknown; days: Record<string, unknown> } | undefined {
  try {
    const told = JSON.parse(text) as { decision?: unknown; days?: unknown } | null;
    const days = told?.days ?? {};
    const isObject = typeof told === 'object' && told !== null && typeof days === 'object' && !Array.isArray(days);
    return isObject ? { decision: told.decision, days: days as Record<string, unknown> } : undefined;
  } catch {
    return undefined;
  }
}

function faultOf(name: string, days: unknown): RetentionRefusal | undefined {
  const known = RETENTION_CLASS_NAMES.find((candidate) => candidate === name);
  if (known === undefined) return { code: 'retention-class-unknown', value: name };
  if (typeof days !== 'number' || !Number.isInteger(days)) return { code: 'retention-days-malformed', value: name };
  const { leastDays, mostDays } = RETENTION_CLASSES[known];
  const isWithin = days >= leastDays && days <= mostDays;
  return isWithin ? undefined : { code: 'retention-days-out-of-range', value: `${name}: ${leastDays}-${mostDays}` };
}
