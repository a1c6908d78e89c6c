import { useApp } from '../../../store';
import { t } from '../../../text';
import { ButtonLink, DressedFor, Icon } from '../../design';
import { OpenFile } from './open-file';
import { HandOut } from './hand-out';
import { Played } from './played';
import styles from './prepare.module.css';
import { SeatingPlan } from './seating-plan';
import { usePrepared } from '../use-prepared';
import { useShownScenario } from '../use-exercise';

/** Preparing an exercise: what is played, who sits where, what is handed out. */
export function PrepareScreen() {
  const [inHand, change] = usePrepared();
  const shown = useShownScenario(inHand?.scenario ?? null, inHand?.prepared.exercise.names ?? 'real');
  return (
    <div class={styles.screen}>
      <header class={styles.head}>
        <a class={styles.home} href="#/">
          {t('shell.product')}
        </a>
        <h1 tabIndex={-1}>{t('class.title')}</h1>
        <p>
          <Icon name="lock" /> {t('class.private')}
        </p>
        <Offline />
        <ButtonLink size="small" icon="graduation-cap" href="#/class/debrief">
          {t('class.afterwards')}
        </ButtonLink>
        <OpenFile change={change} />
      </header>
      {inHand && shown ? (
        <DressedFor scenario={shown}>
          <div class={styles.columns}>
            <Played {...inHand} shown={shown} change={change} />
            <SeatingPlan {...inHand} shown={shown} change={change} />
            <HandOut {...inHand} shown={shown} change={change} />
          </div>
        </DressedFor>
      ) : (
        <p role="status">{t('shell.loading')}</p>
      )}
    </div>
  );
}

/** Whether the class can be taught from this browser without a net. */
function Offline() {
  const offline = useApp((app) => app.offline);
  return (
    <p role="status" data-offline={offline}>
      <Icon name={offline === 'kept' ? 'check' : 'download'} /> {t(`class.offline-${offline}`)}
    </p>
  );
}
