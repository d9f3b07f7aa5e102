import { type ReactNode, useEffect, useRef } from 'react';

const FIELDS = 'input:not([hidden]), select, textarea, button';
/** What stays when the form has gone, the nearest first. */
const HOMES = '.card-foot, li, section';

/**
 * Something that comes when a button is pressed, and takes the button's place: focus goes to its first field, and back to
 * where the button stands when it leaves.
 */
export function Arriving({ children }: { readonly children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const home = box.current?.closest(HOMES);
    box.current?.querySelector<HTMLElement>(FIELDS)?.focus();
    return () => {
      requestAnimationFrame(() => {
        if (document.activeElement !== document.body) return;
        const button = home?.isConnected === true ? home.querySelector<HTMLElement>('button') : null;
        (button ?? document.querySelector<HTMLElement>('h1'))?.focus();
      });
    };
  }, []);
  return <div ref={box}>{children}</div>;
}
