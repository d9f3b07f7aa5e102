import { useWords } from '../../../ui/language/language-provider.tsx';
import { useLinkState } from '../../../ui/page/link-state.ts';
import { exposureWords } from './exposure-words.ts';
import { settingsSearch } from './settings.ts';

/** The way back to all places, with the settings that the reader has chosen. */
export function useOverviewLink(): { readonly label: string; readonly href: string } {
  const words = useWords(exposureWords).overview;
  const [link] = useLinkState();
  return { label: words.title, href: `/karta${settingsSearch(link)}` };
}
