import { t } from '../../text';
import { Button, ButtonLink } from '../design/button';
import { openDialog } from '../design/overlay';
import styles from './header.module.css';

/** Where else one can go from anywhere. */
export const MainNav = () => (
  <nav class={styles.nav} aria-label={t('shell.menu')}>
    <ButtonLink variant="quiet" href="#/class" icon="graduation-cap">
      {t('shell.class')}
    </ButtonLink>
    <ButtonLink variant="quiet" href="#/exercise" icon="armchair">
      {t('shell.join')}
    </ButtonLink>
    <ButtonLink variant="quiet" href="#/how" icon="book-open">
      {t('shell.how')}
    </ButtonLink>
    <ButtonLink variant="quiet" href="#/sources" icon="library">
      {t('shell.sources')}
    </ButtonLink>
    <Button variant="quiet" icon="settings" aria-haspopup="dialog" onClick={() => openDialog('settings')}>
      {t('shell.settings')}
    </Button>
  </nav>
);
