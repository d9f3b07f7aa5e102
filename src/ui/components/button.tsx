import { type ComponentProps } from 'react';
import { Button as AriaButton, Link as AriaLink } from 'react-aria-components';
import './button.css';

export type ButtonLook = 'primary' | 'outlined' | 'quiet';

interface Look {
  readonly look?: ButtonLook;
  readonly small?: boolean;
  /** the button holds a picture only, and so needs an aria-label */
  readonly iconOnly?: boolean;
}

function classOf({ look = 'outlined', small = false, iconOnly = false }: Look): string {
  return ['btn', look, small ? 'small' : '', iconOnly ? 'icon' : ''].filter(Boolean).join(' ');
}

export function Button({
  look,
  small,
  iconOnly,
  ...rest
}: Omit<ComponentProps<typeof AriaButton>, 'className'> & Look) {
  return <AriaButton {...rest} className={classOf({ look, small, iconOnly })} />;
}

/** A link that looks like a button: it leads somewhere and does nothing. */
export function ButtonLink({
  look,
  small,
  iconOnly,
  ...rest
}: Omit<ComponentProps<typeof AriaLink>, 'className'> & Look) {
  return <AriaLink {...rest} className={classOf({ look, small, iconOnly })} />;
}
