import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Result } from '../../../ground/result.ts';
import { problemOf, type RefusalKind } from '../../../platform/http/problem.ts';
import type { SignInRouteDeps, Visitor } from '../service/sign-in-deps.ts';

const KINDS: Readonly<Record<string, RefusalKind>> = {
  'sign-in-failed': 'not-signed-in',
  'code-wrong': 'not-signed-in',
  'sign-in-step-gone': 'not-signed-in',
  'too-many-attempts': 'too-many',
  'password-wrong': 'not-allowed',
  'account-without-password': 'conflict',
  'second-factor-on': 'conflict',
  'second-factor-off': 'conflict',
  'second-factor-without-key': 'conflict',
  'session-not-found': 'not-found',
  'training-person-not-found': 'not-found',
  'invitation-not-found': 'not-found',
  'invitation-used': 'gone',
  'invitation-withdrawn': 'gone',
  'invitation-expired': 'gone',
  'email-taken': 'conflict',
  'provider-unknown': 'not-found',
  'provider-away': 'unavailable',
  'logout-token-invalid': 'invalid-input',
};

type Refusal = { readonly code: string } | { readonly code: string; readonly retryAfterSeconds: number };

/** What a verb of signing in came to, or its no as a problem; one that asks to wait says so in the header too. */
export function signInDone<Value>(reply: FastifyReply, result: Result<Value, Refusal>): Value {
  if (result.ok) return result.value;
  const { refusal } = result;
  if ('retryAfterSeconds' in refusal) reply.header('retry-after', refusal.retryAfterSeconds);
  throw problemOf(refusal, KINDS);
}

/** What of a request says who wants in. */
export function visitorOf(request: FastifyRequest, { cookies }: SignInRouteDeps): Visitor {
  const formerToken = cookies.read(request, 'session');
  return { address: request.ip, userAgent: request.headers['user-agent'], formerToken };
}

/** The address that people use: only this machine reaches a server that was told none. */
export function addressOf({ protocol, host }: FastifyRequest, { publicUrl }: SignInRouteDeps): string {
  return publicUrl ?? `${protocol}://${host}`;
}
