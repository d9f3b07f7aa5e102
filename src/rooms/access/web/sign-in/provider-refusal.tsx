import { Note } from '../../../../ui/components/note.tsx';
import { useWords } from '../../../../ui/language/language-provider.tsx';
import { useLinkState } from '../../../../ui/page/link-state.ts';
import { accessWords } from '../access-words.ts';

/** What another provider's sign-in ended in, when it was not a session: it stands in the link that it came back by. */
export function ProviderRefusal() {
  const words = useWords(accessWords).signIn.provider;
  const [link] = useLinkState();
  const code = link['problem'];
  if (code === undefined) return null;
  const said: Readonly<Record<string, string>> = {
    'no-account': words.unknown,
    'assurance-too-low': words.weak,
  };
  return (
    <Note tone="error" live>
      {said[code] ?? words.failed}
    </Note>
  );
}
