import { useRouter } from '@tanstack/react-router';
import { type KeyboardEvent, useDeferredValue, useEffect, useId, useRef, useState } from 'react';
import { Icon } from '../../../ui/components/icon.tsx';
import { useWords } from '../../../ui/language/language-provider.tsx';
import { frameWords } from '../texts/index.ts';
import { onKey } from '../../../ui/keys.ts';
import { type Found, useFound } from './use-found.ts';
import './search-box.css';

/**
 * Finds places, other names they go by, and schools; `/` brings the reader here from anywhere. A combobox by the ARIA
 * pattern, written here because the library's own hides the rest of the page from screen readers while it is open.
 */
export function SearchBox() {
  const words = useWords(frameWords);
  const router = useRouter();
  const input = useRef<HTMLInputElement>(null);
  const list = useId();
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const found = useFound(useDeferredValue(text.trim()));
  const shown = open && text.trim() !== '';
  useEffect(() => onKey('/', () => input.current?.focus()), []);
  const go = ({ href }: Found) => {
    setText('');
    setOpen(false);
    router.history.push(href);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape') setOpen(false);
    if (event.key === 'Enter' && shown && found[active] !== undefined) go(found[active]);
    if (step === undefined || found.length === 0) return;
    event.preventDefault();
    setOpen(true);
    setActive((active + step + found.length) % found.length);
  };
  return (
    <div className="search screen-only" role="search" aria-label={words.searchLabel}>
      <label className="vh" htmlFor={`${list}-input`}>
        {words.searchLabel}
      </label>
      <div className="inside">
        <Icon name="search" />
        <input
          ref={input}
          id={`${list}-input`}
          role="combobox"
          aria-expanded={shown}
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={shown && found.length > 0 ? `${list}-${active}` : undefined}
          autoComplete="off"
          placeholder={words.searchLabel}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setActive(0);
            setOpen(true);
          }}
          onKeyDown={onKeyDown}
          onBlur={() => setOpen(false)}
        />
        <kbd aria-hidden="true">/</kbd>
        <FoundList id={list} found={found} active={active} hidden={!shown} onGo={go} />
      </div>
    </div>
  );
}

interface ListProps {
  readonly id: string;
  readonly found: readonly Found[];
  readonly active: number;
  readonly hidden: boolean;
  readonly onGo: (found: Found) => void;
}

function FoundList({ id, found, active, hidden, onGo }: ListProps) {
  const words = useWords(frameWords);
  return (
    <div className="found" hidden={hidden}>
      <div id={id} role="listbox" aria-label={words.searchLabel}>
        {found.map((item, order) => (
          <div
            key={item.id}
            id={`${id}-${order}`}
            role="option"
            tabIndex={-1}
            aria-selected={order === active}
            onMouseDown={(event) => {
              event.preventDefault();
              onGo(item);
            }}
          >
            {item.name} <small>{item.what}</small>
          </div>
        ))}
      </div>
      <p role="status">{hidden || found.length > 0 ? '' : words.searchNothing}</p>
    </div>
  );
}
