import { useMemo, useState } from 'preact/hooks';
import { countWindow, spaceOf } from '../../engine';
import { t } from '../../text';
import { Choice, classes, Slider } from '../design';
import { opening, tableName, type FigureProps } from './figure';
import styles from './figure.module.css';

/** Whether any package at all would be signed by everybody who must, as the fighting and the table change. */
export function WindowFigure({ scenario }: FigureProps) {
  const meter = scenario.meters.find(({ instrument }) => instrument === 'barometer') ?? scenario.meters[0];
  const [chairs, setChairs] = useState(0);
  const [level, setLevel] = useState(meter?.start ?? 0);
  const seats = scenario.seats.choices[chairs] ?? scenario.seats.default;
  const count = useMemo(() => {
    const state = opening(scenario, seats);
    if (!state || !meter) return null;
    const position = { ...state, meters: { ...state.meters, [meter.id]: level } };
    return countWindow(spaceOf(position, state.secrets, 'interests'));
  }, [scenario, seats, level]);
  if (!meter || !count) return null;
  const { packages, acceptable } = count;
  const open = acceptable > 0;
  return (
    <div class={styles.figure}>
      <Choice
        legend={t('help.window-chairs')}
        options={scenario.seats.choices.map((choice, i) => ({
          value: i,
          label: tableName(scenario, choice),
        }))}
        value={chairs}
        onChange={setChairs}
      />
      <Slider label={meter.name} value={level} min={meter.min} max={meter.max} onChange={setLevel} />
      <p class={styles.note}>{t('help.window-packages', { n: packages })}</p>
      <div class={classes(styles.window, open && styles.open)}>
        <Casement open={open} />
        <p role="status">
          {open
            ? t('help.window-open', { n: acceptable, share: Math.round(packages / acceptable) })
            : t('help.window-shut')}
        </p>
      </div>
    </div>
  );
}

/** A window of two wings, open or shut. */
const Casement = ({ open }: { readonly open: boolean }) => (
  <svg
    viewBox="0 0 120 110"
    aria-hidden="true"
    fill="none"
    stroke="currentColor"
    stroke-width="3"
    stroke-linejoin="round"
  >
    <rect x="20" y="8" width="80" height="94" fill={open ? '#e7a669' : 'none'} stroke-width="4" />
    {open ? (
      <path d="M20 8 2 18v94l18-10M100 8l18 10v94l-18-10" fill="#00000026" />
    ) : (
      <path d="M60 8v94M28 16h24v38H28ZM28 62h24v32H28ZM68 16h24v38H68ZM68 62h24v32H68Z" />
    )}
    {open && <circle cx="60" cy="62" r="12" fill="#ffe9b4" stroke="none" />}
  </svg>
);
