import { nameOf } from '../../../engine';
import type { Row } from './accounts';
import { beamOf, type Segment } from './beam';
import { t } from '../../../text';
import { useDress } from '../../design';
import { compact } from '../names';
import { usePlay } from '../play-context';
import { Rich } from '../parts/rich';
import styles from './beam.module.css';

/** The balance beam: payers left of the pivot, gainers right, both halves of one length. */
export function BeamBar({ rows }: { readonly rows: readonly Row[] }) {
  const { me, scenario } = usePlay();
  const beam = beamOf(rows.map(({ side, stakes, standing }) => ({ side, value: stakes + standing })));
  const total = beam.total / 100;
  const words = (segments: readonly Segment[]): string =>
    compact(
      segments.map(({ side, value }) =>
        t('ledger.share', { side: side === me ? t('ledger.you') : nameOf(scenario, side), n: value / 100 }),
      ),
    );
  return (
    <div class={styles.beam}>
      <div class={styles.bar} aria-hidden="true">
        <Half segments={[...beam.pays].reverse()} class={styles.pays} />
        <span class={styles.pivot} />
        <Half segments={beam.gains} class={styles.gains} />
      </div>
      {beam.total === 0 ? (
        <p class={styles.even}>{t('ledger.even')}</p>
      ) : (
        <p class={styles.words}>
          <span>
            <Rich text={t('ledger.pays', { list: words(beam.pays), total })} />
          </span>
          <span>
            <Rich text={t('ledger.gains', { list: words(beam.gains), total })} />
          </span>
        </p>
      )}
    </div>
  );
}

const Half = ({
  segments,
  class: half,
}: {
  readonly segments: readonly Segment[];
  readonly class: string | undefined;
}) => {
  const dress = useDress();
  return (
    <span class={half}>
      {segments.map(({ side, share }) => (
        <span key={side} class="hatch" data-look={dress(side).look} style={{ flexGrow: share }} />
      ))}
    </span>
  );
};
