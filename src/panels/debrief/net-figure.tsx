import { netByRound } from '../../analysis';
import { bySide, hasWar, nameOf } from '../../engine';
import { listed, t, yes } from '../../text';
import { Points, useDress } from '../design';
import { Figure, Grid } from './figure';
import { nameInChart } from './names';
import { PlotBox } from './plot-box';
import { useDebrief } from './use-debrief';

/** Net of each side, round by round. */
export function NetFigure() {
  const { rounds, drafts, state, scenario } = useDebrief();
  const { sides } = state.table;
  const dress = useDress();
  const nets = netByRound(rounds);
  const last = nets.at(-1);
  if (!last) return null;
  const ends = bySide(sides, (side) => t('debrief.net-end', { side: nameOf(scenario, side), points: last.net[side] }));
  const labels = bySide(sides, (side) =>
    t('debrief.net-end', { side: nameInChart(scenario, side), points: last.net[side] }),
  );
  const note = t('debrief.net-note', { war: yes(hasWar(scenario)) });
  const good = drafts.find(({ suitsAll }) => suitsAll);
  const moment = good ? { round: good.round, label: t('debrief.net-draft', { number: good.number }) } : null;
  return (
    <Figure
      title={t('debrief.net-title')}
      note={note}
      table={
        <Grid
          caption={note}
          head={[t('debrief.net-round'), ...sides.map((side) => nameOf(scenario, side))]}
          rows={nets.map(({ round, net }, n) => [
            n === 0 ? t('debrief.net-start') : n === nets.length - 1 ? t('debrief.net-finish') : round,
            ...sides.map((side) => <Points key={side} value={net[side]} />),
          ])}
        />
      }
    >
      <PlotBox
        label={t('debrief.net-alt', { list: listed(sides.map((side) => ends[side])) })}
        height={15.6}
        of={[nets.length, last]}
        draw={(plots, room) =>
          plots.netPlot({ sides, look: (side) => dress(side).look, rounds: nets, ends: labels, moment }, room)
        }
      />
    </Figure>
  );
}
