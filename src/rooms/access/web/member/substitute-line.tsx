import { Button } from '../../../../ui/components/button.tsx';
import { RefusalNote } from '../../../../ui/components/refusal-note.tsx';
import { useWords } from '../../../../ui/language/language-provider.tsx';
import type { SubstituteView } from '../../contract.ts';
import { accessWords } from '../access-words.ts';
import { useEndSubstitute } from '../organisation/organisation-queries.ts';
import { useMay } from '../session/session-provider.tsx';

/** Somebody who acts in the role between two days, and the way to end it before. */
export function SubstituteLine({ substitute, said }: { readonly substitute: SubstituteView; readonly said: string }) {
  const words = useWords(accessWords).member;
  const mayEnd = useMay()('role', 'change');
  const ending = useEndSubstitute();
  return (
    <>
      <RefusalNote error={ending.error} />
      <div className="row">
        <span>{said}</span>
        {mayEnd ? (
          <Button
            small
            look="quiet"
            aria-label={words.endSubstituteOf(substitute.person.name)}
            isDisabled={ending.isPending}
            onPress={() => ending.mutate(substitute.id)}
          >
            {words.endSubstitute}
          </Button>
        ) : null}
      </div>
    </>
  );
}
