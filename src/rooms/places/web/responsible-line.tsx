import { useState } from 'react';
import { Button } from '../../../ui/components/button.tsx';
import { ChoiceField } from '../../../ui/components/choice-field.tsx';
import { ProblemNote } from '../../../ui/components/problem-note.tsx';
import { useWords } from '../../../ui/language/language-provider.tsx';
import { useMay, useMembers, useSignedIn } from '../../access/web.ts';
import type { PlaceDetail } from '../contract.ts';
import { placeWords } from './place-words.ts';
import { useSetResponsible } from './use-set-responsible.ts';

const NOBODY = '';

/** Who answers for the place, to colleagues; those who may choose another do it here. */
export function ResponsibleLine({ place }: { readonly place: PlaceDetail }) {
  const words = useWords(placeWords).responsible;
  const may = useMay();
  const signedIn = useSignedIn();
  const [isChoosing, setChoosing] = useState(false);
  const isOwn = signedIn !== undefined && place.owner === signedIn.organisation.name;
  if (!isOwn) return null;
  const mayChoose = may('place', 'change');
  return (
    <div className="row">
      <p className="under">{place.responsible === null ? words.nobody : words.somebody(place.responsible.name)}</p>
      {mayChoose && !isChoosing ? (
        <Button look="quiet" onPress={() => setChoosing(true)}>
          {place.responsible === null ? words.choose : words.change}
        </Button>
      ) : null}
      {isChoosing ? <Choosing place={place} onDone={() => setChoosing(false)} /> : null}
    </div>
  );
}

function Choosing({ place, onDone }: { readonly place: PlaceDetail; readonly onDone: () => void }) {
  const words = useWords(placeWords).responsible;
  const { data } = useMembers();
  const [person, setPerson] = useState(place.responsible?.id ?? NOBODY);
  const setting = useSetResponsible(place);
  const active = (data?.members ?? []).filter(({ state }) => state === 'active');
  const options = [
    { value: NOBODY, label: words.nobodyChoice },
    ...active.map(({ id, name, function: work }) => ({ value: id, label: `${name}, ${work}` })),
  ];
  const save = () => setting.mutate(person === NOBODY ? null : person, { onSuccess: onDone });
  return (
    <>
      <ChoiceField label={words.label} labelHidden value={person} options={options} onChange={setPerson} />
      <Button look="outlined" onPress={save} isDisabled={setting.isPending}>
        {words.save}
      </Button>
      <Button look="quiet" onPress={onDone}>
        {words.cancel}
      </Button>
      {setting.error === null ? null : <ProblemNote error={setting.error} />}
    </>
  );
}
