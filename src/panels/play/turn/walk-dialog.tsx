import { hasWar, resolve, warToCome } from '../../../engine';
import { actions } from '../../../store';
import { t, yes } from '../../../text';
import { Button, CitedText, Dialog } from '../../design';
import { EffectList } from '../away/effect-list';
import { usePlay } from '../play-context';
import styles from './dialogs.module.css';

/** Asks before walking out, and says what it costs. */
export function WalkDialog({ onClose }: { readonly onClose: () => void }) {
  const { view, me, scenario } = usePlay();
  if (!me) return null;
  const { walkout } = scenario;
  const lost = view.seats.length > 2 ? walkout.standing.more : walkout.standing.two;
  const effect = walkout.effect[me];
  const war = hasWar(scenario);
  const walk = (): void => {
    onClose();
    actions.act({ kind: 'walk', side: me });
  };
  return (
    <Dialog
      title={t('play.walk-title')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('play.cancel')}</Button>
          <Button variant="danger" icon="door-open" onClick={walk}>
            {t('play.walk-do')}
          </Button>
        </>
      }
    >
      <div class={styles.stack}>
        <p>{t('play.walk-text', { war: yes(war) })}</p>
        <p>{t('play.walk-standing', { n: lost })}</p>
        {war && <p>{t('play.walk-war', { n: warToCome(view, me) / 100 })}</p>}
        {effect && <EffectList effect={resolve(view, effect)} />}
        <p class={styles.lead}>
          <CitedText {...walkout.why} />
        </p>
      </div>
    </Dialog>
  );
}
