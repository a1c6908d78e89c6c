import type { Terms } from '../../../engine';
import { t } from '../../../text';
import { Button, Dialog } from '../../design';
import { TermsWorth } from '../worth/terms-worth';

interface EndDialogProps {
  /** The number that the draft has, or will have once it lies on the table. */
  readonly number: number;
  readonly terms: Terms;
  readonly onClose: () => void;
  readonly onSign: () => void;
}

/** Asks before a signature that ends the summit. */
export const EndDialog = ({ number, terms, onClose, onSign }: EndDialogProps) => (
  <Dialog
    title={t('play.end-title', { number })}
    onClose={onClose}
    actions={
      <>
        <Button onClick={onClose}>{t('play.cancel')}</Button>
        <Button variant="primary" icon="signature" onClick={onSign}>
          {t('play.end-do')}
        </Button>
      </>
    }
  >
    <p>{t('play.end-text')}</p>
    <TermsWorth terms={terms} />
  </Dialog>
);
