import { PasswordField } from '../../../../ui/components/password-field.tsx';
import { useWords } from '../../../../ui/language/language-provider.tsx';
import { Problem } from '../../../../ui/net/problem.ts';
import { accessWords } from '../access-words.ts';
import { LEAST_CHARACTERS, charactersLeft, lengthOf } from './new-password.ts';
import './account.css';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** the reader has tried to send */
  readonly tried: boolean;
  /** what the server answered */
  readonly error: unknown;
}

/** A password is strong by its length: the rule stands before the field, what is left of it beside a bar. */
export function NewPasswordField({ label, value, onChange, tried, error }: Props) {
  const words = useWords(accessWords).password;
  const left = charactersLeft(value);
  const refused: Readonly<Record<string, string>> = {
    'password-too-short': words.tooShort,
    'password-too-long': words.tooLong,
    'password-common': words.common,
  };
  const code = error instanceof Problem ? error.code : '';
  const fault = tried && left > 0 ? words.tooShort : refused[code];
  return (
    <div className="new-password">
      <PasswordField
        label={label}
        help={words.help}
        value={value}
        onChange={onChange}
        fault={fault}
        autoComplete="new-password"
      />
      <meter
        aria-label={words.meter}
        min={0}
        max={LEAST_CHARACTERS}
        value={Math.min(lengthOf(value), LEAST_CHARACTERS)}
      />
      <p className="sm mut">{left > 0 ? words.left(left) : words.long}</p>
    </div>
  );
}

/** Whether an answer is about the password itself, and so stands at the field. */
export function isAboutPassword(error: unknown): boolean {
  return error instanceof Problem && /^password-(?:too-short|too-long|common)$/.test(error.code);
}
