import './avatar.css';

/** @returns the first letters of the first and the last name, at most two */
export function initialsOf(name: string): string {
  const parts = name.split(/[\s-]+/).filter((part) => part !== '');
  const letters = parts.length < 2 ? parts : [parts[0], parts.at(-1)!];
  return letters.map((part) => part.charAt(0).toLocaleUpperCase('sv')).join('');
}

/** A person by two letters; the name always stands beside it, so it is not read aloud. */
export function Avatar({ name, large = false }: { readonly name: string; readonly large?: boolean }) {
  return (
    <span className={large ? 'avatar large' : 'avatar'} aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}
