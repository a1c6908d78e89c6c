import { exerciseIn } from '../../../classroom';
import { actions } from '../../../store';
import { t } from '../../../text';
import { IconButton, openDialog } from '../../design';
import { usePlay } from '../play-context';
import styles from '../play.module.css';

/** Over the picture: which table this is, and the buttons that every table has. */
export function StageHead() {
  const { scenario, me, set, session } = usePlay();
  const taken = exerciseIn(session.acts);
  return (
    <header class={styles.stageHead}>
      <div class={styles.brand}>
        <a href="#/">{t('shell.product')}</a>
        <p>{taken ? t('play.class-table', { title: scenario.title, table: taken.table }) : scenario.title}</p>
      </div>
      <div class={styles.buttons}>
        {taken && (
          <IconButton icon="graduation-cap" label={t('play.menu-class')} onClick={() => set({ dialog: 'class' })} />
        )}
        {me && <IconButton icon="lock" label={t('play.menu-sheet')} onClick={() => actions.open('sheet')} />}
        <IconButton icon="book-open" label={t('play.menu-glossary')} onClick={() => openDialog('glossary')} />
        <IconButton icon="keyboard" label={t('play.keys')} onClick={() => set({ dialog: 'keys' })} />
        <IconButton icon="settings" label={t('play.menu-settings')} onClick={() => openDialog('settings')} />
      </div>
    </header>
  );
}
