const KEY = 'platsbild.letters';

/** Keys of a single sign can be turned off (WCAG 2.1.4). */
export function lettersAreOn(): boolean {
  return localStorage.getItem(KEY) !== 'off';
}

export function turnLetters(on: boolean): void {
  localStorage.setItem(KEY, on ? 'on' : 'off');
}

const TAKES_LETTERS = 'input, select, textarea, [contenteditable], [role=menu], [role=listbox], [role=dialog]';

/** A field takes what is written, a list jumps to what begins so, a dialog is to be closed first. */
function isWriting(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(TAKES_LETTERS) !== null;
}

function isOfKey(event: KeyboardEvent, key: string): boolean {
  const combined = event.ctrlKey || event.metaKey || event.altKey;
  return event.key === key && !combined && !isWriting(event.target) && lettersAreOn();
}

/** Does something when a single key is pressed and nobody is writing. @returns how to stop */
export function onKey(key: string, action: () => void): () => void {
  const listen = (event: KeyboardEvent) => {
    if (!isOfKey(event, key)) return;
    event.preventDefault();
    action();
  };
  document.addEventListener('keydown', listen);
  return () => document.removeEventListener('keydown', listen);
}

const PAUSE_MS = 1500;

/** Does something when one key follows another within a moment: g, then k. @returns how to stop */
export function onKeysAfter(first: string, actions: Readonly<Record<string, () => void>>): () => void {
  let until = 0;
  const stops = [onKey(first, () => void (until = performance.now() + PAUSE_MS))];
  for (const [key, action] of Object.entries(actions)) {
    const listen = (event: KeyboardEvent) => {
      if (!isOfKey(event, key) || performance.now() > until) return;
      until = 0;
      action();
    };
    document.addEventListener('keydown', listen);
    stops.push(() => document.removeEventListener('keydown', listen));
  }
  return () => stops.forEach((stop) => stop());
}
