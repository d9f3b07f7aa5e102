import { type ReactNode, useId } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { layerHome } from './layer-home.ts';
import './check-menu.css';
import './popover.css';

interface Props {
  readonly label: string;
  /** what is chosen, in words */
  readonly summary: string;
  readonly children: ReactNode;
}

/** A labelled button that says what is chosen and opens the choices. */
export function SelectPopover({ label, summary, children }: Props) {
  const id = useId();
  return (
    <div className="check-menu">
      <span className="label" id={id}>
        {label}
      </span>
      <DialogTrigger>
        <Button className="select-button" aria-labelledby={`${id} ${id}-summary`}>
          <span id={`${id}-summary`}>{summary}</span>
          <svg viewBox="0 0 12 12" aria-hidden="true" fill="currentColor">
            <path d="M2 4h8L6 9z" />
          </svg>
        </Button>
        <Popover UNSTABLE_portalContainer={layerHome()} className="popover" placement="bottom start">
          <Dialog aria-label={label}>{children}</Dialog>
        </Popover>
      </DialogTrigger>
    </div>
  );
}
