import { inText, type Scenario } from '../../../engine';
import { reasonValues } from '../../../log';
import { isKey, t } from '../../../text';
import { actions, isMyTurn, isSharedGame, useApp } from '../../../store';
import { Button, Mark, classes } from '../../design';
import { usePlay } from '../play-context';
import { latestFirst, type Entry } from './record';
import { useEntries } from './use-entries';
import styles from './record.module.css';

/** The whole record in sentences, by round, the latest round first. */
export function RecordPanel() {
  const entries = useEntries();
  return (
    <section class={styles.record} aria-labelledby="record-title">
      <h2 id="record-title" tabIndex={-1} data-panel-title="record">
        {t('record.title')}
      </h2>
      {entries.length === 0 && <p class={styles.empty}>{t('record.empty')}</p>}
      {latestFirst(entries).map(({ round, items: lines }) => (
        <section key={round}>
          <h3>{round === 0 ? t('record.before') : t('record.round', { round })}</h3>
          <ol>
            {lines.map((entry) => (
              <li key={entry.frame}>
                <Line entry={entry} />
                <Why entry={entry} />
              </li>
            ))}
          </ol>
        </section>
      ))}
      <TakeAlong />
    </section>
  );
}

/** While several people play, each may take along what their own seat saw, on their own turn. */
function TakeAlong() {
  const { session, scenario } = usePlay();
  const mine = useApp(isMyTurn);
  const shared = useApp(isSharedGame);
  const { viewer } = session;
  if (!shared || !mine || viewer === 'all') return null;
  return (
    <p class={styles.take}>
      <Button size="small" icon="download" onClick={() => void actions.downloadSeat(viewer)}>
        {t('record.takeSeat', { side: inText(scenario, viewer) })}
      </Button>
    </p>
  );
}

/** The last few lines, newest first, for the dock. */
export function RecordShort() {
  const entries = useEntries();
  const last = entries.slice(-8).reverse();
  return (
    <section class={styles.short} aria-label={t('record.short')}>
      <div class={styles.head}>
        <h2>{t('record.title')}</h2>
        <Button variant="quiet" size="small" class={styles.all} onClick={() => actions.open('record')}>
          {t('record.all')}
        </Button>
      </div>
      {last.length === 0 && <p class={styles.empty}>{t('record.empty')}</p>}
      <ol>
        {last.map((entry) => (
          <li key={entry.frame} class={styles.brief}>
            <span class={classes('num', styles.number)} aria-hidden="true">
              {entry.round || ''}
            </span>
            <Line entry={entry} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Line({ entry }: { readonly entry: Entry }) {
  const { focus, panel, side, text } = entry;
  const words = (
    <>
      <span class={styles.mark}>{side && <Mark side={side} />}</span>
      <span>{text}</span>
    </>
  );
  if (!focus) return <p class={styles.line}>{words}</p>;
  return (
    <button type="button" class={styles.line} onClick={() => actions.open(panel, focus)}>
      {words}
    </button>
  );
}

/** In tutor mode, why the computer did it. */
function Why({ entry }: { readonly entry: Entry }) {
  const { preferences, scenario } = usePlay();
  const reason = preferences.tutor ? reasonOf(entry, scenario) : null;
  return reason && <p class={styles.why}>{t('record.why', { reason })}</p>;
}

/** Why the computer did it, without the figures: while the game goes on they would tell what it signs for. */
export function reasonOf({ reason }: Pick<Entry, 'reason'>, scenario: Scenario): string | null {
  const key = reason && `why.${reason.code}`;
  return key && isKey(key) ? t(key, reasonValues(reason, scenario)) : null;
}
