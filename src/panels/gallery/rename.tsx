import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { actions, type SaveSummary } from '../../store';
import { t } from '../../text';
import { IconButton, VisuallyHidden } from '../design';
import { saveTitle } from './save-words';
import styles from './save-row.module.css';

interface RenameProps {
  readonly save: SaveSummary;
  readonly onClose: () => void;
}

/** The title as a field: Enter or a press on the tick keeps the name, Escape leaves it as it was. */
export function Rename({ save, onClose }: RenameProps) {
  const field = useRef<HTMLInputElement>(null);
  const hint = useId();
  const [typed, setTyped] = useState(saveTitle(save));
  // At once: who types on after opening it loses no letter.
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const keep = (): void => {
    const label = typed.trim();
    if (label !== saveTitle(save)) void actions.rename(save.id, label === save.title ? '' : label);
    onClose();
  };
  return (
    <form
      class={styles.rename}
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing) return;
        event.preventDefault();
        onClose();
      }}
    >
      <input
        ref={field}
        type="text"
        dir="auto"
        maxLength={80}
        autocomplete="off"
        aria-label={t('saves.renameLabel', { title: saveTitle(save) })}
        aria-describedby={hint}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <IconButton icon="check" label={t('saves.renameSave')} onClick={keep} />
      <IconButton icon="x" label={t('saves.renameCancel')} onClick={onClose} />
      <VisuallyHidden>
        <span id={hint}>{t('saves.renameHint')}</span>
      </VisuallyHidden>
    </form>
  );
}
