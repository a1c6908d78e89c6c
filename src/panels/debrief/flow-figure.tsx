import { standingFlows } from '../../analysis';
import { inText, nameOf } from '../../engine';
import { listed, t } from '../../text';
import { Points, plainPoints, useDress } from '../design';
import { Figure, Grid } from './figure';
import { layFlows, type FlowLayout, type FlowNode } from './flow-layout';
import styles from './flow.module.css';
import { nameInChart } from './names';
import { useDebrief } from './use-debrief';
import { useRoom, type Room } from './use-width';

/** Who paid whom in standing: payers on the left, gainers on the right, each band in its payer's hatching. */
export function FlowFigure() {
  const { events, scenario, state } = useDebrief();
  const flows = standingFlows(state.table.sides, events);
  const { ref, room } = useRoom<HTMLDivElement>();
  if (flows.length === 0)
    return (
      <Figure title={t('debrief.flow-title')}>
        <p>{t('debrief.flow-none')}</p>
      </Figure>
    );
  const list = flows.map(({ from, to, points }) =>
    t('debrief.flow-one', { from: inText(scenario, from), to: inText(scenario, to), n: points / 100 }),
  );
  return (
    <Figure
      title={t('debrief.flow-title')}
      note={t('debrief.flow-note')}
      table={
        <Grid
          caption={t('debrief.flow-note')}
          head={[t('debrief.flow-from'), t('debrief.flow-to'), t('debrief.flow-points')]}
          rows={flows.map(({ from, to, points }) => [
            nameOf(scenario, from),
            nameOf(scenario, to),
            <Points key="n" value={points} plain />,
          ])}
        />
      }
    >
      <div ref={ref} class={styles.box} role="img" aria-label={t('debrief.flow-alt', { list: listed(list) })}>
        {room && room.width > 80 && (
          <Picture layout={layFlows(flows, 150 * (room.small / 12), 24 * (room.small / 12))} room={room} />
        )}
      </div>
    </Figure>
  );
}

const BAR = 9;

function Picture({ layout, room }: { readonly layout: FlowLayout; readonly room: Room }) {
  const dress = useDress();
  const scale = room.small / 12;
  const side = 122 * scale;
  const left = side + BAR;
  const right = room.width - side - BAR;
  const bend = (right - left) * 0.45;
  return (
    <svg
      class={styles.picture}
      width={room.width}
      height={layout.height + 8 * scale}
      aria-hidden="true"
      font-size={room.small * 1.06}
    >
      <g transform={`translate(0 ${4 * scale})`}>
        {layout.bands.map(({ from, to, fromTop, toTop, height }) => (
          <path
            key={`${from} ${to}`}
            class={styles.band}
            data-look={dress(from).look}
            fill={`url(#debrief-hatch-${dress(from).look})`}
            d={
              `M${left} ${fromTop}C${left + bend} ${fromTop} ${right - bend} ${toTop} ${right} ${toTop}` +
              `v${height}C${right - bend} ${toTop + height} ${left + bend} ${fromTop + height} ${left} ${fromTop + height}Z`
            }
          />
        ))}
        {layout.payers.map((node) => (
          <End key={node.side} node={node} bar={left - BAR} words={side - 6 * scale} anchor="end" scale={scale} />
        ))}
        {layout.gainers.map((node) => (
          <End key={node.side} node={node} bar={right} words={right + BAR + 6 * scale} anchor="start" scale={scale} />
        ))}
      </g>
    </svg>
  );
}

interface EndProps {
  readonly node: FlowNode;
  readonly bar: number;
  readonly words: number;
  readonly anchor: 'start' | 'end';
  readonly scale: number;
}

const End = ({ node, bar, words, anchor, scale }: EndProps) => (
  <g data-look={useDress()(node.side).look}>
    <rect x={bar} y={node.top} width={BAR} height={Math.max(1.5, node.height)} class={styles.bar} />
    <text class={styles.name} x={words} y={node.top + node.height / 2 + 4 * scale} text-anchor={anchor}>
      {nameInChart(useDebrief().scenario, node.side)}{' '}
      <tspan class="num">{plainPoints(anchor === 'end' ? -node.points : node.points).replace(/^(?=\d)/, '+')}</tspan>
    </text>
  </g>
);
