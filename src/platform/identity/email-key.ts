const LONGEST = 254;

/** What makes two e-mail addresses the same: lower case, composed letters, nothing around them. */
export function emailKey(email: string): string {
  return email.trim().normalize('NFC').toLowerCase();
}

/** Whether a text can be an address at all. Whether anybody reads it is not asked: nothing is sent. */
export function isEmail(text: string): boolean {
  return text.length <= LONGEST && /^[^\s@<>"]+@[^\s@<>"]+$/.test(text);
}
