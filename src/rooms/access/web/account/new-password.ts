/** The shortest that the server takes; a test holds it to the server's own. Said before anything is sent. */
export const LEAST_CHARACTERS = 12;

/** @returns how many characters the password has: letters of every script count as one */
export function lengthOf(password: string): number {
  return Array.from(password.normalize('NFC')).length;
}

/** @returns how many more are needed; 0 when it is long enough */
export function charactersLeft(password: string): number {
  return Math.max(0, LEAST_CHARACTERS - lengthOf(password));
}
