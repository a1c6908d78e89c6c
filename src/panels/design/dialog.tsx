import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { t } from '../../text';
import { IconButton } from './button';
import { classes } from './classes';
import styles from './dialog.module.css';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
  /** Shown in a row at the foot. */
  readonly actions?: ComponentChildren;
  readonly wide?: boolean;
  readonly paper?: boolean;
}

/**
 * A modal dialog on the platform's own element: it holds the focus, closes on Escape or a press outside, and gives
 * the focus back to what had it. Render it while it is open; remove it in `onClose`.
 */
export function Dialog({ title, onClose, children, actions, wide, paper }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const dialog = element.current;
    const opener = document.activeElement;
    dialog?.showModal();
    return () => {
      dialog?.close();
      // Removing the element can lose the focus before the platform hands it back.
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  return (
    <dialog
      ref={element}
      class={classes(styles.dialog, wide && styles.wide)}
      aria-labelledby={heading}
      {...(paper ? { 'data-surface': 'paper', 'data-lit': true } : {})}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === element.current) onClose();
      }}
    >
      <div class={styles.head}>
        <h2 id={heading}>{title}</h2>
        <IconButton icon="x" label={t('shell.close')} onClick={onClose} />
      </div>
      <div class={styles.body}>
        {children}
        {actions && <div class={styles.actions}>{actions}</div>}
      </div>
    </dialog>
  );
}
