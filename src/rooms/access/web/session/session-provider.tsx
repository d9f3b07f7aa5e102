import { type ReactNode, Suspense, createContext, lazy, useContext, useMemo } from 'react';
import type { SignedIn } from '../../contract.ts';
import type { RecordType, Verb } from '../../domain/record-type.ts';
import { useSession } from './session-queries.ts';
import { useSignedOut } from './use-signed-out.ts';

const SignedOutDialog = lazy(() => import('./signed-out-dialog.tsx'));
const Context = createContext<SignedIn | undefined>(undefined);

/** Keeps who the reader is, also while their session is gone: a page must not lose what is being written on it. */
export function SessionProvider({ children }: { readonly children: ReactNode }) {
  const session = useSession().data;
  const out = useSignedOut(session?.signedIn);
  return (
    <Context value={session?.signedIn ?? out?.who}>
      {children}
      {out === undefined || session === undefined ? null : (
        <Suspense>
          <SignedOutDialog ways={session.ways} out={out} />
        </Suspense>
      )}
    </Context>
  );
}

/** @returns undefined for a visitor, and until the server has said who it is */
export function useSignedIn(): SignedIn | undefined {
  return useContext(Context);
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
