import { useState } from 'preact/hooks';
import { inText } from '../../engine';
import { actions, canGoOn, isLedHere, useApp, type SaveSummary } from '../../store';
import { t } from '../../text';
import { Button, ButtonLink } from '../design/button';
import { Paper } from '../design/paper';
import { dayAndTime } from '../design/number';
import styles from './cards.module.css';
import { object } from './pictures';
import { sidesOfSave } from './save-sides';

/** The game that was left last, or, before the first one, where to begin. */
export function ContinueCard() {
  const save = useApp((app) => unfinished(app.saves));
  const map = object('table-map');
  return (
    <Paper stack class={styles.paper}>
      <div class={styles.text}>{save ? <Left save={save} /> : <First />}</div>
      {save && map && <img class={styles.map} src={map} alt="" loading="lazy" />}
    </Paper>
  );
}

const Left = ({ save }: { readonly save: SaveSummary }) => (
  <>
    <h2>{t('gallery.continueTitle')}</h2>
    <p>{whereItStands(save)}</p>
    <p class={styles.when}>{t('gallery.continueWhen', { when: dayAndTime(save.changed) })}</p>
    <div class={styles.two}>
      <Button variant="ink" icon="armchair" onClick={() => void actions.openSave(save.id, 'play')}>
        {t('gallery.continueGo')}
      </Button>
      <BeginFirst />
    </div>
  </>
);

/** The small table with a guide, where one begins. */
function BeginFirst({ variant }: { readonly variant?: 'ink' }) {
  const [busy, setBusy] = useState(false);
  const begin = (): void => {
    setBusy(true);
    void import('./begin-first').then(({ beginFirst }) => beginFirst()).finally(() => setBusy(false));
  };
  return (
    <Button {...(variant ? { variant } : {})} icon="graduation-cap" disabled={busy} onClick={begin}>
      {t('gallery.handshake')}
    </Button>
  );
}

const First = () => (
  <>
    <h2>{t('gallery.firstTitle')}</h2>
    <p>{t('gallery.firstText')}</p>
    <div class={styles.two}>
      <BeginFirst variant="ink" />
      <ButtonLink icon="book-open" href="#/how">
        {t('gallery.firstGo')}
      </ButtonLink>
    </div>
  </>
);

/** The latest game that somebody here still leads. */
const unfinished = (saves: readonly SaveSummary[] | null): SaveSummary | undefined =>
  saves?.filter((save) => canGoOn(save) && isLedHere(save)).toSorted((a, b) => b.changed - a.changed)[0];

function whereItStands(save: SaveSummary): string {
  const { persons, round, rounds } = save;
  const [side] = persons;
  return persons.length === 1 && side
    ? t('gallery.continueOne', { side: inText(sidesOfSave(save), side), round: Math.max(1, round), rounds })
    : t('gallery.continueMany', { n: persons.length, round: Math.max(1, round), rounds });
}
