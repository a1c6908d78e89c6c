import { axisX, axisY, dot, gridY, line, plot, ruleX, ruleY, text, type Markish } from '@observablehq/plot';
import type { Look } from '../../../art';
import type { BySide, Side } from '../../../engine';
import type { Room } from '../use-width';
import { LINE, SYMBOL, sheet, spread, straight } from './common';
import type { Dressed } from './roads';

export interface NetPlot extends Dressed {
  readonly rounds: readonly { readonly round: number; readonly net: BySide<number> }[];
  /** What stands at the end of each line. */
  readonly ends: BySide<string>;
  /** A moment to point out. */
  readonly moment: { readonly round: number; readonly label: string } | null;
}

const HEIGHT = 250;

/** Net of each side by round, in points. Lines differ by pattern and mark before colour. */
export function netPlot({ sides, look, rounds, ends, moment }: NetPlot, room: Room): Element {
  const scale = room.small / 12;
  const height = HEIGHT * scale;
  const margin = { left: 34 * scale, right: 128 * scale, top: 22 * scale, bottom: 26 * scale };
  const last = rounds.at(-1)?.round ?? 1;
  const values = rounds.flatMap(({ net }) => sides.map((side) => net[side] / 100));
  const domain = [Math.min(0, ...values) - 0.6, Math.max(0, ...values) + 0.6] as const;
  const y = straight(domain, [height - margin.bottom, margin.top]);
  const atEnd = sides.map((side) => y.px((rounds.at(-1)?.net[side] ?? 0) / 100));
  const labels = spread(atEnd, 17 * scale, margin.top, height - margin.bottom);
  return plot({
    ...sheet(room),
    height,
    marginLeft: margin.left,
    marginRight: margin.right,
    marginTop: margin.top,
    marginBottom: margin.bottom,
    x: { domain: [0, last], label: null },
    y: { domain: [...domain], label: null },
    marks: [
      gridY({ stroke: 'var(--hair)', strokeOpacity: 1, ticks: 6 }),
      axisY({ ticks: 6, tickSize: 0, fill: 'var(--soft)', tickFormat: signed }),
      axisX(
        rounds.map(({ round }) => round),
        { tickSize: 0, fill: 'var(--soft)', tickFormat: String },
      ),
      ruleY([0], { stroke: 'var(--text)', strokeWidth: 1 }),
      ...pointedOut(moment, scale),
      ...sides.flatMap((side) => lineOf(side, look(side), rounds, scale)),
      text(
        sides.map((side, i) => ({ side, y: y.value(labels[i] ?? 0) })),
        {
          x: last,
          y: 'y',
          dx: 10 * scale,
          text: ({ side }: { side: Side }) => ends[side],
          textAnchor: 'start',
          fill: ({ side }: { side: Side }) => `var(--look-${look(side)}-text)`,
          fontWeight: 600,
          fontSize: room.small * 1.06,
        },
      ),
    ],
    color: { type: 'identity' },
  });
}

const signed = (value: number): string => (value < 0 ? `−${-value}` : `${value}`);

function pointedOut(moment: NetPlot['moment'], scale: number): Markish[] {
  if (!moment) return [];
  return [
    ruleX([moment.round], { stroke: 'var(--accent)', strokeDasharray: '3 3', strokeWidth: 1.3 }),
    text([moment.label], {
      x: moment.round,
      frameAnchor: 'top',
      dy: -16 * scale,
      fill: 'var(--accent-high)',
      fontWeight: 600,
    }),
  ];
}

function lineOf(side: Side, look: Look, rounds: NetPlot['rounds'], scale: number): Markish[] {
  const points = rounds.map(({ round, net }) => ({ round, y: net[side] / 100 }));
  const { width, dash, double } = LINE[look];
  const place = { x: 'round', y: 'y' } as const;
  const core = line(points, {
    ...place,
    stroke: `var(--look-${look})`,
    strokeWidth: width * scale,
    strokeLinecap: 'round',
    ...(dash ? { strokeDasharray: dash } : {}),
  });
  const split = line(points, { ...place, stroke: 'var(--page)', strokeWidth: 1.7 * scale });
  const marks = dot(points, { ...place, symbol: SYMBOL[look], fill: `var(--look-${look})`, r: 3.6 * scale });
  return double ? [core, split, marks] : [core, marks];
}
