import { inText, type Side } from '../../../engine';
import { t } from '../../../text';
import { Dialog, plainPoints } from '../../design';
import { causeName } from './cause-name';
import { costItems } from './costs';
import { usePlay } from '../play-context';
import styles from './costs.module.css';

/** Where a side's costs come from, entry by entry. */
export function CostsDialog({ side, onClose }: { readonly side: Side; readonly onClose: () => void }) {
  const play = usePlay();
  const items = costItems(play.frames, side);
  return (
    <Dialog title={t('ledger.cost-items', { side: inText(play.scenario, side) })} onClose={onClose}>
      {items.length === 0 ? (
        <p>{t('ledger.cost-none')}</p>
      ) : (
        <dl class={styles.sum}>
          {items.map(({ cause, amount }, index) => (
            <div key={index}>
              <dt>{causeName(play.scenario, cause)}</dt>
              <dd class="num">{plainPoints(amount)}</dd>
            </div>
          ))}
        </dl>
      )}
    </Dialog>
  );
}
