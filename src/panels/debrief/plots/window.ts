import { areaY, axisX, axisY, dot, gridY, line, plot, text, type Markish } from '@observablehq/plot';
import type { WindowPoint } from '../../../analysis';
import type { Room } from '../use-width';
import { sheet, spread, straight } from './common';

export interface WindowPlot {
  readonly windows: readonly WindowPoint[];
  /** Words for a share, e.g. `1 in 2,900`. */
  readonly share: (count: number, packages: number) => string;
  /** What the two areas are, with their last share. */
  readonly labels: { readonly ledger: string; readonly interests: string };
}

const HEIGHT = 210;

/** Share of packages that suit every seat by round, on a scale of powers of ten; a shut window stands on the floor. */
export function windowPlot({ windows, share, labels }: WindowPlot, room: Room): Element {
  const scale = room.small / 12;
  const height = HEIGHT * scale;
  const margin = { left: 96 * scale, right: 12 * scale, top: 10 * scale, bottom: 26 * scale };
  const packages = Math.max(1, ...windows.map((point) => point.packages));
  const most = Math.max(1, ...windows.map(({ ledger, interests }) => Math.max(ledger, interests)));
  const top = Math.min(0, Math.log10(most / packages) + 0.6);
  const floor = -Math.log10(packages) - 0.8;
  const level = (count: number): number => (count > 0 ? Math.log10(count / packages) : floor);
  const points = windows.map((point) => ({
    round: point.round,
    ledger: level(point.ledger),
    interests: level(point.interests),
  }));
  const last = points.at(-1)?.round ?? 1;
  const steps = [-1, -2, -3, -4, -5, -6, -7].filter((n) => n <= top && n > floor + 0.5);
  return plot({
    ...sheet(room),
    height,
    marginLeft: margin.left,
    marginRight: margin.right,
    marginTop: margin.top,
    marginBottom: margin.bottom,
    x: { domain: [0, last], label: null },
    y: { domain: [floor, top], label: null },
    marks: [
      gridY(steps, { stroke: 'var(--hair)', strokeOpacity: 1 }),
      axisY([floor, ...steps], {
        tickSize: 0,
        fill: 'var(--soft)',
        tickFormat: (n: number) => (n === floor ? share(0, 1) : share(1, 10 ** -n)),
      }),
      axisX(
        points.map(({ round }) => round),
        { tickSize: 0, fill: 'var(--soft)', tickFormat: String },
      ),
      areaY(points, { x: 'round', y1: floor, y2: 'ledger', fill: 'url(#debrief-window-ledger)' }),
      line(points, { x: 'round', y: 'ledger', stroke: 'var(--text)', strokeWidth: 1.8 * scale }),
      dot(points, { x: 'round', y: 'ledger', fill: 'var(--text)', r: 2.8 * scale }),
      areaY(points, { x: 'round', y1: floor, y2: 'interests', fill: 'url(#debrief-window-interests)' }),
      line(points, {
        x: 'round',
        y: 'interests',
        stroke: 'var(--accent-high)',
        strokeWidth: 1.8 * scale,
        strokeDasharray: '5 3',
      }),
      dot(points, { x: 'round', y: 'interests', fill: 'var(--page)', stroke: 'var(--accent-high)', r: 2.8 * scale }),
      ...words(points, labels, last, { scale, height, margin, domain: [floor, top] }),
    ],
  });
}

interface Frame {
  readonly scale: number;
  readonly height: number;
  readonly margin: { readonly top: number; readonly bottom: number };
  readonly domain: readonly [number, number];
}

/** The names of the areas, inside them, haloed by the paper. */
function words(
  points: readonly { readonly round: number; readonly ledger: number; readonly interests: number }[],
  labels: WindowPlot['labels'],
  last: number,
  { scale, height, margin, domain }: Frame,
): Markish[] {
  const y = straight(domain, [height - margin.bottom, margin.top]);
  const middle = points[Math.floor(points.length / 2)];
  if (!middle) return [];
  const wanted = [y.px(middle.ledger) + 17 * scale, y.px(middle.interests) + 15 * scale];
  const [ledger, interests] = spread(wanted, 19 * scale, margin.top + 9 * scale, height - margin.bottom - 9 * scale);
  return [
    text(
      [
        { y: y.value(ledger ?? 0), words: labels.ledger, fill: 'var(--text)' },
        { y: y.value(interests ?? 0), words: labels.interests, fill: 'var(--accent-high)' },
      ],
      {
        x: last / 2,
        y: 'y',
        text: 'words',
        fill: ({ fill }: { fill: string }) => fill,
        stroke: 'var(--page)',
        strokeWidth: 5 * scale,
        fontWeight: 600,
      },
    ),
  ];
}
