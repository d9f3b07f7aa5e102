import { Note } from '../../../../ui/components/note.tsx';
import { useWords } from '../../../../ui/language/language-provider.tsx';
import { useLinkState } from '../../../../ui/page/link-state.ts';
import { SIGN_IN_PROBLEMS } from '../../texts/sign-in-problems.ts';

/** What another provider's sign-in ended in, when it was not a session: its code stands in the link that it came back by. */
export function ProviderRefusal() {
  const words: Readonly<Record<string, string>> = useWords(SIGN_IN_PROBLEMS);
  const [link] = useLinkState();
  const code = link['problem'];
  if (code === undefined) return null;
  return (
    <Note tone="error" live>
      {words[code] ?? words['provider-failed']}
    </Note>
  );
}
