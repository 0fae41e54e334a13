/** A question or a list over the page; Esc and the cross close it unless it must be answered. */
import { type ReactNode, useEffect } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useWords } from '../i18n/words-context.tsx';
import { Button } from './Button.tsx';
import { classNames } from './class-names.ts';
import styles from './Dialog.module.css';
import { Icon } from './Icon.tsx';
import { countDialog } from './open-dialogs.ts';

export interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly size?: 'small' | 'large';
  /** A native view is drawn over this dialog, so it does not count as covering it. */
  readonly holdsPreview?: boolean;
}

export function Dialog({ title, onClose, children, size = 'small', holdsPreview = false }: DialogProps) {
  const { t } = useWords();
  useEffect(() => (holdsPreview ? undefined : countDialog()), [holdsPreview]);
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(isOpen) => !isOpen && onClose()}
      className={styles.overlay ?? ''}
    >
      <Modal className={classNames(styles.modal, styles[size])}>
        <AriaDialog className={styles.dialog ?? ''}>
          <header className={styles.header}>
            <Heading slot="title" level={2} className={styles.title ?? ''}>
              {title}
            </Heading>
            <Button
              look="quiet"
              aria-label={t('page.close')}
              onPress={onClose}
              className={styles.close ?? ''}
            >
              <Icon name="close" />
            </Button>
          </header>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
