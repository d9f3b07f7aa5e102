import { accept, refuse, type Result } from '../../../ground/result.ts';
import type { Outcome } from './held-request.ts';

/** It could not be carried out at this moment: it goes on waiting. */
export interface NotCarriedOut {
  readonly code: 'quarantine-not-carried-out';
}

/** Nothing was wrong with the request: the server was too busy, or had a fault. */
const TO_TRY_AGAIN: readonly number[] = [408, 429];
/** Signed out for good, not allowed, or not there for whoever asks: one and the same to a sender who may not. */
const NOT_ALLOWED: readonly string[] = ['sign-in-required', 'not-allowed', 'not-found'];

/**
 * What carrying out an approved request came to. A no decides it as well as a yes: the text is not kept for a sender whose
 * rights may never come back. Only what is no fault of the request lets it wait on.
 * @param answer what the server answered, asked as the sender
 */
export function judgeOutcome({ status, code }: Outcome): Result<Outcome, NotCarriedOut> {
  if (status >= 500 || TO_TRY_AGAIN.includes(status)) return refuse({ code: 'quarantine-not-carried-out' });
  if (status < 400) return accept({ status, code: null });
  const isNotAllowed = code !== null && NOT_ALLOWED.includes(code);
  return accept({ status, code: isNotAllowed ? 'sender-may-not' : code });
}
