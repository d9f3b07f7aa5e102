import { type ReactNode } from 'react';
import { Dialog, Heading, Modal as AriaModal, ModalOverlay } from 'react-aria-components';
import { useWords } from '../language/language-provider.tsx';
import { uiWords } from '../texts/index.ts';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';
import './modal.css';

interface Props {
  readonly title: string;
  readonly isOpen: boolean;
  /** left out when the reader has to answer before anything else can be done */
  readonly onClose?: () => void;
  /** for a table or two columns */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** A box above the page: the rest waits, Escape closes, and focus goes back to where it was. */
export function Modal({ title, isOpen, onClose, wide = false, children }: Props) {
  const close = useWords(uiWords).close;
  return (
    <ModalOverlay
      className="overlay"
      isOpen={isOpen}
      onOpenChange={(open) => (open ? undefined : onClose?.())}
      isDismissable={onClose !== undefined}
      isKeyboardDismissDisabled={onClose === undefined}
    >
      <AriaModal className={wide ? 'modal wide' : 'modal'}>
        <Dialog role={onClose === undefined ? 'alertdialog' : 'dialog'}>
          <div className="modal-head">
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            {onClose === undefined ? null : (
              <Button look="quiet" iconOnly aria-label={close} onPress={onClose}>
                <Icon name="close" />
              </Button>
            )}
          </div>
          {children}
        </Dialog>
      </AriaModal>
    </ModalOverlay>
  );
}
