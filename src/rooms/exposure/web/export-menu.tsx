import { MenuButton } from '../../../ui/components/menu-button.tsx';
import { useWords } from '../../../ui/language/language-provider.tsx';
import { apiAddress } from '../../../ui/net/fetch-json.ts';
import { writeLinkState } from '../../../ui/page/link-state.ts';
import { readLinkState } from '../../../ui/page/link-state.ts';
import { exposureWords } from './exposure-words.ts';

/** The same rows as files and as a print, with the settings that gave them. @param place its code; left out for all places */
export function ExportMenu({ search, place }: { readonly search: string; readonly place?: string }) {
  const words = useWords(exposureWords).export;
  const stem = place === undefined ? '/exposure' : `/places/${encodeURIComponent(place)}/exposure`;
  const file = (ending: 'csv' | 'geojson' | 'xlsx') => ({
    id: ending,
    label: words[ending],
    help: words.help,
    href: apiAddress(`${stem}.${ending}${search}`),
    download: true,
  });
  return (
    <MenuButton
      label={words.button}
      choices={[
        file('csv'),
        file('geojson'),
        file('xlsx'),
        {
          id: 'print',
          label: words.print,
          href: `/utskrift${writeLinkState({ plats: place, ...readLinkState(search) })}`,
        },
      ]}
    />
  );
}
