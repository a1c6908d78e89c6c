import { areaY, axisX, axisY, dot, gridY, line, plot, ruleX, text, type Markish } from '@observablehq/plot';
import type { WindowPoint } from '../../../analysis';
import { emsOf, shortened } from '../names';
import type { Room } from '../use-width';
import { sheet, spread, straight } from './common';

export interface WindowPlot {
  readonly windows: readonly WindowPoint[];
  /** Words for a share, e.g. `1 in 2,900`. */
  readonly share: (count: number, packages: number) => string;
  /** What the two areas are, with their last share. */
  readonly labels: { readonly ledger: string; readonly interests: string };
  /** The acts that opened and shut the window, in order: where, and in two lines by whom or when, and by what. */
  readonly turns: readonly WindowMark[];
}

export interface WindowMark {
  /** In rounds: 2.5 is in the middle of round 3. */
  readonly at: number;
  readonly opens: boolean;
  readonly lines: readonly [string, string];
}

const HEIGHT = 210;

/** Letters of the chart's typeface are somewhat wider than they are reckoned, bold ones above all. */
const EM = 1.1;

/** So much room, in ems, does for the beginning of a name: the list below has the whole. */
const ENOUGH = 9;

/** Room above the chart for what a turn is called, in pixels of 12 px text. */
const LANE = 34;

/** Share of packages that suit every seat by round, on a scale of powers of ten; a shut window stands on the floor. */
export function windowPlot({ windows, share, labels, turns }: WindowPlot, room: Room): Element {
  const scale = room.small / 12;
  const height = (HEIGHT + LANE * turns.length) * scale;
  const margin = { left: 96 * scale, right: 12 * scale, top: (10 + LANE * turns.length) * scale, bottom: 26 * scale };
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
      ...marked(turns, last, { scale, height, margin, domain: [floor, top] }, room),
    ],
  });
}

interface Frame {
  readonly scale: number;
  readonly height: number;
  readonly margin: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
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

/**
 * The turns of the window: from each a line down to the moment, and what it is called above the chart, a lane for each:
 * behind the line, where no later one crosses it, unless only before it there is room.
 */
function marked(
  turns: readonly WindowMark[],
  last: number,
  { scale, height, margin, domain }: Frame,
  { width, small }: Room,
): Markish[] {
  const y = straight(domain, [height - margin.bottom, margin.top]);
  const x = straight([0, last], [margin.left, width - margin.right]);
  const placed = turns.map((turn, lane) => {
    const top = (4 + LANE * lane) * scale;
    const [before, behind] = [x.px(turn.at) - 8 * scale, width - x.px(turn.at) - 8 * scale];
    const fits = Math.max(...turn.lines.map(emsOf)) * EM * small <= behind;
    const after = fits || behind >= ENOUGH * small || behind >= before;
    return { ...turn, after, room: (after ? behind : before) / (EM * small), top, head: y.value(top) };
  });
  const [floor] = domain;
  return [
    ...placed.flatMap(({ at, opens, head, top, after, room, lines }): Markish[] => [
      ruleX([at], {
        y1: floor,
        y2: head,
        stroke: opens ? 'var(--accent-high)' : 'var(--text)',
        strokeWidth: 1.2 * scale,
        ...(opens ? {} : { strokeDasharray: '2 3' }),
      }),
      ...lines.map((words, line) =>
        text([shortened(words, room)], {
          x: at,
          y: y.value(top + (7 + 14 * line) * scale),
          dx: (after ? 6 : -6) * scale,
          textAnchor: after ? 'start' : 'end',
          fill: line > 0 ? 'var(--text)' : opens ? 'var(--accent-high)' : 'var(--text)',
          fontWeight: line === 0 ? 650 : 400,
          stroke: 'var(--page)',
          strokeWidth: 4 * scale,
        }),
      ),
    ]),
    dot(placed, {
      x: 'at',
      y: floor,
      r: 4.2 * scale,
      fill: ({ opens }: WindowMark) => (opens ? 'var(--page)' : 'var(--text)'),
      stroke: ({ opens }: WindowMark) => (opens ? 'var(--accent-high)' : 'var(--text)'),
      strokeWidth: 1.8 * scale,
    }),
  ];
}
