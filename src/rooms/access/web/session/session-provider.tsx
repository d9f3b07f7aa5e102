import { type ReactNode, Suspense, createContext, lazy, useContext, useMemo } from 'react';
import type { SignedIn } from '../../contract.ts';
import type { RecordType, Verb } from '../../domain/record-type.ts';
import { useSession } from './session-queries.ts';
import { useSignedOut } from './use-signed-out.ts';

const SignedOutDialog = lazy(() => import('./signed-out-dialog.tsx'));

export interface SessionState {
  /** undefined until the server has said who it is, and for a visitor after that */
  readonly signedIn: SignedIn | undefined;
  readonly isKnown: boolean;
  /** why it could not be asked; null otherwise */
  readonly error: unknown;
  readonly ask: () => void;
}

const Context = createContext<SessionState>({
  signedIn: undefined,
  isKnown: false,
  error: null,
  ask: () => undefined,
});

/** Keeps who the reader is, also while their session is gone: a page must not lose what is being written on it. */
export function SessionProvider({ children }: { readonly children: ReactNode }) {
  const { data: session, error, refetch } = useSession();
  const out = useSignedOut(session?.signedIn);
  const signedIn = session?.signedIn ?? out?.who;
  const isKnown = session !== undefined;
  const state = useMemo(
    () => ({ signedIn, isKnown, error, ask: () => void refetch() }),
    [signedIn, isKnown, error, refetch],
  );
  return (
    <Context value={state}>
      {children}
      {out === undefined || session === undefined ? null : (
        <Suspense>
          <SignedOutDialog ways={session.ways} out={out} />
        </Suspense>
      )}
    </Context>
  );
}

/** Who it is and whether that is known, in one breath: two answers at two moments would send somebody to sign in again. */
export function useSessionState(): SessionState {
  return useContext(Context);
}

/** @returns undefined for a visitor, and until the server has said who it is */
export function useSignedIn(): SignedIn | undefined {
  return useContext(Context).signedIn;
}

export type May = (recordType: RecordType, verb: Verb) => boolean;

/** What the reader's roles allow. What is not allowed is not shown; the server judges again. */
export function useMay(): May {
  const allowed = useSignedIn()?.may;
  return useMemo(() => {
    const verbs = new Map((allowed ?? []).map((one) => [one.recordType, one.verbs]));
    return (recordType, verb) => verbs.get(recordType)?.includes(verb) === true;
  }, [allowed]);
}
