import { RULES } from '../../log';
import { t } from '../../text';
import { ButtonLink, IconButton, openDialog } from '../design';
import { Beside, PlayContext, Stage, usePlayValue, type MountStage } from '../play';
import { Announcer } from './announcer';
import { Controls, ReplayOptions } from './controls';
import { Moment } from './moment';
import { Papers } from './papers';
import styles from './replay.module.css';
import { ReplayContext, useReplay, useReplayValue } from './use-replay';
import { useReplayKeys } from './use-keys';

/** A log at the same table: stepped through act by act, or played, through any eyes that may see it. */
export function ReplayScreen({ mountStage }: { readonly mountStage: MountStage }) {
  const replay = useReplayValue();
  const play = usePlayValue();
  useReplayKeys();
  if (!replay || !play) return null;
  return (
    <PlayContext.Provider value={play}>
      <ReplayContext.Provider value={replay}>
        <div class={styles.screen}>
          <div class={styles.stage}>
            <Stage mountStage={mountStage} />
            <a class={styles.brand} href="#/" aria-label={t('shell.home')}>
              {t('shell.product')}
            </a>
          </div>
          <Beside label={t('replay.tabs')}>
            <Head />
            <Moment />
            <Papers />
          </Beside>
          <ReplayOptions />
          <Controls />
        </div>
        <Announcer />
      </ReplayContext.Provider>
    </PlayContext.Provider>
  );
}

/** What is replayed, and the ways out. */
function Head() {
  const { scenario, session } = useReplay();
  const { rules } = session.header;
  return (
    <header class={styles.head}>
      <h1 tabIndex={-1}>{t('replay.heading', { title: scenario.title })}</h1>
      <div class={styles.ways}>
        {session.over && (
          <ButtonLink size="small" href={`#/debrief/${session.id}`}>
            {t('replay.to-debrief')}
          </ButtonLink>
        )}
        <IconButton icon="settings" label={t('shell.settings')} onClick={() => openDialog('settings')} />
      </div>
      {rules !== RULES && <p class={styles.note}>{t('replay.other-rules', { rules, known: RULES })}</p>}
    </header>
  );
}
