import { actions, useApp, type SaveSummary } from '../../store';
import { t } from '../../text';
import { DressedFor } from '../design/dress';
import { Icon } from '../design/icon';
import { Flag } from '../design/flag';
import styles from './cards.module.css';
import { sidesOfSave } from './save-sides';
import { savePersons, saveTime, saveTitle, verdictName } from './save-words';

/** As many rows as the book has room for. */
const ROWS = 3;

/** What can be watched again: finished games and the log that comes with the game. */
export function ReplaysCard() {
  const saves = useApp((app) => app.saves);
  const finished = (saves ?? []).filter((save) => save.verdict !== null || save.bundled);
  const latest = finished.toSorted((a, b) => b.changed - a.changed);
  const own = latest.filter((save) => !save.bundled);
  const rows = [...latest.filter((save) => save.bundled), ...own].slice(0, ROWS);
  return (
    <div class={styles.book}>
      <div class={styles.title}>
        <h2>{t('gallery.replaysTitle')}</h2>
        {saves !== null && saves.length > 0 && (
          <a href="#/replays" aria-label={t('gallery.allLabel', { n: saves.length })}>
            {t('gallery.all', { n: saves.length })}
          </a>
        )}
      </div>
      {saves === null && <p role="status">{t('gallery.loading')}</p>}
      <ul class={styles.rows}>
        {rows.map((save) => (
          <Row key={save.id} save={save} />
        ))}
      </ul>
      {saves !== null && own.length === 0 && <p class={styles.hint}>{t('gallery.replaysEmpty')}</p>}
    </div>
  );
}

const Row = ({ save }: { readonly save: SaveSummary }) => (
  <li>
    <button type="button" class={styles.row} onClick={() => void actions.openSave(save.id, 'replay')}>
      <span class={styles.who}>
        <DressedFor scenario={sidesOfSave(save)}>
          {save.persons[0] ? <Flag side={save.persons[0]} /> : <Icon name="landmark" />}
        </DressedFor>
      </span>
      <span class={styles.what}>
        <b>{saveTitle(save)}</b>
        <small>{whoAndWhen(save)}</small>
      </span>
      <em class={styles.how}>{save.verdict ? verdictName(save.verdict) : ''}</em>
    </button>
  </li>
);

/** The names tell hand-ins apart; where there are none, the flag says who played. */
function whoAndWhen(save: SaveSummary): string {
  if (save.bundled) return t('gallery.bundled');
  const when = saveTime(save);
  return save.names ? t('gallery.rowWho', { who: savePersons(save), when }) : when;
}
