import { useState } from 'preact/hooks';
import { bySide, hasWar, holdOut } from '../../engine';
import { t } from '../../text';
import { Slider } from '../design';
import { Bars, opening, type FigureProps } from './figure';
import styles from './figure.module.css';

/** The war that each side has before it if nobody signs, as the fighting grows hotter or cooler. */
export function WalkFigure({ scenario }: FigureProps) {
  const meter = scenario.meters.find(({ instrument }) => instrument === 'barometer') ?? scenario.meters[0];
  const [level, setLevel] = useState(meter?.start ?? 0);
  const state = opening(scenario, scenario.seats.default);
  if (!state || !meter || !hasWar(scenario)) return null;
  const at = (value: number) => {
    const { war } = holdOut({ ...state, meters: { ...state.meters, [meter.id]: value } });
    return bySide(state.table.sides, (side) => -war[side]);
  };
  const most = Math.max(...Object.values(at(meter.max)).map(Math.abs));
  return (
    <div class={styles.figure}>
      <Slider label={meter.name} value={level} min={meter.min} max={meter.max} onChange={setLevel} />
      <Bars sides={state.table.sides} values={at(level)} seats={scenario.seats.default} most={most} />
      <p class={styles.note}>{t('help.walk-note')}</p>
    </div>
  );
}
