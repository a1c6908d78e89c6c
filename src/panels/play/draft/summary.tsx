import { actions, useApp } from '../../../store';
import { t } from '../../../text';
import { Icon, Points } from '../../design';
import { lensOf, termsLooked, usePlay } from '../play-context';
import { Rich } from '../parts/rich';
import { Segments } from '../parts/segments';
import { CompactWaterfall } from '../worth/compact';
import { worthOf, type Lens, type Worth } from '../worth/worth';
import styles from './summary.module.css';

/** The worth of the draft that the builder shows, for the person's side; null for an onlooker. */
export function useWorth(): Worth | null {
  const play = usePlay();
  const { view, me, secret } = play;
  return me && secret ? worthOf(view, me, secret, termsLooked(play), lensOf(play)) : null;
}

/** What the draft adds up to: its arithmetic in five bars, and how long it holds. */
export function Summary() {
  const play = usePlay();
  const worth = useWorth();
  if (!worth) return null;
  const {
    seats,
    table: { sides },
  } = play.view;
  return (
    <div class={styles.summary}>
      <div class={styles.title}>
        <h3>{t('worth.panel-title')}</h3>
        <LensChoice />
      </div>
      <CompactWaterfall />
      <button
        type="button"
        class={styles.holds}
        aria-haspopup="dialog"
        onClick={() => play.set({ dialog: 'reckoning' })}
      >
        <span>{t('draft.how-long')}</span>
        <Bar worth={worth} />
        <span class={styles.words}>
          <Rich
            text={t('draft.signed-by', {
              sides: sides.length,
              seats: seats.length,
              absent: sides.length - seats.length,
              d: worth.durability,
              all: worth.asAll,
            })}
          />
        </span>
      </button>
    </div>
  );
}

/** The same in a line, below a paper that is read: it opens the arithmetic, and the ledger where it is wanted. */
export function WorthLine() {
  const play = usePlay();
  const worth = useWorth();
  const ledger = useApp((app) => app.panel === 'ledger');
  if (!worth) return null;
  // Beside a question lies the own draft, which may still be empty: it is worth nothing that could be counted.
  const empty = Object.keys(termsLooked(play)).length === 0;
  return (
    <div class={styles.line}>
      <button
        type="button"
        class={styles.worth}
        aria-haspopup="dialog"
        title={t('worth.open')}
        data-worth={worth.gain}
        disabled={empty}
        onClick={() => play.set({ dialog: play.ui.dialog === 'reckoning' ? null : 'reckoning' })}
      >
        <span>{t('worth.line')}</span>
        <b>{empty ? '–' : <Points value={worth.gain} />}</b>
        <Icon name="chevron-right" />
      </button>
      <button type="button" aria-expanded={ledger} onClick={() => actions.open(ledger ? 'draft' : 'ledger')}>
        {t('ledger.title')}
        <Icon name={ledger ? 'chevron-down' : 'chevron-up'} />
      </button>
    </div>
  );
}

const Bar = ({ worth }: { readonly worth: Worth }) => (
  <span class={styles.bar} aria-hidden="true">
    <span class={styles.four} style={{ inlineSize: `${Math.max(worth.durability, worth.asAll)}%` }} />
    <span class={styles.now} style={{ inlineSize: `${worth.durability}%` }} />
    <span class={styles.end} style={{ insetInlineStart: `${worth.asAll}%` }} />
  </span>
);

const LENSES: readonly Lens[] = ['ledger', 'interests'];

/** In which lens the gain is counted. */
export function LensChoice() {
  const play = usePlay();
  return (
    <Segments
      class={styles.lens}
      legend={t('draft.lens')}
      value={lensOf(play)}
      options={LENSES.map((lens) => ({ value: lens, label: t(`draft.lens-pick-${lens}`) }))}
      onChange={(lens) => actions.prefer({ lens })}
    />
  );
}
