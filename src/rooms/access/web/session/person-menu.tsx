import { useRef, useState } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { Avatar } from '../../../../ui/components/avatar.tsx';
import { Icon } from '../../../../ui/components/icon.tsx';
import { layerHome } from '../../../../ui/components/layer-home.ts';
import { useLanguage, useWords } from '../../../../ui/language/language-provider.tsx';
import type { SignedIn } from '../../contract.ts';
import { NotSignedOut } from './not-signed-out.tsx';
import { useSignedIn } from './session-provider.tsx';
import { useSession, useSignOut } from './session-queries.ts';
import { roleInWords, sessionWords } from './session-words.ts';
import '../../../../ui/components/popover.css';
import './person-menu.css';

/** Who is signed in, in the top bar: name and organisation, and the way to the account and out. */
export function PersonMenu() {
  const words = useWords(sessionWords);
  const isTraining = useSession().data?.ways.training === true;
  const leaving = useSignOut();
  // Kept while it is tried again: a dialog that goes away would look like being out.
  const [failure, setFailure] = useState<Error>();
  const trigger = useRef<HTMLButtonElement>(null);
  const who = useSignedIn();
  if (who === undefined) return null;
  const leave = () => leaving.mutate(undefined, { onError: setFailure });
  const stay = () => {
    setFailure(undefined);
    // The line of the menu that led here is gone, so focus has no way back by itself.
    requestAnimationFrame(() => trigger.current?.focus());
  };
  return (
    <>
      <MenuTrigger>
        <Button className="person" ref={trigger}>
          <span className="vh">{words.signedInAs} </span>
          <span className="who">
            <strong>{who.person.name}</strong>
            <small>{who.organisation.name}</small>
          </span>
          <Avatar name={who.person.name} />
        </Button>
        <Popover UNSTABLE_portalContainer={layerHome()} className="popover menu of-person" placement="bottom end">
          <PersonCard who={who} />
          <Menu aria-label={words.account}>
            <MenuItem href="/konto" textValue={words.account}>
              <Icon name="person" />
              {words.account}
            </MenuItem>
            {isTraining ? (
              <MenuItem href="/logga-in" textValue={words.changePerson}>
                <Icon name="swap" />
                {words.changePerson}
              </MenuItem>
            ) : null}
            <MenuItem textValue={words.signOut} onAction={leave}>
              <Icon name="out" />
              {words.signOut}
            </MenuItem>
          </Menu>
        </Popover>
      </MenuTrigger>
      {failure === undefined ? null : (
        <NotSignedOut error={failure} isTrying={leaving.isPending} onRetry={leave} onClose={stay} />
      )}
    </>
  );
}

function PersonCard({ who: { person, organisation, roles } }: { readonly who: SignedIn }) {
  const language = useLanguage();
  return (
    <div className="person-card">
      <Avatar name={person.name} large />
      <div>
        <p>
          <strong>{person.name}</strong>
          {person.function}, {organisation.name}
        </p>
        {roles.map((held) => {
          const text = roleInWords(held, language);
          return (
            <p className="roles" key={text}>
              {text}
            </p>
          );
        })}
      </div>
    </div>
  );
}
