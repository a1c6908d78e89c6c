import { hasWar } from '../../../engine';
import { actions } from '../../../store';
import { points, t } from '../../../text';
import { GuessedPoints, Points, classes } from '../../design';
import { lensOf, termsLooked, usePlay } from '../play-context';
import { Rich } from '../parts/rich';
import { Segments } from '../parts/segments';
import { worthOf, type Lens, type Worth } from '../worth/worth';
import styles from './summary.module.css';

/** The worth of the draft that the builder shows, for the person's side; null for an onlooker. */
export function useWorth(): Worth | null {
  const play = usePlay();
  const { view, me, secret } = play;
  return me && secret ? worthOf(view, me, secret, termsLooked(play), lensOf(play)) : null;
}

/** What the draft adds up to: certain gain, war spared, gain over walking away, and how long it holds. */
export function Summary() {
  const play = usePlay();
  const worth = useWorth();
  if (!worth) return null;
  const {
    seats,
    table: { sides },
  } = play.view;
  const empty = Object.keys(termsLooked(play)).length === 0;
  return (
    <div class={styles.summary}>
      <dl class={styles.figures}>
        <div>
          <dt>{t('draft.certain')}</dt>
          <dd>
            <Points value={worth.stakes} big />
          </dd>
          <dd class={styles.small}>{t('draft.lost', { n: empty ? 0 : worth.home / 100 })}</dd>
        </div>
        {hasWar(play.scenario) && (
          <div>
            <dt>{t('draft.spared')}</dt>
            <dd>
              <Spared worth={worth} />
            </dd>
            <dd class={styles.small}>{t('draft.if-holds')}</dd>
          </div>
        )}
        <div>
          <dt>{t('draft.gain-over')}</dt>
          <dd>{empty ? <span class={styles.one}>–</span> : <Points value={worth.gain} big />}</dd>
          <dd class={styles.small}>
            <LensChoice />
          </dd>
        </div>
      </dl>
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

const Spared = ({ worth: { spared } }: { readonly worth: Worth }) =>
  spared[0] === spared[1] ? (
    <em class={classes('guess num', styles.one)}>{points(spared[0])}</em>
  ) : (
    <GuessedPoints low={spared[0]} high={spared[1]} big />
  );

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
