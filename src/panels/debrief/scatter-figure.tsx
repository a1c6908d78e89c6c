import { useState } from 'preact/hooks';
import { sidesOfCloud, strideOf, type Scatter } from '../../analysis';
import { countPackages, firstSide, nameOf, type Lens, type Side } from '../../engine';
import { t } from '../../text';
import { Mark, Points, VisuallyHidden, classes, useDress } from '../design';
import { Figure, Grid } from './figure';
import styles from './figure.module.css';
import { nameInChart } from './names';
import { PlotBox } from './plot-box';
import { useDebrief } from './use-debrief';
import { useScatter } from './use-studies';

/** All packages by what they give two sides, with the drafts in the order in which they came. */
export function ScatterFigure() {
  const { state, scenario, me } = useDebrief();
  const sides = sidesOfCloud(state);
  const [x, setX] = useState<Side>(me ?? firstSide(sides));
  const [y, setY] = useState<Side>(() => sides.find((side) => side !== x) ?? x);
  const [lens, setLens] = useState<Lens>('ledger');
  const { scatter, busy } = useScatter(lens, x, y);
  const packages = countPackages(state.table);
  const asOption = (side: Side) => ({ value: side, name: nameOf(scenario, side) });
  const choose = (axis: 'x' | 'y', side: Side): void => {
    if (axis === 'x' ? side === y : side === x) {
      setX(y);
      setY(x);
    } else if (axis === 'x') setX(side);
    else setY(side);
  };
  return (
    <Figure
      title={t('debrief.cloud-title')}
      note={t('debrief.cloud-note', { packages, stride: strideOf(packages) })}
      table={scatter ? <Table scatter={scatter} /> : undefined}
    >
      <div class={styles.controls}>
        <Pick
          label={t('debrief.cloud-x')}
          value={x}
          options={sides.map(asOption)}
          onChange={(side) => choose('x', side)}
        />
        <Pick
          label={t('debrief.cloud-y')}
          value={y}
          options={sides.map(asOption)}
          onChange={(side) => choose('y', side)}
        />
        <Pick
          quiet
          label={t('debrief.cloud-lens')}
          value={lens}
          options={LENSES.map((each) => ({ value: each, name: t(`debrief.lens-${each}`) }))}
          onChange={setLens}
        />
      </div>
      <div class={classes(busy && scatter !== null && styles.busy)} aria-busy={busy}>
        {scatter ? <Chart scatter={scatter} /> : <p class={styles.waiting}>{t('debrief.working-short')}</p>}
      </div>
      <Key sides={[...new Set(scatter?.drafts.map(({ by }) => by))]} />
    </Figure>
  );
}

const LENSES: readonly Lens[] = ['ledger', 'interests'];

interface PickProps<Value extends string> {
  readonly label: string;
  /** The label is for those who listen: the options say enough. */
  readonly quiet?: boolean;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly name: string }[];
  readonly onChange: (value: Value) => void;
}

function Pick<Value extends string>({ label, quiet, value, options, onChange }: PickProps<Value>) {
  return (
    <label class={styles.pick}>
      {quiet ? <VisuallyHidden>{label}</VisuallyHidden> : label}
      <select
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = options.find((option) => option.value === currentTarget.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </label>
  );
}

function Chart({ scatter }: { readonly scatter: Scatter }) {
  const { cloud, drafts, nash } = scatter;
  const { state, scenario } = useDebrief();
  const { sides } = state.table;
  const dress = useDress();
  return (
    <PlotBox
      label={t('debrief.cloud-alt', {
        x: nameOf(scenario, cloud.x),
        y: nameOf(scenario, cloud.y),
        drafts: drafts.length,
        inside: drafts.filter((draft) => draft.x >= 0 && draft.y >= 0).length,
        nash: nash ? 'yes' : 'no',
        nx: nash?.x ?? 0,
        ny: nash?.y ?? 0,
      })}
      height={20}
      of={[scatter]}
      draw={(plots, room) =>
        plots.scatterPlot(
          {
            scatter,
            sides,
            look: (side) => dress(side).look,
            words: {
              x: t('debrief.cloud-axis', { side: nameInChart(scenario, cloud.x) }),
              y: t('debrief.cloud-axis', { side: nameInChart(scenario, cloud.y) }),
              window: t('debrief.cloud-window'),
              nash: t('debrief.cloud-nash'),
              frontier: t('debrief.cloud-edge'),
            },
          },
          room,
        )
      }
    />
  );
}

function Key({ sides }: { readonly sides: readonly Side[] }) {
  const { scenario } = useDebrief();
  const dress = useDress();
  return sides.length === 0 ? null : (
    <p class={styles.key}>
      {t('debrief.cloud-drafts')}
      {sides.map((side) => (
        <span key={side} data-look={dress(side).look}>
          <Mark side={side} /> {nameOf(scenario, side)}
        </span>
      ))}
    </p>
  );
}

const Table = ({ scatter: { cloud, drafts } }: { readonly scatter: Scatter }) => {
  const { scenario } = useDebrief();
  return (
    <Grid
      caption={t('debrief.cloud-title')}
      head={[
        t('debrief.cloud-draft'),
        t('debrief.cloud-by'),
        t('debrief.cloud-round'),
        nameOf(scenario, cloud.x),
        nameOf(scenario, cloud.y),
      ]}
      rows={drafts.map(({ number, by, round, x, y }) => [
        number,
        nameOf(scenario, by),
        round,
        <Points key="x" value={x} />,
        <Points key="y" value={y} />,
      ])}
    />
  );
};
