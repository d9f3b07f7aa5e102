/**
 * Whether the last digit is the check digit of those before it.
 * @param digits ten digits, 0 to 9
 * @source SKV 704: every other digit is doubled, from the first; the sum of all digits ends in 0
 */
export function hasCheckDigit(digits: string): boolean {
  return digits.length > 1 && Number(digits.at(-1)) === checkDigitOf(digits.slice(0, -1));
}

/** The digit that makes the sum end in 0. @param digits those before it, the first of them doubled */
export function checkDigitOf(digits: string): number {
  let sum = 0;
  for (let at = 0; at < digits.length; at++) {
    const worth = Number(digits[at]) * (at % 2 === 0 ? 2 : 1);
    sum += worth > 9 ? worth - 9 : worth;
  }
  return (10 - (sum % 10)) % 10;
}
