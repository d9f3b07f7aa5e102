import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { layerHome } from './layer-home.ts';
import './button.css';
import './popover.css';

export interface MenuChoice {
  readonly id: string;
  readonly label: string;
  readonly help?: string;
  readonly href?: string;
  /** the file is fetched, not shown */
  readonly download?: boolean;
  readonly onAction?: () => void;
}

export function MenuButton({ label, choices }: { readonly label: string; readonly choices: readonly MenuChoice[] }) {
  return (
    <MenuTrigger>
      <AriaButton className="btn outlined">{label}</AriaButton>
      <Popover UNSTABLE_portalContainer={layerHome()} className="popover menu" placement="bottom end">
        <Menu>
          {choices.map(({ id, label: text, help, href, download, onAction }) => (
            <MenuItem key={id} id={id} textValue={text} href={href} download={download} onAction={onAction}>
              {text}
              {help === undefined ? null : <small>{help}</small>}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
