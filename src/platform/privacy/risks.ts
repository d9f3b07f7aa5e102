/** A risk to those whom the data are about, as the product judges it with its measures in force. The authority judges anew. */
export interface Risk {
  readonly likelihood: 'low' | 'medium' | 'high';
  readonly severity: 'low' | 'medium' | 'high';
}

export const RISKS = {
  'person-in-text': { likelihood: 'medium', severity: 'high' },
  'offence-data-to-private': { likelihood: 'low', severity: 'high' },
  'place-points-at-person': { likelihood: 'low', severity: 'high' },
  'wrong-reader': { likelihood: 'medium', severity: 'medium' },
  'stolen-account': { likelihood: 'medium', severity: 'medium' },
  'tampered-trail': { likelihood: 'low', severity: 'medium' },
  'staff-monitored': { likelihood: 'medium', severity: 'low' },
  'kept-too-long': { likelihood: 'medium', severity: 'low' },
  'copied-database': { likelihood: 'low', severity: 'medium' },
  'lost-records': { likelihood: 'low', severity: 'low' },
} as const satisfies Record<string, Risk>;

export type RiskCode = keyof typeof RISKS;
