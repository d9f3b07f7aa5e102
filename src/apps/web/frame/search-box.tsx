import { useRouter } from '@tanstack/react-router';
import { useDeferredValue, useEffect, useRef, useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { placePath, useFoundPlaces } from '../../../rooms/places/web.ts';
import { schoolPath, useFoundSchools } from '../../../rooms/schools/web.ts';
import { Icon } from '../../../ui/components/icon.tsx';
import { useWords } from '../../../ui/language/language-provider.tsx';
import { frameWords } from '../texts/index.ts';
import { onKey } from './keys.ts';
import { layerHome } from '../../../ui/components/layer-home.ts';
import '../../../ui/components/popover.css';
import './search-box.css';

const MOST_OF_A_KIND = 6;

interface Found {
  readonly id: string;
  readonly href: string;
  readonly name: string;
  readonly what: string;
}

/** Finds places, other names they go by, and schools; `/` brings the reader here from anywhere. */
export function SearchBox() {
  const words = useWords(frameWords);
  const router = useRouter();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const found = useFound(useDeferredValue(text.trim()));
  useEffect(() => onKey('/', () => input.current?.focus()), []);
  const go = (key: unknown) => {
    const chosen = found.find(({ id }) => id === key);
    if (chosen === undefined) return;
    setText('');
    router.history.push(chosen.href);
  };
  return (
    <ComboBox
      className="search screen-only"
      items={found}
      inputValue={text}
      onInputChange={setText}
      value={null}
      onChange={go}
      defaultFilter={() => true}
      allowsEmptyCollection={text.trim() !== ''}
      allowsCustomValue
      menuTrigger="input"
    >
      <Label className="vh">{words.searchLabel}</Label>
      <div className="inside">
        <Icon name="search" />
        <Input ref={input} placeholder={words.searchLabel} />
        <kbd aria-hidden="true">/</kbd>
      </div>
      <Popover UNSTABLE_portalContainer={layerHome()} className="popover found" placement="bottom start" isNonModal>
        <ListBox renderEmptyState={() => <p className="nothing">{words.searchNothing}</p>}>
          {(item: Found) => (
            <ListBoxItem id={item.id} textValue={item.name}>
              {item.name} <small>{item.what}</small>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

function useFound(text: string): Found[] {
  const words = useWords(frameWords);
  const places = useFoundPlaces(text).data?.places ?? [];
  const schools = useFoundSchools(text).data?.schools ?? [];
  if (text === '') return [];
  const holds = (name: string) => name.toLocaleLowerCase('sv').includes(text.toLocaleLowerCase('sv'));
  return [
    ...places.slice(0, MOST_OF_A_KIND).map(({ id, code, name, aliases, cityDistrict }) => {
      const alias = holds(name) ? undefined : aliases.find(holds);
      const what = [words.searchPlace, alias === undefined ? cityDistrict : words.searchAlias(alias)];
      return { id, href: placePath(code), name, what: what.filter((part) => part !== null).join(', ') };
    }),
    ...schools
      .slice(0, MOST_OF_A_KIND)
      .map(({ id, name }) => ({ id, href: schoolPath(id), name, what: words.searchSchool })),
  ];
}
