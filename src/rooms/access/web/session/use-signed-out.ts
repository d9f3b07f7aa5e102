import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Problem, isSignedOut } from '../../../../ui/net/problem.ts';
import type { SignedIn } from '../../contract.ts';
import { sessionQuery } from './session-queries.ts';

export interface Gone {
  /** who it was; what they have written stays on the page */
  readonly who: SignedIn;
  /** the same person has signed in again */
  readonly onBack: () => void;
}

/**
 * Somebody who was signed in here and no longer is: the session was ended, or ran out, while they worked.
 * @param signedIn as the server last said; null for a visitor
 */
export function useSignedOut(signedIn: SignedIn | null | undefined): Gone | undefined {
  const client = useQueryClient();
  const [who, setWho] = useState<SignedIn>();
  const [isRefused, setRefused] = useState(false);
  if (who === undefined && signedIn !== undefined && signedIn !== null) setWho(signedIn);
  useEffect(() => hearErrors(client, () => setRefused(true)), [client]);
  const other = who !== undefined && signedIn?.person.id !== undefined && signedIn.person.id !== who.person.id;
  useEffect(() => {
    // Another tab has become another person: nothing that this one was shown may stay.
    if (other) window.location.reload();
  }, [other]);
  if (who === undefined || !(signedIn === null || isRefused)) return undefined;
  const onBack = () => {
    setRefused(false);
    void client.invalidateQueries();
  };
  return { who, onBack };
}

/** A right may have been taken back since it was asked for: what is shown then follows. */
function hearErrors(client: QueryClient, onSignedOut: () => void): () => void {
  const hear = (error: unknown) => {
    if (!(error instanceof Problem)) return;
    if (isSignedOut(error)) onSignedOut();
    if (error.status === 403) void client.invalidateQueries({ queryKey: sessionQuery.queryKey });
  };
  const stops = [
    client.getQueryCache().subscribe((event) => {
      if (event.type === 'updated' && event.action.type === 'error') hear(event.action.error);
    }),
    client.getMutationCache().subscribe((event) => {
      if (event.type === 'updated' && event.action.type === 'error') hear(event.action.error);
    }),
  ];
  return () => stops.forEach((stop) => stop());
}
