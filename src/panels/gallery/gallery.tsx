import { useEffect } from 'preact/hooks';
import { actions, useApp } from '../../store';
import { t } from '../../text';
import { lazily } from '../shell/lazy';
import { MainNav } from '../shell/main-nav';
import { ContinueCard } from './continue-card';
import { DropCard } from './drop-card';
import styles from './gallery.module.css';
import { LongWindow } from './long-window';
import { object } from './pictures';
import { ReplaysCard } from './replays-card';

const OwnScenarios = lazily<object>(() => import('./own-scenarios').then((part) => part.OwnScenarios));

/** The first screen: the long window whose panes are the scenarios, and the table before it with what was left there. */
export function Gallery({ arrived }: { readonly arrived?: () => void }) {
  useEffect(() => {
    arrived?.();
    void actions.refreshSaves();
  }, []);
  const hasOwn = useApp((app) => app.own.length > 0);
  const lamp = object('desk-lamp');
  return (
    <div class={styles.room}>
      <header class={styles.head}>
        <h1 tabIndex={-1}>{t('gallery.name')}</h1>
        <p>{t('gallery.tagline')}</p>
        <MainNav />
      </header>
      <LongWindow />
      <section class={styles.table} aria-label={t('gallery.desk')}>
        <div class={styles.cards}>
          <ContinueCard />
          <ReplaysCard />
          <DropCard />
        </div>
        {hasOwn && <OwnScenarios />}
        {lamp && <img class={styles.lamp} src={lamp} alt="" />}
      </section>
    </div>
  );
}
