import { actions } from '../../../store';
import { t } from '../../../text';
import { Icon, IconButton, VisuallyHidden } from '../../design';
import { meterIcon, meterWords } from '../meters/meter-scale';
import { usePlay } from '../play-context';
import { turnWords } from '../turn/turn-head';
import styles from './phone.module.css';

/** Round and meters in a bar at the top. */
export function PhoneBar() {
  const play = usePlay();
  const { view, scenario, set } = play;
  return (
    <header class={styles.bar}>
      <RoundWords />
      <ul class={styles.meters}>
        {scenario.meters.map((meter) => {
          const value = view.meters[meter.id] ?? meter.start;
          return (
            <li key={meter.id}>
              <button
                type="button"
                title={meter.name}
                onClick={() => actions.open('meters', { kind: 'meter', meter: meter.id })}
              >
                <Icon name={meterIcon(scenario, meter)} />
                <span class="num" aria-hidden="true">
                  {value}
                </span>
                <VisuallyHidden>{meterWords(meter, value)}</VisuallyHidden>
              </button>
            </li>
          );
        })}
      </ul>
      <IconButton icon="menu" label={t('play.menu')} onClick={() => set({ dialog: 'menu' })} />
    </header>
  );
}

/** Which round it is and whose move, short enough for the bar. */
function RoundWords() {
  const play = usePlay();
  const { phase, round, settings } = play.view;
  const { rounds } = settings;
  switch (phase) {
    case 'closing':
      return (
        <div class={styles.round}>
          <p>{t('play.closing-short')}</p>
          <span>{turnWords(play)}</span>
        </div>
      );
    case 'over':
      return (
        <div class={styles.round}>
          <p>{t('play.over-short')}</p>
          <span>{t('play.over-round', { round, rounds })}</span>
        </div>
      );
    case 'opening':
    case 'table':
      return (
        <div class={styles.round}>
          <p>{t('play.round', { round })}</p>
          <span>
            {t('play.of-rounds', { rounds })} · {play.myTurn ? t('play.your-move') : turnWords(play)}
          </span>
        </div>
      );
    default:
      return phase satisfies never;
  }
}
