import { actions } from '../../../store';
import { t } from '../../../text';
import { Button, Dialog } from '../../design';
import { usePlay } from '../play-context';

/** Asks before a draft of some length is cleared. */
export function ClearDialog({ onClose }: { readonly onClose: () => void }) {
  const { ownTerms } = usePlay();
  const clear = (): void => {
    onClose();
    actions.clearDraft();
  };
  return (
    <Dialog
      title={t('draft.clear-title')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('play.cancel')}</Button>
          <Button variant="danger" icon="trash-2" onClick={clear}>
            {t('draft.clear-do')}
          </Button>
        </>
      }
    >
      <p>{t('draft.clear-text', { n: Object.keys(ownTerms).length })}</p>
    </Dialog>
  );
}
