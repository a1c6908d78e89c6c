import { useEffect, useState } from 'preact/hooks';
import { actions, isSealed, useApp, type SaveSummary } from '../../store';
import { t } from '../../text';
import { Button, ButtonLink, Dialog } from '../design';
import { DropCard } from './drop-card';
import { IntakeReport } from './intake-report';
import { SavesList } from './saves-list';
import { saveTitle } from './save-words';
import styles from './saves-screen.module.css';

/** Every saved game and log: watch, go on, take away, name, delete. */
export function SavesScreen() {
  const saves = useApp((app) => app.saves);
  const [doomed, setDoomed] = useState<SaveSummary | null>(null);
  useEffect(() => void actions.refreshSaves(), []);
  return (
    <div class={styles.page}>
      <div class={styles.intro}>
        <h1 tabIndex={-1}>{t('saves.savesTitle')}</h1>
        <p>{t('saves.savesIntro')}</p>
        <ButtonLink href="#/class/debrief" icon="graduation-cap">
          {t('handed.to-class')}
        </ButtonLink>
      </div>
      <DropCard />
      <IntakeReport />
      {saves === null && <p role="status">{t('gallery.loading')}</p>}
      {saves?.length === 0 && <p>{t('saves.savesEmpty')}</p>}
      {saves && saves.length > 0 && <SavesList saves={saves} onDelete={setDoomed} />}
      {saves?.some(hasUncheckedActs) && <p class={styles.unchecked}>{t('saves.unchecked')}</p>}
      {doomed && <Confirm save={doomed} onClose={() => setDoomed(null)} />}
    </div>
  );
}

/** To lead the computers again takes ten times as long as to read a log: it is not waited for when a log is taken in. */
const hasUncheckedActs = ({ file, persons, seats, damaged }: SaveSummary): boolean =>
  file !== undefined && !damaged && persons.length < seats.length;

function Confirm({ save, onClose }: { readonly save: SaveSummary; readonly onClose: () => void }) {
  const remove = async (): Promise<void> => {
    onClose();
    await actions.remove(save.id);
    // The row is gone, and with it the button that had the focus.
    document.getElementById('saves-title')?.focus();
  };
  return (
    <Dialog
      title={t('saves.deleteTitle')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('saves.deleteNo')}</Button>
          <Button variant="danger" icon="trash-2" onClick={() => void remove()}>
            {t('saves.deleteYes')}
          </Button>
        </>
      }
    >
      <p class={styles.doomed}>{t(doomOf(save), { title: saveTitle(save) })}</p>
    </Dialog>
  );
}

/** What is said before a game is deleted: of a sealed one nobody can have a copy. */
function doomOf(save: SaveSummary) {
  if (!isSealed(save)) return 'saves.deleteText';
  return save.damaged ? 'saves.deleteSealedDamaged' : 'saves.deleteSealed';
}
