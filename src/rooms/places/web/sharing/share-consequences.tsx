import { Note } from '../../../../ui/components/note.tsx';
import { listed } from '../../../../ui/format/words.ts';
import { useLanguage, useWords } from '../../../../ui/language/language-provider.tsx';
import { accessNames } from '../../../access/web.ts';
import type { SharePreview } from '../../contract.ts';
import { sharingWords } from './sharing-words.ts';

/** What sharing does besides showing: it stands before the button, not after. */
export function ShareConsequences({ preview }: { readonly preview: SharePreview }) {
  const words = useWords(sharingWords);
  const roles = useWords(accessNames).roles;
  const language = useLanguage();
  const { organisation, level, levelNow, alsoOpenedTo } = preview;
  const opened = listed(
    alsoOpenedTo.map((role) => roles[role]),
    language,
  );
  return (
    <Note tone="attention">
      {level === levelNow ? null : <p>{words.level(organisation.name)}</p>}
      {opened === '' ? null : <p>{words.alsoOpened(opened)}</p>}
      <p>
        {organisation.legalStatus === 'authority'
          ? words.record(organisation.name)
          : words.recordPrivate(organisation.name)}
      </p>
    </Note>
  );
}
