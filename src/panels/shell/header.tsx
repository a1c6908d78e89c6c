import type { Screen } from '../../store';
import { t } from '../../text';
import styles from './header.module.css';
import { MainNav } from './main-nav';

/** The head of the screens that are read. The others draw their own. */
export const Header = ({ screen }: { readonly screen: Screen['name'] }) => (
  <header class={styles.header} data-screen={screen}>
    <a class={styles.home} href="#/" aria-label={t('shell.home')}>
      {t('shell.product')}
    </a>
    <MainNav />
  </header>
);
