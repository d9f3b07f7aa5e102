import { useState } from 'react';
import { useSignedIn } from '../../../../rooms/access/web.ts';
import { useFoundSchools } from '../../../../rooms/schools/web.ts';

const KEY = 'platsbild.school';

/** What stands in brackets after a name, as in training, is no part of what a register calls it. */
function plainName(name: string): string {
  return name.replace(/\s*\([^)]*\)$/, '').toLocaleLowerCase('sv');
}

interface MySchool {
  /** undefined while none is chosen and none has the organisation's own name */
  readonly id: string | undefined;
  readonly choose: (id: string | undefined) => void;
}

/** The school that the reader has chosen on this device; until then the one that is called as the organisation is. */
export function useMySchool(): MySchool {
  const [chosen, setChosen] = useState(() => localStorage.getItem(KEY));
  const organisation = useSignedIn()?.organisation;
  const name = organisation?.kind === 'school' ? plainName(organisation.name) : '';
  const found = useFoundSchools(name).data?.schools ?? [];
  const own = found.filter((school) => plainName(school.name) === name);
  const choose = (id: string | undefined) => {
    // Empty: the reader wants another than the one that was found by name.
    localStorage.setItem(KEY, id ?? '');
    setChosen(id ?? '');
  };
  if (chosen !== null) return { id: chosen === '' ? undefined : chosen, choose };
  return { id: own.length === 1 ? own[0].id : undefined, choose };
}
